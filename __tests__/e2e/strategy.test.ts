// The whole strategy in one walk, on both forges: prepare, tag, draft with an asset, green checks, publish, a floating
// tag, a bad version taken back, the fix forward, and at the end nothing has moved.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { further } from '../extent.ts'
import { runCli, type Ended } from './bundle.ts'
import { onGitHub } from './on-github.ts'
import { git, makeRepository, removeFolder, type PlannedCommit } from './repository.ts'

const CONFIGURATION = `emoji: true
floating-tags: major
assets: widget.tgz
prepare:
  files: [pyproject.toml]
  notes-file: docs/V{{ version }}_RELEASE_NOTES.md
`
const HISTORY: readonly PlannedCommit[] = [
  {
    message: '🚀 Begin',
    tags: ['v0.1.0'],
    files: {
      '.github/version-checkpoint.yml': CONFIGURATION,
      'pyproject.toml': '[project]\nname = "widget"\nversion = "0.1.0"\n',
    },
  },
  { message: '🐛 Keep the cursor' },
]

interface Released {
  readonly draft: boolean
  readonly name: string
  readonly body: string
  readonly assets: readonly string[]
}

/** The strategy's words, on one of the forges. */
interface Walker {
  /** The repository that has the tags. */
  readonly repository: string
  readonly release: (options?: Readonly<Record<string, string>>) => Promise<Ended>
  readonly publish: (tag: string) => Promise<Ended>
  readonly rollback: (tag: string, options: Readonly<Record<string, string>>) => Promise<Ended>
  readonly verify: () => Promise<Ended>
  /** A person's commit on main, after all that is there. */
  readonly commit: (message: string) => void
  readonly released: (tag: string) => Released | undefined
  /** What the forge calls latest, where it says so. */
  readonly latest?: () => Promise<string>
  readonly end: () => Promise<void>
}

let walker: Walker

afterEach(() => walker.end())

const flags = (options: Readonly<Record<string, string>>) =>
  Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])

function onDisk(): Walker {
  const directory = makeRepository(HISTORY)
  writeFileSync(join(directory, 'widget.tgz'), 'the archive')
  const releases = join(directory, '.git/version-checkpoint/releases')
  return {
    repository: directory,
    release: (options = {}) => runCli(directory, 'release', ...flags(options)),
    publish: (tag) => runCli(directory, 'publish', tag),
    rollback: (tag, options) => runCli(directory, 'rollback', tag, ...flags(options)),
    verify: () => runCli(directory, 'verify'),
    commit: (message) => void git(directory, 'commit', '--quiet', '--allow-empty', '--message', message),
    released(tag) {
      const path = join(releases, `${tag}.md`)
      if (!existsSync(path)) return undefined
      const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(path, 'utf8')) ?? []
      const name = /^name: (.*)$/m.exec(head)?.[1] ?? ''
      const assets = readdirSync(join(releases, `${tag}.assets`)).sort()
      return { draft: head.includes('draft: true'), name, body, assets }
    },
    end: () => {
      removeFolder(dirname(directory))
      return Promise.resolve()
    },
  }
}

async function onTheWeb(): Promise<Walker> {
  const world = await onGitHub(HISTORY)
  const { directory, github, remote } = world
  github.settings.checks.runs = [{ id: 1, name: 'tests', conclusion: 'success' }]
  const pull = () => {
    git(directory, 'fetch', '--quiet', '--tags', '--force', 'origin')
    git(directory, 'reset', '--quiet', '--hard', 'FETCH_HEAD')
    git(directory, 'reset', '--quiet', '--hard', git(remote, 'rev-parse', 'main'))
    writeFileSync(join(directory, 'widget.tgz'), 'the archive')
  }
  writeFileSync(join(directory, 'widget.tgz'), 'the archive')
  return {
    repository: remote,
    release: (options = {}) => world.run({ inputs: { 'require-checks': 'all', ...options } }),
    publish: (tag) => world.run({ inputs: { command: 'publish', tag, 'require-checks': 'all' } }),
    rollback: (tag, options) => world.run({ inputs: { command: 'rollback', tag, ...options } }),
    verify: () => world.run({ inputs: { command: 'verify' } }),
    commit(message) {
      pull()
      git(directory, 'commit', '--quiet', '--allow-empty', '--message', message)
      git(directory, 'push', '--quiet', 'origin', 'HEAD:main')
    },
    released(tag) {
      const found = github.releases.find(({ tag_name }) => tag_name === tag)
      if (found === undefined) return undefined
      const { draft, name, body, assets } = found
      return { draft, name: name ?? '', body: body ?? '', assets: assets.map((asset) => asset.name).sort() }
    },
    async latest() {
      const answer = await fetch(`${github.url}/repos/acme/widget/releases/latest`)
      return ((await answer.json()) as { tag_name: string }).tag_name
    },
    async end() {
      expect(github.violations).toEqual([])
      await world.end()
    },
  }
}

const done = { exitCode: 0 }

type Where = [string, () => Walker | Promise<Walker>]

test.each<Where>([['GitHub', onTheWeb], ...further<Where>([['the local forge', onDisk]])])(
  'on %s',
  async (_, open) => {
    walker = await open()
    const { repository, release, publish, rollback, verify, commit, released, latest } = walker
    const commitOf = (name: string) => git(repository, 'rev-parse', `${name}^{commit}`)

    expect(await release()).toMatchObject(done)
    expect(git(repository, 'log', '-1', '--format=%s', 'v0.1.1')).toBe('📋 Prepare for v0.1.1 release')
    expect(git(repository, 'show', 'v0.1.1:pyproject.toml')).toContain('version = "0.1.1"')
    expect(git(repository, 'show', 'v0.1.1:docs/V0.1.1_RELEASE_NOTES.md')).toContain('Keep the cursor')
    expect(git(repository, 'cat-file', '-t', 'v0.1.1')).toBe('tag')
    expect(git(repository, 'for-each-ref', '--format=%(subject)', 'refs/tags/v0.1.1')).toMatch(/^🐛 widget v0\.1\.1/)
    expect(released('v0.1.1')).toMatchObject({ draft: true, assets: ['SHA256SUMS', 'widget.tgz'] })
    if (latest !== undefined) expect(released('v0.1.1')?.body).toContain('1 of 1 check passed')

    expect(await publish('v0.1.1')).toMatchObject(done)
    expect(released('v0.1.1')?.draft).toBe(false)
    expect(commitOf('v0')).toBe(commitOf('v0.1.1'))

    commit('🐛 Keep the selection, badly')
    expect(await release({ draft: 'false' })).toMatchObject(done)
    expect(released('v0.1.2')).toMatchObject({ draft: false })
    expect(commitOf('v0')).toBe(commitOf('v0.1.2'))

    const before = git(repository, 'for-each-ref')
    expect(await rollback('v0.1.2', {})).toMatchObject(done)
    expect(git(repository, 'for-each-ref')).toBe(before)
    expect(await rollback('v0.1.2', { confirm: 'v0.1.2', reason: 'It loses the selection.' })).toMatchObject(done)
    expect(released('v0.1.2')?.name).toContain('withdrawn')
    expect(released('v0.1.2')?.body).toContain('It loses the selection.')
    expect(git(repository, 'cat-file', '-t', 'v0.1.2')).toBe('tag')
    expect(commitOf('v0')).toBe(commitOf('v0.1.1'))
    expect(await latest?.()).toBe(latest && 'v0.1.1')

    commit('🐛 Keep the selection')
    expect(await release({ draft: 'false' })).toMatchObject(done)
    expect(released('v0.1.3')).toMatchObject({ draft: false, assets: ['SHA256SUMS', 'widget.tgz'] })
    expect(commitOf('v0')).toBe(commitOf('v0.1.3'))
    expect(await latest?.()).toBe(latest && 'v0.1.3')

    const end = await verify()
    expect(end.exitCode).toBe(0)
    expect(end.stdout).not.toMatch(/moved {2}/)
    expect(git(repository, 'tag').split('\n')).toEqual(['v0', 'v0.1.0', 'v0.1.1', 'v0.1.2', 'v0.1.3'])
  },
  120_000,
)
