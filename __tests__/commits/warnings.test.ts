import { describe, expect, test } from '@jest/globals'
import { line, read } from './range.ts'

const warningsOf = (message: string, rules = {}) => read(line(message), rules).warnings

describe('near misses', () => {
  test.each([
    ['feat: a\n\nbreaking change: b', '"breaking change: b" in 0000001 is not in capitals, so it', 'lower case'],
    ['feat: a\n\nBREAKING CHANGE:', '"BREAKING CHANGE:" in 0000001 has no text', 'no text'],
    ['feat !: a', '"feat !: a" in 0000001 is not conventional (a space before the !)', 'in the subject'],
    ['feat!(api): a', '(the ! is before the scope)', 'in the subject'],
    ['BREAKING CHANGE: a', 'is in the subject, not in the body', 'the token itself'],
    ['BREAKING-CHANGE: a', 'is in the subject, not in the body', 'which is a type of one word'],
    ['breaking: a', 'is in the subject, not in the body', 'a type nobody has a rule for'],
    ['fix: a (#5)\n\n* refactor!: b', '"* refactor!: b" in 0000001 is a bullet', 'the subject decides'],
  ])('%j: %s (%s)', (message, text) => {
    expect(warningsOf(message)).toEqual([
      { kind: 'near-miss', sha: expect.anything(), text: expect.stringContaining(text) },
    ])
  })

  test.each([
    ['feat!: a\n\nbreaking change: b', 'it breaks already'],
    ['feat: a\n\n* fix!: b\n\nBREAKING CHANGE: c', 'it breaks already'],
    ['Title\n\n* refactor!: b', 'the bullet counts'],
    ['chore(release): 1.2.3\n\n### BREAKING CHANGES\n\n* a', 'a changelog'],
    ['feat: a\n\n> breaking change: b', 'a quote'],
    ['feat: a!', 'joy'],
    ['Title\n\n* feat!: a\n* Revert "feat!: a"', 'the branch took it back'],
  ])('%j: none (%s)', (message) => {
    expect(warningsOf(message)).toEqual([])
  })

  test('a bullet is none where every bullet counts', () => {
    expect(warningsOf('fix: a\n\n* feat!: b', { squash: 'expand' })).toEqual([])
  })

  test('a type that has a rule is none', () => {
    const types = new Map([['breaking', { bump: 'major' as const, section: 'Breaking', scopes: new Map() }]])
    expect(warningsOf('breaking: a', { types })).toEqual([])
  })

  test('a long line is quoted in part', () => {
    const [warning] = warningsOf(`feat: a\n\nbreaking change: ${'b'.repeat(9000)}`)
    expect(warning?.text.length).toBeLessThan(300)
  })
})

describe('notices', () => {
  test.each([
    ['Drop v1\n\nBREAKING CHANGE: b', 'is not a conventional commit, but the BREAKING CHANGE in its body counts'],
    ['feat: a\n\nBREAKING CHANGES: b', '"BREAKING CHANGES: b" in 0000001 counts as BREAKING CHANGE:'],
    ['fix: a\n\nBREAKING CHANGE: N/A', '"BREAKING CHANGE: N/A" in 0000001 says that nothing breaks'],
    ['fix: a\n\nBREAKING CHANGES: none.', '"BREAKING CHANGES: none." in 0000001 says that nothing breaks'],
    ['feature: a', '"feature: a" in 0000001 did not count, because the type "feature" has no rule. Write "feat:"'],
    ['ABC-12: feat: a', 'did not count, because it starts with a ticket instead of a type'],
    ['chore: a\n\nRelease-As: 2.0.0', '"Release-As: 2.0.0" in 0000001 has no effect. To release an exact version'],
    ['chore: a\n\nrelease-as: 2.0.0', 'has no effect'],
  ])('%j: %s', (message, text) => {
    expect(warningsOf(message)).toEqual([
      { kind: 'notice', sha: expect.anything(), text: expect.stringContaining(text) },
    ])
  })

  test.each([
    ['Revert "feat: a"\n\nBREAKING CHANGE: b', 'a revert is understood'],
    ['feat: a\n\nWe could write Release-As: 2.0.0', 'prose'],
    ['feat: a\n\n```\nRelease-As: 2.0.0\n```', 'code'],
  ])('%j: none (%s)', (message) => {
    expect(warningsOf(message)).toEqual([])
  })
})

test('a commit that is gone warns of nothing', () => {
  expect(read(line('feat: a\n\nbreaking change: b', 'Revert "feat: a"')).warnings).toEqual([])
})
