import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { filesOf } from '../../src/files/files.ts'
import type { Files } from '../../src/ports/ports.ts'
import { removeFolder, temporaryFolder } from '../e2e/repository.ts'

let folder: string
let kept: string
let files: Files

beforeAll(() => {
  folder = temporaryFolder()
  kept = join(folder, 'kept')
  mkdirSync(join(folder, 'root/.github'), { recursive: true })
  mkdirSync(kept)
  writeFileSync(join(folder, 'root/.github/notes.md'), '\ufeffä\r\n\n')
  files = filesOf(join(folder, 'root'), kept)
})

afterAll(() => {
  removeFolder(folder)
})

describe('read', () => {
  test('the text as it is, by a path from the root', async () => {
    expect(await files.read('.github/notes.md')).toBe('\ufeffä\r\n\n')
    expect(await files.read(join(folder, 'root/.github/notes.md'))).toBe('\ufeffä\r\n\n')
  })

  test.each([
    ['nowhere.md', 'no such file'],
    ['no/folder/at/all.md', 'no such folder'],
    ['.github/notes.md/below', 'a file where a folder should be'],
    ['.github', 'a folder where a file was meant: it is named as no file, not as a defect'],
  ])('%s is undefined: %s', async (path) => {
    expect(await files.read(path)).toBeUndefined()
  })

  test.each([
    ['../outside.md', 'by two dots'],
    ['.github/../../outside.md', 'on the way'],
    ['/etc/passwd', 'from the root of the disk'],
    ['link.md', 'by a link'],
    ['folder/outside.md', 'by a link to a folder'],
    ['.git/config', 'where a checkout keeps its token'],
    ['sub/.GIT/config', 'of a repository inside, on a disk that knows no capitals'],
    ['into-git', 'by a link inside'],
  ])('%s is refused: it leads out of the working tree %s', async (path) => {
    const temporary = temporaryFolder()
    const root = join(temporary, path.replaceAll('/', '-'), 'root')
    for (const inside of ['.github', '.git', 'sub/.GIT']) mkdirSync(join(root, inside), { recursive: true })
    for (const config of ['.git/config', 'sub/.GIT/config']) writeFileSync(join(root, config), 'secret')
    writeFileSync(join(root, '../outside.md'), 'secret')
    symlinkSync('../outside.md', join(root, 'link.md'))
    symlinkSync('..', join(root, 'folder'))
    symlinkSync('.git/config', join(root, 'into-git'))
    await expect(filesOf(root, undefined).read(path)).rejects.toThrow(/^VC114: The file ".+" is outside/)
    removeFolder(temporary)
  })

  test('a link that stays inside is followed', async () => {
    symlinkSync('.github/notes.md', join(folder, 'root/notes.md'))
    expect(await files.read('notes.md')).toBe('\ufeffä\r\n\n')
  })

  test('what cannot be read for another reason is an error, never taken for absent', async () => {
    await expect(files.read('x'.repeat(5000))).rejects.toThrow('ENAMETOOLONG')
  })
})

test.each([
  ['.github', true, 'a folder'],
  ['.', true, 'the root'],
  ['.github/notes.md', false, 'a file'],
  ['nowhere', false, 'nothing'],
])('isDirectory(%j) is %p: %s', async (path, is) => {
  expect(await files.isDirectory(path)).toBe(is)
})

describe('keep', () => {
  test('the text stands where the answered path says; a later one takes its place', async () => {
    expect(await files.keep('notes.md', 'one')).toBe(join(kept, 'notes.md'))
    await files.keep('notes.md', 'ünï\r\n')
    expect(readFileSync(join(kept, 'notes.md'), 'utf8')).toBe('ünï\r\n')
  })

  test.each([
    ['notes-a/b.md', 'a tag with a slash'],
    ['../../outside.md', 'a way out'],
    ['/etc/outside', 'an absolute path'],
  ])('%j stays in its folder: %s', async (name) => {
    const before = readdirSync(kept).length
    const path = await files.keep(name, name)
    expect(readFileSync(path ?? '', 'utf8')).toBe(name)
    expect(readdirSync(kept)).toHaveLength(before + 1)
  })

  test('undefined where no later step could read it', async () => {
    expect(await filesOf(folder, undefined).keep('notes.md', 'one')).toBeUndefined()
    expect(readdirSync(folder).sort()).toEqual(['kept', 'root'])
  })
})
