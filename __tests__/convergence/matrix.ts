// Whatever goes wrong with whichever request: a further run ends in the state of a clean one.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PullRequest } from '../../src/ports/ports.ts'
import type { Git } from '../../src/ports/history.ts'
import type { PlannedCommit } from '../e2e/repository.ts'
import type { StandIn } from '../stand-in/stand-in.ts'
import { meetingsOf, testMeetings, type Deal, type Meeting } from './meetings.ts'
import type { TROUBLES } from './troubles.ts'
import { openWorld, type Ended, type Running, type World } from './world.ts'

/** How many files each attaches: two that were built, with SHA256SUMS. */
const BUILT = { 'dist/widget.tgz': 'the archive', 'dist/my manual.pdf': 'the manual' }
export const FILES = 3

export interface Scenario {
  readonly history: readonly PlannedCommit[]
  readonly inputs?: Readonly<Record<string, string>>
  /** The tag whose push started the run; it is there from the first. */
  readonly pushedTag?: string
  /** Of a run before, which nothing befalls. */
  readonly before?: Readonly<Record<string, string>>
  /** The pull request that the runs are about, and as it was for the run before. */
  readonly pull?: (world: World) => PullRequest
  readonly pullBefore?: (world: World) => PullRequest
  /** What else is there from the first. */
  readonly arrange?: (world: World) => void
  readonly tag: string
  /** How many requests a clean run makes at the most. */
  readonly most: number
}

const ENDS: readonly string[] = ['released', 'published', 'prepared', 'planned']

/** A run after one that ended well may find that there is nothing for it to do. */
const LATER_ENDS: readonly string[] = [...ENDS, 'skipped']

/**
 * Walks the scenarios, each with these troubles at the requests of a sample, or with `npm run exhaustive` at each request
 * that can meet them, and prints how many converged.
 */
export function walkMatrix(scenarios: readonly (readonly [string, Scenario])[], troubles: typeof TROUBLES): void {
  const tally = { converged: 0, total: 0 }
  const deal = meetingsOf(troubles, scenarios.length)

  afterAll(() => {
    console.info(`fault matrix: ${tally.converged}/${tally.total} converged`)
  })

  for (const [title, scenario] of scenarios) walk(title, scenario, { troubles, deal, tally })
}

interface Walk {
  readonly troubles: typeof TROUBLES
  readonly deal: Deal
  readonly tally: { converged: number; total: number }
}

function walk(title: string, scenario: Scenario, { troubles, deal, tally }: Walk): void {
  describe(title, () => {
    const { history, inputs = {}, pushedTag, before: earlier, tag, most, pull, pullBefore, arrange } = scenario
    const about = (pullAt: Scenario['pull']) => (pullAt === undefined ? {} : { pull: pullAt(world) })
    let world: World
    let asked: Running
    let clean: string
    /** Of a clean run. */
    let requests: StandIn['requests']
    let meetings: readonly Meeting[]
    /** The checkout of the run that fails, and the one that a run after it has, should the tag be there. */
    let before: Git
    let after: Git

    const hasTag = () => world.state().includes(`"refs/tags/${tag}"`)

    /** As it is before the run that something befalls. */
    let begin: () => void

    async function arranged(): Promise<() => void> {
      arrange?.(world)
      if (earlier !== undefined) {
        const { kind } = await world.release({ inputs: earlier, git: before, ...about(pullBefore) })
        expect(kind).toBe(pullBefore === undefined ? 'released' : 'planned')
      }
      return world.keep()
    }

    beforeAll(async () => {
      world = await openWorld(history, { built: BUILT })
      before = world.history()
      asked = { inputs, ...(pushedTag !== undefined && { pushedTag }), ...about(pull) }
      begin = await arranged()
      // On a busy machine an answer may come later than these tests wait, and is asked for again: that run is no clean one.
      for (let attempt = 1; attempt === 1 || (requests.length > most && attempt <= 4); attempt += 1) {
        begin()
        expect(ENDS).toContain((await world.release({ ...asked, git: before })).kind)
        clean = world.state()
        requests = [...world.github.requests]
      }
      meetings = deal(requests)
      world.fetch()
      after = world.history()
      await world.release({ ...asked, git: after })
      expect(world.state()).toBe(clean)
    })

    afterAll(() => world.end())

    test(`makes at most ${most} requests, and what it makes is the same each time`, async () => {
      expect(requests.length).toBeLessThanOrEqual(most)
      begin()
      await world.release({ ...asked, git: before })
      expect(world.state()).toBe(clean)
    })

    testMeetings(
      troubles,
      () => meetings,
      async ({ befall }) => {
        begin()
        befall(world.github)
        const first = await world.release({ ...asked, git: before })
        // A run that says that all is well has left nothing to the next one.
        const isHonest = !ENDS.includes(first.kind) || world.state() === clean
        expect(world.github.violations).toEqual([])
        world.github.forget()
        const second = await world.release({ ...asked, git: hasTag() ? after : before })
        const isSame = isHonest && world.state() === clean && LATER_ENDS.includes(second.kind)
        tally.total += 1
        if (isSame) tally.converged += 1
        return isSame ? undefined : `${told(first)}, then ${told(second)}: ${world.state()}`
      },
    )
  })
}

const told = (ended: Ended) => (ended.kind === 'failed' ? ended.message : ended.kind)
