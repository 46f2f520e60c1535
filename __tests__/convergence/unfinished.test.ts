// A run that died between the tag and its release is finished by the next one, on whatever commit that is.
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Forge } from '../../src/ports/ports.ts'
import { warningsOf, type Result } from '../../src/report/result.ts'
import { git } from '../e2e/repository.ts'
import { PLAIN } from '../../src/report/style.ts'
import { linesOf } from '../../src/report/terminal.ts'
import { openWorld, type Ended, type World } from './world.ts'

let world: World

afterEach(async () => {
  await world.end()
  expect(world.github.violations).toEqual([])
})

/** A tag of ours without its release, and then a commit with this message. */
async function dies(onGitHub: boolean, message: string): Promise<() => Promise<Ended>> {
  world = await openWorld([{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: find by label (#212)' }])
  const forge = (): Forge => (onGitHub ? world.forge() : world.localForge())
  const fault = world.github.fault({ kind: 'cut', method: 'POST', path: '/releases', times: Infinity })
  await world.release({ forge: forge() })
  fault.lift()
  for (const draft of await forge().releases()) await forge().deleteDraft(draft)
  if (onGitHub) world.fetch()
  git(world.directory, 'commit', '--quiet', '--allow-empty', '-m', message)
  git(world.directory, 'push', '--quiet', 'origin', 'HEAD:main')
  world.github.forget()
  return () => world.release({ forge: forge() })
}

const STYLE = { paint: PLAIN, columns: 80, explains: false, draftPlace: (tag: string) => tag }
const drafts = async (onGitHub: boolean) =>
  (await (onGitHub ? world.forge() : world.localForge()).releases())
    .map(({ tag, draft }) => `${tag} ${String(draft)}`)
    .sort()

describe.each<[string, boolean]>([
  ['GitHub', true],
  ['the local forge', false],
])('on %s', (_, onGitHub) => {
  test('with something to release: the earlier draft is made first', async () => {
    const run = await dies(onGitHub, 'fix: keep the cursor')
    const ended = await run()
    expect(await drafts(onGitHub)).toEqual(['v1.5.0 true', 'v1.5.1 true'])
    expect(ended).toMatchObject({ kind: 'released', plan: { tag: 'v1.5.1' }, finished: { plan: { tag: 'v1.5.0' } } })
    const places = ended.kind === 'failed' ? [] : linesOf(ended, STYLE).filter((line) => line.startsWith('✔'))
    expect(places.map((line) => /^✔ (tagged|drafted)/.exec(line)?.[1])).toEqual(['drafted', 'tagged', 'drafted'])
    if (onGitHub) {
      const writes = world.github.writes().map(({ path }) => path.split('/').slice(4).join('/'))
      expect(writes).toEqual(['releases', 'git/tags', 'git/refs', 'releases'])
      expect(world.github.releases[0]?.body).toContain('find by label')
      expect(world.github.releases[0]?.body).not.toContain('keep the cursor')
    }
  })

  test('with nothing to release: the earlier version is what this run released', async () => {
    const run = await dies(onGitHub, 'docs: describe labels')
    expect(await run()).toMatchObject({ kind: 'released', plan: { tag: 'v1.5.0' } })
    expect(await drafts(onGitHub)).toEqual(['v1.5.0 true'])
    world.github.forget()
    expect((await run()).kind).toBe('nothing')
    expect(world.github.writes()).toEqual([])
  })
})

test('a release that its owner deleted comes back as a draft, never published, and the log says why', async () => {
  await dies(true, 'fix: keep the cursor')
  const ended = await world.release({ inputs: { draft: 'false' } })
  expect(await drafts(true)).toEqual(['v1.5.0 true', 'v1.5.1 false'])
  expect(warningsOf(ended as Result)).toEqual([expect.stringContaining('v1.5.0')])
})

test('where the run itself is refused, nothing is written at all', async () => {
  const run = await dies(true, 'fix: keep the cursor')
  git(world.remote, 'tag', 'v1.5.1', 'v1.4.2')
  expect(await run()).toMatchObject({ kind: 'failed', codes: ['VC221'] })
  expect(await drafts(true)).toEqual([])
})

test('a later release takes at most eight requests, with the look at the version before', async () => {
  const run = await dies(true, 'fix: keep the cursor')
  await run()
  world.fetch()
  git(world.directory, 'commit', '--quiet', '--allow-empty', '-m', 'fix: mend')
  git(world.directory, 'push', '--quiet', 'origin', 'HEAD:main')
  world.github.forget()
  expect(await world.release({ inputs: { draft: 'false' } })).toMatchObject({
    kind: 'released',
    plan: { tag: 'v1.5.2' },
  })
  expect(world.github.requests.length).toBeLessThanOrEqual(8)
})
