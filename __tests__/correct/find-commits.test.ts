import { describe, expect, test } from '@jest/globals'
import { findCommits, readCommitName, type CommitName } from '../../src/correct/find-commits.ts'
import { commit } from '../next-version/history.ts'

describe('what a person calls a commit by', () => {
  test.each<[string, CommitName | undefined, string]>([
    ['3f2c1ab', { kind: 'id', key: '3f2c1ab' }, 'seven digits'],
    ['3F2C1AB', { kind: 'id', key: '3f2c1ab' }, 'in capitals'],
    ['1234567', { kind: 'id', key: '1234567' }, 'seven digits of ten'],
    ['a'.repeat(64), { kind: 'id', key: 'a'.repeat(64) }, 'SHA-256'],
    ['#12', { kind: 'number', key: '#12' }, 'a number'],
    ['12', { kind: 'number', key: '#12' }, 'without its hash'],
    ['#1234567', { kind: 'number', key: '#1234567' }, 'a long number, with it'],
    ['3f2c1a', undefined, 'six digits may be many'],
    ['#0', undefined, 'no number of GitHub'],
    ['012', undefined, 'nor this'],
    ['main', undefined, 'a branch moves'],
    ['HEAD~1', undefined, 'so does this'],
    ['', undefined, 'nothing'],
  ])('%s: %j (%s)', (word, expected) => {
    expect(readCommitName(word)).toEqual(expected)
  })
})

describe('the commits of that name', () => {
  const commits = [
    commit(1, 'feat: a (#12)'),
    commit(2, 'Merge pull request #12 from jo/topic\n\nfeat: a'),
    commit(3, 'fix: b\n\nSee #12'),
    commit(4, 'fix: c (#121)'),
  ]

  test.each([
    ['12', [1, 2], 'by subject and by merge; not in a body, not a longer number'],
    ['#121', [4], 'the whole number'],
    [commits[2]?.sha.slice(0, 40) ?? '', [3], 'by id'],
    ['99', [], 'none'],
  ])('%s', (word, numbers) => {
    const name = readCommitName(word)
    const found = name && findCommits(name, commits)
    expect(found?.map(({ sha }) => commits.findIndex((each) => each.sha === sha) + 1)).toEqual(numbers)
  })
})
