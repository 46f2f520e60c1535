// A repository may hold as many releases as it likes: a run makes the same requests, and ends in the same state.
import { afterEach, describe, expect, test } from '@jest/globals'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { AT_ONCE, further } from '../extent.ts'
import { openWorld, type Ended, type World } from './world.ts'

const BUILT = { 'dist/a.tgz': 'a', 'dist/b.tgz': 'b', 'dist/c.pdf': 'c' }
/** With SHA256SUMS. */
const FILES = 4

const LINES: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2', 'light:v1', 'light:v1.4'] },
  { message: 'fix: an old one', branch: '1.4.x' },
  { message: 'feat: find by label (#212)', tags: ['v1.5.0'] },
  { message: 'feat!: begin again', tags: ['v2.0.0'] },
  { message: 'feat: find by name' },
]

let world: World

async function open(history: readonly PlannedCommit[], count = 0): Promise<void> {
  world = await openWorld(history, { built: BUILT, isPatient: true })
  await others(count)
}

/** Releases of another line, all newer than whatever this history holds. */
function others(count: number): Promise<void> {
  const named = Array.from({ length: count }, (_, at) => ({ tag_name: `tool-v0.0.${at}`, draft: at % 7 === 0 }))
  return world.github.hold(named.map((one) => ({ ...one, created_at: '2040-01-01T00:00:00Z', prerelease: true })))
}

/** Published long ago, so that no list of the newest shows it. */
function held(...tags: readonly string[]): Promise<void> {
  const created_at = '2001-01-01T00:00:00Z'
  return world.github.hold(tags.map((tag_name) => ({ tag_name, created_at, draft: false })))
}

afterEach(async () => {
  await world.end()
  expect(world.github.violations).toEqual([])
})

const at = (name: string) => git(world.remote, 'rev-parse', `${name}^{commit}`)

/** In their order, but for uploads, which are sent at once and arrive as they like. */
function requests(): string[] {
  const sent = world.github.requests.map(({ method, path }) => `${method} ${path.replace(/\d{6,}/g, 'N')}`)
  const isUpload = (line: string) => line.includes('/assets?name=')
  const uploads = sent.filter(isUpload).sort()
  return sent.map((line) => (isUpload(line) ? (uploads.shift() ?? '') : line))
}

const kindOf = (ended: Ended) => (ended.kind === 'failed' ? ended.message : ended.kind)
const releaseOf = (tag: string) => world.github.releases.filter(({ tag_name }) => tag_name === tag)

/** What is done before, and then the run whose requests are counted; `most` of them. */
interface Row {
  readonly history?: readonly PlannedCommit[]
  readonly before?: () => Promise<unknown>
  readonly run: () => Promise<Ended>
  readonly kind: string
  readonly most: number
  readonly then?: () => void
}

const backPort = (inputs: Readonly<Record<string, string>>) => world.release({ inputs, revision: '1.4.x' })

const ROWS: readonly (readonly [string, Row])[] = [
  ['a first release', { history: [{ message: 'feat: begin' }], run: () => world.release(), kind: 'released', most: 8 }],
  ['a release', { run: () => world.release(), kind: 'released', most: 8 }],
  [
    'a release with three files and their sums',
    { run: () => world.release({ inputs: { assets: 'dist/*' } }), kind: 'released', most: 8 + FILES },
  ],
  [
    'a rerun',
    {
      before: () => world.release(),
      run: () => world.release(),
      kind: 'released',
      most: 3,
      then: () => {
        expect(world.github.writes()).toEqual([])
      },
    },
  ],
  [
    'the same, published at once',
    {
      run: () => world.release({ inputs: { assets: 'dist/*', draft: 'false' } }),
      kind: 'released',
      most: 8 + FILES,
      then: () => {
        expect(releaseOf('v2.1.0')).toMatchObject([{ draft: false, assets: { length: FILES } }])
      },
    },
  ],
  [
    'a release that is published at once',
    { run: () => world.release({ inputs: { draft: 'false' } }), kind: 'released', most: 8 },
  ],
  [
    'a back-port, which leaves Latest to the higher version',
    {
      before: () => held('v2.0.0'),
      run: () => backPort({ draft: 'false' }),
      kind: 'released',
      most: 8,
      then: () => {
        expect(world.github.writes().at(-1)?.body).toMatchObject({ tag_name: 'v1.4.3', make_latest: 'false' })
      },
    },
  ],
  [
    'a back-port beneath tags without releases',
    {
      run: () => backPort({ draft: 'false' }),
      kind: 'released',
      most: 8,
      then: () => {
        expect(world.github.writes().at(-1)?.body).toMatchObject({ tag_name: 'v1.4.3', make_latest: 'true' })
      },
    },
  ],
  [
    'the publication of a draft',
    {
      before: () => world.release(),
      run: () => world.release({ inputs: { command: 'publish', tag: 'v2.1.0' } }),
      kind: 'published',
      most: 6,
      then: () => {
        expect(releaseOf('v2.1.0')).toMatchObject([{ draft: false }])
      },
    },
  ],
  [
    'floating tags, one of which belongs to a higher version',
    {
      before: () => held('v1.5.0'),
      run: () => backPort({ draft: 'false', 'floating-tags': 'minor' }),
      kind: 'released',
      most: 8 + 1 + 2 * 6,
      then: () => {
        expect([at('v1.4'), at('v1')]).toEqual([at('v1.4.3'), at('v1.4.2')])
      },
    },
  ],
  [
    'the rollback of a draft',
    {
      before: () => world.release(),
      run: () => world.release({ inputs: { command: 'rollback', tag: 'v2.1.0', confirm: 'v2.1.0' } }),
      kind: 'rolledBack',
      most: 21,
      then: () => {
        expect(releaseOf('v2.1.0')).toEqual([])
      },
    },
  ],
  [
    'the rollback of what was published, which names the version to use instead',
    {
      before: async () => {
        await held('v1.4.2', 'v1.5.0')
        await backPort({ draft: 'false', 'floating-tags': 'minor' })
      },
      run: () => backPort({ command: 'rollback', tag: 'v1.4.3', confirm: 'v1.4.3', 'floating-tags': 'minor' }),
      kind: 'rolledBack',
      most: 20,
      then: () => {
        expect(releaseOf('v1.4.3')[0]?.body).toMatch(/was withdrawn.*v1\.5\.0/)
        expect(at('v1.4')).toBe(at('v1.4.2'))
      },
    },
  ],
]

/** How many others: the newest hundred are one page of a list, and a thousand are ten. */
const OTHERS = [0, 150, ...further([1_000])]

describe.each(ROWS)('%s', (_, { history = LINES, before, run, kind, most, then }) => {
  test(`takes at most ${most} requests, and the same beside ${OTHERS.slice(1).join(' and ')} other releases`, async () => {
    const made: string[][] = []
    await open(history)
    for (const count of OTHERS) {
      world.reset()
      await others(count)
      await before?.()
      world.github.requests.length = 0
      expect(kindOf(await run())).toBe(kind)
      then?.()
      made.push(requests())
    }
    expect(made[0]?.length).toBeLessThanOrEqual(most)
    expect(made).toEqual(made.map(() => made[0]))
  }, 30_000)
})

test('a release beside 10,000 others, where GitHub ends its own list', async () => {
  await open(LINES, 10_000)
  expect(kindOf(await world.release({ inputs: { draft: 'false' } }))).toBe('released')
  expect(requests().length).toBeLessThanOrEqual(8)
})

describe('the draft of an old commit, which the newest hundred do not show', () => {
  const old = () => world.release({ revision: '1.4.x' })

  test.each(['first', 'last'] as const)(
    `${AT_ONCE} at once end with one, whichever of several is found: the %s`,
    async (one) => {
      await open(LINES, 150)
      world.github.settings.draftByTag = one
      const all = await Promise.all(Array.from({ length: AT_ONCE }, old))
      expect(all.map(kindOf)).toEqual(all.map(() => 'released'))
      expect(releaseOf('v1.4.3')).toHaveLength(1)
      expect(kindOf(await old())).toBe('released')
      expect(releaseOf('v1.4.3')).toHaveLength(1)
    },
  )

  test('a request that was delivered twice leaves one: what the answer named is looked for beside the other', async () => {
    await open(LINES, 150)
    world.github.fault({ kind: 'doubled', method: 'POST', path: '/releases' })
    expect(kindOf(await old())).toBe('released')
    expect(releaseOf('v1.4.3')).toHaveLength(1)
  })

  test('a later run keeps it, and completes one whose answer was lost', async () => {
    await open(LINES, 150)
    world.github.fault({ kind: 'cut', effect: 'done', method: 'POST', path: '/releases' })
    expect(kindOf(await old())).toBe('released')
    world.github.requests.length = 0
    expect(kindOf(await old())).toBe('released')
    expect([releaseOf('v1.4.3').length, world.github.writes()]).toEqual([1, []])
  })
})

describe('where there is no GraphQL', () => {
  test.each([{}, { draft: 'false', 'floating-tags': 'minor' }])('the list is read whole, with %j', async (inputs) => {
    await open(LINES, 150)
    world.github.settings.withoutGraphql = true
    expect(kindOf(await world.release({ inputs }))).toBe('released')
    expect(kindOf(await world.release({ inputs }))).toBe('released')
    expect(releaseOf('v2.1.0')).toHaveLength(1)
    expect(requests().filter((one) => one === 'POST /graphql')).toHaveLength(2)
  })

  test('a server with an older schema is asked for what it knows, and only once for what it does not', async () => {
    await open(LINES, 150)
    world.github.settings.unknownFields = ['Release.immutable']
    expect(kindOf(await world.release())).toBe('released')
    expect(requests()).toHaveLength(6 + 1)
    expect(requests().some((one) => one.startsWith('GET /repos/acme/widget/releases?'))).toBe(false)
  })
})
