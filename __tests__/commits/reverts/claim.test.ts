import { expect, test } from '@jest/globals'
import { readRevertClaim } from '../../../src/commits/reverts/claim.ts'

const A = '1234567890123456789012345678901234567890'
const B = 'abcdef1'

test.each<[string, { sha: string; mainline?: string }[], number[], string]>([
  [`Revert "a"\n\nThis reverts commit ${A}.`, [{ sha: A }], [], "git's sentence"],
  [`Revert "a"\n\nThis reverts commit ${B.toUpperCase()}`, [{ sha: B }], [], 'abbreviated, in capitals, no full stop'],
  [`a\n\nThis reverts commit ${A}.`, [{ sha: A }], [], 'under another subject'],
  [`a\n\nThis reverts commit\n${A}.`, [{ sha: A }], [], 'wrapped'],
  [`a\n\nThis reverts commit ${A}, reversing\nchanges made to ${B}.`, [{ sha: A, mainline: B }], [], 'a merge'],
  [`a\n\nThis reverts commit ${A},\nreversing changes\nmade to ${B}.`, [{ sha: A, mainline: B }], [], 'wrapped'],
  [`a\n\nThis reverts commit ${A}.\nThis reverts commit ${B}.`, [{ sha: A }, { sha: B }], [], 'two sentences'],
  [`a\n\nThis reverts commits ${A} and ${B}.`, [{ sha: A }, { sha: B }], [], 'two in one'],
  [`a\n\nThis reverts commit ${A} because ${B} came`, [{ sha: A }], [], 'prose after it'],
  [`a\n\nThis reverts commit ${A}. ${B}`, [{ sha: A }], [], 'another sentence after it'],
  ['Revert "a"\n\nReverts acme/widget#12', [], [12], "GitHub's button"],
  ['a\n\nReverts #12, fixes #13', [], [12], 'by hand'],
  ['Revert "a"', [], [], 'by its subject alone'],
  [`Revert "a"\n\n* wip\n\nThis reverts commit ${A}.`, [], [], 'a squash that is a revert: its title speaks'],
])('row %# names what it takes back: %j', (message, commits, pullRequests) => {
  expect(readRevertClaim(message)).toMatchObject({ commits, pullRequests })
})

test.each([
  ['feat: a', 'no word of it'],
  ['fix: revert the login', 'a sentence'],
  ['a\n\nThis reverts commit 123456.', 'shorter than any abbreviation'],
  ['a\n\nThis reverts commit of yesterday.', 'no name'],
  [`a\n\nIt was said: This reverts commit ${A}.`, 'in the middle of a line'],
  [`a\n\n> This reverts commit ${A}.`, 'a quote'],
  [`a\n\n\`\`\`\nThis reverts commit ${A}.\n\`\`\``, 'code'],
  [`a\n\n* Revert "b"\n\nThis reverts commit ${A}.`, 'one commit of a squash'],
])('%j takes nothing back (%s)', (message) => {
  expect(readRevertClaim(message)).toBeUndefined()
})

test.each([
  [`feat!: a\n\nThis reverts commit ${A}.`, true, 'more than a revert'],
  [`feat: a\n\nThis reverts commit ${A}.\n\nBREAKING CHANGE: b`, true, 'more than a revert'],
  [`fix: a\n\nThis reverts commit ${A}.`, true, 'a change of its own'],
  [`Back to b\n\nThis reverts commit ${A}.`, false, 'a revert in words'],
  [`Back to b\n\nThis reverts commit ${A}.\n\nBREAKING CHANGE: c`, true, 'which breaks something'],
  [`revert!: a\n\nThis reverts commit ${A}.`, false, 'what it breaks was never released'],
])('%j is more than a revert: %s (%s)', (message, stays) => {
  expect(readRevertClaim(message)?.stays).toBe(stays)
})

test.each<[string, string | undefined, number[], string]>([
  ['Reverts acme/widget#12', 'https://github.com/acme/widget', [12], 'this repository'],
  ['Reverts Acme/Widget#12', 'https://github.com/acme/widget', [12], 'in any case'],
  ['Reverts octo/other#12', 'https://github.com/acme/widget', [], 'another one'],
  ['Reverts octo/other#12', undefined, [12], 'where nobody knows which this is'],
])('%j in %s names %j (%s)', (text, web, pullRequests) => {
  expect(readRevertClaim(`Revert "a"\n\n${text}`, web)?.pullRequests).toEqual(pullRequests)
})
