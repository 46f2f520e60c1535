import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readJson, readJsonc } from '../../src/version-files/json.ts'
import { nodesAt, type Node, type Unparsable } from '../../src/version-files/tree.ts'

const scalarAt = (tree: Node | Unparsable, path: readonly string[], text: string) =>
  (tree.kind === 'unparsable' ? [] : nodesAt(tree, path)).map((node) =>
    node.kind === 'scalar' ? [node.value, text.slice(node.start, node.end)] : node.kind,
  )

describe('JSON', () => {
  test.each([
    ['a trailing comma', '{"a": 1,}'],
    ['a comment', '{} // x'],
    ['YAML that is no JSON', 'a: 1'],
    ['nothing', ''],
  ])('%s is refused', async (_, text) => {
    expect(await readJson(text)).toMatchObject({ kind: 'unparsable' })
  })

  test('the last of 20,000 keys', async () => {
    const text = JSON.stringify(
      Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, `${index}`])),
    )
    expect(scalarAt(await readJson(text), ['k19999'], text)).toEqual([['19999', '19999']])
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

describe('JSON with comments', () => {
  test.each([
    ['comments', '// a\n{ /* b */ "a": "1.2.3" // c\n}'],
    ['a trailing comma', '{"a": "1.2.3",}'],
    ['a byte order mark', '\ufeff{"a": "1.2.3"}'],
  ])('%s', async (_, text) => {
    expect(scalarAt(await readJsonc(text), ['a'], text)).toEqual([['1.2.3', '1.2.3']])
  })

  test.each([
    ['a missing comma', '{"a": 1 "b": 2}', 8, 'comma expected'],
    ['nothing', '', 0, 'value expected'],
  ])('%s is refused, with its place', async (_, text, offset, reason) => {
    expect(await readJsonc(text)).toEqual({ kind: 'unparsable', offset, reason })
  })
})
