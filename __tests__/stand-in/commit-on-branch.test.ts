import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fixture, git, type Fixture } from './fixture.ts'

let on: Fixture

beforeEach(async () => {
  on = await fixture()
})

afterEach(async () => {
  await on.end()
})

interface Reply {
  readonly data?: { readonly createCommitOnBranch: { readonly commit: { readonly oid: string } } | null }
  readonly errors?: readonly { readonly type?: string; readonly message: string }[]
}

const MUTATION =
  'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'

async function commit(changes: object = {}, token = 'token-rw') {
  const input = {
    branch: { repositoryNameWithOwner: 'acme/widget', branchName: 'main' },
    expectedHeadOid: on.head,
    message: { headline: 'One', body: 'Two' },
    fileChanges: { additions: [{ path: 'a b/ü.txt', contents: Buffer.from('\ufeffä\r\n').toString('base64') }] },
    ...changes,
  }
  return (
    await on.send<Reply>('POST', `${on.github.url}/graphql`, { query: MUTATION, variables: { input } }, { token })
  ).body
}

test('a commit on the branch, by the bot, with the files as they were sent and the others as they were', async () => {
  const { data } = await commit()
  const oid = git(on.dir, 'rev-parse', 'main')
  expect(data).toEqual({ createCommitOnBranch: { commit: { oid } } })
  expect(git(on.dir, 'rev-parse', 'main^')).toBe(on.head)
  expect(git(on.dir, 'log', '-1', '--format=%an|%cn|%B', 'main')).toBe('github-actions[bot]|GitHub|One\n\nTwo')
  expect(git(on.dir, 'diff', '--raw', on.head, 'main')).toMatch(/^:000000 100644 0+ \w+ A\t"?a b\/[^\n]+$/)
  // A byte order mark, ä and CRLF.
  expect(git(on.dir, 'cat-file', '-s', 'main:a b/ü.txt')).toBe('7')
  expect(on.github.writes()).toHaveLength(1)
})

describe('refused', () => {
  test.each<[string, object, string, RegExp]>([
    [
      'the branch is elsewhere',
      { expectedHeadOid: 'a'.repeat(40) },
      'STALE_DATA',
      /Expected branch to point to "a+" but it did not/,
    ],
    ['no such branch', { branch: { repositoryNameWithOwner: 'acme/widget', branchName: 'no' } }, 'NOT_FOUND', /'no'/],
    ['another repository', { branch: { repositoryNameWithOwner: 'a/b', branchName: 'main' } }, 'NOT_FOUND', /'main'/],
  ])('%s', async (_, changes, type, message) => {
    const { data, errors } = await commit(changes)
    expect(data).toEqual({ createCommitOnBranch: null })
    expect(errors?.map((error) => error.type)).toEqual([type])
    expect(errors?.[0]?.message).toMatch(message)
    expect(git(on.dir, 'rev-parse', 'main')).toBe(on.head)
  })

  test('a token that may only read', async () => {
    expect((await commit({}, 'token-ro')).errors?.[0]).toMatchObject({ type: 'FORBIDDEN' })
  })

  test('a rule against it', async () => {
    on.github.settings.rulesets = [{ refs: /^refs\/heads\/main$/, restricts: 'update' }]
    expect((await commit()).errors?.[0]?.message).toContain('Repository rule violations found')
  })

  test('a key that GitHub does not know', async () => {
    expect((await commit({ author: 'x' })).errors?.[0]?.message).toContain('author')
  })
})

test('of two at once one is made', async () => {
  const replies = await Promise.all([commit(), commit({ message: { headline: 'Other' } })])
  expect(replies.filter(({ errors }) => errors === undefined)).toHaveLength(1)
  expect(git(on.dir, 'rev-list', '--count', `${on.head}..main`)).toBe('1')
})
