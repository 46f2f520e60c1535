import type { BumpLevel } from './commit.ts'
import { higherBump } from './commit.ts'
import type { Entry } from './entries.ts'
import type { CommitRules } from './rules.ts'

/** How much something counts, and why in a few words: `feat is minor`. */
export interface Weight {
  readonly bump: BumpLevel
  readonly why: string
}

/**
 * What a change asks for. A breaking change is major whatever its type (rules 12, 13): no rule lowers it. Else the
 * table decides, by scope first; a type that is not in it counts for nothing (rule 14 gives it no meaning).
 */
export function weigh({ heading, breaking }: Pick<Entry, 'heading' | 'breaking'>, rules: CommitRules): Weight {
  const { header, gitmoji } = heading
  const { type, scope, exclaimed } = header
  if (breaking.length > 0) return { bump: 'major', why: 'BREAKING CHANGE is major' }
  if (gitmoji !== undefined) return { bump: gitmoji.bump, why: `${gitmoji.emoji} is ${gitmoji.bump}` }
  if (exclaimed) return { bump: 'major', why: `${type}! is major` }
  const { bump, of } = bumpByTable(type, scope, rules)
  return { bump, why: bump === 'none' ? `${of} counts for nothing` : `${of} is ${bump}` }
}

function bumpByTable(type: string, scope: string | undefined, rules: CommitRules): { bump: BumpLevel; of: string } {
  const rule = rules.types.get(type)
  if (rule === undefined) return { bump: 'none', of: `${type} has no rule and` }
  const special = scope === undefined ? undefined : bumpByScope(scope, rule)
  return special === undefined ? { bump: rule.bump, of: type } : { bump: special, of: `${type}(${scope ?? ''})` }
}

/**
 * The bump of a scope that has one of its own. `fix(api, docs):` touches both, so the higher of the two holds, and a
 * scope without one of its own stands for the type.
 */
function bumpByScope(
  scope: string,
  { bump, scopes }: { bump: BumpLevel; scopes: ReadonlyMap<string, BumpLevel> },
): BumpLevel | undefined {
  const whole = scopes.get(scope.toLowerCase())
  if (whole !== undefined || scopes.size === 0) return whole
  const names = scope.split(',').map((name) => name.trim().toLowerCase())
  if (!names.some((name) => scopes.has(name))) return undefined
  return names.map((name) => scopes.get(name) ?? bump).reduce(higherBump)
}
