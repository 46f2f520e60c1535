import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { problemOf } from '../../src/github/errors.ts'
import { githubForge } from '../../src/github/github.ts'
import { badToken } from '../../src/errors/forge.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import type { Forge } from '../../src/ports/ports.ts'
import { fixture, type Fixture } from '../stand-in/fixture.ts'
import type { Trouble } from '../stand-in/faults.ts'
import { CLOCK, problemsOf } from './calls.ts'

interface Said {
  readonly status: number
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
  readonly data?: unknown
}

/** An error as Octokit throws it: https://github.com/octokit/request-error.js#usage-with-octokitrequest */
function answer({ status, message, headers = {}, data = { message } }: Said): Error {
  return Object.assign(new Error(message), { name: 'HttpError', status, response: { status, headers, data } })
}

function told(error: unknown): { codes: string[]; message: string } {
  const problem = problemOf(error, { request: 'create the tag v1.0.0', web: 'https://github.com/acme/widget' })
  if (!(problem instanceof CheckpointError)) throw problem
  return { codes: problem.problems.map(({ code }) => code), message: problem.message }
}

const INTEGRATION = 'Resource not accessible by integration'
const RULE = 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n'

describe('what an answer means', () => {
  test.each<[Said, string, string, string]>([
    [{ status: 401, message: 'Bad credentials' }, 'VC402', '401', 'the token is not known'],
    [
      {
        status: 403,
        message: INTEGRATION,
        headers: { 'x-accepted-github-permissions': 'contents=write; workflows=write' },
      },
      'VC413',
      'contents=write; workflows=write',
      'the header names what no workflow token can have',
    ],
    [{ status: 403, message: INTEGRATION }, 'VC403', 'contents=write', 'without the header: what a release needs'],
    [{ status: 404, message: 'Not Found' }, 'VC417', 'create the tag', 'a write that finds nothing lacks a permission'],
    [
      { status: 403, message: 'Forbidden', headers: { 'x-ratelimit-remaining': '12' } },
      'VC403',
      'create the tag',
      'requests are left: no limit',
    ],
    [
      { status: 403, message: 'x', headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772600767' } },
      'VC406',
      '2026-03-04T05:06:07.000Z',
      'none is left: until the reset',
    ],
    [
      { status: 403, message: 'You have exceeded a secondary rate limit.', headers: { 'retry-after': '99' } },
      'VC406',
      '99 seconds from now',
      'a secondary limit, which leaves requests',
    ],
    [
      { status: 429, message: 'Too many', headers: { 'retry-after': '5' } },
      'VC406',
      '5 seconds',
      'a limit by its status',
    ],
    [{ status: 429, message: 'Too many' }, 'VC406', 'a time that it does not tell', 'a limit without an end'],
    [
      { status: 404, message: 'Not Found', headers: { 'x-ratelimit-remaining': '0' } },
      'VC417',
      'create the tag',
      'the last request of the hour was answered: no limit',
    ],
    [{ status: 422, message: RULE }, 'VC405', 'creations being restricted', 'a ruleset names itself'],
    [{ status: 422, message: 'Reference update failed' }, 'VC405', 'Reference update failed', 'an older protection'],
    [
      { status: 422, message: 'Validation Failed', data: { errors: [{ field: 'pre_receive' }] } },
      'VC405',
      'A rule',
      'a ruleset, seen in the field alone',
    ],
    [
      { status: 403, message: 'Repository was archived so is read-only.' },
      'VC412',
      'create the tag v1.0.0',
      'archived',
    ],
    [
      {
        status: 422,
        message: 'Validation Failed',
        data: { errors: [{ field: 'tag_name', message: 'tag_name was used by an immutable release' }] },
      },
      'VC414',
      'immutable',
      'a burned name, whatever else is wrong with it',
    ],
    [{ status: 422, message: 'Validation Failed' }, 'VC407', '422', 'another refusal'],
    [{ status: 422, message: 'Object does not exist' }, 'VC407', 'Object does not exist', 'another refusal'],
    [{ status: 409, message: 'Conflict' }, 'VC407', '409', 'what nobody foresaw'],
    [{ status: 500, message: 'Server Error' }, 'VC407', '500', 'GitHub’s own trouble'],
    [{ status: 502, message: '<html>Unicorn!</html>', data: '<html>' }, 'VC407', '502', 'a page of the proxy'],
    [{ status: 503, message: 'x', data: null }, 'VC407', '503', 'no body'],
  ])('%j is %s and says %j: %s', (said, code, words) => {
    const { codes, message } = told(answer(said))
    expect(codes).toEqual([code])
    expect(message).toContain(words)
  })

  test('no answer at all is VC408', () => {
    const { codes, message } = told(Object.assign(new Error('socket hang up'), { status: 500 }))
    expect(codes).toEqual(['VC408'])
    expect(message).toContain('socket hang up')
  })

  test('the answer stands behind the problem as its cause', () => {
    const error = answer({ status: 401, message: 'Bad credentials' })
    expect(problemOf(error, { request: 'x', web: 'y' }).cause).toBe(error)
  })

  test('no line of a message begins with what a server said', () => {
    const { message } = told(answer({ status: 500, message: 'x\n::error::y\r\n##[error]z' }))
    expect(message.split(/[\r\n]/).filter((line) => /^(::|##\[)/.test(line))).toEqual([])
  })
})

describe('what is no answer passes through', () => {
  test.each<[Error, string]>([
    [new CheckpointError(badToken()), 'ours'],
    [new TypeError('a defect'), 'a defect'],
    [Object.assign(new Error('x'), { status: 'bad' }), 'a status that is no number'],
  ])('%p: %s', (error) => {
    expect(problemOf(error, { request: 'x', web: 'y' })).toBe(error)
  })

  test.each([
    ['text', 'text'],
    [undefined, 'undefined'],
    [{ status: 401 }, '[object Object]'],
  ])('%p, which is no error, becomes one that says %j', (thrown, message) => {
    const error = problemOf(thrown, { request: 'x', web: 'y' })
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(CheckpointError)
    expect(error.message).toBe(message)
  })
})

describe('over the wire', () => {
  let on: Fixture

  beforeEach(async () => {
    on = await fixture()
  })

  afterEach(async () => {
    await on.end()
  })

  const forgeOf = (token: string) =>
    githubForge(() => ({ token, repository: 'acme/widget', apiUrl: on.github.url, clock: CLOCK }))
  const createTag = (forge: Forge) =>
    forge.createTag({ name: 'v1.0.0', commit: on.head, message: 'x\n', date: CLOCK.now().getTime() })

  test.each([
    ['token-unknown', 'VC402', 'Bad credentials'],
    ['token-ro', 'VC403', 'contents=write'],
  ])('%s: %s with %j', async (token, code, words) => {
    const { codes, message } = await problemsOf(createTag(forgeOf(token)))
    expect(codes).toEqual([code])
    expect(message).toContain(words)
    expect(on.github.requests).toHaveLength(1)
  })

  test.each([403, 404] as const)(
    'a commit with a changed workflow, refused by %d: the permission is named',
    async (rule) => {
      on.github.settings.workflowRule = rule
      const workflows = forgeOf('token-rw')
      const commit = (await on.send<{ object: { sha: string } }>('GET', '/git/ref/heads/workflows')).body.object.sha
      const { codes, message } = await problemsOf(
        workflows.createTag({ name: 'v1.0.0', commit, message: 'x\n', date: CLOCK.now().getTime() }),
      )
      expect(codes).toEqual(['VC413'])
      expect(message).toContain('contents=write,workflows=write')
    },
  )

  test.each([false, true])('a ruleset refuses (wordless: %p): VC405', async (wordless) => {
    on.github.settings.rulesets = [{ refs: /^refs\/tags\//, restricts: 'creation', wordless }]
    expect((await problemsOf(createTag(forgeOf('token-rw')))).codes).toEqual(['VC405'])
  })

  test('notes that are too long: VC407 in GitHub’s words', async () => {
    const draft = { tag: 'v1', name: 'x'.repeat(257), body: '', prerelease: false }
    const { codes, message } = await problemsOf(forgeOf('token-rw').createDraft(draft))
    expect(codes).toEqual(['VC407'])
    expect(message).toContain('maximum is 256')
  })

  test.each<[Trouble, string]>([
    [{ kind: 'status', status: 502 }, 'token-rw'],
    [{ kind: 'cut' }, 'token-rw'],
    [{ kind: 'secondary-limit', retryAfter: 99 }, 'token-rw'],
    [{ kind: 'too-many', retryAfter: 99 }, 'token-unknown'],
  ])('%j: the token stands nowhere in the error, its causes included', async (trouble, token) => {
    on.github.fault({ ...trouble, times: Infinity })
    const error = await createTag(forgeOf(token)).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CheckpointError)
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(token)
  })
})
