// Real git: which version each package gets, by the files that commits changed.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { CheckpointError } from '../../src/errors/problem.ts'
import { gitOf } from '../../src/git/git.ts'
import { filesOf } from '../../src/files/files.ts'
import type { Forge, Ports } from '../../src/ports/ports.ts'
import { checkpoint } from '../../src/release/checkpoint.ts'
import { git, makeRepository, removeFolder } from '../e2e/repository.ts'
import { CLOCK, callIn } from '../github/calls.ts'

let directory = ''

afterEach(() => {
  removeFolder(dirname(directory))
})

/** Each commit: its message, the files that it writes (null removes one), and its tags. */
type Written = readonly [message: string, files: Readonly<Record<string, string | null>>, ...tags: string[]]

function build(configuration: string, commits: readonly Written[]): void {
  directory = makeRepository([])
  commits.forEach(([message, files, ...tags], at) => {
    for (const [path, text] of Object.entries(at === 0 ? { ...files, 'c.yml': configuration } : files)) {
      const place = join(directory, path)
      if (text === null) {
        rmSync(place)
      } else {
        mkdirSync(dirname(place), { recursive: true })
        writeFileSync(place, text)
      }
    }
    commit(message, tags)
  })
}

function commit(message: string, tags: readonly string[] = []): void {
  git(directory, 'add', '--all')
  git(directory, 'commit', '--quiet', '--allow-empty', '--message', message)
  for (const tag of tags) git(directory, 'tag', '--annotate', '--message', tag, tag)
}

async function planned(inputs: Readonly<Record<string, string>> = {}) {
  const ports: Ports = {
    history: gitOf(callIn(directory)),
    files: filesOf(directory, undefined),
    forge: { kind: 'local', releasesOf: () => Promise.resolve({ releases: [] }) } as unknown as Forge,
    clock: CLOCK,
    tell: () => undefined,
  }
  const asked = new Map(Object.entries({ 'dry-run': 'true', config: 'c.yml', ...inputs }))
  const context = { shallow: false, workTree: true, revision: 'HEAD', planOnly: false, project: 'widget' }
  try {
    const result = await checkpoint({ inputs: asked, ...context }, ports)
    if (result.kind !== 'packages') throw new Error(result.kind)
    const ends = result.packages.flatMap(({ name, end }) => (end.kind === 'planned' ? [[name, end.plan.version]] : []))
    return { versions: Object.fromEntries(ends) as object, result }
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error
    return { versions: error.problems.map(({ code }) => code), message: error.message }
  }
}

const TWO = 'packages:\n  a: packages/a\n  b: packages/b\n'
const START: Written = ['chore: start', { 'packages/a/x': '1', 'packages/b/x': '1' }, 'a-v1.0.0', 'b-v2.3.0']

test.each<[string, string, readonly Written[], unknown]>([
  [
    'each by its files',
    TWO,
    [START, ['feat: a', { 'packages/a/y': '' }], ['fix: b', { 'packages/b/y': '' }]],
    { a: '1.1.0', b: '2.3.1' },
  ],
  [
    'a removed file is a change',
    TWO,
    [
      [START[0], { ...START[1], 'packages/a/keep': '' }, 'a-v1.0.0', 'b-v2.3.0'],
      ['fix: a', { 'packages/a/x': null }],
    ],
    { a: '1.0.1' },
  ],
  ['a file called like a commit', TWO, [START, ['fix: a', { [`packages/a/${'a'.repeat(40)}`]: '' }]], { a: '1.0.1' }],
  ['names with quotes and letters of others', TWO, [START, ['fix: a', { 'packages/a/"ü\t"': '' }]], { a: '1.0.1' }],
  ['an empty commit that names one', TWO, [START, ['fix(b): rebuild', {}]], { b: '2.3.1' }],
  [
    'a revert inside the range of both',
    TWO,
    [START, ['feat: a', { 'packages/a/y': '' }], ['Revert "feat: a"', { 'packages/a/y': null }]],
    {},
  ],
  [
    'a revert of what is released',
    TWO,
    [START, ['feat: a', { 'packages/a/y': '' }, 'a-v1.1.0'], ['revert: feat: a', { 'packages/a/y': null }]],
    { a: '1.1.1' },
  ],
  ['a package without its folder', `${TWO}  c: packages/c\n`, [START], ['VC801']],
  [
    'a package that moved',
    'packages: { a: lib/a }',
    [
      ['chore: start', { 'a/x': '1' }, 'a-v1.0.0'],
      ['fix: move', { 'a/x': null, 'lib/a/x': '1' }],
    ],
    ['VC811'],
  ],
  [
    '… with its old folder',
    'packages: { a: { path: lib/a, formerly: [a] } }',
    [
      ['chore: start', { 'a/x': '1' }, 'a-v1.0.0'],
      ['fix: move', { 'a/x': null, 'lib/a/x': '1' }],
    ],
    { a: '1.0.1' },
  ],
  [
    'a first release by its own commits alone',
    TWO,
    [
      ['feat: a', { 'packages/a/x': '1', 'packages/b/x': '' }, 'a-v1.0.0'],
      ['docs: a', { 'packages/a/x': '2' }],
      ['fix: b', { 'packages/b/x': '2' }],
    ],
    { b: '0.1.0' },
  ],
])('%s', async (_, configuration, commits, versions) => {
  build(configuration, commits)
  expect((await planned()).versions).toEqual(versions)
})

test('a merge counts for the packages that its branch changed, as one version would count it', async () => {
  build(TWO, [START])
  git(directory, 'checkout', '--quiet', '-b', 'topic')
  writeFileSync(join(directory, 'packages/a/y'), '')
  commit('wip')
  git(directory, 'checkout', '--quiet', 'main')
  writeFileSync(join(directory, 'packages/b/y'), '')
  commit('fix: b')
  git(directory, 'merge', '--quiet', '--no-ff', '--message', 'feat: topic', 'topic')
  expect((await planned()).versions).toEqual({ a: '1.1.0', b: '2.3.1' })
})

test('a moved package is told where the same files were', async () => {
  build('packages: { a: lib/a }', [
    ['chore: start', { 'a/x': '1', 'b/x': '2' }, 'a-v1.0.0'],
    ['chore: move', { 'a/x': null, 'lib/a/x': '1' }],
    ['fix: a', { 'lib/a/x': '3' }],
  ])
  expect((await planned()).message).toContain('formerly: [a]')
})

test('commits of no package are listed, with a warning where one is empty', async () => {
  build(TWO, [START, ['feat: build', { Makefile: '' }], ['fix: rebuild', {}]])
  const { result } = await planned()
  expect(result?.unowned.map(({ subject, why }) => `${subject}: ${why}`).sort()).toEqual([
    'feat: build: touches no package',
    'fix: rebuild: changes no file, and its scope names no package',
  ])
  expect(result?.warnings).toEqual([expect.stringContaining('so it releases none')])
})

test.each([
  ['command: prepare', { command: 'prepare' }, ['VC141']],
  ['bump', { bump: 'major' }, ['VC808']],
  ['version', { version: '9.0.0' }, ['VC808']],
  ['bump: none, which may be meant for all', { bump: 'none' }, {}],
  ['an unknown package', { package: 'c' }, ['VC805']],
  ['bump of one', { bump: 'major', package: 'a' }, { a: '2.0.0' }],
  ['a prefix for all', { 'tag-prefix': 'x' }, ['VC111']],
])('the input %s', async (_, inputs, versions) => {
  build(TWO, [START, ['fix: a', { 'packages/a/y': '' }]])
  expect((await planned(inputs as Record<string, string>)).versions).toEqual(versions)
})

test('a package that lags by thousands of commits is decided as it would be among few', async () => {
  const many = Array.from({ length: 2_100 }, (_, at) => `${String(at)} `)
  build(`${TWO}  c: { path: packages/c, include: [proto/**] }\n`, [
    [
      'chore: start',
      { 'packages/a/x': '1', 'packages/b/x': '1', 'packages/c/x': '1' },
      'a-v0.1.0',
      'b-v2.3.0',
      'c-v1.0.0',
    ],
    ['feat(a): both', { 'packages/a/y': '', 'packages/c/y': '' }],
    ['fix: proto', { 'proto/x': '' }],
    ['fix(c): rebuild', {}],
  ])
  const from = git(directory, 'rev-parse', 'HEAD')
  const stream = many.map(
    (text) =>
      `commit refs/heads/main\ncommitter J <j@x> 1700000000 +0000\ndata 7\nfeat: x\nM 100644 inline packages/b/x\ndata ${text.length}\n${text}\n`,
  )
  const first = stream[0]?.replace('M 100644', `from ${from}\nM 100644`) ?? ''
  const { execFileSync } = await import('node:child_process')
  execFileSync('git', ['fast-import', '--quiet', '--force'], {
    cwd: directory,
    input: [first, ...stream.slice(1)].join(''),
  })
  git(directory, 'reset', '--quiet', '--hard')
  git(directory, 'tag', 'a-v0.2.0', 'HEAD~1')
  git(directory, 'tag', 'b-v2.4.0', 'HEAD~1')
  const { versions, result, message } = await planned()
  expect([message, versions]).toEqual([undefined, { b: '2.5.0', c: '1.0.1' }])
  const end = result?.packages.find(({ name }) => name === 'c')?.end
  const FIX = { kind: 'type', name: 'fix', level: 'patch', hasRule: true }
  const rows = end?.kind === 'planned' ? end.plan.rows.map(({ subject, reason }) => ({ subject, reason })) : []
  expect(rows).toEqual([
    { subject: 'fix(c): rebuild', reason: FIX },
    { subject: 'fix: proto', reason: { ...FIX, included: 'proto/x' } },
    {
      subject: 'feat(a): both',
      reason: { ...FIX, name: 'feat', level: 'minor', capped: { package: 'c', owners: ['a'] } },
    },
  ])
})

// A package's newcomers are those who wrote nothing before its own base, though all packages are read at once.
test('each package thanks who is new since its own version', async () => {
  build(TWO, [START])
  const by = (author: string, file: string, tags: string[] = []) => {
    writeFileSync(join(directory, file), author)
    git(directory, 'add', '--all')
    git(directory, 'commit', '--quiet', `--author=${author} <${author}@example.org>`, '--message', `fix: by ${author}`)
    for (const tag of tags) git(directory, 'tag', '--annotate', '--message', tag, tag)
  }
  by('ada', 'packages/b/one', ['b-v2.3.1'])
  by('ada', 'packages/a/two')
  by('ada', 'packages/b/three')
  by('bob', 'packages/b/four')
  const { result } = await planned()
  const thanked = result?.packages.map(({ name, end }) => [
    name,
    end.kind === 'planned' && end.texts.notes.match(/\w+(?= made their first contribution)/g),
  ])
  expect(thanked).toEqual([
    ['a', ['ada']],
    ['b', ['bob']],
  ])
})
