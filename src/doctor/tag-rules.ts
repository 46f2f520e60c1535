import { listNames, quoted } from '../errors/problem.ts'
import type { NamePattern, TagRuleset } from '../ports/policies.ts'
import type { MatchPattern } from '../version-files/pattern.ts'
import type { Examination, Finding } from './finding.ts'
import { BY_APP, namesOf, passersText, SEE_PASSERS, stopOf, unreadPassers, type Maker } from './passers.ts'
import { namesRef } from './ref-pattern.ts'

export interface TagQuestion extends Maker {
  /** A version that each line makes next. */
  readonly versions: readonly string[]
  readonly floating: readonly string[]
  /** Whether published releases lock their tags; undefined where nobody knows. */
  readonly immutable: boolean | undefined
  /** Runs a pattern of theirs. */
  readonly match: MatchPattern
}

/** What rulesets make of the tags of a release, and who may change one later. */
export function tagRuleFindings(rulesets: readonly TagRuleset[], asked: TagQuestion): Examination {
  const refusing = rulesets.flatMap((ruleset) => refusals(ruleset, asked))
  const changes = changesOf(rulesets, asked)
  const findings = [...refusing.map(({ finding }) => finding), ...changes.findings]
  const seen = [...new Set(refusing.map(({ ruleset }) => ruleset))].flatMap(unreadPassers)
  const unread = [...seen, ...changes.unread.filter(({ what }) => !seen.some((one) => one.what === what))]
  return { findings, unread }
}

interface Refusal {
  readonly ruleset: TagRuleset
  readonly finding: Finding
}

function refusals(ruleset: TagRuleset, asked: TagQuestion): Refusal[] {
  const versions = held(ruleset, asked.versions).filter((name) => refusesVersion(ruleset, name, asked.match))
  const floating = held(ruleset, asked.floating).filter(() => has(ruleset, 'update') || has(ruleset, 'creation'))
  const stop = stopOf(asked, ruleset.passers)
  const refusal = (code: 'D401' | 'D402', what: string, cure: string): Refusal => ({
    ruleset,
    finding: {
      code,
      level: stop === 'surely' ? 'problem' : 'note',
      what: `The ruleset ${quoted(ruleset.name)} ${what}.${passersText(ruleset.passers)}`,
      cure: stop === 'surely' ? cure : SEE_PASSERS,
    },
  })
  return [
    ...(versions.length === 0
      ? []
      : [refusal('D401', `refuses to let ${listNames(versions)} be created`, `${OUT_OF_RULE} Or ${BY_APP}`)]),
    ...(floating.length === 0
      ? []
      : [refusal('D402', `refuses to let ${listNames(floating)} move`, `${NARROW} Or set floating-tags: none.`)]),
  ]
}

const OUT_OF_RULE =
  'Let it restrict updates and deletions of version tags, but not creations, and let their names pass.'
const NARROW = 'Let it name versions alone, such as v*.*.*, so that floating tags can move.'

const held = (ruleset: TagRuleset, names: readonly string[]) =>
  names.filter((name) => namesRef(ruleset, `refs/tags/${name}`))
const has = ({ rules }: TagRuleset, type: string) => rules.some((rule) => rule.type === type)

function refusesVersion({ rules }: TagRuleset, name: string, match: MatchPattern): boolean {
  return rules.some((rule) => rule.type === 'creation' || (rule.name && fits(rule.name, name, match) === false))
}

/** Undefined where the pattern is none that can be run here: GitHub's are RE2's. */
function fits({ operator, pattern, negate }: NamePattern, name: string, match: MatchPattern): boolean | undefined {
  const found = {
    starts_with: name.startsWith(pattern),
    ends_with: name.endsWith(pattern),
    contains: name.includes(pattern),
  }
  const known: boolean | undefined =
    operator === 'regex' ? matches(pattern, name, match) : found[operator as keyof typeof found]
  return known === undefined ? undefined : known !== negate
}

function matches(pattern: string, name: string, match: MatchPattern): boolean | undefined {
  const found = match(`(?<version>${pattern})`, name)
  return found.kind === 'found' ? found.places.length > 0 : undefined
}

const CHANGES = [
  ['update', 'move'],
  ['deletion', 'delete'],
] as const

/** Whether somebody can move or delete a version once it is made. */
function changesOf(rulesets: readonly TagRuleset[], { versions, immutable }: TagQuestion): Examination {
  const holding = rulesets.filter((ruleset) => held(ruleset, versions).length === versions.length)
  const open = CHANGES.filter(([type]) => !holding.some((ruleset) => has(ruleset, type))).map(([, word]) => word)
  if (immutable === true) return { findings: [], unread: [] }
  if (open.length > 0) return { findings: [changeableFinding(versions, open)], unread: [] }
  const guards = holding.filter((ruleset) => CHANGES.some(([type]) => has(ruleset, type)))
  const passers = guards.flatMap((ruleset) => ruleset.passers ?? [])
  const finding: Finding = {
    code: 'D403',
    level: 'note',
    what: `${namesOf(passers)} can still move or delete a version tag: ${listNames(guards.map(({ name }) => name))} lets them pass.`,
    cure: 'Take them off its bypass list if nobody needs it. command: verify finds a tag that was moved.',
  }
  return { findings: passers.length > 0 ? [finding] : [], unread: guards.flatMap(unreadPassers) }
}

function changeableFinding(versions: readonly string[], words: readonly string[]): Finding {
  return {
    code: 'D403',
    level: 'note',
    what: `Anyone who can push can ${words.join(' or ')} a version tag such as ${listNames(versions)}.`,
    cure: 'Add a ruleset for tags that restricts updates and deletions of v*.*.*, or turn immutable releases on.',
  }
}
