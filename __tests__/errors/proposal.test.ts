import { expect, test } from '@jest/globals'
import * as proposal from '../../src/errors/proposal.ts'

test.each([
  [proposal.pullsForbidden('x', 'no'), 'VC720', 'The token may not x: no', 'pull-requests: write'],
  [
    proposal.proposalTouched('b', 'https://x/1'),
    'VC721',
    'The branch "b" has changes that Version Checkpoint did not make (https://x/1).',
    'delete this one',
  ],
  [
    proposal.proposalTouched('b', ''),
    'VC721',
    'The branch "b" has changes that Version Checkpoint did not make.',
    'Merge',
  ],
  [proposal.proposalTouched('', 'https://x/1'), 'VC721', 'the pull request are damaged (https://x/1).', 'as it is'],
  [proposal.noPullRequests(), 'VC722', 'prepare.via: pull-request is set', '--forge github'],
])('%j is %s: %s → %s', (problem, code, what, cure) => {
  expect(problem.code).toBe(code)
  expect(problem.what).toContain(what)
  expect(problem.cure).toContain(cure)
})
