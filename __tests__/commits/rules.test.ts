import { expect, test } from '@jest/globals'
import { DEFAULT_RULES, DEFAULT_TYPES, HIDDEN } from '../../src/commits/rules.ts'

test.each([
  ['feat', 'minor'],
  ['fix', 'patch'],
  ['perf', 'patch'],
  ['revert', 'patch'],
  ['docs', 'none'],
  ['refactor', 'none'],
  ['style', 'none'],
  ['test', 'none'],
  ['build', 'none'],
  ['ci', 'none'],
  ['chore', 'none'],
])('%s is %s', (type, bump) => {
  expect(DEFAULT_TYPES.get(type)?.bump).toBe(bump)
})

test('housekeeping is hidden, documentation and refactoring are not', () => {
  const hidden = [...DEFAULT_TYPES].filter(([, { section }]) => section === HIDDEN).map(([type]) => type)
  expect(hidden).toEqual(['style', 'test', 'build', 'ci', 'chore'])
})

test('by default a squash is read by its subject first, reverts vanish, gitmojis do not count', () => {
  expect(DEFAULT_RULES).toMatchObject({ squash: 'auto', reverts: true, emoji: false })
})
