import { expect, test } from '@jest/globals'
import { matchPattern } from '../../src/version-files/bounded-pattern.ts'
import { inTree, treeOf } from '../../src/version-files/by-path.ts'

const found = async (file: string, text: string, ...paths: readonly string[]) => {
  const search = { wanted: { file, place: 'x' }, text, texts: new Map(), version: '2.0.0', previous: [], matchPattern }
  const located = await inTree(
    search,
    paths.map((path) => path.split('.')),
    [['also']],
  )
  return 'code' in located ? located.code : located.map(({ replacement }) => replacement)
}

test.each([
  ['TOML', 'a.toml', '[a]\nv = "^1.0.0"\n', ['^2.0.0']],
  ['JSON', 'a.json', '{"a": {"v": "1.0.0"}, "also": "v1.0.0"}', ['2.0.0', 'v2.0.0']],
  ['JSON with comments', 'a.jsonc', '{"a": {"v": "1.0.0"} /* x */}', ['2.0.0']],
  ['YAML', 'a.yml', 'a: { v: 1.0.0 }', ['2.0.0']],
  ['XML', 'a.xml', '<a><v>1.0.0</v></a>', ['2.0.0']],
  ['sections', 'a.cfg', '[a]\nv = 1.0.0', ['2.0.0']],
  ['keys alone have no sections', 'a.properties', 'a=1', 'VC704'],
  ['a file that is broken', 'a.json', '{', 'VC702'],
  ['no syntax', 'a.py', 'a = 1', 'VC711'],
  ['a key that is doubled', 'a.yml', 'a: { v: 1.0.0, v: 1.0.1 }', 'VC707'],
  ['no version there', 'a.yml', 'a: { v: x }', 'VC708'],
  ['taken from elsewhere', 'a.cfg', '[a]\nv = file: VERSION', 'VC705'],
  ['inherited', 'a.toml', '[a]\nv.workspace = true', 'VC706'],
])('%s', async (_, file, text, expected) => {
  expect(await found(file, text, 'a.v')).toEqual(expected)
})

test('of two ways the one that inherits gives way, and else both are one too many', async () => {
  expect(await found('a.toml', '[p]\nv.workspace = true\n[w]\nv = "1.0.0"', 'p.v', 'w.v')).toEqual(['2.0.0'])
  expect(await found('a.toml', '[p]\nv = "1.0.0"\n[w]\nv = "1.0.0"', 'p.v', 'w.v')).toBe('VC707')
})

test('a tree tells its place where it is broken', async () => {
  expect(await treeOf('a.toml', 'a = \n', 'TOML')).toMatchObject({ code: 'VC702' })
})
