import { expect, test } from '@jest/globals'
import { DEFAULT_RULES } from '../../src/commits/rules.ts'
import { policyFindings, type Around } from '../../src/doctor/policy-findings.ts'
import type { ReadPolicies } from '../../src/doctor/read-policies.ts'
import { matchPattern } from '../../src/version-files/bounded-pattern.ts'
import { ruleset, tagRuleset } from './policies.ts'

const AROUND: Around = {
  ...{ versions: ['v1.4.3'], floating: [], hasLocked: false, ownToken: false, match: matchPattern },
  settings: { rules: DEFAULT_RULES, mergeMethod: 'auto' },
}
const READ: ReadPolicies = {
  merging: {
    read: {
      ...{ defaultBranch: 'main', squashTitle: 'PR_TITLE', squashMessage: 'PR_BODY' },
      allowed: { squash: true, merge: true, rebase: true },
    },
  },
  tagRulesets: { read: [tagRuleset(['update', 'deletion'])] },
  immutable: { read: false },
  actions: { read: { permissions: 'read', mayOpenPulls: true } },
}
const NEEDS = { needs: 'Administration: read' }
const codesOf = (read: Partial<ReadPolicies>, around: Partial<Around> = {}) =>
  policyFindings({ ...READ, ...read }, { ...AROUND, ...around }).findings.map(({ code }) => code)

test('a repository that suits releases has no finding', () => {
  expect(policyFindings(READ, AROUND)).toEqual({ findings: [], unread: [] })
})

test('what could not be read is said with what it needs, and nothing is guessed', () => {
  const all = policyFindings({ merging: NEEDS, tagRulesets: NEEDS, immutable: NEEDS, actions: NEEDS }, AROUND)
  expect(all.findings).toEqual([])
  expect(all.unread.map(({ needs }) => needs)).toEqual(Array(4).fill('Administration: read'))
})

test.each<[ReadPolicies['immutable'], boolean, string[], string]>([
  [{ read: true }, false, ['D404'], 'the setting'],
  [NEEDS, true, ['D404'], 'a release that is locked tells'],
  [{ read: false }, true, [], 'turned off since'],
])('releases are locked: %j, one is: %s: %j (%s)', (immutable, hasLocked, codes) => {
  expect(codesOf({ immutable }, { hasLocked })).toEqual(codes)
})

test('a preparation by commit meets the rules of the branch, and its older protection', () => {
  const protection = { needsPull: true, requiredChecks: [] }
  const merging = 'read' in READ.merging ? { read: { ...READ.merging.read, protection } } : READ.merging
  const written = { branch: 'main', rulesets: { read: [ruleset(['pull_request'], [])] } }
  const branches = { base: 'main', via: 'commit', written, passers: NEEDS } as const
  const { findings, unread } = policyFindings({ ...READ, merging, branches }, AROUND)
  expect(findings.map(({ code }) => code)).toEqual(['D405', 'D405'])
  expect(unread).toEqual([{ what: 'who may pass the protection of main', ...NEEDS }])
})

test('a proposal meets the rules of its branch, and its checks those of the base', () => {
  const written = { branch: 'version-checkpoint/main', rulesets: { read: [] } }
  const merged = { read: [ruleset(['required_status_checks'], [])] }
  expect(codesOf({ branches: { base: 'main', via: 'pull-request', written, merged } })).toEqual(['D406'])
})
