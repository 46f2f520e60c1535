import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { preparationOf } from '../../src/settings/preparation.ts'
import type { ConfigurationFile } from '../../src/settings/schema.ts'

const placeOf = (keys: readonly PropertyKey[]) => ['prepare', ...keys].map(String).join('.')
const read = (text: string) => preparationOf(parse(text) as ConfigurationFile['prepare'], placeOf)

describe('what is asked for', () => {
  test('nothing, where nothing is said', () => {
    expect(preparationOf(undefined, placeOf)).toEqual({ problems: [] })
  })

  test('a commit, where no more is said', () => {
    expect(read('{}')).toEqual({ preparation: { files: [], via: 'commit', pep440: {} }, problems: [] })
  })

  test('all of it', () => {
    const text =
      'files: [./a.toml]\nnotes-file: n/{{ tag }}.md\nchangelog: " C.md"\nmessage: m\nvia: pull-request\n' +
      'pep440: { next: rc, edge: dev }'
    expect(read(text)).toEqual({
      preparation: {
        files: [{ file: 'a.toml', place: 'prepare.files.0' }],
        notesFile: { text: 'n/{{ tag }}.md', place: 'prepare.notes-file' },
        changelog: 'C.md',
        message: 'm',
        via: 'pull-request',
        pep440: { next: 'rc', edge: 'dev' },
      },
      problems: [],
    })
  })

  test.each<[string, string, readonly string[] | undefined, readonly string[] | undefined]>([
    ['keys with dots', '{ file: a.json, path: a.b.0 }', ['a', 'b', '0'], undefined],
    ['a key alone', '{ file: a.json, path: version }', ['version'], undefined],
    ['an empty key between', '{ file: a.json, path: packages..version }', ['packages', '', 'version'], undefined],
    ['a list of keys', '{ file: a.json, path: ["a.b", ""] }', ['a.b', ''], undefined],
    ['no path', '{ file: a.json }', undefined, undefined],
    ['a package', '{ file: x/Cargo.lock, package: w }', undefined, ['w']],
    ['several packages', '{ file: uv.lock, package: [a, b] }', undefined, ['a', 'b']],
  ])('%s', (_, file, path, name) => {
    const { preparation, problems } = read(`files: [${file}]`)
    expect(problems).toEqual([])
    expect([preparation?.files[0]?.path, preparation?.files[0]?.packages]).toEqual([path, name])
  })
})

test.each([
  ['a path that leads out, alone', 'files: [../a.toml]', 'VC713', 'prepare.files.0: "../a.toml"'],
  ['a path that leads out, in a mapping', 'files: [a.toml, { file: /a.toml }]', 'VC713', 'prepare.files.1: "/a.toml"'],
  ['a changelog in the git directory', 'changelog: .git/C.md', 'VC713', 'prepare.changelog: ".git/C.md"'],
  ['a changelog in reStructuredText', 'changelog: CHANGES.rst', 'VC723', 'prepare.changelog: "CHANGES.rst"'],
  ['a changelog in AsciiDoc', 'changelog: docs/changes.adoc', 'VC723', 'prepare.changelog: "docs/changes.adoc"'],
  ['no key', 'files: [{ file: a.json, path: "" }]', 'VC111', 'prepare.files.0.path: "" is not keys'],
  ['an empty list of keys', 'files: [{ file: a.json, path: [] }]', 'VC111', 'prepare.files.0.path'],
  ['a package of another file', 'files: [{ file: a.json, package: w }]', 'VC110', 'prepare.files.0.package'],
  ['a package beside a pattern', 'files: [{ file: Cargo.lock, package: w, pattern: x }]', 'VC110', 'files.0.package'],
  ['a pattern beside a path', 'files: [{ file: a.json, path: a, pattern: x }]', 'VC110', 'prepare.files.0.pattern'],
  ['all of nothing', 'files: [{ file: a.json, all: true }]', 'VC110', 'prepare.files.0.all'],
  ['all beside names', 'files: [{ file: Cargo.lock, package: w, all: true }]', 'VC110', 'prepare.files.0.all'],
  ['two channels on one letter', 'pep440: { next: rc, canary: rc }', 'VC111', 'prepare.pep440.canary'],
  ['a package with a path', 'files: [{ file: Cargo.lock, package: w, path: a }]', 'VC110', 'prepare.files.0.package'],
])('%s is refused: %s', (_, text, code, what) => {
  const { problems } = read(text)
  expect(problems).toEqual([expect.objectContaining({ code })])
  expect(problems[0]?.what).toContain(what)
})

test('everything that is wrong is told at once', () => {
  const { problems } = read('files: [../a, { file: a.json, path: "" }, ok.json]\nchangelog: /C.md')
  expect(problems.map(({ code }) => code)).toEqual(['VC713', 'VC111', 'VC713'])
})

test('a pattern, once or for all', () => {
  const { preparation, problems } = read(
    'files: [{ file: a.h, pattern: x }, { file: b.h, pattern: y, all: true }, { file: uv.lock, all: true }]',
  )
  expect(problems).toEqual([])
  expect(preparation?.files.map(({ pattern, all }) => [pattern, all])).toEqual([
    ['x', undefined],
    ['y', true],
    [undefined, true],
  ])
})

test.each(['CHANGELOG.md', 'docs/History.markdown', 'CHANGES', 'a.b/CHANGES', 'News.TXT', '.github/changes.md'])(
  '%s may hold Markdown',
  (changelog) => {
    expect(read(`changelog: ${changelog}`)).toMatchObject({ preparation: { changelog }, problems: [] })
  },
)
