import type { BumpLevel } from '../commits/commit.ts'
import type { Account, Plan } from '../plan/plan.ts'

/** `v1.4.2 → v1.5.0`; a first release has nothing before it. */
export function stepText(plan: Plan): string {
  return plan.base === null ? `${plan.tag} (first release)` : `${plan.base.tag} → ${plan.tag}`
}

/** What the step is called beside the tags: `minor`, `minor · prerelease`. */
export function levelText({ bump, prerelease }: Plan): string {
  const level: BumpLevel | 'same' = bump === 'none' ? 'same' : bump
  return prerelease ? `${level} · prerelease` : level
}

/** `made it minor` for what decided, else the level it asks for, else its own reason. */
export function whyText(row: Account['rows'][number]): string {
  if (row.group === 'made') return `made it ${row.counts}`
  return row.why
}
