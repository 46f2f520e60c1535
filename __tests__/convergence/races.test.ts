// Runs that meet, and people who act between a look and a write: one tag, one release, no word lost.
import { afterEach, describe, expect, test } from '@jest/globals'
import { AT_ONCE, countOf, further } from '../extent.ts'
import type { Befalls } from '../stand-in/faults.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { movedReason } from '../../src/next-version/check.ts'
import { hasReleased } from '../../src/report/result.ts'
import { PLAIN } from '../../src/report/style.ts'
import { linesOf } from '../../src/report/terminal.ts'
import { openWorld, type Ended, type World } from './world.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'feat: find by label (#212)' },
]

/** Each is eight runs. */
const ROUNDS = countOf({ sample: 1, whole: 50 })

let world: World

async function open(history = HISTORY): Promise<World> {
  world = await openWorld(history, { isPatient: true })
  return world
}

afterEach(async () => {
  await world.end()
  expect(world.github.violations).toEqual([])
})

const STYLE = { paint: PLAIN, columns: 80, explains: false, draftPlace: (tag: string) => tag }
const hasMade = (ended: Ended) => ended.kind === 'released' && hasReleased(ended)
const said = (ended: Ended) => (ended.kind === 'failed' ? ended.message : linesOf(ended, STYLE).join('\n'))
const urlOf = (number: number) => `https://github.com/acme/widget/actions/runs/${number}`

describe('eight runs at once', () => {
  test.each<[Readonly<Record<string, string>>, number]>([
    [{}, 0],
    [{ draft: 'false' }, 1],
    [{ draft: 'false', 'floating-tags': 'minor' }, 2],
  ])(
    'with %j: one tag, one release, all end well and say who was first',
    async (inputs, turn) => {
      const { release, github, history, reset } = await open()
      const past = history()
      for (let round = 1; round <= ROUNDS; round += 1) {
        reset()
        github.settings.lag = (round + turn) % 3
        const all = await Promise.all(
          [1, 2, 3, 4, 5, 6, 7, 8].map((number) => release({ inputs, git: past, url: urlOf(number) })),
        )
        expect(all.map(({ kind }) => kind)).toEqual(all.map(() => 'released'))
        expect(github.releases.map(({ tag_name, draft }) => `${tag_name} ${String(draft)}`)).toEqual([
          `v1.5.0 ${String(inputs['draft'] === undefined)}`,
        ])
        for (const ended of all.filter((one) => !hasMade(one)))
          expect(ended).toMatchObject({
            written: { steps: expect.arrayContaining([expect.objectContaining({ maker: expect.any(String) })]) },
          })
        expect(
          all.filter((ended) => ended.kind === 'released' && ended.written.steps[0]?.outcome === 'made'),
        ).toHaveLength(1)
      }
    },
    120_000,
  )

  test('publish its draft: all end well, one release, the tags that follow stand on it', async () => {
    const { release, github, history, reset, remote, head } = await open()
    const past = history()
    const inputs = { command: 'publish', tag: 'v1.5.0', 'floating-tags': 'minor' }
    for (let round = 1; round <= ROUNDS; round += 1) {
      reset()
      await release({ git: past })
      github.settings.lag = round % 3
      const all = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => release({ inputs, git: past })))
      expect(all.map(({ kind }) => kind)).toEqual(all.map(() => 'published'))
      expect(github.releases.map(({ tag_name, draft }) => `${tag_name} ${String(draft)}`)).toEqual(['v1.5.0 false'])
      expect(['v1', 'v1.5'].map((name) => git(remote, 'rev-parse', name))).toEqual([head, head])
    }
  }, 120_000)

  test.each([{ draft: 'false', 'floating-tags': 'minor' }, ...further([{}])])(
    'on the local forge with %j',
    async (inputs) => {
      const { release, localForge, directory } = await open()
      const all = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => release({ inputs, forge: localForge() })))
      expect(all.map(({ kind }) => kind)).toEqual(all.map(() => 'released'))
      expect(
        all.filter((ended) => ended.kind === 'released' && ended.written.steps[0]?.outcome === 'made'),
      ).toHaveLength(1)
      expect(await localForge().releases()).toHaveLength(1)
      expect(git(directory, 'tag', '--list', 'v1.5.0')).toBe('v1.5.0')
    },
    60_000,
  )
})

const PREPARED: readonly PlannedCommit[] = [
  {
    message: 'feat: begin',
    tags: ['v1.4.2'],
    files: { '.github/version-checkpoint.yml': 'prepare: { files: [VERSION] }\n', VERSION: '1.4.2\n' },
  },
  { message: 'feat: find by label (#212)' },
]

describe('a preparation', () => {
  const LOG = ['📋 Prepare for v1.5.0 release', 'feat: find by label (#212)', 'feat: begin']
  const logIn = (repository: string) => git(repository, 'log', '--format=%s', 'main').split('\n')
  const eight = [1, 2, 3, 4, 5, 6, 7, 8]

  test('eight at once on GitHub: one commit, one tag on it, one draft', async () => {
    const { release, github, history, reset, remote } = await open(PREPARED)
    const past = history()
    for (let round = 1; round <= ROUNDS; round += 1) {
      reset()
      const all = await Promise.all(eight.map((number) => release({ git: past, url: urlOf(number) })))
      expect(all.map(({ kind }) => kind)).toEqual(all.map(() => 'released'))
      expect(logIn(remote)).toEqual(LOG)
      expect(git(remote, 'rev-parse', 'v1.5.0^{commit}')).toBe(git(remote, 'rev-parse', 'main'))
      expect(github.releases).toHaveLength(1)
    }
  }, 120_000)

  test(`${AT_ONCE} at once of it alone: one commit, no tag; and a release after them tags it`, async () => {
    const { release, history, remote } = await open(PREPARED)
    const past = history()
    const alone = () => release({ git: past, inputs: { command: 'prepare' } })
    const all = await Promise.all(Array.from({ length: AT_ONCE }, alone))
    expect(all.map(({ kind }) => kind)).toEqual(all.map(() => 'prepared'))
    expect([logIn(remote), git(remote, 'tag')]).toEqual([LOG, 'v1.4.2'])
    expect(hasMade(await release({ git: past }))).toBe(true)
    expect([logIn(remote), git(remote, 'rev-parse', 'v1.5.0^{commit}')]).toEqual([
      LOG,
      git(remote, 'rev-parse', 'main'),
    ])
  }, 60_000)

  test('eight at once on the local forge', async () => {
    const { release, localForge, directory } = await open(PREPARED)
    const all = await Promise.all(eight.map(() => release({ forge: localForge(), revision: 'main~0' })))
    expect(all.map(({ kind }) => kind)).toEqual(all.map(() => 'released'))
    expect(logIn(directory)).toEqual(LOG)
    expect(git(directory, 'rev-parse', 'v1.5.0^{commit}')).toBe(git(directory, 'rev-parse', 'main'))
    expect([git(directory, 'status', '--porcelain'), (await localForge().releases()).length]).toEqual(['', 1])
  }, 60_000)

  test('somebody pushes between our look and our commit: it is not built upon', async () => {
    const { release, github, remote } = await open(PREPARED)
    github.onRequest({ method: 'POST', path: '/graphql' }, () => {
      const tree = git(remote, 'rev-parse', 'main^{tree}')
      git(remote, 'update-ref', 'refs/heads/main', git(remote, 'commit-tree', '-p', 'main', '-m', 'fix: theirs', tree))
    })
    expect(said(await release())).toContain(movedReason(git(remote, 'rev-parse', 'main')))
    expect(logIn(remote)[0]).toBe('fix: theirs')
    expect([git(remote, 'tag'), github.releases]).toEqual(['v1.4.2', []])
  })

  test('somebody pushes between our commit and our tag: the tag is on our commit', async () => {
    const { release, github, remote } = await open(PREPARED)
    github.onRequest(POST_REF, () => {
      const tree = git(remote, 'rev-parse', 'main^{tree}')
      git(remote, 'update-ref', 'refs/heads/main', git(remote, 'commit-tree', '-p', 'main', '-m', 'fix: theirs', tree))
    })
    expect(hasMade(await release())).toBe(true)
    expect(logIn(remote)).toEqual(['fix: theirs', ...LOG])
    expect(git(remote, 'rev-parse', 'v1.5.0^{commit}')).toBe(git(remote, 'rev-parse', 'main~1'))
    expect((await release()).kind).toBe('released')
    expect([git(remote, 'tag').split('\n'), github.releases.length]).toEqual([['v1.4.2', 'v1.5.0'], 1])
  })
})

describe('runs with different versions at once', () => {
  const LINES: readonly PlannedCommit[] = [
    { message: 'feat: begin', tags: ['v1.4.2', 'light:v1'] },
    { message: 'fix: an old one', branch: '1.4.x' },
    { message: 'feat: find by label (#212)' },
  ]
  const inputs = { draft: 'false', 'floating-tags': 'minor' }
  const NAMES = ['v1.4.3', 'v1.5.0']

  test.each<[string, boolean]>([
    ['GitHub', true],
    ['the local forge', false],
  ])(
    'on %s: the floating tag ends on the highest',
    async (_, onGitHub) => {
      const { release, forge, localForge, remote, directory, history, reset } = await open(LINES)
      const past = history()
      const at = (name: string) => git(onGitHub ? remote : directory, 'rev-parse', `${name}^{commit}`)
      for (let round = 1; round <= ROUNDS; round += 1) {
        reset()
        const all = await Promise.all(
          ['1.4.x', 'main', '1.4.x', 'main'].map((revision) =>
            release({ inputs, revision, git: past, forge: onGitHub ? forge() : localForge() }),
          ),
        )
        expect(all.map(said)).toEqual(all.map(() => expect.not.stringContaining('VC')))
        expect(NAMES.map((name) => at(name))).toEqual([at('1.4.x'), at('main')])
        expect([at('v1.4'), at('v1.5'), at('v1')]).toEqual([at('1.4.x'), at('main'), at('main')])
      }
    },
    120_000,
  )
})

const POST_RELEASE: Befalls = { method: 'POST', path: '/releases' }
const POST_REF: Befalls = { method: 'POST', path: '/git/refs' }

describe('somebody acts between our look and our write', () => {
  test('makes the draft: theirs becomes the one release, ours goes', async () => {
    const { release, github } = await open()
    github.onRequest(
      POST_RELEASE,
      () => void github.asOwner('POST', '/releases', { tag_name: 'v1.5.0', name: 'Mine', body: 'Mine', draft: true }),
    )
    expect(hasMade(await release())).toBe(true)
    expect(github.releases).toHaveLength(1)
    expect(github.releases[0]).toMatchObject({
      name: 'Mine',
      body: expect.stringMatching(/^Mine\n\n<!-- version-checkpoint:begin [^]*find by label/),
    })
  })

  test('publishes a release for the tag: it is left as it is, and our draft goes', async () => {
    const { release, github } = await open()
    github.onRequest(POST_RELEASE, () =>
      github.asOwner('POST', '/releases', { tag_name: 'v1.5.0', name: 'Mine', body: 'Mine' }),
    )
    await release({ inputs: { draft: 'false' } })
    expect(github.releases).toMatchObject([{ name: 'Mine', body: 'Mine', draft: false }])
  })

  test.each([
    ['the same commit', 'main', 'released', ['v1.5.0']],
    ['a later commit', 'next', 'nothing', []],
    ['an earlier commit', 'main~1', 'failed', []],
    ['a commit beside', 'beside', 'failed', []],
  ])('makes the tag on %s', async (_, where, kind, releases) => {
    const { release, github, remote } = await open()
    const tree = git(remote, 'rev-parse', 'main^{tree}')
    git(remote, 'branch', 'next', git(remote, 'commit-tree', '-p', 'main', '-m', 'fix: later', tree))
    git(remote, 'branch', 'beside', git(remote, 'commit-tree', '-p', 'main~1', '-m', 'fix: beside', tree))
    github.onRequest(POST_REF, () => void git(remote, 'tag', '-a', '-m', 'by hand', 'v1.5.0', where))
    const tagged = () => git(remote, 'rev-parse', 'v1.5.0^{commit}')
    const ended = await release()
    expect(ended.kind).toBe(kind)
    expect(tagged()).toBe(git(remote, 'rev-parse', where))
    expect(github.releases.map(({ tag_name }) => tag_name)).toEqual(releases)
  })

  test('moves main: the commit of this run is released, and the next run has the rest', async () => {
    const { release, github, remote, head } = await open()
    const tree = git(remote, 'rev-parse', 'main^{tree}')
    const next = git(remote, 'commit-tree', '-p', 'main', '-m', 'fix: later', tree)
    github.onRequest(POST_REF, () => void git(remote, 'update-ref', 'refs/heads/main', next))
    expect(hasMade(await release())).toBe(true)
    expect(git(remote, 'rev-parse', 'v1.5.0^{commit}')).toBe(head)
  })

  test('edits the draft while we bring it up to date: the edit stays', async () => {
    const { release, github, fetch } = await open()
    await release()
    fetch()
    const [draft] = github.releases
    const id = draft?.id ?? 0
    const edited = { tag_name: 'v1.5.0', body: draft?.body?.replace('find by label', 'Mine') }
    github.onRequest({ method: 'GET', path: `/releases/${id}` }, () =>
      github.asOwner('PATCH', `/releases/${id}`, edited),
    )
    const ended = await release({ inputs: { highlights: '', 'release-name': 'Another name' } })
    expect(ended.kind === 'released' ? ended.written.warnings : []).toEqual([expect.stringContaining('v1.5.0')])
    expect(github.releases).toMatchObject([{ body: edited.body, name: draft?.name }])
  })
})
