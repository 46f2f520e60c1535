import { describe, expect, test } from '@jest/globals'
import { nodesAt, positionOf, textAt, textsIn, type Node } from '../../src/version-files/tree.ts'

const text = (value: string): Node => ({ kind: 'scalar', start: 0, end: value.length, value })
const list = (...items: Node[]): Node => ({ kind: 'list', start: 0, items })
const mapping = (...entries: [string, Node][]): Node => ({
  kind: 'mapping',
  start: 0,
  entries: entries.map(([key, node]) => ({ key, node })),
})

const TREE = mapping(
  ['a', text('1')],
  ['b', mapping(['c', list(text('x'), text('y'), { kind: 'other', start: 0 })])],
  ['d', text('2')],
  ['d', mapping(['c', text('3')])],
)

test.each([
  ['a value', ['a'], ['1']],
  ['an item', ['b', 'c', '1'], ['y']],
  ['a key under one that is doubled', ['d', 'c'], ['3']],
  ['a doubled key', ['d'], ['2', 'mapping']],
  ['no key', ['x'], []],
  ['a key of a text', ['a', 'x'], []],
  ['an item past the end', ['b', 'c', '9'], []],
  ['a word for an item', ['b', 'c', 'length'], []],
  ['the tree itself', [], ['mapping']],
])('%s', (_, path, expected) => {
  expect(nodesAt(TREE, path).map((node) => (node.kind === 'scalar' ? node.value : node.kind))).toEqual(expected)
})

test('a text is answered only where there is exactly one', () => {
  expect([textAt(TREE, ['a']), textAt(TREE, ['d']), textAt(TREE, ['b']), textAt(TREE, ['x'])]).toEqual([
    '1',
    undefined,
    undefined,
    undefined,
  ])
})

test('the texts of a list, whatever else is in it', () => {
  expect(textsIn(TREE, ['b', 'c'])).toEqual(['x', 'y'])
  expect(textsIn(TREE, ['a'])).toEqual([])
})

describe('a position, as editors show it', () => {
  test.each([
    ['the beginning', 'ab', 0, '1:1'],
    ['on the first line', 'ab', 1, '1:2'],
    ['behind LF', 'a\nb', 2, '2:1'],
    ['behind CRLF', 'a\r\nbc', 4, '2:2'],
    ['behind a byte order mark', '\ufeffab', 2, '1:2'],
    ['past the end', 'a\n', 9, '2:1'],
  ])('%s', (_, page, offset, expected) => {
    expect(positionOf(page, offset)).toBe(expected)
  })
})
