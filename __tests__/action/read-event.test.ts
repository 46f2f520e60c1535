import { describe, expect, test } from '@jest/globals'
import { readBranch, readEvent, type Environment, type Payload } from '../../src/action/read-event.ts'

const SHA = '8c1d02e0a7d1c3a1f6b5e4d3c2b1a0f9e8d7c6b5'
const PUSH: Environment = {
  GITHUB_REPOSITORY: 'acme/widget',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REF_NAME: 'main',
  GITHUB_SHA: SHA,
}

const pipeline = (changes: Partial<NonNullable<Payload['workflow_run']>>): Payload => ({
  action: 'completed',
  repository: { default_branch: 'main' },
  workflow_run: { event: 'push', conclusion: 'success', head_sha: SHA, head_repository: null, ...changes },
})

describe('the event', () => {
  const pushed = { name: 'push', repository: 'acme/widget', refType: 'branch', ref: 'main', sha: SHA }
  const about = { ...pushed, action: 'completed', defaultBranch: 'main' }
  const run = { event: 'push', conclusion: 'success', headSha: SHA }

  test.each<[Payload, object, string]>([
    [{}, pushed, 'no payload could be read'],
    [{ action: 'created' }, { ...pushed, action: 'created' }, 'what happened'],
    [{ deleted: false }, pushed, 'a push that deletes nothing'],
    [{ deleted: true }, { ...pushed, deleted: true }, 'one that deletes its ref'],
    [
      pipeline({ head_repository: { full_name: 'mara/widget' }, head_branch: 'next' }),
      { ...about, workflowRun: { ...run, headRepository: 'mara/widget', headBranch: 'next' } },
      'a run of a fork names the fork',
    ],
    [
      pipeline({ head_branch: null, conclusion: null }),
      { ...about, workflowRun: { ...run, conclusion: null, headRepository: 'a deleted repository' } },
      'a fork that is gone is never taken for the repository itself',
    ],
  ])('with the payload %j: %j (%s)', (payload, expected) => {
    expect(readEvent(PUSH, payload)).toEqual(expected)
  })

  test.each<[Environment, Payload, boolean, string]>([
    [{ GITHUB_SHA: '0'.repeat(40) }, {}, true, 'what git calls the commit of a ref that is gone'],
    [{ GITHUB_SHA: '0'.repeat(64) }, {}, true, 'with SHA-256'],
    [{ GITHUB_EVENT_NAME: 'issue_comment' }, { deleted: true }, false, 'only a push says it so'],
  ])('%j with %j is a deletion: %p (%s)', (environment, payload, expected) => {
    expect(readEvent({ ...PUSH, ...environment }, payload).deleted ?? false).toBe(expected)
  })

  test.each<[Environment, string, string, string]>([
    [{ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' }, 'tag', 'v1', 'as the runner says'],
    [{ GITHUB_REF: 'refs/tags/a/v1' }, 'tag', 'a/v1', 'where it says only the ref'],
    [{ GITHUB_REF: 'refs/heads/release/1.x' }, 'branch', 'release/1.x', 'the same'],
    [{ GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_NAME: '7/merge' }, '', '7/merge', 'neither'],
    [{}, '', '', 'nothing at all'],
  ])('%j is a ref of the type "%s" and the name "%s" (%s)', (environment, refType, ref) => {
    expect(readEvent(environment, {})).toMatchObject({ refType, ref })
  })
})

describe('the tag of the event', () => {
  test.each<[Environment, Payload, string | undefined, string]>([
    [{ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.2.3' }, {}, 'v1.2.3', 'a pushed tag, or a run started on one'],
    [{ GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'v1.2.3' }, {}, undefined, 'a branch of such a name'],
    [
      { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' },
      { action: 'published', release: { tag_name: 'v1.2.3' } },
      'v1.2.3',
      'a release says its own',
    ],
    [{}, {}, undefined, 'no workflow'],
  ])('%j with %j: %s (%s)', (environment, payload, expected) => {
    expect(readEvent(environment, payload).tag).toBe(expected)
  })
})

describe('the branch', () => {
  test.each<[Environment, Payload, string | undefined, string]>([
    [{ GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }, {}, 'main', 'a push'],
    [{ GITHUB_REF_NAME: 'release/1.x', GITHUB_REF_TYPE: 'branch' }, {}, 'release/1.x', 'a slash is part of it'],
    [{ GITHUB_REF: 'refs/heads/release/1.x' }, {}, 'release/1.x', 'the ref, where its name is not told'],
    [{ GITHUB_REF_NAME: '', GITHUB_REF: 'refs/heads/main' }, {}, 'main', 'or empty'],
    [{ GITHUB_REF_NAME: 'v1.2.3', GITHUB_REF_TYPE: 'tag' }, {}, undefined, 'a pushed tag is on none'],
    [{ GITHUB_REF_NAME: '7/merge', GITHUB_BASE_REF: 'next' }, {}, 'next', 'a pull request: where it would be merged'],
    [{ GITHUB_REF_NAME: 'main' }, pipeline({ head_branch: 'next' }), 'main', 'a workflow_run: where it runs itself'],
    [
      { GITHUB_REF_NAME: 'gh-readonly-queue/next/pr-7-abc' },
      { merge_group: { base_ref: 'refs/heads/next' } },
      'next',
      'a merge queue: where it leads',
    ],
    [
      { GITHUB_REF_NAME: 'gh-readonly-queue/release/1.x/pr-7-abc', GITHUB_REF_TYPE: 'branch' },
      {},
      'release/1.x',
      'a push to one, the same',
    ],
    [{}, {}, undefined, 'no workflow'],
  ])('%j with %j: %s (%s)', (environment, payload, expected) => {
    expect(readBranch(environment, payload)).toBe(expected)
  })
})
