// Whatever goes wrong with whichever request: a further run ends in the state of a clean one.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { PlannedCommit } from '../e2e/repository.ts'
import type { Git } from '../../src/history.ts'
import { TROUBLES } from './troubles.ts'
import { openWorld, type Ended, type World } from './world.ts'

/** How many files each attaches: two that were built, with SHA256SUMS. */
const BUILT = { 'dist/widget.tgz': 'the archive', 'dist/my manual.pdf': 'the manual' }
const FILES = 3

const PREPARED: readonly PlannedCommit[] = [
  {
    message: 'feat: begin',
    tags: ['v1.4.2'],
    files: {
      '.github/version-checkpoint.yml': 'prepare: { files: [VERSION], notes-file: "docs/{{ tag }}.md" }\n',
      VERSION: '1.4.2\n',
    },
  },
  { message: 'feat: find by label (#212)' },
]

const SCENARIOS: readonly (readonly [string, readonly PlannedCommit[], Readonly<Record<string, string>>])[] = [
  ['a first release', [{ message: 'feat: begin' }, { message: 'fix: mend' }], {}],
  [
    'a release with two assets',
    [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: find by label (#212)' }],
    { assets: 'dist/*' },
  ],
  [
    'a publication',
    [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'fix: keep the cursor' }],
    { draft: 'false' },
  ],
  ['a preparation', PREPARED, {}],
]

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
    world = await openWorld(history, { built: BUILT })
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

  test('makes at most eight requests and one a file, and what it makes is the same each time', async () => {
    expect(requests).toBeLessThanOrEqual(8 + (inputs['assets'] === undefined ? 0 : FILES))
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
