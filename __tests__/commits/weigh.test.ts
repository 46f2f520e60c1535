import { expect, test } from '@jest/globals'
import type { BumpLevel } from '../../src/commits/commit.ts'
import { readHeading, type Heading } from '../../src/commits/heading.ts'
import { type CommitRules, type TypeRule, DEFAULT_RULES, DEFAULT_TYPES } from '../../src/commits/rules.ts'
import { weigh, worthOf } from '../../src/commits/weigh.ts'

const rule = (bump: BumpLevel, scopes: Record<string, BumpLevel> = {}): TypeRule => ({
  bump,
  section: 'Any',
  scopes: new Map(Object.entries(scopes)),
})
const DOCS = rule('none', { 'readme.md': 'patch', 'a, b': 'major' })
const FIX = rule('patch', { deps: 'none', core: 'minor' })
const CHANGED: CommitRules = {
  ...DEFAULT_RULES,
  emoji: true,
  types: new Map([...DEFAULT_TYPES, ['docs', DOCS], ['fix', FIX], ['chore', rule('patch')], ['feat', rule('none')]]),
}

const headingOf = (subject: string, rules: CommitRules): Heading => {
  const heading = readHeading(subject, rules)
  if (heading.kind === 'unconventional') throw new Error(heading.fault)
  return heading
}

test.each<[string, string[], CommitRules, BumpLevel, string, string]>([
  ['feat: a', [], DEFAULT_RULES, 'minor', 'feat', 'rule 2'],
  ['fix: a', [], DEFAULT_RULES, 'patch', 'fix', 'rule 3'],
  ['docs: a', [], DEFAULT_RULES, 'none', 'docs', 'rule 14'],
  ['集成: a', [], DEFAULT_RULES, 'none', '集成 has no rule', 'rule 14'],
  ['constructor: a', [], DEFAULT_RULES, 'none', 'constructor has no rule', 'only a word'],
  ['chore!: a', [], DEFAULT_RULES, 'major', 'chore!', 'rule 13'],
  ['chore: a', ['b'], DEFAULT_RULES, 'major', 'breaking', 'rule 12'],
  ['chore: a', [], CHANGED, 'patch', 'chore', 'raised'],
  ['feat: a', [], CHANGED, 'none', 'feat', 'lowered'],
  ['feat!: a', [], CHANGED, 'major', 'feat!', 'a break is never lowered'],
  ['fix(deps)!: a', [], CHANGED, 'major', 'fix(deps)!', 'nor by its scope'],
  ['docs(README.md): a', [], CHANGED, 'patch', 'docs(README.md)', 'a scope, in any case'],
  ['docs(guide): a', [], CHANGED, 'none', 'docs', 'another scope'],
  ['fix(deps): a', [], CHANGED, 'none', 'fix(deps)', 'lowered by scope'],
  ['fix(deps, api): a', [], CHANGED, 'patch', 'fix(deps, api)', 'the other one is a fix'],
  ['fix(deps,core): a', [], CHANGED, 'minor', 'fix(deps,core)', 'the higher of two'],
  ['docs(a, b): a', [], CHANGED, 'major', 'docs(a, b)', 'a scope with a comma of its own'],
  ['docs(A, B): a', [], CHANGED, 'major', 'docs(A, B)', 'in any case'],
  ['✨ a', [], CHANGED, 'minor', '✨', 'a gitmoji counts as its list says'],
  ['💥 a', [], CHANGED, 'major', '💥', 'a breaking one'],
])('%j, breaking %j: row %#', (subject, breaking, rules, ...[bump, decided]) => {
  const entry = { heading: headingOf(subject, rules), breaking }
  expect(weigh(entry, rules)).toBe(bump)
  const worth = worthOf(entry, rules)
  expect(worth.level).toBe(bump)
  expect(worth.kind === 'breaking' ? worth.kind : `${worth.name}${worth.hasRule ? '' : ' has no rule'}`).toBe(decided)
})
