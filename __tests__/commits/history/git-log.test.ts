import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Commit } from '../../../src/commits/commit.ts'
import { LOG_FORMAT, parseGitLog } from '../../../src/commits/history/git-log.ts'

const SHA = '8c1d02e0a7d1c3a1f6b5e4d3c2b1a0f9e8d7c6b5'
const PARENT = '77ab9f0c2b1a0f9e8d7c6b5a4f3e2d1c0b9a8f7e'
const LONG_SHA = 'a'.repeat(64)

function commit(changes: Partial<Commit>): Commit {
  const author = { name: 'Mara Ng', email: 'mara@example.org' }
  return { sha: SHA, parents: [PARENT], committedAt: 1_700_000_000, author, message: 'fix: a\n', ...changes }
}

/** The same fields as LOG_FORMAT asks for. */
function record({ sha, parents, committedAt, author, message }: Commit): string {
  return [sha, parents.join(' '), committedAt, author.name, author.email, message].join('\n')
}

describe('parseGitLog', () => {
  test.each<[string, Commit]>([
    ['a message of one line', commit({})],
    ['a message of many lines', commit({ message: 'feat: a\n\nbody\n\nRefs: #1\n' })],
    ['no message at all', commit({ message: '' })],
    ['leading blank lines', commit({ message: '\n\nfeat: a\n' })],
    ['line breaks of Windows', commit({ message: 'feat: a\r\n\r\nb\r\n' })],
    ['a message that looks like fields', commit({ message: `${SHA}\n${PARENT}\n1\nEve\neve@example.org\nfeat!: a\n` })],
    ['a root commit has no parent', commit({ parents: [] })],
    ['a merge of three has three', commit({ parents: [PARENT, SHA, PARENT] })],
    ['names of a SHA-256 repository', commit({ sha: LONG_SHA, parents: [LONG_SHA] })],
    ['an author without a name', commit({ author: { name: '', email: '' } })],
    ['signs that other formats part fields with', commit({ author: { name: 'a|b\tc\u0001d, e', email: '<x@y>' } })],
    ['a commit of 1970', commit({ committedAt: 0 })],
    ['letters of every script', commit({ message: 'feat: 日本語 👨‍👩‍👧‍👦\n' })],
  ])('%s', (_, expected) => {
    expect(parseGitLog(`${record(expected)}\0`)).toEqual([expected])
    expect(parseGitLog(`${record(expected)}\0${record(expected)}\0`)).toEqual([expected, expected])
  })

  test.each<[string, string]>([
    ['', 'no commits'],
    ['\0', 'an end alone is no commit'],
  ])('%j holds none: %s', (output) => {
    expect(parseGitLog(output)).toEqual([])
  })

  test('a last record without its end is read too', () => {
    expect(parseGitLog(`${record(commit({}))}\0${record(commit({ message: 'last' }))}`)).toEqual([
      commit({}),
      commit({ message: 'last' }),
    ])
  })

  test('the order is that of git', () => {
    const commits = ['c', 'a', 'b'].map((message) => commit({ message }))
    expect(parseGitLog(commits.map((each) => `${record(each)}\0`).join(''))).toEqual(commits)
  })

  const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0\n]/g, ''))
  const text = fc.string({ unit: 'binary' }).map((raw) => raw.replaceAll('\0', ''))
  const commits = fc.record({
    sha: fc.constantFrom(SHA, LONG_SHA),
    parents: fc.array(fc.constantFrom(PARENT, SHA), { maxLength: 3 }),
    committedAt: fc.nat(),
    author: fc.record({ name: line, email: line }),
    message: fc.oneof(
      text,
      fc.array(fc.constantFrom('a', '\n', '\r', ' '), { maxLength: 9 }).map((x) => x.join('')),
    ),
  })

  test('whatever stands in a message or a name, it is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(commits, { maxLength: 4 }), (written) => {
        expect(parseGitLog(written.map((each) => `${record(each)}\0`).join(''))).toEqual(written)
      }),
    )
  })
})

describe('LOG_FORMAT, in the hands of git', () => {
  let folder: string

  const environment = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'Mara | Ng',
    GIT_AUTHOR_EMAIL: 'mara@example.org',
    GIT_AUTHOR_DATE: '1600000000 +0200',
    GIT_COMMITTER_NAME: 'Jo',
    GIT_COMMITTER_EMAIL: 'jo@example.org',
    GIT_COMMITTER_DATE: '1700000000 +0200',
  }

  function git(...args: string[]): string {
    return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', env: environment })
  }

  function commitWith(message: string): string {
    git('commit', '--quiet', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-m', message)
    return git('rev-parse', 'HEAD').trim()
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'git-log-'))
    git('init', '--quiet')
  })

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test('the fields are those of the commits, messages raw, newest first', () => {
    const root = commitWith('feat: a\n\n  body\n\nBREAKING CHANGE: b\n')
    const second = commitWith('')
    const third = commitWith('\nfix: c\r\n\r\nd\n')
    const author = { name: 'Mara | Ng', email: 'mara@example.org' }
    const committedAt = 1_700_000_000
    expect(parseGitLog(git('log', '-z', `--format=${LOG_FORMAT}`))).toEqual([
      { sha: third, parents: [second], committedAt, author, message: expect.stringMatching(/^\nfix: c\r\n\r\nd\n+$/) },
      { sha: second, parents: [root], committedAt, author, message: expect.stringMatching(/^\n*$/) },
      {
        sha: root,
        parents: [],
        committedAt,
        author,
        message: expect.stringMatching(/^feat: a\n\n {2}body\n\nBREAKING CHANGE: b\n+$/),
      },
    ])
  })
})
