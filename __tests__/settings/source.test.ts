import { describe, expect, test } from '@jest/globals'
import * as yaml from 'yaml'
import { nodeAt, placeAt, placeOf, textAt, type Path, type Source } from '../../src/settings/source.ts'

function sourceOf(text: string, path = 'c.yml'): Source {
  const lines = new yaml.LineCounter()
  return { path, yaml, lines, document: yaml.parseDocument(text, { lineCounter: lines }) }
}

const TEXT = 'a:\n  b: &x [1, 0x1F]\n  "c": *x\n1.10: d\n'

describe('places', () => {
  test.each<[Path, boolean, string, string]>([
    [[], false, 'c.yml:1:1', 'the whole file'],
    [['a', 'b'], false, 'c.yml:2:9 a.b', 'a value behind its anchor'],
    [['a', 'c'], true, 'c.yml:3:3 a.c', 'a key'],
    [['a', 'c'], false, 'c.yml:2:9 a.c', 'an alias: where its value stands'],
    [['1.1'], false, 'c.yml:4:7 1.1', 'a key that YAML takes for a number'],
    [['a', 'z'], false, 'c.yml:2:3 a.z', 'a key that is not there: the mapping around it'],
    [['a', 'b', 1], false, 'c.yml:2:13 a.b.1', 'an item of a list'],
    [['a', 'b', 7], false, 'c.yml:2:9 a.b.7', 'an item that is not there: the list around it'],
  ])('%j (of the key: %s) is %s: %s', (keys, atKey, expected) => {
    expect(placeOf(sourceOf(TEXT), keys, atKey)).toBe(expected)
  })

  test('an offset is a line and a column, and the path is made printable', () => {
    expect(placeAt(sourceOf(TEXT, 'c\n.yml'), 3)).toBe('c .yml:2:1')
  })
})

test('the value as it was written', () => {
  expect(textAt(sourceOf('a: 0x1F'), ['a'])).toBe('0x1F')
  expect(textAt(sourceOf(TEXT), ['a', 'c'])).toBe('[1,31]')
  expect(textAt(sourceOf(TEXT), ['a', 'b', 1])).toBe('0x1F')
  expect(textAt(sourceOf(TEXT), ['z'])).toBe('')
})

test('a node, an alias followed', () => {
  expect(yaml.isSeq(nodeAt(sourceOf(TEXT), ['a', 'c']))).toBe(true)
  expect(nodeAt(sourceOf(TEXT), ['z'])).toBeUndefined()
})
