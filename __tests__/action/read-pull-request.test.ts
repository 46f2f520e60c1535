import { expect, test } from '@jest/globals'
import { readPullRequest } from '../../src/action/read-pull-request.ts'
import type { Payload } from '../../src/action/read-event.ts'

const HEAD = 'c'.repeat(40)
const pull = { number: 7, title: 'feat: a', head: { sha: HEAD } }

test.each<[string, Payload, ReturnType<typeof readPullRequest>]>([
  ['an open one', { action: 'opened', pull_request: pull }, { number: 7, head: HEAD }],
  ['an edited one', { action: 'edited', pull_request: pull }, { number: 7, head: HEAD }],
  ['a closed one is previewed no more', { action: 'closed', pull_request: pull }, undefined],
  ['another event', {}, undefined],
  ['a head that is no commit', { pull_request: { ...pull, head: { sha: 'HEAD' } } }, undefined],
  ['a number that GitHub never gave', { pull_request: { ...pull, number: 1.5 } }, undefined],
])('%s', (_, payload, expected) => {
  expect(readPullRequest(payload)).toEqual(expected)
})
