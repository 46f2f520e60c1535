import { describe, expect, test } from '@jest/globals'
import { runnerOf, type Environment } from '../src/runner.ts'
import { SERVED_INPUTS } from '../src/settings/inputs.ts'

const inputsOf = (environment: Environment) => Object.fromEntries(runnerOf(environment, '').inputs)

describe('inputs', () => {
  test.each<[Environment, Record<string, string>, string]>([
    [{ INPUT_BUMP: 'major' }, { bump: 'major' }, 'the name in capitals'],
    [{ 'INPUT_DRY-RUN': 'true' }, { 'dry-run': 'true' }, 'hyphens stay'],
    [{ INPUT_BUMP: ' major\n' }, { bump: 'major' }, 'space around a value is no part of it'],
    [{ 'INPUT_TAG-MESSAGE': 'a\n\nb\n' }, { 'tag-message': 'a\n\nb' }, 'lines inside are'],
    [{ INPUT_BUMP: '' }, {}, 'an empty input is absent'],
    [{ INPUT_BUMP: '  ' }, {}, 'so is one of spaces'],
    [{ 'INPUT_TAG-PREFIX': '' }, { 'tag-prefix': '' }, 'an empty prefix is a prefix: none'],
    [{ 'INPUT_TAG-PREFIX': 'auto' }, { 'tag-prefix': 'auto' }, 'the default of action.yml'],
    [{}, {}, 'nothing was given'],
    [{ INPUT_BUMP: undefined }, {}, 'a variable that is not set'],
    [{ INPUT_DRY_RUN: 'true' }, {}, 'an underscore is another name'],
    [{ 'INPUT_NO-SUCH': 'x', BUMP: 'major' }, {}, 'other variables are none of ours'],
  ])('%j → %j: %s', (environment, expected) => {
    expect(inputsOf(environment)).toEqual(expected)
  })

  test.each(SERVED_INPUTS)('%s is read', (name) => {
    expect(inputsOf({ [`INPUT_${name.toUpperCase()}`]: 'x' })).toEqual({ [name]: 'x' })
  })
})

const HOSTED: Environment = {
  GITHUB_REPOSITORY: 'acme/widget',
  GITHUB_SERVER_URL: 'https://github.example.org',
  GITHUB_API_URL: 'https://github.example.org/api/v3',
  GITHUB_WORKSPACE: '/home/runner/work/widget',
  ACTIONS_ORCHESTRATION_ID: 'b1f0a2c4.release',
  RUNNER_TEMP: '/home/runner/temp',
}

describe('the environment', () => {
  test('of a workflow, on a server of its own', () => {
    expect(runnerOf(HOSTED, '')).toMatchObject({
      repository: 'acme/widget',
      web: 'https://github.example.org/acme/widget',
      apiUrl: 'https://github.example.org/api/v3',
      workspace: '/home/runner/work/widget',
      orchestration: 'b1f0a2c4.release',
      temporary: '/home/runner/temp',
    })
  })

  test('outside a workflow there is no repository and no page; the API is that of github.com', () => {
    const { inputs, event, ...rest } = runnerOf({}, '')
    expect(rest).toEqual({
      repository: '',
      branch: undefined,
      web: undefined,
      page: undefined,
      server: 'https://github.com',
      apiUrl: 'https://api.github.com',
      workspace: undefined,
      orchestration: undefined,
      temporary: undefined,
    })
    expect(inputs.size).toBe(0)
    expect(event).toEqual({ name: '', repository: '', refType: '', sha: 'HEAD' })
  })
})

const SHA = '8c1d02e0a7d1c3a1f6b5e4d3c2b1a0f9e8d7c6b5'
const PUSH: Environment = {
  ...HOSTED,
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_SHA: SHA,
}

/** The payload of https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run, shortened. */
const workflowRun = (head_repository: { full_name: string } | null) =>
  JSON.stringify({ action: 'completed', workflow_run: { id: 1, event: 'push', head_sha: SHA, head_repository } })

describe('the event', () => {
  const pushed = { name: 'push', repository: 'acme/widget', refType: 'branch', sha: SHA }

  test.each<[string, object, string]>([
    ['', pushed, 'no payload could be read'],
    ['{"ref":"refs/heads/main"}', pushed, 'a payload without a run'],
    [
      workflowRun({ full_name: 'mara/widget' }),
      { ...pushed, workflowRun: { event: 'push', headSha: SHA, headRepository: 'mara/widget' } },
      'a run of a fork names the fork',
    ],
    [
      workflowRun(null),
      { ...pushed, workflowRun: { event: 'push', headSha: SHA, headRepository: 'a deleted repository' } },
      'a fork that is gone is never taken for the repository itself',
    ],
  ])('with the payload %s: %j (%s)', (payload, expected) => {
    expect(runnerOf(PUSH, payload).event).toEqual(expected)
  })
})

describe('the tag of the event', () => {
  test.each<[Environment, string, string | undefined, string]>([
    [{ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.2.3' }, '', 'v1.2.3', 'a pushed tag, or a run started on one'],
    [{ GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'v1.2.3' }, '', undefined, 'a branch of such a name'],
    [
      { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' },
      '{"action":"published","release":{"tag_name":"v1.2.3"}}',
      'v1.2.3',
      'a release says its own',
    ],
    [{}, '', undefined, 'no workflow'],
  ])('%j with %s: %s (%s)', (environment, payload, expected) => {
    expect(runnerOf(environment, payload).event.tag).toBe(expected)
  })
})

describe('the branch', () => {
  const run = (head_branch: string | null) =>
    JSON.stringify({ workflow_run: { event: 'push', head_sha: 'a', head_repository: null, head_branch } })

  test.each<[Environment, string, string | undefined, string]>([
    [{ GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }, '', 'main', 'a push'],
    [{ GITHUB_REF_NAME: 'release/1.x', GITHUB_REF_TYPE: 'branch' }, '', 'release/1.x', 'a slash is part of it'],
    [{ GITHUB_REF: 'refs/heads/release/1.x' }, '', 'release/1.x', 'the ref, where its name is not told'],
    [{ GITHUB_REF_NAME: '', GITHUB_REF: 'refs/heads/main' }, '', 'main', 'or empty'],
    [{ GITHUB_REF_NAME: 'v1.2.3', GITHUB_REF_TYPE: 'tag' }, '', undefined, 'a pushed tag is on none'],
    [{ GITHUB_REF_NAME: '7/merge', GITHUB_BASE_REF: 'next' }, '', 'next', 'a pull request: where it would be merged'],
    [{ GITHUB_REF_NAME: 'main' }, run('next'), 'next', 'a workflow_run runs on the default branch, about another'],
    [{ GITHUB_REF_NAME: 'main' }, run(null), undefined, 'whose name may be unknown'],
    [
      { GITHUB_REF_NAME: 'gh-readonly-queue/next/pr-7-abc' },
      JSON.stringify({ merge_group: { base_ref: 'refs/heads/next' } }),
      'next',
      'a merge queue: where it leads',
    ],
    [{}, '', undefined, 'no workflow'],
  ])('%j with %s: %s (%s)', (environment, payload, expected) => {
    expect(runnerOf(environment, payload).branch).toBe(expected)
  })
})
