import { expect, test } from '@jest/globals'
import { breakingTokenOn, isBreakingToken, isFiller } from '../../src/commits/breaking-token.ts'

test.each([
  ['BREAKING CHANGE: b', { token: 'BREAKING CHANGE', rest: 'b', bulleted: false, plural: false }],
  ['BREAKING-CHANGE:  b ', { token: 'BREAKING-CHANGE', rest: 'b', bulleted: false, plural: false }],
  ['* BREAKING CHANGE:', { token: 'BREAKING CHANGE', rest: '', bulleted: true, plural: false }],
  ['BREAKING CHANGES: b', { token: 'BREAKING CHANGES', rest: 'b', bulleted: false, plural: true }],
])('%j is one: %j', (line, token) => {
  expect(breakingTokenOn(line)).toEqual(token)
  expect(isBreakingToken(line)).toBe(true)
})

test.each([
  'Breaking change: a',
  'BREAKING CHANGE a',
  'BREAKING CHANGE:a',
  ' BREAKING CHANGE: a',
  'BREAKING CHANGED: a',
])('%j is none', (line) => {
  expect(breakingTokenOn(line)).toBeUndefined()
  expect(isBreakingToken(line)).toBe(false)
})

test.each([
  ['none', true],
  ['None.', true],
  ['N/A', true],
  ['no', true],
  ['-', true],
  ['none of them', false],
  ['nothing is left', false],
  ['', false],
])('%j says that nothing breaks: %s', (text, expected) => {
  expect(isFiller(text)).toBe(expected)
})
