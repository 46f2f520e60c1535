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

interface Scenario {
  readonly history: readonly PlannedCommit[]
  readonly inputs?: Readonly<Record<string, string>>
  /** Of a run before, which nothing befalls. */
  readonly before?: Readonly<Record<string, string>>
  readonly tag: string
  /** How many requests a clean run makes at the most. */
  readonly most: number
}

const FLOATING: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2', 'light:v1'] },
  { message: 'feat: find by label (#212)' },
]

const SCENARIOS: readonly (readonly [string, Scenario])[] = [
  ['a first release', { history: [{ message: 'feat: begin' }, { message: 'fix: mend' }], tag: 'v0.1.0', most: 8 }],
  [
    'a release with two assets',
    {
      history: [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: find by label (#212)' }],
      inputs: { assets: 'dist/*' },
      tag: 'v1.5.0',
      most: 8 + FILES,
    },
  ],
  [
    'a publication',
    {
      history: [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'fix: keep the cursor' }],
      inputs: { draft: 'false' },
      tag: 'v1.4.3',
      most: 8,
    },
  ],
  [
    'a publication with floating tags, one made and one moved',
    { history: FLOATING, inputs: { draft: 'false', 'floating-tags': 'minor' }, tag: 'v1.5.0', most: 8 + 1 + 2 * 6 },
  ],
  [
    'the publication of a draft, with a floating tag',
    {
      history: FLOATING,
      before: {},
      inputs: { command: 'publish', tag: 'v1.5.0', 'floating-tags': 'major' },
      tag: 'v1.5.0',
      most: 6 + 6,
    },
  ],
  ['a preparation', { history: PREPARED, tag: 'v1.5.0', most: 8 }],
  ['a preparation alone', { history: PREPARED, inputs: { command: 'prepare' }, tag: 'v1.5.0', most: 8 }],
]

const ENDS: readonly string[] = ['released', 'published', 'prepared']

const tally = { converged: 0, total: 0 }

afterAll(() => {
  console.info(`fault matrix: ${tally.converged}/${tally.total} converged`)
})

describe.each(SCENARIOS)('%s', (_, { history, inputs = {}, before: earlier, tag, most }) => {
  let world: World
  let clean: string
  let requests: number
  /** The checkout of the run that fails, and the one that a run after it has, should the tag be there. */
  let before: Git
  let after: Git

  const hasTag = () => world.state().includes(`"refs/tags/${tag}"`)

  /** As it is before the run that something befalls. */
  async function begin(): Promise<void> {
    world.reset()
    if (earlier === undefined) return
    expect((await world.release({ inputs: earlier, git: before })).kind).toBe('released')
    world.github.forget()
  }

  beforeAll(async () => {
    world = await openWorld(history, { built: BUILT })
    before = world.history()
    await begin()
    expect(ENDS).toContain((await world.release({ inputs, git: before })).kind)
    clean = world.state()
    requests = world.github.requests.length
    world.fetch()
    after = world.history()
    await world.release({ inputs, git: after })
    expect(world.state()).toBe(clean)
  })

  afterAll(() => world.end())

  test(`makes at most ${most} requests, and what it makes is the same each time`, async () => {
    expect(requests).toBeLessThanOrEqual(most)
    await begin()
    await world.release({ inputs, git: before })
    expect(world.state()).toBe(clean)
  })

  test.each(TROUBLES)(
    '%s, at each request',
    async (_name, befall) => {
      const astray: string[] = []
      for (let request = 1; request <= requests; request += 1) {
        await begin()
        befall(world.github, { request })
        const first = await world.release({ inputs, git: before })
        expect(world.github.violations).toEqual([])
        world.github.forget()
        const second = await world.release({ inputs, git: hasTag() ? after : before })
        const isSame = world.state() === clean && ENDS.includes(second.kind)
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
