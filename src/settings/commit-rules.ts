import { DEFAULT_RULES, HIDDEN, type CommitRules, type TypeRule } from '../commits/rules.ts'
import type { Configuration } from './configuration.ts'
import type { Preset } from './inputs.ts'
import { typesOf } from './preset.ts'

const MADE = new WeakMap<Configuration['rules'], Map<Preset, CommitRules>>()

/** The rules for commits: the same ones for all packages that say nothing else, so that each commit is read once. */
export function commitRules({ rules }: Pick<Configuration, 'rules'>, preset: Preset): CommitRules {
  const made = MADE.get(rules) ?? new Map<Preset, CommitRules>()
  MADE.set(rules, made)
  const known = made.get(preset) ?? laidOver(rules, preset)
  made.set(preset, known)
  return known
}

/** The built-in table with the configuration's rows laid over it; what a row leaves out stays as it was. */
function laidOver(rules: Configuration['rules'], preset: Preset): CommitRules {
  const types = typesOf(preset)
  for (const [name, said] of rules.types ?? []) {
    const type = name.toLowerCase()
    const before: TypeRule = types.get(type) ?? { bump: 'none', section: HIDDEN, scopes: new Map() }
    const scopes = [...(said.scopes ?? [])].map(([scope, bump]) => [scope.toLowerCase(), bump] as const)
    types.set(type, {
      bump: said.bump ?? before.bump,
      section: said.section ?? before.section,
      scopes: new Map([...before.scopes, ...scopes]),
    })
  }
  return {
    types,
    squash: rules.squash ?? DEFAULT_RULES.squash,
    reverts: rules.reverts ?? DEFAULT_RULES.reverts,
    emoji: rules.emoji ?? DEFAULT_RULES.emoji,
    corrections: rules.corrections ?? DEFAULT_RULES.corrections,
    ...(rules.tickets && { tickets: rules.tickets }),
    skipMarks: rules['skip-marks'] ?? DEFAULT_RULES.skipMarks,
  }
}
