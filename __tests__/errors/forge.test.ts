import { describe, expect, test } from '@jest/globals'
import {
  badToken,
  forbidden,
  foreignHost,
  noSuchRepository,
  noToken,
  rateLimited,
  refusedByRule,
  nameBurned,
  nameInTheWay,
  notFound,
  releaseGone,
  unsettled,
  workflowsChanged,
  releaseFileUnreadable,
  unexpected,
  unexpectedAnswer,
  unreachable,
} from '../../src/errors/forge.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

const TAG = 'create the tag v1.5.0'

describe('each problem: its code, what was seen, what to do', () => {
  test.each<[Problem, string, string, string]>([
    [noToken(), 'VC401', 'There is no token.', 'GITHUB_TOKEN'],
    [badToken(), 'VC402', '401 Bad credentials', 'leave the input token out'],
    [badToken('a blank'), 'VC402', '(a blank)', 'leave the input token out'],
    [noSuchRepository('https://a:secret@b.example/w'), 'VC404', '"https://b.example/w"', 'owner/name'],
    [
      forbidden(TAG, 'Resource not accessible', ''),
      'VC403',
      'The token may not create the tag v1.5.0: Resource',
      '{ contents: write }',
    ],
    [noSuchRepository('widget'), 'VC404', '"widget"', 'GITHUB_REPOSITORY=owner/name'],
    [
      refusedByRule(TAG, 'creations being restricted.\n', 'https://github.com/acme/widget/rules'),
      'VC405',
      'A rule of the repository refuses to create the tag v1.5.0: creations being restricted.',
      'App',
    ],
    [rateLimited('60 seconds from now'), 'VC406', 'until 60 seconds from now.', 'Run again'],
    [
      unexpectedAnswer(TAG, 502, 'Server Error'),
      'VC407',
      '502 to the request to create the tag v1.5.0: Server Error',
      'Run again',
    ],
    [unreachable(TAG, 'ECONNRESET'), 'VC408', 'create the tag v1.5.0: ECONNRESET', 'checks what exists'],
    [
      releaseFileUnreadable('v1.md', 'no lines'),
      'VC409',
      'The release file "v1.md" cannot be read: no lines',
      'move the file away',
    ],
    [foreignHost('git.example.org'), 'VC410', 'on git.example.org, not on github.com.', 'GITHUB_API_URL'],
  ])('%j is %s: %s → %s', (problem, code, what, cure) => {
    expect(problem.code).toBe(code)
    expect(problem.what).toContain(what)
    expect(problem.cure).toContain(cure)
  })

  test.each<[string, string, string]>([
    ['', 'contents=write', 'GitHub named none: what every write of ours needs'],
    ['contents=write,workflows=write', 'contents=write,workflows=write', 'as GitHub names it'],
  ])('a permission of %j: %s (%s)', (permissions, why) => {
    expect(forbidden(TAG, 'no', permissions).why).toContain(`: ${why}.`)
  })

  test.each<[unknown, string, string]>([
    [new Error('no end'), 'no end', 'an error'],
    ['no end', 'no end', 'a text that was thrown'],
    [undefined, 'undefined', 'nothing that was thrown'],
  ])('a defect, %p, is told as %s: %s', (error, told) => {
    expect(unexpected(error)).toMatchObject({
      code: 'VC501',
      what: expect.stringMatching(new RegExp(`: ${told}$`)),
      why: 'This is a bug in Version Checkpoint.',
    })
  })
})

test.each<[string, Problem]>([
  ['forbidden', forbidden('write', HOSTILE, HOSTILE)],
  ['noSuchRepository', noSuchRepository(HOSTILE)],
  ['refusedByRule', refusedByRule(HOSTILE, HOSTILE, 'https://x')],
  ['nameInTheWay', nameInTheWay(HOSTILE, HOSTILE)],
  ['nameBurned', nameBurned('write', HOSTILE)],
  ['workflowsChanged', workflowsChanged('write', HOSTILE)],
  ['notFound', notFound('write', HOSTILE)],
  ['releaseGone', releaseGone(HOSTILE)],
  ['unsettled', unsettled(HOSTILE, 12)],
  ['rateLimited', rateLimited(HOSTILE)],
  ['unexpectedAnswer', unexpectedAnswer('write', 500, HOSTILE)],
  ['unreachable', unreachable('write', HOSTILE)],
  ['releaseFileUnreadable', releaseFileUnreadable(HOSTILE, HOSTILE)],
  ['foreignHost', foreignHost(HOSTILE)],
  ['unexpectedAnswer, the request', unexpectedAnswer(HOSTILE, 500, '')],
  ['forbidden, the request', forbidden(HOSTILE, '', '')],
  ['unreachable, the request', unreachable(HOSTILE, '')],
  ['unexpected', unexpected(new Error(HOSTILE))],
])('%s: text of others acts in nothing', (_, problem) => {
  expectHarmless(problem)
})
