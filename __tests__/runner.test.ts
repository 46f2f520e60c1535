import { describe, expect, test } from '@jest/globals'
import { runnerOf, type Environment } from '../src/runner.ts'
import { SERVED_INPUTS, UNSERVED_INPUTS } from '../src/settings/inputs.ts'

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

  test.each([...SERVED_INPUTS, ...UNSERVED_INPUTS.keys()])(
    '%s is read: one that is not served must be refused',
    (name) => {
      expect(inputsOf({ [`INPUT_${name.toUpperCase()}`]: 'x' })).toEqual({ [name]: 'x' })
    },
  )
})

const HOSTED: Environment = {
  GITHUB_REPOSITORY: 'acme/widget',
  GITHUB_SERVER_URL: 'https://github.example.org',
  GITHUB_API_URL: 'https://github.example.org/api/v3',
  GITHUB_WORKSPACE: '/home/runner/work/widget',
  RUNNER_TEMP: '/home/runner/temp',
}

describe('the environment', () => {
  test('of a workflow, on a server of its own', () => {
    expect(runnerOf(HOSTED, '')).toMatchObject({
      repository: 'acme/widget',
      web: 'https://github.example.org/acme/widget',
      apiUrl: 'https://github.example.org/api/v3',
      workspace: '/home/runner/work/widget',
      temporary: '/home/runner/temp',
    })
  })

  test('outside a workflow there is no repository and no page; the API is that of github.com', () => {
    const { inputs, event, ...rest } = runnerOf({}, '')
    expect(rest).toEqual({
      repository: '',
      web: undefined,
      page: undefined,
      server: 'https://github.com',
      apiUrl: 'https://api.github.com',
      workspace: undefined,
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
