import { expect, test } from '@jest/globals'
import { contributionOf } from '../../src/commits/contribution.ts'
import { type CommitRules, type TypeRule, DEFAULT_RULES, DEFAULT_TYPES } from '../../src/commits/rules.ts'
import { ANN, BOB, commit, sha } from './range.ts'

const judged = (message: string, rules: Partial<CommitRules> = {}, parents = [0]) =>
  contributionOf(commit(1, message, parents), { ...DEFAULT_RULES, ...rules })

test.each([
  ['feat: a', 'minor', false, 'feat is minor'],
  ['docs: a', 'none', false, 'docs counts for nothing'],
  ['Update readme', 'none', true, 'not conventional: no type before a colon'],
  ['feat:a', 'none', true, 'not conventional: no space after the colon'],
  ['', 'none', true, 'not conventional: the message is empty'],
  ['chore(release): 1.2.3', 'none', true, 'release commit: adds nothing'],
  ['release: 2.0.0\n\nBREAKING CHANGE: b', 'major', false, 'BREAKING CHANGE under it is major'],
  ['A\n\n- timeout: in seconds', 'none', true, 'not conventional: no type before a colon'],
  ['Revert "feat: a"', 'patch', false, 'revert is patch'],
  ['A\n\nBREAKING CHANGE: b', 'major', false, 'BREAKING CHANGE under it is major'],
  ['A (#4)\n\n* feat: b', 'minor', false, '1 bullet: feat is minor'],
  ['A (#4)\n\n* fix: b\n* feat: c\n* docs: d', 'minor', false, '3 bullets: feat is minor'],
])('%j counts %s, skipped %s: %s', (message, counts, skipped, why) => {
  expect(judged(message).verdict).toMatchObject({ counts, skipped, why })
})

test('where bullets count beside the subject, the reason says so', () => {
  expect(judged('chore: a\n\n* fix: b', { squash: 'expand' }).verdict.why).toBe('subject and 1 bullet: fix is patch')
})

test('a merge without a header adds nothing', () => {
  expect(judged('Merge x', {}, [0, 2]).verdict).toMatchObject({
    skipped: true,
    why: 'merge: it has no header',
  })
})

test('a gitmoji without a version is named', () => {
  expect(judged('🎉 a', { emoji: true }).verdict).toMatchObject({ skipped: true, why: '🎉 counts for nothing' })
})

test('a release commit adds nothing whatever the table says', () => {
  const chore: TypeRule = { bump: 'patch', section: 'Chores', scopes: new Map() }
  const types = new Map([...DEFAULT_TYPES, ['chore', chore]])
  expect(judged('chore(main): release 1.2.3', { types }).changes).toEqual([])
  expect(judged('chore: release the lock', { types }).verdict.counts).toBe('patch')
  expect(judged('🔖 Release 1.2.3', { emoji: true }).verdict.why).toBe('release commit: adds nothing')
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
