// Whatever goes wrong with whichever request: a further run ends in the state of a clean one.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Befalls, Trouble } from '../stand-in/faults.ts'
import type { StandIn } from '../stand-in/stand-in.ts'
import type { PlannedCommit } from '../e2e/repository.ts'
import type { Git } from '../../src/history.ts'
import { openWorld, type Ended, type World } from './world.ts'

const SCENARIOS: readonly (readonly [string, readonly PlannedCommit[], Readonly<Record<string, string>>])[] = [
  ['a first release', [{ message: 'feat: begin' }, { message: 'fix: mend' }], {}],
  ['a release', [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: find by label (#212)' }], {}],
  [
    'a publication',
    [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'fix: keep the cursor' }],
    { draft: 'false' },
  ],
]

/** What befalls the n-th request. A hang is ended by our own patience, and its answer comes when nobody waits. */
const TROUBLES: readonly (readonly [string, (github: StandIn, when: Befalls) => void])[] = [
  ...([500, 502, 503] as const).flatMap((status) => [
    [`${status}, without effect`, fault({ kind: 'status', status })] as const,
    [`${status}, done`, fault({ kind: 'status', status, effect: 'done' })] as const,
  ]),
  ['429', fault({ kind: 'too-many', retryAfter: 5 })],
  ['429 for longer than we wait', fault({ kind: 'too-many', retryAfter: 600 })],
  ['a secondary limit', fault({ kind: 'secondary-limit', retryAfter: 5 })],
  ['a cut before', fault({ kind: 'cut' })],
  ['a cut after', fault({ kind: 'cut', effect: 'done' })],
  ['a timeout, without effect', fault({ kind: 'hang' })],
  ['a timeout, done', fault({ kind: 'hang', effect: 'done' })],
  ['late visibility', fault({ kind: 'late', requests: 3 })],
  ['a doubled request', fault({ kind: 'doubled' })],
  ['death before', death('none')],
  ['death after', death('done')],
]

function fault(trouble: Trouble) {
  return (github: StandIn, when: Befalls) => void github.fault({ ...trouble, ...when })
}

/** From this request on nothing of the run reaches GitHub, as when its process was killed. */
function death(effect: 'none' | 'done') {
  return (github: StandIn, when: Befalls) => {
    github.fault({ kind: 'cut', effect, ...when })
    github.onRequest(when.request ?? 0, () => void github.fault({ kind: 'cut', times: Infinity }))
  }
}

const tally = { converged: 0, total: 0 }

afterAll(() => {
  console.info(`fault matrix: ${tally.converged}/${tally.total} converged`)
})

describe.each(SCENARIOS)('%s', (_, history, inputs) => {
  let world: World
  let clean: string
  let requests: number
  /** The checkout of the run that fails, and the one that a run after it has, should the tag be there. */
  let before: Git
  let after: Git

  beforeAll(async () => {
    world = await openWorld(history)
    before = world.history()
    expect((await world.release({ inputs, git: before })).kind).toBe('released')
    clean = world.state()
    requests = world.github.requests.length
    world.fetch()
    after = world.history()
    await world.release({ inputs, git: after })
    expect(world.state()).toBe(clean)
  })

  afterAll(() => world.end())

  test('makes at most eight requests, and what it makes is the same each time', async () => {
    expect(requests).toBeLessThanOrEqual(8)
    world.reset()
    await world.release({ inputs, git: before })
    expect(world.state()).toBe(clean)
  })

  test.each(TROUBLES)(
    '%s, at each request',
    async (_name, befall) => {
      const astray: string[] = []
      for (let request = 1; request <= requests; request += 1) {
        world.reset()
        befall(world.github, { request })
        const first = await world.release({ inputs, git: before })
        expect(world.github.violations).toEqual([])
        world.github.forget()
        const isTagged = hasTag(world.state(), clean)
        const second = await world.release({ inputs, git: isTagged ? after : before })
        const isSame = world.state() === clean && second.kind === 'released'
        tally.total += 1
        if (isSame) tally.converged += 1
        else astray.push(`${request}: ${told(first)}, then ${told(second)}: ${world.state()}`)
      }
      expect(astray).toEqual([])
    },
    120_000,
  )
})

const told = (ended: Ended) => (ended.kind === 'failed' ? ended.message : ended.kind)

/** Whether the refs are those of the clean run: a fresh checkout has the tag then. */
const hasTag = (state: string, clean: string) => refsOf(state) === refsOf(clean)
const refsOf = (state: string) => JSON.stringify((JSON.parse(state) as { refs: object }).refs)
