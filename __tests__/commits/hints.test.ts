import { expect, test } from '@jest/globals'
import { line, read } from './range.ts'

const hintsIn = (messages: string[], rules = {}) => read(line(...messages), rules).warnings.map(({ text }) => text)

test('a type that means another is told once, with the newest of its commits', () => {
  expect(hintsIn(['feature: a', 'feature(x): b', 'docs: c'])).toEqual([
    '"feature(x): b" in 0000002 and 1 more did not count, because the type "feature" has no rule. ' +
      'Write "feat:", or add a rule for "feature" under "types:" in the configuration.',
  ])
})

test('each such type is told', () => {
  expect(hintsIn(['bugfix: a', 'feature: b'])).toHaveLength(2)
})

test.each([
  [['deps: a'], 'a word of its own'],
  [['feature!: a'], 'it breaks, so it counts'],
  [['feature: a', 'Revert "feature: a"'], 'it was taken back'],
])('%j needs no hint (%s)', (messages) => {
  expect(hintsIn(messages)).toEqual([])
})

test('tickets that hide the type are told once', () => {
  expect(hintsIn(['ABC-1: feat: a', 'ABC-2: fix: b'])).toEqual([
    expect.stringMatching(/^"ABC-2: fix: b" in 0000002 and 1 more /),
  ])
})

test('a history full of gitmoji gets one hint', () => {
  const messages = ['✨ a', '🐛 b', '📝 c', 'fix: d', 'Update e']
  expect(hintsIn(messages)).toEqual([
    '"📝 c" in 0000003 and 2 more did not count. To count gitmoji, set "emoji: true" in the configuration.',
  ])
  expect(hintsIn(messages, { emoji: true })).toEqual([])
})

test.each([
  [['✨ a', 'fix: b'], 'one'],
  [['✨ a', '🐛 b', '📝 c', 'd', 'e', 'f', 'g'], 'fewer than the others'],
  [['🚀 feat: a', '🚀 feat: b', '🚀 feat: c'], 'emoji before a type'],
])('%j is not full of them (%s)', (messages) => {
  expect(hintsIn(messages)).toEqual([])
})
