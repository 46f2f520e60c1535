// One pull request proposes several packages, is brought up to date, and is released once it is merged: whatever goes wrong
// with whichever request, a further run ends in the state of a clean one.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Git } from '../../src/ports/history.ts'
import { refsOf } from '../e2e/git-folder.ts'
import { meetingsOf, testMeetings, type Meeting } from './meetings.ts'
import { mergeIn } from './merging.ts'
import { endsOf, historyOf, pushFiles } from './proposing.ts'
import { KINDS } from './troubles.ts'
import { openWorld, type Ended, type World } from './world.ts'

interface Scenario {
  /** What happened before the run that something befalls. */
  readonly before: (world: World) => Promise<void>
  /** What the run says that it made, or found. */
  readonly ends: readonly string[]
  /** How many requests a clean run makes at the most. */
  readonly most: number
}

const SCENARIOS: readonly (readonly [string, Scenario])[] = [
  [
    'opening it',
    {
      before: () => Promise.resolve(),
      ends: ['proposed core-v1.1.0', 'proposed web-v1.0.1', 'proposed tool-v1.0.1'],
      most: 10,
    },
  ],
  [
    'bringing it up to date: one more, and another level of one',
    {
      before: async (world) => {
        await world.release()
        pushFiles(world, 'fix!: another cursor', { 'tool/y': '1', 'docs/y': '1' })
      },
      ends: ['core-v1.1.0', 'web-v1.0.1', 'tool-v2.0.0', 'docs-v2.0.0'].map((tag) => `proposed ${tag}`),
      most: 11,
    },
  ],
  [
    'releasing what was merged, and proposing what came beside it',
    {
      before: async (world) => {
        await world.release()
        pushFiles(world, 'fix: a typing error', { 'docs/y': '1' })
        mergeIn(world, 'squash')
      },
      ends: ['core-v1.1.0', 'web-v1.0.1', 'tool-v1.0.1'].map((tag) => `released ${tag}`).concat('proposed docs-v1.0.1'),
      most: 23,
    },
  ],
]

const deal = meetingsOf(KINDS, SCENARIOS.length)
const tally = { converged: 0, total: 0 }

afterAll(() => {
  console.info(`faults of a proposal of packages: ${tally.converged}/${tally.total} converged`)
})

describe.each(SCENARIOS)('%s', (_, { before, ends, most }) => {
  let world: World
  let past: Git
  let begin: () => void
  let clean: string
  let requests: World['github']['requests']
  let meetings: readonly Meeting[]

  const run = () => world.release({ git: past })

  /** What people can see: refs, pull requests and releases, in the order of their tags. */
  function stateNow(): string {
    const { github, remote } = world
    const all = github.releases.map(({ tag_name, draft, name, body }) => ({ tag_name, draft, name, body }))
    return JSON.stringify(
      {
        refs: refsOf(remote).split('\n'),
        pulls: github.pulls.map(({ state, title, body }) => [state, title, body.replace(/"before":"\w+",?/, '')]),
        releases: all.toSorted((one, other) => (one.tag_name < other.tag_name ? -1 : 1)),
      },
      undefined,
      1,
    )
  }

  beforeAll(async () => {
    world = await openWorld(historyOf())
    await before(world)
    begin = world.keep()
    past = world.history()
    // On a busy machine an answer may come later than these tests wait, and is asked for again: that run is no clean one.
    for (let attempt = 1; attempt === 1 || (requests.length > most && attempt <= 4); attempt += 1) {
      begin()
      expect(wellIn(await run())).toEqual(ends)
      clean = stateNow()
      requests = [...world.github.requests]
    }
    meetings = deal(requests)
  })

  afterAll(() => world.end())

  test(`makes at most ${most} requests; a rerun writes nothing`, async () => {
    expect(requests.length).toBeLessThanOrEqual(most)
    begin()
    await run()
    world.github.forget()
    expect(wellIn(await run())).toEqual(ends)
    expect([stateNow(), world.github.writes()]).toEqual([clean, []])
  })

  testMeetings(
    KINDS,
    () => meetings,
    async ({ befall }) => {
      begin()
      befall(world.github)
      const first = await run()
      // A run that says that all is well has left nothing to the next one.
      const isHonest = wellIn(first).join() !== ends.join() || stateNow() === clean
      expect(world.github.violations).toEqual([])
      world.github.forget()
      const second = await run()
      const isSame = isHonest && stateNow() === clean && wellIn(second).join() === ends.join()
      tally.total += 1
      if (isSame) tally.converged += 1
      return isSame ? undefined : `${endsOf(first).join()}, then ${endsOf(second).join()}: ${stateNow()}`
    },
  )
})

/** What became of each package, whether this run made it or found it. */
function wellIn(ended: Ended): readonly string[] {
  return endsOf(ended).map((end) => end.replace(/: (?:made|updated|kept)$/, ''))
}
