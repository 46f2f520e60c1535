import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { readPullRequest } from '../../src/action/read-pull-request.ts'
import type { Payload, PullRequestPayload, RepositoryPayload } from '../../src/action/read-event.ts'
import { MERGE_METHODS } from '../../src/ports/pull-request.ts'

const HEAD = 'c'.repeat(40)
const BASE = 'b'.repeat(40)
const SAID = {
  allow_squash_merge: true,
  allow_merge_commit: false,
  allow_rebase_merge: true,
  squash_merge_commit_title: 'PR_TITLE',
  squash_merge_commit_message: 'PR_BODY',
  merge_commit_title: 'PR_TITLE',
  merge_commit_message: 'BLANK',
}
const pull: PullRequestPayload = {
  number: 7,
  title: 'feat: a ',
  body: null,
  commits: 2,
  user: { login: 'ann', type: 'User' },
  head: { sha: HEAD, ref: 'topic', label: 'ann:topic' },
  base: { sha: BASE, ref: 'main', repo: SAID },
}
const read = (changes: Partial<PullRequestPayload> = {}, action = 'opened') =>
  readPullRequest({ action, pull_request: { ...pull, ...changes } })

test('an open pull request', () => {
  expect(read()).toEqual({
    number: 7,
    title: 'feat: a',
    body: '',
    head: HEAD,
    source: 'ann/topic',
    base: BASE,
    target: 'main',
    commits: 2,
    author: 'ann',
    isByRobot: false,
    merging: {
      allowed: ['squash', 'rebase'],
      squashTitle: 'PR_TITLE',
      squashMessage: 'PR_BODY',
      mergeTitle: 'PR_TITLE',
      mergeMessage: 'BLANK',
      isGuessed: false,
    },
  })
})

test.each([
  ['2026-03-04T05:06:07Z', { updatedAt: '2026-03-04T05:06:07.000Z' }],
  ['2026-03-04T06:06:07+01:00', { updatedAt: '2026-03-04T05:06:07.000Z' }],
  ['yesterday', {}],
])('when it was last changed: %s', (updated_at, expected) => {
  const { updatedAt } = read({ updated_at }) ?? {}
  expect(updatedAt === undefined ? {} : { updatedAt }).toEqual(expected)
})

test.each<[string, Payload]>([
  ['a closed one is previewed no more', { action: 'closed', pull_request: pull }],
  ['another event', {}],
  ['a head that is no commit', { pull_request: { ...pull, head: { sha: 'HEAD' } } }],
  ['no head at all', { pull_request: { number: 7 } }],
  ['a number that GitHub never gave', { pull_request: { ...pull, number: 1.5 } }],
])('none: %s', (_, payload) => {
  expect(readPullRequest(payload)).toBeUndefined()
})

test.each([
  ['an App', { login: 'renovate[bot]', type: 'Bot' }, true],
  ['a machine with an account of its own', { login: 'acme-bot', type: 'User' }, true],
  ['a person', { login: 'talbot', type: 'User' }, false],
  ['a ghost', null, false],
])('robots: %s', (_, user, expected) => {
  expect(read({ user })?.isByRobot).toBe(expected)
})

describe('how the repository merges', () => {
  const readMergeSettings = (repo: RepositoryPayload) => read({ base: { sha: BASE, repo } })?.merging

  const defaults = {
    allowed: MERGE_METHODS,
    squashTitle: 'COMMIT_OR_PR_TITLE',
    squashMessage: 'COMMIT_MESSAGES',
    mergeTitle: 'MERGE_MESSAGE',
    mergeMessage: 'PR_TITLE',
  }

  test('where the event says nothing, as GitHub begins', () => {
    expect(readMergeSettings({})).toEqual({ ...defaults, isGuessed: true })
  })

  test('where it says a part, the rest as GitHub begins', () => {
    expect(
      readMergeSettings({ allow_squash_merge: true, allow_merge_commit: false, allow_rebase_merge: false }),
    ).toEqual({
      ...defaults,
      allowed: ['squash'],
      isGuessed: true,
    })
  })

  test('a word that nobody knows yet is none', () => {
    expect(readMergeSettings({ ...SAID, squash_merge_commit_title: 'AI_TITLE' })).toMatchObject({
      squashTitle: 'COMMIT_OR_PR_TITLE',
      isGuessed: true,
    })
  })

  test('one way is always there', () => {
    const none = { allow_squash_merge: false, allow_merge_commit: false, allow_rebase_merge: false }
    expect(readMergeSettings({ ...SAID, ...none })?.allowed).toEqual(MERGE_METHODS)
  })
})

test('each delivery that GitHub has published is read', () => {
  const examples = createRequire(import.meta.url)('@octokit/webhooks-examples/api.github.com/index.json') as readonly {
    readonly name: string
    readonly examples: readonly Payload[]
  }[]
  const recorded = examples.find(({ name }) => name === 'pull_request')?.examples ?? []
  const open = recorded.filter(({ action }) => action !== 'closed')
  expect(open.map((payload) => readPullRequest(payload) !== undefined)).toEqual(open.map(() => true))
  expect(open.length).toBeGreaterThan(5)
})
