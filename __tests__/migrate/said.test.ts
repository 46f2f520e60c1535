import { describe, expect, test } from '@jest/globals'
import { readSaid, type Syntax } from '../../src/migrate/read-said.ts'

const TEXTS: readonly (readonly [Syntax, string])[] = [
  ['JSON', '{\n  "a": { "b.c": ["x", 1, true] },\n  "n": null\n}'],
  ['YAML', 'a:\n  b.c: [x, 1, true]\nn: null'],
  ['TOML', 'a = { "b.c" = ["x", 1, true] }'],
]

describe.each(TEXTS)('%s', (syntax, text) => {
  test('a value is found by its keys, with its text and its place', async () => {
    const top = await readSaid({ path: 'a.file', text }, syntax)
    const list = top.at('a', 'b.c')
    expect(list?.texts).toEqual(['x', '1', 'true'])
    expect(list?.at('2')?.isTrue).toBe(true)
    expect(list?.key).toBe('a.b.c')
    expect(list?.name).toBe('b.c')
    expect(list?.place).toMatch(/^a\.file:[12]:\d+$/)
    expect(top.at('a', 'z')).toBeUndefined()
    expect(top.at('n')?.text ?? 'null').toBe('null')
  })
})

test('a place is line and column, from 1', async () => {
  const top = await readSaid({ path: 'a.json', text: '{\n  "a": "x"\n}' }, 'JSON')
  expect(top.at('a')?.place).toBe('a.json:2:9')
})

test('of a doubled key the last counts, as parsers take it', async () => {
  const top = await readSaid({ path: 'a.json', text: '{"a": "x", "a": "y"}' }, 'JSON')
  expect(top.at('a')?.text).toBe('y')
})

test('names of JavaScript are keys like others', async () => {
  const top = await readSaid({ path: 'a.json', text: '{"__proto__": {"a": "x"}}' }, 'JSON')
  expect(top.at('__proto__', 'a')?.text).toBe('x')
  expect(top.at('constructor')).toBeUndefined()
})

test.each([
  ['"x"', ['x'], 'a text is a list of one'],
  ['{"b": 1}', [''], 'a mapping is a list of one, and has no text'],
  ['null', [], 'nothing is an empty list'],
])('%s: %j (%s)', async (value, texts) => {
  const top = await readSaid({ path: 'a.json', text: `{"a": ${value}}` }, 'JSON')
  expect(top.at('a')?.items.map(({ text }) => text ?? '')).toEqual(texts)
})

test('what is shown is one line, without control characters, and cut', async () => {
  const text = JSON.stringify({ a: `one\n\ntwo\u001b[31m ${'x'.repeat(99)}`, b: { c: ['d'] } })
  const top = await readSaid({ path: 'a.json', text }, 'JSON')
  expect(top.at('a')?.shown).toMatch(/^one two[^\u001b]{20,60}…$/)
  expect(top.at('b')?.shown).toBe('{ c: [d] }')
})
