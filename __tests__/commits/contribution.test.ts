import { expect, test } from '@jest/globals'
import type { BumpLevel } from '../../src/commits/commit.ts'
import { contributionOf } from '../../src/commits/contribution.ts'
import type { Reason } from '../../src/commits/reasons/reason.ts'
import { type CommitRules, type TypeRule, DEFAULT_RULES, DEFAULT_TYPES } from '../../src/commits/rules.ts'
import { ANN, BOB, commit, sha } from './range.ts'

const judged = (message: string, rules: Partial<CommitRules> = {}, parents = [0]) =>
  contributionOf(commit(1, message, parents), { ...DEFAULT_RULES, ...rules })

const type = (name: string, level: BumpLevel) => ({ kind: 'type', name, level, hasRule: true }) as const

test.each<[string, BumpLevel, boolean, Reason]>([
  ['feat: a', 'minor', false, type('feat', 'minor')],
  ['docs: a', 'none', false, type('docs', 'none')],
  ['Update readme', 'none', true, { kind: 'unconventional', fault: 'no-type' }],
  ['feat:a', 'none', true, { kind: 'unconventional', fault: 'no-space-after-colon' }],
  ['', 'none', true, { kind: 'unconventional', fault: 'empty-message' }],
  ['chore(release): 1.2.3', 'none', true, { kind: 'release-commit' }],
  ['release: 2.0.0\n\nBREAKING CHANGE: b', 'major', false, { kind: 'breaking', level: 'major' }],
  ['A\n\n- timeout: in seconds', 'none', true, { kind: 'unconventional', fault: 'no-type' }],
  ['Revert "feat: a"', 'patch', false, type('revert', 'patch')],
  ['A\n\nBREAKING CHANGE: b', 'major', false, { kind: 'breaking', level: 'major' }],
  ['A (#4)\n\n* feat: b', 'minor', false, { ...type('feat', 'minor'), list: { bullets: 1, hasSubject: false } }],
  [
    'A (#4)\n\n* fix: b\n* feat: c\n* docs: d',
    'minor',
    false,
    { ...type('feat', 'minor'), list: { bullets: 3, hasSubject: false } },
  ],
])('%j counts %s, skipped %s: %j', (message, counts, skipped, reason) => {
  expect(judged(message).verdict).toMatchObject({ counts, skipped, reason })
})

test('where bullets count beside the subject, the reason says so', () => {
  expect(judged('chore: a\n\n* fix: b', { squash: 'expand' }).verdict.reason).toEqual({
    ...type('fix', 'patch'),
    list: { bullets: 1, hasSubject: true },
  })
})

test('a merge without a header adds nothing', () => {
  expect(judged('Merge x', {}, [0, 2]).verdict).toMatchObject({
    skipped: true,
    reason: { kind: 'merge', commits: 'unread' },
  })
})

test('a gitmoji without a version is named', () => {
  expect(judged('🎉 a', { emoji: true }).verdict).toMatchObject({ skipped: true, reason: type('🎉', 'none') })
})

test('a release commit adds nothing whatever the table says', () => {
  const chore: TypeRule = { bump: 'patch', section: 'Chores', scopes: new Map() }
  const types = new Map([...DEFAULT_TYPES, ['chore', chore]])
  expect(judged('chore(main): release 1.2.3', { types }).changes).toEqual([])
  expect(judged('chore: release the lock', { types }).verdict.counts).toBe('patch')
  expect(judged('🔖 Release 1.2.3', { emoji: true }).verdict.reason).toEqual({ kind: 'release-commit' })
})

test("a squash with a release's title keeps its commits", () => {
  expect(judged('Release 1.2.3 (#45)\n\n* feat: a\n* fix: b').changes).toHaveLength(2)
})

test('a change holds all that the commit says of it', () => {
  const trailer = 'BREAKING CHANGE: b\nCloses #5, #4\nCo-authored-by: Bob <bob@example.invalid>'
  const message = `feat(api)!: a (#3)\n\nWhy.\n\n${trailer}`
  expect(judged(message).changes).toEqual([
    {
      sha: sha(1),
      type: 'feat',
      scope: 'api',
      description: 'a',
      body: 'Why.',
      footers: [
        { token: 'BREAKING CHANGE', value: 'b' },
        { token: 'Closes', value: '#5, #4' },
        { token: 'Co-authored-by', value: 'Bob <bob@example.invalid>' },
      ],
      breaking: ['b'],
      bump: 'major',
      pullRequest: 3,
      closes: [4, 5],
      author: ANN,
      coAuthors: [BOB],
    },
  ])
})

test.each<[string, number[], string]>([
  ['fix: keep the port (fix #16355) (#16400)', [16355], 'in parentheses, where it is no text'],
  ['fix: stop the crash, fixes #12', [12], 'in a sentence'],
  ['Revert "fix: a (fix #12)"', [], 'what a revert quotes was closed by another'],
])('the subject %j closes %j (%s)', (message, closes) => {
  expect(judged(message).changes[0]?.closes).toEqual(closes)
})

test('what is closed in another repository is named', () => {
  expect(judged('fix: a\n\nCloses octo/other#9').changes[0]).toMatchObject({
    closes: [],
    closesElsewhere: ['octo/other#9'],
  })
})

test('a ! alone breaks in the words of the description', () => {
  expect(judged('feat!: drop v1 (#3)').changes[0]?.breaking).toEqual(['drop v1'])
})

test('a bullet carries the commit and its pull request, but closes only its own', () => {
  const message = 'A (#4)\n\n* feat: b\n\ncloses #1\n\n* fix: c (#9)\n\nCo-authored-by: Bob <bob@example.invalid>'
  expect(judged(message).changes).toMatchObject([
    { sha: sha(1), description: 'b', pullRequest: 4, closes: [1], author: ANN, coAuthors: [BOB] },
    { sha: sha(1), description: 'c', pullRequest: 9, closes: [], author: ANN, coAuthors: [BOB] },
  ])
})
