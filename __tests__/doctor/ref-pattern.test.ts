import { expect, test } from '@jest/globals'
import { namesRef } from '../../src/doctor/ref-pattern.ts'

test.each([
  ['~ALL', 'refs/tags/v1.2.0', true, 'every ref'],
  ['refs/tags/v*', 'refs/tags/v1.2.0', true, 'a star is any text'],
  ['refs/tags/v*', 'refs/tags/v1', true, 'a floating tag too'],
  ['refs/tags/v*.*.*', 'refs/tags/v1.2.0', true, 'two dots'],
  ['refs/tags/v*.*.*', 'refs/tags/v1.2', false, 'one dot'],
  ['refs/tags/v*', 'refs/tags/v1/x', false, 'a star passes no slash'],
  ['refs/tags/**/*', 'refs/tags/a/b/v1.0.0', true, 'any number of folders'],
  ['refs/tags/**/*', 'refs/tags/v1.0.0', true, 'also none'],
  ['refs/tags/**', 'refs/tags/a/b', false, 'at the end two stars are one'],
  ['refs/tags/v[0-9].?.0', 'refs/tags/v1.2.0', true, 'a set, and one character'],
  ['refs/tags/v[!0-9]*', 'refs/tags/v1.2.0', false, 'a set turned round'],
  ['refs/tags/v1.2.0', 'refs/tags/v1x2.0', false, 'a dot is a dot'],
  ['refs/tags/v1+2', 'refs/tags/v1+2', true, 'a plus is a plus'],
  ['refs/tags/[v', 'refs/tags/[v', true, 'a bracket without an end is itself'],
  ['refs/heads/*', 'refs/tags/main', false, 'of branches'],
])('%s and %s: %s (%s)', (pattern, ref, expected) => {
  expect(namesRef({ include: [pattern], exclude: [] }, ref)).toBe(expected)
})

test('what is excluded is not named', () => {
  const condition = { include: ['refs/tags/v*'], exclude: ['refs/tags/v[0-9]'] }
  expect(['v1', 'v1.0.0'].map((name) => namesRef(condition, `refs/tags/${name}`))).toEqual([false, true])
})

test('without a pattern nothing is named', () => {
  expect(namesRef({ include: [], exclude: [] }, 'refs/tags/v1')).toBe(false)
})
