import { describe, expect, test } from '@jest/globals'
import type { Environment } from '../../src/action/read-event.ts'
import { runnerOf } from '../../src/action/runner.ts'
import { SERVED_INPUTS } from '../../src/settings/inputs.ts'

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
      branch: undefined,
      web: undefined,
      url: undefined,
      server: 'https://github.com',
      apiUrl: 'https://api.github.com',
      workspace: undefined,
      temporary: undefined,
    })
    expect(inputs.size).toBe(0)
    expect(event).toEqual({ name: '', repository: '', refType: '', ref: '', sha: 'HEAD' })
  })
})

test.each([
  ['<html></html>', 'no JSON'],
  ['{"ref":', 'cut off'],
  ['[]', 'a list'],
  ['null', 'nothing'],
  ['"push"', 'a text'],
])('the payload %s is an error with a code: %s', (payload) => {
  expect(() => runnerOf(HOSTED, payload)).toThrow(/^VC425: /)
})
