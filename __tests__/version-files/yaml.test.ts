import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nodesAt, type Node, type Unparsable } from '../../src/version-files/tree.ts'
import { readJson, readYaml } from '../../src/version-files/yaml.ts'

const scalarAt = (tree: Node | Unparsable, path: readonly string[], text: string) =>
  (tree.kind === 'unparsable' ? [] : nodesAt(tree, path)).map((node) =>
    node.kind === 'scalar' ? [node.value, text.slice(node.start, node.end)] : node.kind,
  )

describe('YAML: the value, and what stands in the text for it', () => {
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

describe('JSON', () => {
  test.each([
    ['a trailing comma', '{"a": 1,}'],
    ['a comment', '{} // x'],
    ['YAML that is no JSON', 'a: 1'],
    ['nothing', ''],
  ])('%s is refused', async (_, text) => {
    expect(await readJson(text)).toMatchObject({ kind: 'unparsable' })
  })

  test('numbers and words are nothing that a version could be written into', async () => {
    const text = '{"a": 1, "b": null, "c": true}'
    const kinds = ['a', 'b', 'c'].map(async (key) => scalarAt(await readJson(text), [key], text))
    expect(await Promise.all(kinds)).toEqual([['other'], ['other'], ['other']])
  })

  test('whatever JSON there is, every text in it is found at its place', async () => {
    const indent = fc.constantFrom(undefined, 1, 2, '\t')
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 4 }), indent, fc.constantFrom('\n', '\r\n'), async (json, space, eol) => {
        const value = JSON.parse(json) as unknown
        const text = JSON.stringify(value, undefined, space).replaceAll('\n', eol)
        const tree = await readJson(text)
        if (tree.kind === 'unparsable') throw new Error(tree.reason)
        expectTree(tree, value, text)
      }),
    )
  })
})

function expectTree(node: Node, value: unknown, text: string): void {
  if (typeof value === 'string') {
    expect(node).toMatchObject({ kind: 'scalar', value })
    expect(node.kind === 'scalar' && JSON.parse(`"${text.slice(node.start, node.end)}"`)).toBe(value)
  } else if (Array.isArray(value)) {
    expect(node.kind === 'list' && node.items.length).toBe(value.length)
    if (node.kind === 'list')
      node.items.forEach((item, index) => {
        expectTree(item, value[index], text)
      })
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    expect(node.kind === 'mapping' && node.entries.map(({ key }) => key).sort()).toEqual(
      entries.map(([key]) => key).sort(),
    )
    for (const [key, inner] of entries) for (const child of nodesAt(node, [key])) expectTree(child, inner, text)
  } else {
    expect(node.kind).toBe('other')
  }
}
