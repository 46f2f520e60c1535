import { type BumpLevel, higherBump } from './commit.ts'
import type { Entry } from './entries.ts'
import { excerpt } from '../markdown/excerpt.ts'
import type { CommitRules, TypeRule } from './rules.ts'

/**
 * What an entry asks for. A breaking change is major whatever its type (rules 12, 13): nothing lowers it. Else the
 * table decides, by scope first; a type that is not in it counts for nothing (rule 14 gives it no meaning).
 */
export function weigh(entry: Weighed, rules: CommitRules): BumpLevel {
  const { header, gitmoji } = entry.heading
  if (header.exclaimed || entry.breaking.length > 0) return 'major'
  if (gitmoji !== undefined) return gitmoji.bump
  const rule = rules.types.get(header.type)
  return rule === undefined ? 'none' : (bumpByScope(header.scope, rule) ?? rule.bump)
}

/** As much of a type as a verdict names, in characters: any word is a type. */
const NAME_LENGTH = 40

/** Why, in a few words: `feat is minor`, `docs(readme) is patch`, `chore counts for nothing`. */
export function whyWeighed(entry: Weighed, rules: CommitRules): string {
  const { header, gitmoji } = entry.heading
  const bump = weigh(entry, rules)
  if (entry.breaking.length > 0) return `BREAKING CHANGE under it is ${bump}`
  const rule = rules.types.get(header.type)
  const byScope = rule !== undefined && bumpByScope(header.scope, rule) !== undefined
  const type = `${header.type}${byScope ? `(${header.scope ?? ''})` : ''}${header.exclaimed ? '!' : ''}`
  const name = gitmoji?.emoji ?? excerpt(type, NAME_LENGTH)
  if (bump !== 'none') return `${name} is ${bump}`
  return rule === undefined ? `${name} has no rule and counts for nothing` : `${name} counts for nothing`
}

type Weighed = Pick<Entry, 'heading' | 'breaking'>

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
