import { type BumpLevel, higherBump } from './commit.ts'
import type { Entry } from './entries.ts'
import type { Weighed } from './reasons/reason.ts'
import type { CommitRules, TypeRule } from './rules.ts'

/**
 * What an entry asks for. A breaking change is major whatever its type (rules 12, 13): nothing lowers it. Else the
 * table decides, by scope first; a type that is not in it counts for nothing (rule 14 gives it no meaning).
 */
export function weigh(entry: Weighable, rules: CommitRules): BumpLevel {
  const { header, gitmoji } = entry.heading
  if (header.exclaimed || entry.breaking.length > 0) return 'major'
  if (gitmoji !== undefined) return gitmoji.bump
  const rule = rules.types.get(header.type)
  return rule === undefined ? 'none' : (bumpByScope(header.scope, rule) ?? rule.bump)
}

/** What decided it: a breaking token under the header, else the type or the gitmoji. */
export function worthOf(entry: Weighable, rules: CommitRules): Weighed {
  const { header, gitmoji } = entry.heading
  const level = weigh(entry, rules)
  if (entry.breaking.length > 0) return { kind: 'breaking', level }
  const rule = rules.types.get(header.type)
  const byScope = rule !== undefined && bumpByScope(header.scope, rule) !== undefined
  const type = `${header.type}${byScope ? `(${header.scope ?? ''})` : ''}${header.exclaimed ? '!' : ''}`
  return { kind: 'type', name: gitmoji?.emoji ?? type, level, hasRule: rule !== undefined }
}

type Weighable = Pick<Entry, 'heading' | 'breaking'>

/**
 * The bump of a scope that has one of its own. `fix(api, docs):` touches both, so the higher of the two holds, and a
 * scope without one of its own stands for the type.
 */
function bumpByScope(scope: string | undefined, { bump, scopes }: TypeRule): BumpLevel | undefined {
  if (scope === undefined || scopes.size === 0) return undefined
  const whole = scopes.get(scope.toLowerCase())
  if (whole !== undefined) return whole
  const names = scope.split(',').map((name) => name.trim().toLowerCase())
  if (!names.some((name) => scopes.has(name))) return undefined
  return names.map((name) => scopes.get(name) ?? bump).reduce(higherBump)
}
