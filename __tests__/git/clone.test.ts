import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openClone } from '../../src/git/clone.ts'
import { gitOf } from '../../src/git/git.ts'
import { git, makeRepository, removeFolder, temporaryFolder } from '../e2e/repository.ts'
import { callIn, problemsOf } from '../github/calls.ts'

const HISTORY = [
  { message: 'feat: begin', tags: ['v1.0.0'], files: { 'src/a.txt': 'one\n' } },
  { message: 'fix: mend' },
]

let folder: string
let directory: string

const cloneAt = async (path: string) => (await openClone(callIn(path), { isNamed: true })).clone

beforeAll(() => {
  folder = temporaryFolder()
  directory = makeRepository(HISTORY, folder)
})

afterAll(() => {
  removeFolder(folder)
})

describe('the repository of a folder', () => {
  const whole = () => ({ shallow: false, root: directory, commonDirectory: join(directory, '.git') })

  test('a work tree, and a folder in it: the root is the same', async () => {
    expect(await cloneAt(directory)).toEqual(whole())
    expect(await cloneAt(join(directory, 'src'))).toEqual(whole())
  })

  test('a bare repository has no root', async () => {
    const bare = join(folder, 'bare.git')
    git(folder, 'clone', '--quiet', '--bare', directory, bare)
    expect(await cloneAt(bare)).toEqual({ shallow: false, commonDirectory: bare })
  })

  test('inside a git directory there is no root either: files are read from the commit', async () => {
    expect(await cloneAt(join(directory, '.git'))).toEqual({ shallow: false, commonDirectory: join(directory, '.git') })
  })

  test('a worktree: its own root, the common directory of all', async () => {
    const worktree = join(folder, 'beside')
    git(directory, 'worktree', 'add', '--quiet', '--detach', worktree)
    expect(await cloneAt(worktree)).toEqual({ ...whole(), root: worktree })
  })

  test('a submodule, whose .git is a file: the git directory lies in the outer repository', async () => {
    const outer = makeRepository(HISTORY, join(folder, 'outer'))
    git(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', directory, 'inner')
    const commonDirectory = join(outer, '.git/modules/inner')
    expect(await cloneAt(join(outer, 'inner'))).toEqual({ shallow: false, root: join(outer, 'inner'), commonDirectory })
  })

  test('a shallow clone says so', async () => {
    const shallow = join(folder, 'shallow')
    git(folder, 'clone', '--quiet', '--depth=1', `file://${directory}`, shallow)
    expect(await cloneAt(shallow)).toMatchObject({ shallow: true, root: shallow })
  })

  test('a folder in no repository, whatever language git speaks, and traced', async () => {
    expect(await cloneAt(folder)).toBeUndefined()
    const loud = { GIT_TRACE: '1', LC_ALL: 'de_DE.UTF-8' }
    expect((await openClone(callIn(folder, loud))).clone).toBeUndefined()
  })

  test.each(['blank ', ' blank', 'two\nlines', 'tab\t'])('a folder called %j', async (name) => {
    const root = join(folder, name)
    git(folder, 'clone', '--quiet', directory, root)
    expect(await cloneAt(root)).toEqual({ shallow: false, root, commonDirectory: join(root, '.git') })
  })

  test('a repository that belongs to somebody else: refused for a person, read where it is trusted', async () => {
    // https://github.com/git/git/blob/master/t/t0033-safe-directory.sh
    const call = callIn(directory, { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })
    expect((await problemsOf(openClone(call))).codes).toEqual(['VC210'])
    expect((await openClone({ ...call, trusted: true })).clone).toEqual(whole())
  })
})

describe('a bare repository, which is plain files', () => {
  /** What a pull request can commit: a repository whose configuration starts a program. */
  function planted(name: string, at = 'packages/app'): { outer: string; inner: string; ran: string } {
    const outer = makeRepository(HISTORY, join(folder, name))
    const inner = join(outer, at)
    git(folder, 'clone', '--quiet', '--bare', directory, inner)
    const ran = join(folder, `${name}-ran`)
    for (const setting of ['core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.hooksPath'])
      git(inner, '--git-dir=.', 'config', setting, `touch ${ran}`)
    return { outer, inner, ran }
  }

  test('is what a person means who names it', async () => {
    const bare = join(folder, 'named.git')
    git(folder, 'clone', '--quiet', '--bare', directory, bare)
    const { call, clone } = await openClone(callIn(bare), { isNamed: true })
    expect(clone).toEqual({ shallow: false, commonDirectory: bare })
    expect(await gitOf(call).commitOf('HEAD')).toBe(git(directory, 'rev-parse', 'HEAD'))
  })

  test('is refused in a workflow, wherever it is', async () => {
    const bare = join(folder, 'alone.git')
    git(folder, 'clone', '--quiet', '--bare', directory, bare)
    expect((await problemsOf(openClone({ ...callIn(bare), trusted: true }))).codes).toEqual(['VC241'])
  })

  test('is refused where another repository is around it, and nothing of it runs', async () => {
    const { inner, ran } = planted('around')
    for (const isNamed of [false, true]) {
      const { codes, message } = await problemsOf(openClone(callIn(inner), { isNamed }))
      expect({ codes, message }).toMatchObject({ codes: ['VC241'], message: expect.stringContaining(inner) })
    }
    expect(existsSync(ran)).toBe(false)
  })

  test('is refused in a folder below it too, and by a link from elsewhere', async () => {
    const { inner } = planted('below')
    mkdirSync(join(inner, 'src'))
    symlinkSync(inner, join(folder, 'link'))
    for (const path of [join(inner, 'src'), join(folder, 'link')])
      expect((await problemsOf(openClone(callIn(path), { isNamed: true }))).codes).toEqual(['VC241'])
  })

  test('below another such one is refused: neither proves the other', async () => {
    const outer = join(folder, 'outer.git')
    git(folder, 'clone', '--quiet', '--bare', directory, outer)
    git(folder, 'clone', '--quiet', '--bare', directory, join(outer, 'inner'))
    expect((await problemsOf(openClone(callIn(join(outer, 'inner')), { isNamed: true }))).codes).toEqual(['VC241'])
  })

  test('files of only some of those names are no repository: the one above is', async () => {
    const outer = makeRepository(HISTORY, join(folder, 'some'))
    mkdirSync(join(outer, 'app/refs'), { recursive: true })
    writeFileSync(join(outer, 'app/HEAD'), 'ref: refs/heads/main\n')
    expect(await cloneAt(join(outer, 'app'))).toMatchObject({ root: outer })
  })
})
