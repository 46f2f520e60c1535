import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { filesOf } from '../../src/files/files.ts'
import type { Files } from '../../src/ports/ports.ts'
import { git, removeFolder, temporaryFolder } from '../e2e/repository.ts'
import { problemsOf } from '../github/calls.ts'

// A runner's disk: `work` and `temp` stand below `disk`, to which `alias` leads, as /tmp does on macOS.
let folder: string
let files: Files

beforeEach(() => {
  folder = temporaryFolder()
  for (const name of ['disk/work/.git/hooks', 'disk/work/docs', 'disk/temp', 'disk/bare/objects', 'disk/bare/refs'])
    mkdirSync(join(folder, name), { recursive: true })
  symlinkSync('disk', join(folder, 'alias'))
  writeFileSync(join(folder, 'disk/bare/HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(folder, 'disk/work/.git/config'), 'mine')
  for (const base of ['work', 'temp']) {
    symlinkSync('..', join(folder, 'disk', base, 'up'))
    symlinkSync('.', join(folder, 'disk', base, 'here'))
    symlinkSync('../work/.git', join(folder, 'disk', base, 'into-git'))
    symlinkSync('nowhere.json', join(folder, 'disk', base, 'link.json'))
  }
  symlinkSync('disk/work/.git', join(folder, 'elsewhere'))
  files = filesOf(join(folder, 'alias/work'), join(folder, 'alias/temp'))
})

afterEach(() => {
  removeFolder(folder)
})

/** `/` at the beginning stands for the test's own folder. */
const on = (path: string) => (path.startsWith('/') ? join(folder, path) : path)

describe('what is written is read back', () => {
  test.each([
    ['plan.json', 'relative to the repository'],
    ['./docs/../plan.json', 'a way that stays inside'],
    ['new/folder/plan.json', 'with the folders above it'],
    ['.github/plan.json', 'a folder that only begins as .git does'],
    ['/disk/work/plan.json', 'absolute, in the repository'],
    ['/alias/work/plan.json', 'the same by a link of the machine'],
    ['/alias/temp/plan.json', 'in the temporary folder'],
    ['/disk/temp/deep/plan.json', 'below it'],
    ['/disk/plan.json', 'absolute, elsewhere'],
    ['/alias/plan.json', 'elsewhere, by a link of the machine'],
  ])('%s: %s', async (path) => {
    expect(await files.readGiven(on(path))).toBeUndefined()
    expect(await files.writeGiven(on(path), 'one', 'new')).toBe(true)
    expect(await files.writeGiven(on(path), 'two', 'new')).toBe(false)
    expect(await files.readGiven(on(path))).toBe('one')
    expect(await files.writeGiven(on(path), 'two', 'replace')).toBe(true)
    expect(await files.readGiven(on(path))).toBe('two')
  })
})

describe('neither read nor written', () => {
  test.each([
    ['../plan.json', 'it is outside the repository', 'by two dots'],
    ['docs/../../plan.json', 'it is outside the repository', 'on the way'],
    ['.', 'it is outside the repository', 'the repository itself'],
    ['link.json', 'part of it is a link', 'the file itself, to nothing'],
    ['up/plan.json', 'part of it is a link', 'a folder, out of the repository'],
    ['here/plan.json', 'part of it is a link', 'a folder, though it stays inside'],
    ['into-git/config', 'part of it is a link', 'into .git'],
    ['/disk/work/up/plan.json', 'part of it is a link', 'the same, absolute'],
    ['/alias/temp/link.json', 'part of it is a link', 'in the temporary folder, the file itself'],
    ['/alias/temp/up/plan.json', 'part of it is a link', 'in the temporary folder, a folder'],
    ['.git/config', "it leads into git's own folder", 'the configuration that names programs'],
    ['.git', "it leads into git's own folder", 'the folder, or the file of a linked work tree'],
    ['.git/new/plan.json', "it leads into git's own folder", 'what is not there yet'],
    ['sub/.GIT/hooks/post-checkout', "it leads into git's own folder", 'on a disk that knows no capitals'],
    ['sub/.git./config', "it leads into git's own folder", 'on a disk that drops the last dot'],
    ['sub/.git::$INDEX_ALLOCATION/config', "it leads into git's own folder", 'as NTFS may write it'],
    ['sub/git~1/config', "it leads into git's own folder", 'by its short name on NTFS'],
    ['/elsewhere/config', "it leads into git's own folder", "by a link of the machine's"],
    ['/disk/bare/config', "it leads into git's own folder", 'of a repository that is not called .git'],
    ['/disk/bare/hooks/post-receive', "it leads into git's own folder", 'below it'],
  ])('%s, since %s: %s', async (path, reason) => {
    for (const call of [() => files.readGiven(on(path)), () => files.writeGiven(on(path), 'x', 'replace')]) {
      const { codes, message } = await problemsOf(call())
      expect(codes).toEqual(['VC142'])
      expect(message).toContain(reason)
    }
    expect(readFileSync(join(folder, 'disk/work/.git/config'), 'utf8')).toBe('mine')
    expect(existsSync(join(folder, 'disk/plan.json'))).toBe(false)
  })
})

test('a repository in a temporary folder is the inner one: a link between the two is the machine’s', async () => {
  mkdirSync(join(folder, 'disk/temp/a/work'), { recursive: true })
  symlinkSync('a', join(folder, 'disk/temp/b'))
  const inner = filesOf(join(folder, 'disk/temp/b/work'), join(folder, 'disk/temp'))
  expect(await inner.writeGiven('plan.json', 'one', 'new')).toBe(true)
  expect(readFileSync(join(folder, 'disk/temp/a/work/plan.json'), 'utf8')).toBe('one')
})

test('a folder cannot be written as a file: that is told with the path', async () => {
  const { codes, message } = await problemsOf(files.writeGiven('docs', 'x', 'replace'))
  expect(codes).toEqual(['VC143'])
  expect(message).toContain('"docs" cannot be written: EISDIR')
})

test('without a repository around it, a bare one is its own folder', async () => {
  const bare = join(folder, 'widget.git')
  git(folder, 'init', '--quiet', '--bare', bare)
  expect((await problemsOf(filesOf(bare, undefined).writeGiven('config', 'x', 'replace'))).codes).toEqual(['VC142'])
})
