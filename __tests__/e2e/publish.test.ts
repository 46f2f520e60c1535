// Publishing and the floating tags, by the bundles: on GitHub, and on the forge in the repository.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { further } from '../extent.ts'
import { askCli, runCli, type ActionRun } from './bundle.ts'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git, makeRepository, refsOf, removeFolder, type PlannedCommit } from './repository.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2', 'light:v1'] },
  { message: 'feat: find by label' },
]

const PREPARED: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2', 'light:v1'] },
  {
    message: 'feat: find by label',
    files: { VERSION: '1.4.2\n', '.github/version-checkpoint.yml': 'prepare: { files: [VERSION] }\n' },
  },
]

const RELEASED = (tag: string, action = 'published'): Omit<ActionRun, 'directory'> => ({
  event: { name: 'release', payload: { action, release: { tag_name: tag } } },
  environment: { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: tag, GITHUB_REF: `refs/tags/${tag}` },
})

describe('on GitHub', () => {
  let on: OnGitHub

  beforeEach(async () => {
    on = await onGitHub(HISTORY)
  })

  afterEach(async () => {
    expect(on.github.violations).toEqual([])
    expect(on.github.requests.filter(({ unknown }) => unknown)).toEqual([])
    await on.end()
  })

  const publish = (inputs: Readonly<Record<string, string>> = {}, more: Omit<ActionRun, 'directory' | 'inputs'> = {}) =>
    on.run({ inputs: { command: 'publish', ...inputs }, ...more })
  const fetchTags = () => void git(on.directory, 'fetch', '--quiet', '--tags', '--force', 'origin')
  const at = (name: string) => git(on.remote, 'rev-parse', `refs/tags/${name}`)
  const writes = () =>
    on.github.writes().map(({ method, path }) => `${method} ${path.replace('/repos/acme/widget', '')}`)
  const drafts = () => on.github.releases.map(({ tag_name: tag, draft }) => `${tag} ${draft ? 'draft' : 'published'}`)

  /** A draft as a run of ours leaves it, and a checkout that has its tag. */
  async function drafted(inputs: Readonly<Record<string, string>> = {}): Promise<void> {
    await on.run({ inputs })
    fetchTags()
    on.github.forget()
  }

  test('the draft of the version on this commit, as the latest; then there is nothing to do', async () => {
    await drafted()
    const { exitCode, stdout, outputs, summary } = await publish()
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ released: 'true', version: '1.5.0', tag: 'v1.5.0', sha: on.head })
    expect(outputs['release-url']).toBe('https://github.com/acme/widget/releases/tag/v1.5.0')
    expect(stdout).toMatch(/^✔ .*https:\/\/github\.com\/acme\/widget\/releases\/tag\/v1\.5\.0$/m)
    expect(summary).toMatch(/^### v1\.5\.0 /)
    expect(on.github.writes().map(({ body }) => body)).toEqual([
      { tag_name: 'v1.5.0', draft: false, make_latest: 'true' },
    ])
    expect(on.github.requests.length).toBeLessThanOrEqual(6)
    on.github.forget()
    const again = await publish()
    expect({ ...again.outputs, exitCode: again.exitCode }).toMatchObject({
      exitCode: 0,
      released: 'false',
      tag: 'v1.5.0',
    })
    expect(writes()).toEqual([])
  })

  test.each<[string, Record<string, string>, Omit<ActionRun, 'directory'>]>([
    ['its number, named', { tag: '1.5.0' }, {}],
    ['the pushed tag', {}, { ...RELEASED('v1.5.0'), event: { name: 'push' } }],
    ...further<[string, Record<string, string>, Omit<ActionRun, 'directory'>]>([
      ['its tag, named', { tag: 'v1.5.0' }, {}],
      ['a run that was started on it', {}, { ...RELEASED('v1.5.0'), event: { name: 'workflow_dispatch' } }],
    ]),
  ])('a version that later commits came after, by %s', async (_, inputs, more) => {
    await drafted()
    git(on.directory, 'commit', '--quiet', '--allow-empty', '-m', 'fix: later')
    expect((await publish(inputs, more)).exitCode).toBe(0)
    expect(drafts()).toEqual(['v1.5.0 published'])
  })

  test('without a checkout', async () => {
    await drafted()
    const empty = join(dirname(on.directory), 'empty')
    mkdirSync(empty)
    const { exitCode } = await publish(
      { tag: 'v1.5.0' },
      { environment: { GITHUB_WORKSPACE: empty, GITHUB_SHA: on.head } },
    )
    expect(exitCode).toBe(0)
    expect(drafts()).toEqual(['v1.5.0 published'])
  })

  test('a back-port does not take Latest', async () => {
    await drafted()
    await on.github.asOwner('POST', '/releases', { tag_name: 'v2.0.0' })
    await publish()
    expect(on.github.writes().at(-1)?.body).toMatchObject({ tag_name: 'v1.5.0', make_latest: 'false' })
  })

  test.each<[string, () => Promise<void> | void, Record<string, string>, RegExp]>([
    ['no version on the commit', () => undefined, {}, /^VC621: /],
    ['a version that is not there', () => undefined, { tag: 'v9.9.9' }, /^VC213: .*"v9\.9\.9"/],
    ['a name that is no version', () => undefined, { tag: 'v1' }, /^VC213: .*"v1"/],
    ['a version without a release', () => undefined, { tag: 'v1.4.2' }, /^VC622: .*v1\.4\.2/],
    [
      'a tag that was never pushed',
      () => void git(on.directory, 'tag', '-a', '-m', 'x', 'v1.9.0'),
      { tag: 'v1.9.0' },
      /^VC626: .*"v1\.9\.0"/,
    ],
    [
      'a tag that was moved after its draft was written',
      async () => {
        await drafted()
        git(on.remote, '-c', 'user.name=A', '-c', 'user.email=a@b', 'tag', '-f', '-a', '-m', 'x', 'v1.5.0', 'main~1')
      },
      { tag: 'v1.5.0' },
      /^VC623: .*"v1\.5\.0"/,
    ],
    [
      "a person's draft that nobody named",
      async () => {
        await drafted()
        const [{ id } = { id: 0 }] = on.github.releases
        await on.github.asOwner('PATCH', `/releases/${id}`, { tag_name: 'v1.5.0', body: 'Mine' })
      },
      {},
      /^VC625: .*"v1\.5\.0"/,
    ],
  ])('%s is refused, and nothing is written', async (_, before, inputs, says) => {
    await before()
    const state = on.state()
    on.github.forget()
    const { exitCode, errors } = await publish(inputs)
    expect(exitCode).toBe(1)
    expect(errors).toEqual([expect.stringMatching(says)])
    expect(writes()).toEqual([])
    expect(on.state()).toBe(state)
  })

  test("a person's draft that was named is published as it is, with a warning", async () => {
    await drafted()
    const [{ id } = { id: 0 }] = on.github.releases
    await on.github.asOwner('PATCH', `/releases/${id}`, { tag_name: 'v1.5.0', body: 'Mine' })
    const { exitCode, warnings } = await publish({ tag: 'v1.5.0' })
    expect(exitCode).toBe(0)
    expect(warnings).toEqual([expect.stringContaining('v1.5.0')])
    expect(on.github.releases).toMatchObject([{ draft: false, body: 'Mine' }])
  })

  describe('with an asset', () => {
    beforeEach(async () => {
      mkdirSync(join(on.directory, 'dist'))
      writeFileSync(join(on.directory, 'dist/a.tgz'), 'bytes')
      await drafted({ assets: 'dist/*' })
    })

    const assetId = (name: string) =>
      String(on.github.releases[0]?.assets.find((asset) => asset.name === name)?.id ?? 0)

    test('it is published where all are there', async () => {
      expect((await publish()).exitCode).toBe(0)
      expect(drafts()).toEqual(['v1.5.0 published'])
    })

    test('it stays a draft where one was removed', async () => {
      await on.github.asOwner('DELETE', `/releases/assets/${assetId('a.tgz')}`)
      const { exitCode, errors } = await publish({ tag: 'v1.5.0' })
      expect(exitCode).toBe(1)
      expect(errors).toEqual([expect.stringMatching(/^VC624: .*"v1\.5\.0".*"a\.tgz"/)])
      expect(drafts()).toEqual(['v1.5.0 draft'])
    })
  })

  describe('floating tags', () => {
    const FLOATS = { draft: 'false', 'floating-tags': 'minor' }

    test('go last of all, to the commit itself: one is made, one moved; a rerun moves none', async () => {
      expect((await on.run({ inputs: FLOATS })).exitCode).toBe(0)
      expect(writes().slice(-3)).toEqual([
        expect.stringMatching(/^PATCH \/releases\/\d+$/),
        'POST /git/refs',
        'PATCH /git/refs/tags%2Fv1',
      ])
      expect([at('v1.5'), at('v1')]).toEqual([on.head, on.head])
      fetchTags()
      on.github.forget()
      const again = await on.run({ inputs: FLOATS })
      expect(again.outputs['released']).toBe('false')
      expect(writes()).toEqual([])
    })

    test('cost one look beforehand, and six requests each', async () => {
      await on.run({ inputs: { draft: 'false' } })
      const without = on.github.requests.length
      await on.end()
      on = await onGitHub(HISTORY)
      await on.run({ inputs: FLOATS })
      expect(on.github.requests.length - without).toBe(1 + 2 * 6)
    })

    test('follow what a person published, by the event of the release', async () => {
      await drafted()
      const inputs = { 'floating-tags': 'major' }
      expect((await on.run({ ...RELEASED('v1.5.0'), inputs })).outputs['released']).toBe('false')
      const [{ id } = { id: 0 }] = on.github.releases
      await on.github.asOwner('PATCH', `/releases/${id}`, { tag_name: 'v1.5.0', draft: false })
      const before = JSON.stringify(on.github.releases)
      const { exitCode, outputs } = await on.run({ ...RELEASED('v1.5.0'), inputs })
      expect(exitCode).toBe(0)
      expect(outputs).toMatchObject({ released: 'true', reason: expect.stringMatching(/v1 .*v1\.5\.0/) })
      expect(at('v1')).toBe(on.head)
      expect(JSON.stringify(on.github.releases)).toBe(before)
    })

    test('a version whose tag is gone moves none: somebody deleted it with its release', async () => {
      const { exitCode, outputs } = await on.run({
        ...RELEASED('v1.5.0', 'deleted'),
        inputs: { 'floating-tags': 'major' },
      })
      expect(exitCode).toBe(0)
      expect(outputs).toMatchObject({ released: 'false', tag: '' })
      expect(writes()).toEqual([])
    })

    test.each(['v1', 'nightly', 'w-1.0.0'])('a release of %s, which is no version, moves none', async (tag) => {
      const { exitCode, outputs } = await on.run({ ...RELEASED(tag), inputs: { 'floating-tags': 'major' } })
      expect(exitCode).toBe(0)
      expect(outputs).toMatchObject({ released: 'false', tag: '' })
      expect(on.github.requests).toEqual([])
    })

    test('an event of a release does nothing else: no request without floating tags', async () => {
      const { exitCode, outputs } = await on.run(RELEASED('v1.4.2'))
      expect(exitCode).toBe(0)
      expect(outputs['released']).toBe('false')
      expect(on.github.requests).toEqual([])
    })

    test('publish moves them, too', async () => {
      await drafted()
      await publish({ 'floating-tags': 'minor' })
      expect([at('v1.5'), at('v1')]).toEqual([on.head, on.head])
    })

    test('of a version that was prepared stand on the commit of its preparation', async () => {
      await on.end()
      on = await onGitHub(PREPARED)
      await drafted()
      const { exitCode } = await publish({ tag: 'v1.5.0', 'floating-tags': 'major' })
      expect(exitCode).toBe(0)
      expect(at('v1')).toBe(git(on.remote, 'rev-parse', 'v1.5.0^{commit}'))
      expect(git(on.remote, 'rev-parse', 'v1^')).toBe(on.head)
      expect(drafts()).toEqual(['v1.5.0 published'])
      await on.end()
      on = await onGitHub(PREPARED)
      await on.run({ inputs: FLOATS })
      expect([at('v1'), at('v1.5')]).toEqual(Array(2).fill(git(on.remote, 'rev-parse', 'v1.5.0^{commit}')))
      expect(git(on.remote, 'rev-parse', 'v1^')).toBe(on.head)
    })

    test('a candidate moves none', async () => {
      await on.run({ inputs: { ...FLOATS, prerelease: 'rc' } })
      expect(drafts()).toEqual(['v1.5.0-rc.1 published'])
      expect(git(on.remote, 'tag', '--list', 'v1', 'v1.5')).toBe('v1')
      expect(at('v1')).toBe(git(on.remote, 'rev-parse', 'main~1'))
    })

    test.each<[string, () => unknown, RegExp]>([
      [
        'stands on a commit of another branch',
        () => {
          const tree = git(on.remote, 'rev-parse', 'main^{tree}')
          const beside = git(on.remote, 'commit-tree', '-p', 'main~1', '-m', 'fix: beside', tree)
          return git(on.remote, 'tag', '-f', 'v1', beside)
        },
        /^VC631: The floating tag "v1" cannot go to v1\.5\.0/,
      ],
      [
        'carries a release',
        () => on.github.asOwner('POST', '/releases', { tag_name: 'v1' }),
        /^VC632: The floating tag "v1" /,
      ],
    ])('one that %s is refused before anything is written', async (_, before, says) => {
      await before()
      const state = on.state()
      const { exitCode, errors } = await on.run({ inputs: FLOATS })
      expect(exitCode).toBe(1)
      expect(errors).toEqual([expect.stringMatching(says)])
      expect(writes()).toEqual([])
      expect(on.state()).toBe(state)
    })

    test('one that a ruleset protects is told with the rule', async () => {
      on.github.settings.rulesets = [{ refs: /^refs\/tags\/v1$/, restricts: 'update' }]
      const { exitCode, errors } = await on.run({ inputs: { draft: 'false', 'floating-tags': 'major' } })
      expect(exitCode).toBe(1)
      expect(errors).toEqual([expect.stringMatching(/^VC405: .*\bv1\b/)])
      expect(drafts()).toEqual(['v1.5.0 published'])
    })
  })

  test('a pull request publishes nothing, and is told so', async () => {
    await drafted()
    const { exitCode, outputs } = await publish({ tag: 'v1.5.0' }, { event: { name: 'pull_request' } })
    expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { released: 'false', tag: '' } })
    expect(outputs['reason']).not.toBe('')
    expect(on.github.requests).toEqual([])
  })

  test('a dry run reads, and says what would be done', async () => {
    await drafted()
    const { stdout, outputs } = await publish({ 'dry-run': 'true', 'floating-tags': 'major' })
    expect(outputs['released']).toBe('true')
    expect(stdout).toMatch(/will +publish v1\.5\.0\n +float +v1 to v1\.5\.0/)
    expect(writes()).toEqual([])
  })

  test.each(['required', ...further(['all'])])('a shut gate (%s) keeps the draft', async (demand) => {
    await drafted()
    on.github.settings.rulesets = []
    const { exitCode, errors } = await publish({ 'require-checks': demand, 'checks-timeout': '0' })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/^VC612: .*v1\.5\.0/)])
    expect(writes()).toEqual([])
  })
})

describe('in the repository', () => {
  let directory: string

  beforeEach(() => {
    directory = makeRepository(HISTORY)
  })

  afterEach(() => {
    removeFolder(dirname(directory))
  })

  const draftOf = (tag: string) =>
    readFileSync(join(directory, '.git/version-checkpoint/releases', `${tag}.md`), 'utf8')
  const at = (name: string) => git(directory, 'rev-parse', `refs/tags/${name}`)

  test('release, then publish with floating tags, then nothing to do', async () => {
    await runCli(directory, 'release')
    const { exitCode, stdout } = await runCli(directory, 'publish', '--floating-tags', 'minor')
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout:
        '✔ published .git/version-checkpoint/releases/v1.5.0.md\n✔ created v1.5, now on v1.5.0\n✔ moved v1, now on v1.5.0\n',
    })
    expect(draftOf('v1.5.0')).toContain('\ndraft: false\n')
    expect([at('v1.5'), at('v1')]).toEqual([at('v1.5.0^{commit}'), at('v1.5.0^{commit}')])
    const before = refsOf(directory)
    const again = await askCli(directory, 'publish', 'v1.5.0', '--floating-tags', 'minor')
    expect(again).toMatchObject({ released: false, tag: 'v1.5.0' })
    expect(refsOf(directory)).toBe(before)
  })

  test('a release that is published at once moves them', async () => {
    expect((await runCli(directory, 'release', '--draft', 'false', '--floating-tags', 'major')).exitCode).toBe(0)
    expect(draftOf('v1.5.0')).toContain('\ndraft: false\n')
    expect(at('v1')).toBe(git(directory, 'rev-parse', 'HEAD'))
  })

  test('--json tells what was published', async () => {
    await runCli(directory, 'release')
    expect(await askCli(directory, 'publish', '1.5.0')).toMatchObject({ released: true, tag: 'v1.5.0' })
  })

  test('--dry-run changes nothing', async () => {
    await runCli(directory, 'release')
    const before = refsOf(directory) + draftOf('v1.5.0')
    const { stdout } = await runCli(directory, 'publish', '--dry-run', '--floating-tags', 'major')
    expect(stdout).toBe(`v1.5.0 would be published.
  will   publish v1.5.0
         float   v1 to v1.5.0, once it is published
`)
    expect(refsOf(directory) + draftOf('v1.5.0')).toBe(before)
  })

  test.each<[string[], number, RegExp]>([
    [['publish', 'v9.9.9'], 1, /^VC213: .*"v9\.9\.9"/],
    [['publish', 'v1.4.2'], 1, /^VC622: .*v1\.4\.2/],
    [['publish', '--floating-tags', 'patch'], 2, /^VC101: --floating-tags: "patch"/],
  ])('%j ends with %i', async (args, exitCode, says) => {
    const ended = await runCli(directory, ...args)
    expect(ended).toMatchObject({ exitCode, stderr: expect.stringMatching(says) })
  })

  test('a line of versions without a prefix has floating tags without one', async () => {
    const plain = makeRepository([{ message: 'feat: begin', tags: ['0.1.3'] }, { message: 'fix: a bug' }])
    await runCli(plain, 'release', '--draft', 'false', '--floating-tags', 'minor')
    const on = (tag: string) => git(plain, 'rev-parse', `refs/tags/${tag}^{commit}`)
    expect([on('0.1'), on('0')]).toEqual([on('0.1.4'), on('0.1.4')])
    expect(await askCli(plain, 'plan')).toMatchObject({ released: false, tag: '0.1.4' })
    removeFolder(dirname(plain))
  })
})
