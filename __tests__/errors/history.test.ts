import { describe, expect, test } from '@jest/globals'
import {
  cannotComplete,
  gitFailed,
  gitMissing,
  nearMisses,
  noCommits,
  noRepository,
  noSuchVersion,
  notACommit,
  remoteUnreadable,
  shallowClone,
  tagTaken,
  tagsUnreadable,
} from '../../src/errors/history.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

const TAKEN = '3f2c1ab0d7e9c4b5a6f8e1d2c3b4a5968778695a'
const HEAD = '8c1d02e4b5a6f8e1d2c3b4a5968778695a3f2c1a'

describe('each problem: its code, what was seen, what to do', () => {
  test.each<[Problem, string, string, string]>([
    [noRepository('/home/mara'), 'VC201', '"/home/mara" is not in a git repository.', '--repository DIR'],
    [noCommits(), 'VC202', 'has no commits', 'commit'],
    [notACommit('--all'), 'VC203', 'sha: "--all" is not a commit', 'fetch-depth: 0'],
    [tagsUnreadable('bad ref v1'), 'VC205', 'bad ref v1', 'git fsck'],
    [shallowClone(), 'VC206', 'shallow', 'fetch-depth: 0'],
    [
      remoteUnreadable('origin', 'no route'),
      'VC209',
      'The tags of the remote origin could not be read: no route',
      'fetch-depth: 0',
    ],
    [cannotComplete('not our ref'), 'VC214', ': not our ref', 'fetch-depth: 0'],
    [gitFailed('log', 'fatal: bad object'), 'VC210', 'git log failed: fatal: bad object', 'Nothing was written'],
    [gitMissing(), 'VC211', 'PATH', 'git 2.39'],
    [noSuchVersion('1.4.7'), 'VC213', '"1.4.7"', 'list'],
  ])('%j is %s: %s → %s', (problem, code, what, cure) => {
    expect(problem.code).toBe(code)
    expect(problem.what).toContain(what)
    expect(problem.cure).toContain(cure)
  })

  test('a taken tag names both commits, shortened, and a version that is free', () => {
    const problem = tagTaken({ tag: 'v1.5.0', commit: TAKEN, head: HEAD, higher: '1.6.0' })
    expect(problem).toMatchObject({
      code: 'VC204',
      what: 'tag v1.5.0 exists on 3f2c1ab, not on the commit to release (8c1d02e).',
      cure: expect.stringMatching(/3f2c1ab.* version: 1\.6\.0\.$/),
    })
  })
})

describe('near misses', () => {
  test.each<[string[], RegExp, string]>([
    [['one.'], /^on-near-miss is fail, and 1 commit .*: one\.$/, 'one commit'],
    [['one.', 'two.'], /^on-near-miss is fail, and 2 commits .*: one\. two\.$/, 'more than one, all of them told'],
  ])('%j: %s (%s)', (texts, what) => {
    expect(nearMisses(texts)).toMatchObject({ code: 'VC212', what: expect.stringMatching(what) })
  })
})

describe('an address that git repeats', () => {
  test.each<[string, string, string]>([
    ["'https://mara:secret@example.org/w.git/'", "'https://example.org/w.git/'", 'user and password'],
    ["'https://secret@example.org/w.git/'", "'https://example.org/w.git/'", 'a token alone'],
    ["'https://mara:se@cret@example.org/'", "'https://example.org/'", 'a password with an @'],
    ['https://a:secret@h/x and https://b:secret@h/y', 'https://h/x and https://h/y', 'two addresses'],
    ["'https://example.org/@mara/w.git'", "'https://example.org/@mara/w.git'", 'an @ in the path is no password'],
    ['git@example.org: Permission denied', 'git@example.org: Permission denied', "ssh's user is no secret"],
  ])('%s is told as %s: %s', (said, told) => {
    const { what } = remoteUnreadable('origin', `fatal: unable to access ${said}`)
    expect(what.endsWith(`: fatal: unable to access ${told}`)).toBe(true)
    expect(what).not.toContain('secret')
  })
})

test.each<[string, Problem]>([
  ['noRepository', noRepository(HOSTILE)],
  ['notACommit', notACommit(HOSTILE)],
  ['tagTaken', tagTaken({ tag: HOSTILE, commit: TAKEN, head: HEAD, higher: '1.6.0' })],
  ['tagsUnreadable', tagsUnreadable(HOSTILE)],
  ['cannotComplete', cannotComplete(HOSTILE)],
  ['remoteUnreadable', remoteUnreadable('origin', HOSTILE)],
  ['gitFailed', gitFailed('log', HOSTILE)],
  ['nearMisses', nearMisses([HOSTILE, HOSTILE])],
  ['noSuchVersion', noSuchVersion(HOSTILE)],
])('%s: text of others acts in nothing', (_, problem) => {
  expectHarmless(problem)
})
