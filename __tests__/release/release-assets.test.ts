import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CheckpointError } from '../../src/errors/problem.ts'
import { builtOf, checksumsOf, digestsOf, nameAssets, namesOf } from '../../src/release/release-assets.ts'
import type { Asset, GlobMatch, MatchedFile } from '../../src/ports/assets.ts'

const file = (path: string, changes: Partial<MatchedFile> = {}): MatchedFile => ({
  path,
  size: 7,
  outside: false,
  ...changes,
})

const match = (glob: string, ...files: MatchedFile[]): GlobMatch => ({
  glob,
  files,
  nearest: { folder: 'dist', entries: ['b.whl', 'docs/'] },
})

function codesOf(matches: readonly GlobMatch[]): string[] {
  try {
    return nameAssets(matches).missing.map(({ code }) => code)
  } catch (error) {
    if (error instanceof CheckpointError) return error.problems.map(({ code }) => code)
    throw error
  }
}

describe('files become assets', () => {
  test('each once, however many globs name it, in the order of their names', () => {
    const [a, b] = [file('dist/b.tgz'), file('dist/a.tgz')]
    expect(nameAssets([match('dist/*', a, b), match('dist/b*', a)]).named.map(({ path }) => path)).toEqual([
      'dist/a.tgz',
      'dist/b.tgz',
    ])
  })

  test('the name is GitHub’s, the label the author’s', () => {
    expect(nameAssets([match('*', file('dist/my widget.tgz'))]).named).toEqual([
      { path: 'dist/my widget.tgz', name: 'my.widget.tgz', label: 'my widget.tgz', size: 7 },
    ])
  })
})

const many = (count: number) => Array.from({ length: count }, (_, index) => file(`dist/${index}`))

describe('what cannot be attached', () => {
  test.each<[string, readonly GlobMatch[], readonly string[]]>([
    ['a glob without a file, though another has one', [match('a', file('a')), match('b')], ['VC601']],
    ['a file outside of the repository', [match('a', file('a', { outside: true }))], ['VC602']],
    ['an empty file', [match('a', file('a', { size: 0 }))], ['VC603']],
    ['one of 2 GiB', [match('a', file('a', { size: 2 ** 31 }))], ['VC603']],
    ['one byte less', [match('a', file('a', { size: 2 ** 31 - 1 }))], []],
    ['two files of a name in two folders', [match('*/a', file('x/a'), file('y/a'))], ['VC604']],
    ['two that GitHub writes alike', [match('*', file('a b'), file('a.b'))], ['VC604']],
    ['two that differ in capitals', [match('*', file('a'), file('A'))], []],
    ['998 files, which leaves room for our own two', [match('*', ...many(998))], []],
    ['999 files', [match('*', ...many(999))], ['VC605']],
    [
      'all that is wrong, at once',
      [match('a'), match('b', file('b', { size: 0 }), file('c/b', { outside: true }))],
      ['VC601', 'VC602', 'VC603', 'VC604'],
    ],
  ])('%s', (_, matches, codes) => {
    expect(codesOf(matches)).toEqual(codes)
  })

  test('a glob without a file is told with what there is', () => {
    expect(nameAssets([match('dist/*.tgz')]).missing).toMatchObject([
      { what: 'assets: "dist/*.tgz" matches no file.', why: 'The folder "dist" holds "b.whl", "docs/".' },
    ])
  })
})

describe('assets in words', () => {
  const asset = (label: string, from: Asset['from'] = { path: label }): Asset => ({
    name: label.replace(' ', '.'),
    label,
    size: 1,
    digest: `sha256:${label}`,
    from,
  })
  const letters = (count: number) =>
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].slice(0, count).map((letter) => asset(letter))

  test.each([
    [[asset('a b')], 'a b'],
    [letters(5), 'a, b, c, d, e'],
    [letters(8), 'a, b, c, d, e and 3 more'],
  ])('%#: %s', (assets, words) => {
    expect(namesOf(assets)).toBe(words)
  })

  test('digests stand under the names on the release', () => {
    expect(digestsOf([asset('a b'), asset('c')])).toEqual({ 'a.b': 'sha256:a b', c: 'sha256:c' })
  })

  test('what the run itself adds was not built', () => {
    expect(builtOf([asset('a'), asset('SHA256SUMS', { text: '' })])).toEqual([asset('a')])
  })
})

test('SHA256SUMS is a file that sha256sum checks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checksums-'))
  const assets = ['one', 'two'].map((text) => {
    writeFileSync(join(folder, `${text}.txt`), text)
    const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`
    return { name: `${text}.txt`, label: text, size: 3, digest }
  })
  const input = checksumsOf(assets)
  const checked = execFileSync('sha256sum', ['--check', '--strict'], { cwd: folder, input, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(checked).toBe('one.txt: OK\ntwo.txt: OK\n')
})
