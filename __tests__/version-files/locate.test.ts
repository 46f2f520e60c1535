import { expect, test } from '@jest/globals'
import { matchPattern } from '../../src/version-files/bounded-pattern.ts'
import { locate } from '../../src/version-files/locate.ts'

const found = async (file: string, text: string, path?: readonly string[]) => {
  const located = await locate({
    wanted: { file, place: 'x', ...(path === undefined ? {} : { path }) },
    text,
    texts: new Map(),
    version: '2.0.0',
    previous: [],
    matchPattern,
  })
  if ('code' in located) return located.code
  return located.map(({ start, end, value, replacement }) => [text.slice(start, end), value, replacement])
}

test.each<[string, string, string, readonly string[] | undefined, unknown]>([
  ['by its name', 'package.json', '{"version": "1.0.0"}', undefined, [['1.0.0', '1.0.0', '2.0.0']]],
  [
    'by a path, though the name is known',
    'package.json',
    '{"version": "1.0.0", "a": "v1.1.0"}',
    ['a'],
    [['v1.1.0', 'v1.1.0', 'v2.0.0']],
  ],
  [
    'by a path, as that file counts',
    'pubspec.yaml',
    'version: 1.0.0+1',
    ['version'],
    [['1.0.0+1', '1.0.0+1', '2.0.0+2']],
  ],
  ['by a mark', 'a.py', 'v = "1.0.0" # x-version-checkpoint', undefined, [['1.0.0', '1.0.0', '2.0.0']]],
  ['as the whole of a file', 'VERSION', 'v1.0.0\n', undefined, [['1.0.0', '1.0.0', '2.0.0']]],
  ['not by a mark where a path was given', 'a.toml', 'a = "1.0.0" # x-version-checkpoint', ['b'], 'VC704'],
  ['not in a file without anything to go by', 'a.py', 'v = "1.0.0"', undefined, 'VC709'],
])('%s', async (_, file, text, path, expected) => {
  expect(await found(file, text, path)).toEqual(expected)
})
