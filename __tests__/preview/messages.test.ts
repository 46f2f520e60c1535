import { describe, expect, test } from '@jest/globals'
import type { MergeSettings } from '../../src/ports/pull-request.ts'
import { mergeMessage, squashMessage } from '../../src/preview/messages.ts'
import { ANN, commit } from '../next-version/history.ts'
import { branchOf, pullOf } from './pulls.ts'

const ONE = branchOf(['fix: keep the cursor\n\nIt jumped.\n'])
const TWO = branchOf(['wip\n', 'fix: b\r\n\r\nBREAKING CHANGE: c\r\n'])

type Setting<K extends keyof MergeSettings> = MergeSettings[K]

describe('a squash, for each title and each message that a repository may have', () => {
  test.each<[Setting<'squashTitle'>, Setting<'squashMessage'>, 'one' | 'two', string, 'title' | 'commit']>([
    ['PR_TITLE', 'BLANK', 'one', 'feat: a new world (#7)', 'title'],
    ['PR_TITLE', 'BLANK', 'two', 'feat: a new world (#7)', 'title'],
    ['PR_TITLE', 'PR_BODY', 'one', 'feat: a new world (#7)\n\nSome words.', 'title'],
    ['PR_TITLE', 'PR_BODY', 'two', 'feat: a new world (#7)\n\nSome words.', 'title'],
    ['PR_TITLE', 'COMMIT_MESSAGES', 'one', 'feat: a new world (#7)\n\n* fix: keep the cursor\n\nIt jumped.', 'title'],
    [
      'PR_TITLE',
      'COMMIT_MESSAGES',
      'two',
      'feat: a new world (#7)\n\n* wip\n\n* fix: b\n\nBREAKING CHANGE: c',
      'title',
    ],
    ['COMMIT_OR_PR_TITLE', 'BLANK', 'one', 'fix: keep the cursor (#7)', 'commit'],
    ['COMMIT_OR_PR_TITLE', 'BLANK', 'two', 'feat: a new world (#7)', 'title'],
    ['COMMIT_OR_PR_TITLE', 'PR_BODY', 'one', 'fix: keep the cursor (#7)\n\nSome words.', 'commit'],
    ['COMMIT_OR_PR_TITLE', 'COMMIT_MESSAGES', 'one', 'fix: keep the cursor (#7)\n\nIt jumped.', 'commit'],
    [
      'COMMIT_OR_PR_TITLE',
      'COMMIT_MESSAGES',
      'two',
      'feat: a new world (#7)\n\n* wip\n\n* fix: b\n\nBREAKING CHANGE: c',
      'title',
    ],
  ])('%s and %s, of %s', (squashTitle, squashMessageSetting, count, text, subjectOf) => {
    const pull = pullOf({}, { squashTitle, squashMessage: squashMessageSetting })
    expect(squashMessage(pull, count === 'one' ? ONE : TWO)).toEqual({ text, subjectOf })
  })

  test('the event says how many commits there are', () => {
    const pull = pullOf({ commits: 2 }, { squashTitle: 'COMMIT_OR_PR_TITLE' })
    expect(squashMessage(pull, ONE)?.subjectOf).toBe('title')
  })

  test('everybody who wrote a commit is named', () => {
    const jo = { name: 'Jo', email: 'jo@example.invalid' }
    const branch = [
      commit(2, 'wip', { author: ANN }),
      commit(3, 'more', { author: jo }),
      commit(4, 'x', { author: jo }),
    ]
    expect(squashMessage(pullOf(), branch)?.text).toBe(
      'feat: a new world (#7)\n\nCo-authored-by: Jo <jo@example.invalid>',
    )
  })
})

describe('without the commits of the branch', () => {
  test.each<[string, Partial<MergeSettings>, number, string | undefined]>([
    ['the title is enough', {}, 2, 'feat: a new world (#7)'],
    ['and the text', { squashMessage: 'PR_BODY' }, 1, 'feat: a new world (#7)\n\nSome words.'],
    ['their messages would be needed', { squashMessage: 'COMMIT_MESSAGES' }, 2, undefined],
    ['the one subject would be needed', { squashTitle: 'COMMIT_OR_PR_TITLE' }, 1, undefined],
    ['of several the title is the subject', { squashTitle: 'COMMIT_OR_PR_TITLE' }, 2, 'feat: a new world (#7)'],
  ])('%s', (_, merging, commits, expected) => {
    expect(squashMessage(pullOf({ commits }, merging), undefined)?.text).toBe(expected)
  })
})

describe('a merge, for each title and each message', () => {
  test.each<[Setting<'mergeTitle'>, Setting<'mergeMessage'>, string]>([
    ['MERGE_MESSAGE', 'PR_TITLE', 'Merge pull request #7 from ann/topic\n\nfeat: a new world'],
    ['MERGE_MESSAGE', 'PR_BODY', 'Merge pull request #7 from ann/topic\n\nSome words.'],
    ['MERGE_MESSAGE', 'BLANK', 'Merge pull request #7 from ann/topic'],
    ['PR_TITLE', 'PR_TITLE', 'feat: a new world (#7)\n\nfeat: a new world'],
    ['PR_TITLE', 'PR_BODY', 'feat: a new world (#7)\n\nSome words.'],
    ['PR_TITLE', 'BLANK', 'feat: a new world (#7)'],
  ])('%s and %s', (mergeTitle, message, expected) => {
    expect(mergeMessage(pullOf({}, { mergeTitle, mergeMessage: message }))).toBe(expected)
  })
})
