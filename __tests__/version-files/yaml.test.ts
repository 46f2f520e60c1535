import { describe, expect, test } from '@jest/globals'
import { nodesAt, type Node, type Unparsable } from '../../src/version-files/tree.ts'
import { readYaml } from '../../src/version-files/yaml.ts'

const scalarAt = (tree: Node | Unparsable, path: readonly string[], text: string) =>
  (tree.kind === 'unparsable' ? [] : nodesAt(tree, path)).map((node) =>
    node.kind === 'scalar' ? [node.value, text.slice(node.start, node.end)] : node.kind,
  )

describe('YAML: the value, and what stands in the text for it', () => {
  test('the last of 20,000 keys', async () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: "${index}"\n`).join('')
    expect(scalarAt(await readYaml(text), ['k19999'], text)).toEqual([['19999', '19999']])
  })

  test.each([
    ['plain', 'a: 1.2.3', [['1.2.3', '1.2.3']]],
    ['with a comment', 'a: 1.2.3 # x', [['1.2.3', '1.2.3']]],
    ['a number', 'a: 1.0', [['1.0', '1.0']]],
    ['in single quotes', "a: '1.2.3'", [['1.2.3', '1.2.3']]],
    ['in double quotes, escaped', 'a: "1\\u002e2"', [['1.2', '1\\u002e2']]],
    ['anchored and tagged', 'a: &x !!str 1.2.3', [['1.2.3', '1.2.3']]],
    ['in a flow mapping', '{b: 1, a: 1.2.3}', [['1.2.3', '1.2.3']]],
    [
      'with a key that is doubled',
      'a: 1\na: 2',
      [
        ['1', '1'],
        ['2', '2'],
      ],
    ],
    ['under a quoted key', '"a": 1.2.3', [['1.2.3', '1.2.3']]],
    ['behind a byte order mark', '\ufeffa: 1.2.3', [['1.2.3', '1.2.3']]],
    ['null', 'a:', [['', '']]],
    ['an alias', 'b: &x 1\na: *x', ['other']],
    ['a folded text', 'a: >\n  1.2.3', ['other']],
    ['a plain text over two lines', 'a: 1.2.3\n  b', ['other']],
    ['a list', 'a: [1.2.3]', ['list']],
    ['not there', 'b: 1.2.3', []],
  ])('%s', async (_, text, expected) => {
    expect(scalarAt(await readYaml(text), ['a'], text)).toEqual(expected)
  })

  test('a list at the top, counted', async () => {
    const text = '- 1.2.3\n- b: 2.0.0\n'
    expect(scalarAt(await readYaml(text), ['1', 'b'], text)).toEqual([['2.0.0', '2.0.0']])
    expect(scalarAt(await readYaml(text), ['x'], text)).toEqual([])
  })

  test.each([
    ['nothing', '', 'it is empty'],
    ['a comment alone', '# x\n', 'it is empty'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'it holds more than one document (---)'],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'Tabs are not allowed as indentation'],
  ])('%s is refused', async (_, text, reason) => {
    expect(await readYaml(text)).toMatchObject({ kind: 'unparsable', reason })
  })
})
