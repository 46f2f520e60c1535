import { describe, expect, test } from '@jest/globals'
import {
  branchRuleFindings,
  neverRunFindings,
  protectionFindings,
  type WrittenBranch,
} from '../../src/doctor/branch-rules.ts'
import type { Finding } from '../../src/doctor/finding.ts'
import type { Passer } from '../../src/ports/policies.ts'
import { ADMIN, APP, ruleset } from './policies.ts'

const BY_COMMIT = { branch: 'main', via: 'commit', ownToken: false } as const
const BY_PULL = { branch: 'version-checkpoint/main', via: 'pull-request', ownToken: false } as const
const codes = (findings: readonly Finding[]) => findings.map(({ code, level }) => `${code} ${level}`)

describe('rulesets', () => {
  test.each<[string, WrittenBranch, string[], string]>([
    ['pull_request', BY_COMMIT, ['D405 problem'], 'no commit comes in directly'],
    ['required_status_checks', BY_COMMIT, ['D405 problem'], 'a new commit has none yet'],
    ['deletion', BY_COMMIT, [], 'nothing is deleted'],
    ['required_linear_history', BY_COMMIT, [], 'it has one parent'],
    ['required_signatures', BY_COMMIT, [], 'GitHub signs what its API commits'],
    ['non_fast_forward', BY_COMMIT, [], 'it goes forward'],
    ['non_fast_forward', BY_PULL, ['D405 problem'], 'the branch is moved to each new head'],
    ['creation', BY_PULL, ['D405 problem'], 'the branch is made'],
    ['pull_request', BY_PULL, ['D405 problem'], 'for every branch'],
  ])('%s, %j: %j (%s)', (type, written, expected) => {
    expect(codes(branchRuleFindings([ruleset([type], [])], written).findings)).toEqual(expected)
  })

  test('say whom they let pass', () => {
    const { findings, unread } = branchRuleFindings([ruleset(['update'], [ADMIN])], BY_COMMIT)
    expect([findings[0]?.what.includes('the role admin'), unread]).toEqual([true, []])
    expect(branchRuleFindings([ruleset(['update'])], BY_COMMIT).unread).toHaveLength(1)
  })

  test('may let the token of an App pass', () => {
    expect(codes(branchRuleFindings([ruleset(['update'], [APP])], { ...BY_COMMIT, ownToken: true }).findings)).toEqual([
      'D405 note',
    ])
  })
})

describe('the protection of a branch', () => {
  const GITHUB_TOKEN = { ...APP, who: 'the App github-actions' }
  test.each<[boolean, string[], boolean, Passer[] | undefined, string[], string]>([
    [true, [], false, undefined, ['D405 problem'], 'a pull request is needed'],
    [false, ['build'], false, [], ['D405 problem'], 'checks are needed'],
    [false, [], false, [], [], 'nothing is needed'],
    [true, [], false, [GITHUB_TOKEN], [], 'the token of the workflow may pass'],
    [true, [], false, [ADMIN], ['D405 problem'], 'it is no administrator'],
    [true, [], true, undefined, ['D405 note'], 'nobody knows whether the App may'],
    [true, [], true, [], ['D405 problem'], 'nobody may'],
  ])(
    'a pull request %s, checks %j, own token %s, passers %j: %j (%s)',
    (needsPull, requiredChecks, ownToken, passers, expected) => {
      const protection = { needsPull, requiredChecks }
      expect(codes(protectionFindings(protection, { branch: 'main', ownToken }, passers))).toEqual(expected)
    },
  )
})

test.each<[string, string[], boolean, string[], string]>([
  ['required_status_checks', [], false, ['D406 problem'], 'by a ruleset'],
  ['deletion', ['build'], false, ['D406 problem'], 'by the protection'],
  ['deletion', [], false, [], 'no check is required'],
  ['required_status_checks', [], true, [], 'what an App opens starts workflows'],
])('%s, checks %j, own token %s: %j (%s)', (type, requiredChecks, ownToken, expected) => {
  const protection = { needsPull: true, requiredChecks }
  expect(codes(neverRunFindings([ruleset([type])], protection, { ownToken }))).toEqual(expected)
})
