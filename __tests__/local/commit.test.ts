import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { branchAfter, createCommit } from '../../src/local/commit.ts'
import type { NewCommit } from '../../src/ports/ports.ts'
import { GIT_ENVIRONMENT, git, makeRepository, removeFolder } from '../e2e/repository.ts'
import { callIn, problemsOf } from '../github/calls.ts'

let directory = ''

afterEach(() => {
  removeFolder(dirname(directory))
})

const FILES = { VERSION: '1.2.3\n', 'docs/a.md': 'a\n' }

/** A repository with main checked out; the commits' head is answered. */
function open(more: Readonly<Record<string, string>> = {}): string {
  directory = makeRepository([{ message: 'feat: begin', files: { ...FILES, ...more } }])
  return git(directory, 'rev-parse', 'HEAD')
}

const path = (file: string) => join(directory, file)
const put = (file: string, text: string) => {
  mkdirSync(dirname(path(file)), { recursive: true })
  writeFileSync(path(file), text)
}
const read = (file: string) => readFileSync(path(file), 'utf8')
const status = () => git(directory, 'status', '--porcelain')

const WANTED: NewCommit['files'] = [
  { path: 'VERSION', text: '1.3.0\n', isProgram: false },
  { path: 'docs/V1.3.0 ü.md', text: '# Notes\r\n', isProgram: false },
]

function prepare(parent: string, more: Partial<NewCommit> = {}) {
  const commit = {
    branch: 'main',
    parent,
    message: '📋 Prepare\n\nBody',
    files: WANTED,
    date: 1_772_600_767_000,
    ...more,
  }
  const setup = { call: callIn(directory), commonDirectory: path('.git'), identity: IDENTITY }
  return createCommit(commit, setup)
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Mara',
  GIT_AUTHOR_EMAIL: 'mara@example.org',
  GIT_COMMITTER_NAME: 'Jo',
  GIT_COMMITTER_EMAIL: 'jo@example.org',
}

describe('a commit on the branch that is checked out', () => {
  test('holds the files, the message, the people and the date, and nothing else changes', async () => {
    const parent = open()
    const made = await prepare(parent)
    expect(git(directory, 'rev-parse', 'main')).toBe(made)
    expect(git(directory, 'log', '-1', '--format=%P|%an|%cn|%aI|%cI|%B')).toBe(
      `${parent}|Mara|Jo|2026-03-04T05:06:07+00:00|2026-03-04T05:06:07+00:00|📋 Prepare\n\nBody`,
    )
    expect(git(directory, '-c', 'core.quotePath=false', 'diff', '--name-status', parent, 'main')).toBe(
      'M\tVERSION\nA\tdocs/V1.3.0 ü.md',
    )
    expect(
      execFileSync('git', ['show', 'main:docs/V1.3.0 ü.md'], { cwd: directory, env: GIT_ENVIRONMENT }).toString(),
    ).toBe('# Notes\r\n')
  })

  test('the working tree and the index follow, whatever else the user was at', async () => {
    const parent = open({ 'other.txt': 'o\n', 'staged.txt': 's\n' })
    put('other.txt', 'changed\n')
    put('new.txt', 'untracked\n')
    put('staged.txt', 'staged\n')
    git(directory, 'add', 'staged.txt')
    const before = status()
    await prepare(parent)
    expect(status()).toBe(before)
    expect([read('VERSION'), read('docs/V1.3.0 ü.md'), read('other.txt')]).toEqual([
      '1.3.0\n',
      '# Notes\r\n',
      'changed\n',
    ])
    expect(git(directory, 'show', 'main:staged.txt')).toBe('s')
  })

  test('no index of ours is left behind', async () => {
    await prepare(open())
    expect(readdirSync(path('.git/version-checkpoint'))).toEqual([])
    expect(existsSync(path('.git/refs/heads/main.lock'))).toBe(false)
  })

  test('a program stays one', async () => {
    open()
    chmodSync(path('VERSION'), 0o755)
    git(directory, 'commit', '--quiet', '--all', '--message', 'x', '--author', 'A <a@b>', '--no-verify')
    const parent = git(directory, 'rev-parse', 'HEAD')
    await prepare(parent, { files: [{ path: 'VERSION', text: '2\n', isProgram: true }] })
    expect(git(directory, 'ls-tree', 'main', 'VERSION')).toMatch(/^100755 blob/)
    expect(status()).toBe('')
  })

  test('from a folder inside the repository', async () => {
    const parent = open()
    const setup = { call: callIn(path('docs')), commonDirectory: path('.git'), identity: IDENTITY }
    const commit = { branch: 'main', parent, message: 'm', files: WANTED, date: 0 }
    expect(await createCommit(commit, setup)).toBe(git(directory, 'rev-parse', 'main'))
    expect(status()).toBe('')
  })

  test('line ends in the working tree are those that the repository asks for', async () => {
    const parent = open({ '.gitattributes': 'VERSION text eol=crlf\n' })
    await prepare(parent)
    expect([read('VERSION'), status()]).toEqual(['1.3.0\r\n', ''])
  })
})

describe('changes in the way: nothing moves, and they are kept', () => {
  test.each<[string, () => void]>([
    [
      'an edited file',
      () => {
        put('VERSION', 'mine\n')
      },
    ],
    [
      'a staged one',
      () => {
        put('VERSION', 'mine\n')
        git(directory, 'add', 'VERSION')
      },
    ],
    [
      'an untracked file where a new one belongs',
      () => {
        put('docs/V1.3.0 ü.md', 'mine\n')
      },
    ],
    [
      'a deleted file, staged',
      () => {
        git(directory, 'rm', '--quiet', 'VERSION')
      },
    ],
    [
      'a link in its place',
      () => {
        rmSync(path('VERSION'))
        symlinkSync('docs/a.md', path('VERSION'))
      },
    ],
  ])('%s', async (_, change) => {
    const parent = open()
    change()
    const before = [status(), existsSync(path('VERSION')) ? read('VERSION') : '']
    const { codes, message } = await problemsOf(prepare(parent))
    expect(codes).toEqual(['VC718'])
    expect(message).toContain('git stash')
    expect(git(directory, 'rev-parse', 'main')).toBe(parent)
    expect([status(), existsSync(path('VERSION')) ? read('VERSION') : '']).toEqual(before)
    expect(existsSync(path('.git/refs/heads/main.lock'))).toBe(false)
  })

  test("what is just as the new commit has it already is in nobody's way: a run that died got that far", async () => {
    const parent = open()
    for (const file of WANTED) put(file.path, file.text)
    git(directory, 'add', '--all')
    const made = await prepare(parent)
    expect([git(directory, 'rev-parse', 'main'), status()]).toEqual([made, ''])
  })
})

describe('never over somebody', () => {
  test('a branch that has moved: nothing changes', async () => {
    const parent = open()
    git(directory, 'commit', '--quiet', '--allow-empty', '--message', 'fix: b')
    const head = git(directory, 'rev-parse', 'main')
    expect(await prepare(parent)).toBeUndefined()
    expect([git(directory, 'rev-parse', 'main'), read('VERSION'), status()]).toEqual([head, '1.2.3\n', ''])
  })

  test('a branch that another process holds', async () => {
    const parent = open()
    writeFileSync(path('.git/refs/heads/main.lock'), '')
    expect(await prepare(parent)).toBeUndefined()
    rmSync(path('.git/refs/heads/main.lock'))
    expect([git(directory, 'rev-parse', 'main'), status()]).toEqual([parent, ''])
  })

  test('of eight at once one commits, and the working tree is its', async () => {
    const parent = open()
    const all = await Promise.all(Array.from({ length: 8 }, (_, index) => prepare(parent, { date: index * 1000 })))
    const made = all.filter((sha) => sha !== undefined)
    expect(made).toEqual([git(directory, 'rev-parse', 'main')])
    expect([status(), read('VERSION')]).toEqual(['', '1.3.0\n'])
  })

  test('a path where a folder is in the way is an error, and nothing changes', async () => {
    const parent = open()
    const files = [{ path: 'docs', text: 'x', isProgram: false }]
    expect((await problemsOf(prepare(parent, { files }))).codes).toEqual(['VC210'])
    expect([git(directory, 'rev-parse', 'main'), status()]).toEqual([parent, ''])
  })
})

test('a branch that is not checked out moves, and the working tree stays', async () => {
  const parent = open()
  git(directory, 'branch', 'release')
  const made = await prepare(parent, { branch: 'release' })
  expect([git(directory, 'rev-parse', 'release'), git(directory, 'rev-parse', 'main')]).toEqual([made, parent])
  expect([read('VERSION'), status()]).toEqual(['1.2.3\n', ''])
})

test('in a bare repository there is no working tree to follow', async () => {
  const parent = open()
  const bare = join(dirname(directory), 'bare.git')
  execFileSync('git', ['clone', '--quiet', '--bare', directory, bare], { env: GIT_ENVIRONMENT })
  const commit = { branch: 'main', parent, message: 'm', files: WANTED, date: 0 }
  const call = { ...callIn(bare), bare: true }
  const made = await createCommit(commit, { call, commonDirectory: bare, identity: IDENTITY })
  expect(git(bare, 'rev-parse', 'main')).toBe(made)
})

describe('a branch, seen from a commit', () => {
  test('there, right after it, and further on', async () => {
    const parent = open()
    expect(await branchAfter(callIn(directory), 'main', parent)).toEqual({ head: parent })
    const commit = (await prepare(parent)) ?? ''
    const tree = git(directory, 'rev-parse', `${commit}^{tree}`)
    const children = [{ commit, parents: [parent], message: '📋 Prepare\n\nBody\n\n', tree, date: 1_772_600_767_000 }]
    expect(await branchAfter(callIn(directory), 'main', parent)).toEqual({ head: commit, children })
    git(directory, 'commit', '--quiet', '--allow-empty', '--message', 'fix: b')
    const head = git(directory, 'rev-parse', 'main')
    expect(await branchAfter(callIn(directory), 'main', parent)).toEqual({ head, children })
  })

  test('not on it, and none of that name', async () => {
    const parent = open()
    git(directory, 'checkout', '--quiet', '--orphan', 'other')
    git(directory, 'commit', '--quiet', '--message', 'x')
    expect(await branchAfter(callIn(directory), 'other', parent)).toEqual({
      head: git(directory, 'rev-parse', 'other'),
    })
    expect(await branchAfter(callIn(directory), 'no', parent)).toBeUndefined()
  })
})
