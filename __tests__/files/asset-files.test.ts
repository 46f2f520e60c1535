import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { matchFiles } from '../../src/files/asset-files.ts'
import { readAssets } from '../../src/release/read-assets.ts'
import { filesOf } from '../../src/files/files.ts'
import { removeFolder, temporaryFolder } from '../e2e/repository.ts'
import { problemsOf } from '../github/calls.ts'

let folder: string
let root: string

const write = (path: string, text = path) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeAll(() => {
  folder = temporaryFolder()
  root = join(folder, 'widget')
  for (const path of [
    'README.md',
    'dist/widget.tgz',
    'dist/widget.tgz.map',
    'dist/my widget.zip',
    'dist/a[1].txt',
    'dist/.hidden',
    'dist/docs/guide.pdf',
    'dist/docs/deep/er.pdf',
    '.cache/x.zip',
    '.git/config',
    'packages/a/out.zip',
    'packages/b/out.zip',
  ])
    write(path)
  mkdirSync(join(root, 'empty'), { recursive: true })
  writeFileSync(join(folder, 'secret.zip'), 'secret')
  mkdirSync(join(root, 'links'))
  symlinkSync('../dist/widget.tgz', join(root, 'links/inside.tgz'))
  symlinkSync('../../secret.zip', join(root, 'links/outside.tgz'))
  symlinkSync('../.git/config', join(root, 'links/config.tgz'))
  symlinkSync('../dist', join(root, 'links/folder.tgz'))
  symlinkSync('nowhere', join(root, 'links/broken.tgz'))
  symlinkSync(folder, join(root, 'up'))
})

afterAll(() => {
  removeFolder(folder)
})

const matched = async (include: string | readonly string[], exclude: readonly string[] = []) =>
  (await matchFiles(root, { include: [include].flat(), exclude })).map(({ files }) =>
    files.map(({ path, outside }) => `${path}${outside ? ' (outside)' : ''}`).sort(),
  )

describe('a glob names', () => {
  test.each<[string, readonly string[], string]>([
    ['README.md', ['README.md'], 'one file'],
    ['dist/my widget.zip', ['dist/my widget.zip'], 'a blank'],
    ['dist/*.tgz', ['dist/widget.tgz'], 'the files of a folder'],
    ['dist/*', ['dist/a[1].txt', 'dist/my widget.zip', 'dist/widget.tgz', 'dist/widget.tgz.map'], 'not deeper, no dot'],
    ['dist/.*', ['dist/.hidden'], 'a dot that is said'],
    ['dist/**/*.pdf', ['dist/docs/deep/er.pdf', 'dist/docs/guide.pdf'], 'in all folders below'],
    ['dist/docs/**', ['dist/docs/deep/er.pdf', 'dist/docs/guide.pdf'], 'a whole folder'],
    ['packages/*/out.zip', ['packages/a/out.zip', 'packages/b/out.zip'], 'in each folder'],
    ['packages/{a,b}/*.zip', ['packages/a/out.zip', 'packages/b/out.zip'], 'either'],
    ['dist/!(*.map|a*|my*)', ['dist/widget.tgz'], 'all but'],
    ['**/*.zip', ['dist/my widget.zip', 'packages/a/out.zip', 'packages/b/out.zip'], 'never in a folder with a dot'],
    ['.cache/*', ['.cache/x.zip'], 'unless it is said'],
    ['{.cache,dist}/*.zip', ['.cache/x.zip', 'dist/my widget.zip'], '… also in a choice'],
    ['dist/a[1].txt', ['dist/a[1].txt'], 'brackets of a name'],
    [String.raw`dist/a\[1\].txt`, ['dist/a[1].txt'], 'brackets that are meant as they stand'],
    ['dist', [], 'a folder is no file'],
    ['dist/', [], 'nor is it with a slash'],
    ['DIST/*.exe', [], 'nothing'],
    ['links/inside.tgz', ['links/inside.tgz'], 'a link to a file of the repository'],
    ['links/folder.tgz', [], 'a link to a folder'],
    ['links/broken.tgz', [], 'a link to nowhere'],
    ['links/outside.tgz', ['links/outside.tgz (outside)'], 'a link that leads out'],
    ['links/config.tgz', ['links/config.tgz (outside)'], 'a link into .git'],
    ['up/secret.zip', ['up/secret.zip (outside)'], 'a folder that leads out'],
    ['.git/config', ['.git/config (outside)'], 'git’s own files, which may hold a token'],
    ['.git/**', ['.git/config (outside)'], 'all of git’s own'],
  ])('%s → %j: %s', async (glob, files) => {
    expect(await matched(glob)).toEqual([files])
  })

  test('what another one excludes is left out', async () => {
    expect(await matched(['dist/*', '**/*.zip'], ['**/*.map', 'packages/**', 'dist/a*'])).toEqual([
      ['dist/my widget.zip', 'dist/widget.tgz'],
      ['dist/my widget.zip'],
    ])
  })

  test.each([
    ['dist/*.exe', 'dist', ['.hidden', 'a[1].txt', 'docs/', 'my widget.zip', 'widget.tgz', 'widget.tgz.map']],
    ['dist/docs/none/*.exe', 'dist/docs', ['deep/', 'guide.pdf']],
    ['README.md/x', '', expect.arrayContaining(['README.md', 'dist/'])],
    ['nowhere/**', '', expect.not.arrayContaining(['.git/'])],
  ])('%s: what there is in the nearest folder, %j', async (glob, nearest, entries) => {
    const [match] = await matchFiles(root, { include: [glob], exclude: [] })
    expect(match).toEqual({ glob, files: [], nearest: { folder: nearest, entries } })
  })
})

const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

describe('reading assets', () => {
  test('digests of the bytes, and SHA256SUMS over them', async () => {
    const files = filesOf(root, undefined)
    const sums = `${sha256('README.md').slice(7)}  README.md\n${sha256('dist/my widget.zip').slice(7)}  my.widget.zip\n`
    const { assets, missing } = await readAssets(
      { include: ['dist/*.zip', 'README.md', 'nothing'], exclude: [] },
      files,
    )
    expect(missing.map(({ code }) => code)).toEqual(['VC601'])
    expect(assets).toEqual([
      {
        name: 'README.md',
        label: 'README.md',
        size: 9,
        digest: sha256('README.md'),
        from: { path: 'README.md' },
      },
      {
        name: 'my.widget.zip',
        label: 'my widget.zip',
        size: 18,
        digest: sha256('dist/my widget.zip'),
        from: { path: 'dist/my widget.zip' },
      },
      { name: 'SHA256SUMS', label: 'SHA256SUMS', size: sums.length, digest: sha256(sums), from: { text: sums } },
    ])
  })

  test('no globs, no assets, no SHA256SUMS', async () => {
    expect(await readAssets({ include: [], exclude: [] }, filesOf(root, undefined))).toEqual({
      assets: [],
      missing: [],
    })
  })

  test('a SHA256SUMS of one’s own is the one', async () => {
    write('dist/sums/SHA256SUMS', 'mine')
    const { assets } = await readAssets({ include: ['dist/sums/*'], exclude: [] }, filesOf(root, undefined))
    rmSync(join(root, 'dist/sums'), { recursive: true })
    expect(assets.map(({ name, digest }) => [name, digest])).toEqual([['SHA256SUMS', sha256('mine')]])
  })

  test('a file of 3 GiB is refused before it is read', async () => {
    write('large.bin')
    truncateSync(join(root, 'large.bin'), 3 * 2 ** 30)
    const reading = readAssets({ include: ['large.bin'], exclude: [] }, filesOf(root, undefined))
    expect(await problemsOf(reading)).toMatchObject({ codes: ['VC603'] })
    rmSync(join(root, 'large.bin'))
  })
})
