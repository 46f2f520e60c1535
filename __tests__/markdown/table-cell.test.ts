import { expect, test } from '@jest/globals'
import { tableCell } from '../../src/markdown/table-cell.ts'

test.each([
  ['a bar', 'a | b', 'a \\| b'],
  ['inside code too', '`a | b`', '`a \\| b`'],
  ['one that is escaped already', 'a \\| b', 'a \\| b'],
  ['behind an escaped backslash it acts', 'a \\\\| b', 'a \\\\\\| b'],
  ['none', 'a', 'a'],
])('%s', (_, text, expected) => {
  expect(tableCell(text)).toBe(expected)
})
