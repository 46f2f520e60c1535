import { expect, test } from '@jest/globals'
import { rowOf, tableOf } from '../../src/markdown/table.ts'

test.each([
  ['a bar', 'a | b', 'a \\| b'],
  ['inside code too', '`a | b`', '`a \\| b`'],
  ['one that is escaped already', 'a \\| b', 'a \\| b'],
  ['behind an escaped backslash it acts', 'a \\\\| b', 'a \\\\\\| b'],
  ['none', 'a', 'a'],
])('%s ends no cell', (_, cell, expected) => {
  expect(rowOf([cell])).toBe(`| ${expected} |`)
})

test('a cell may be empty', () => {
  expect(rowOf(['', 'a', ''])).toBe('| | a | |')
})

test('a table has a line below its head with a mark for each column', () => {
  expect(tableOf(['a', 'b'], [['1', '2']])).toBe('| a | b |\n|---|---|\n| 1 | 2 |')
})
