import { expect, test } from '@jest/globals'
import { excerpt } from '../../src/markdown/excerpt.ts'

test.each([
  ['short', 5, 'short', 'fits'],
  ['longer', 5, 'long…', 'is cut'],
  ['🐛🐛🐛', 3, '🐛🐛🐛', 'characters are counted, not halves of them'],
  ['🐛🐛🐛🐛', 3, '🐛🐛…', 'no half of one is left'],
  ['', 3, '', 'nothing'],
])('%j at %i is %j (%s)', (text, length, expected) => {
  expect(excerpt(text, length)).toBe(expected)
})
