import { expect, test } from '@jest/globals'
import * as proposal from '../../src/errors/proposal.ts'

test.each([
  [proposal.pullsForbidden('x', 'no'), 'VC720', 'The token may not x: no', 'pull-requests: write'],
  [
    proposal.proposalTouched('b', 'https://x/1'),
    'VC721',
    'The branch "b" holds what this program did not put there (https://x/1).',
    'delete the branch',
  ],
  [proposal.proposalTouched('b', ''), 'VC721', 'The branch "b" holds what this program did not put there.', 'Merge it'],
  [
    proposal.proposalTouched('', 'https://x/1'),
    'VC721',
    'The comments around our words in the pull request are damaged (https://x/1).',
    'Merge it as it is',
  ],
  [
    proposal.noPullRequests(),
    'VC722',
    'prepare.via: pull-request was asked for, and this forge has no pull requests.',
    '--forge github',
  ],
])('%j is %s: %s → %s', (problem, code, what, cure) => {
  expect(problem.code).toBe(code)
  expect(problem.what).toBe(what)
  expect(problem.cure).toContain(cure)
})
