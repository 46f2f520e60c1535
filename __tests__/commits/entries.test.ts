import { describe, expect, test } from '@jest/globals'
import { readEntries } from '../../src/commits/entries.ts'
import { splitMessage } from '../../src/commits/message.ts'
import { type CommitRules, DEFAULT_RULES } from '../../src/commits/rules.ts'
import { commit } from './range.ts'

/** The entries of a message as `type: description !what breaks`. */
const entriesIn = (message: string, rules: Partial<CommitRules> = {}, parents = [0]) => {
  const read = readEntries(commit(1, message, parents), splitMessage(message), { ...DEFAULT_RULES, ...rules })
  return read.entries.map(({ heading: { header }, breaking }) =>
    [`${header.type}: ${header.description}`, ...breaking.map((text) => `!${text}`)].join(' '),
  )
}

describe('squash: auto', () => {
  test.each([
    ['fix: a (#4)\n\n* feat: b', ['fix: a'], 'a conventional subject decides'],
    ['A (#4)\n\n* feat: b\n\n* fix: c', ['feat: b', 'fix: c'], 'else the bullets do'],
    ['A (#4)\n\n* wip\n* c', [], 'where they say something'],
    ['fix: a\n\n* fix: b\n\n* BREAKING CHANGE: c', ['fix: a !c'], 'a token in a bullet counts'],
    ['fix: a\n\n* feat!: b', ['fix: a'], 'a ! in a bullet does not'],
    ['A\n\n* feat!: b', ['feat: b'], 'but where bullets count'],
    ['A\n\nBREAKING CHANGE: b', [': A !b'], 'a token counts under any subject'],
    ['A\n\nBREAKING CHANGE: b\n\n* fix: c', ['fix: c !b'], 'it goes to the first bullet'],
    ['A\n\n* feat: b\n* fix: c\n* BREAKING CHANGE: d', ['feat: b', 'fix: c !d'], 'or to the one before it'],
    ['A\n\n* feat: b\n\n* wip\n\nBREAKING CHANGE: d', ['feat: b !d'], 'also from a bullet that is no commit'],
    ['A\n\n* feat: b\n* Revert "feat: b"\n* fix: c', ['fix: c'], 'what a branch took back is not there'],
    ['A\n\n* fix: c\n* feat: b\n* revert: feat: b\n\nBREAKING CHANGE: d', ['fix: c !d'], 'its own footers stay'],
    ['A\n\n* revert: feat(x): b', ['revert: b'], 'a revert of something else, in its words'],
    ['A\n\n```\n* feat: b\n```', [], 'code is none'],
    ['Revert "feat: a"\n\n* feat: b', ['revert: a'], 'a revert decides as well'],
  ])('%j → %j (%s)', (message, expected) => {
    expect(entriesIn(message)).toEqual(expected)
  })

  test("a merge's bullets are words, its tokens count", () => {
    expect(entriesIn('Merge a\n\n* feat: b', {}, [0, 2])).toEqual([])
    expect(entriesIn('Merge a\n\n* feat: b', { squash: 'expand' }, [0, 2])).toEqual([])
    expect(entriesIn('Merge a\n\nBREAKING CHANGE: b', {}, [0, 2])).toEqual([': Merge a !b'])
  })
})

test.each<[string, CommitRules['squash'], string[], string]>([
  ['chore: a\n\n* feat: b\n* fix: c', 'expand', ['chore: a', 'feat: b', 'fix: c'], 'all of them'],
  ['fix: a\n\nBREAKING CHANGE: d\n\n* feat: b', 'expand', ['fix: a !d', 'feat: b'], 'a token of the subject'],
  ['A\n\n* feat: b', 'subject', [], 'never a bullet'],
  ['A\n\n* BREAKING CHANGE: b', 'subject', [': A !b'], 'a token counts even so'],
])('%j with squash: %s → %j (%s)', (message, squash, expected) => {
  expect(entriesIn(message, { squash })).toEqual(expected)
})

test('with reverts: false the bullets of a squash stay', () => {
  expect(entriesIn('A\n\n* feat: b\n* Revert "feat: b"', { reverts: false })).toEqual(['feat: b'])
})

test.each([
  ['🐛 a', ['fix: a'], 'a patch'],
  ['📝 a', ['docs: a'], 'listed as documentation is'],
  ['🎉 a', [], 'of no type'],
  ['🎉 a\n\nBREAKING CHANGE: b', [': a !b'], 'unless something breaks'],
  ['A\n\n* 🐛 b\n* ✨ c', ['fix: b', 'feat: c'], 'in bullets too'],
  ['🐛 a\n\n* feat: b', ['fix: a'], 'a gitmoji subject decides'],
])('with emoji: %j → %j (%s)', (message, expected) => {
  expect(entriesIn(message, { emoji: true })).toEqual(expected)
})
