// Runs that release the same packages at the same time, and what a run with many of them says meanwhile.
import { afterEach, expect, test } from '@jest/globals'
import { AT_ONCE, countOf } from '../extent.ts'
import { BUILT, HISTORY, RELEASES, releasesIn } from './packages.ts'
import { openWorld, type World } from './world.ts'

const ROUNDS = countOf({ sample: 1, whole: 20 })

let world: World

afterEach(async () => {
  await world.end()
  expect(world.github.violations).toEqual([])
})

test(`${AT_ONCE} runs at once: each package has one tag and one release, and all end well`, async () => {
  world = await openWorld(HISTORY, { built: BUILT, isPatient: true })
  const { release, github, history, reset } = world
  const past = history()
  for (let round = 1; round <= ROUNDS; round += 1) {
    reset()
    github.settings.lag = round % 3
    const all = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, number) => release({ git: past, url: `https://github.com/run/${number}` })),
    )
    expect(all).toMatchObject(all.map(() => ({ kind: 'packages', failed: [] })))
    expect(releasesIn(world)).toEqual(RELEASES)
    expect(world.state()).toContain('refs/tags/tool-v1"')
  }
}, 600_000)

test('forty releases say how far they are', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `p${at + 1}`)
  const files = Object.fromEntries(names.map((name) => [`${name}/x`, '0']))
  world = await openWorld(
    [
      { message: 'chore: start', files, tags: names.map((name) => `${name}-v1.0.0`) },
      { message: 'fix: all', files: Object.fromEntries(names.map((name) => [`${name}/x`, '1'])) },
    ],
    {
      built: {
        '.github/version-checkpoint.yml': ['packages:', ...names.map((name) => `  ${name}: ${name}`)].join('\n'),
      },
      isPatient: true,
    },
  )
  const told: string[] = []
  const ended = await world.release({ tell: (line) => told.push(line) })
  expect(ended).toMatchObject({ kind: 'packages', failed: [] })
  expect(told).toContain('42 of 120 writes: p14-v1.0.1')
  expect(told.at(-1)).toBe('120 of 120 writes: p40-v1.0.1')
}, 120_000)
