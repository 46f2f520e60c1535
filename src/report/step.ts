import type { Reason } from '../commits/reasons/reason.ts'
import { reasonText } from '../commits/reasons/reason-text.ts'
import type { Account, Plan, Row } from '../next-version/plan.ts'

/** `v1.4.2 → v1.5.0`; a first release has nothing before it. */
export function stepText(plan: Plan): string {
  return plan.base === null ? `${plan.tag} (first release)` : `${plan.base.tag} → ${plan.tag}`
}

/** What the step is called beside the tags: `minor`, `minor · pre-release`; a first release may have no level. */
export function levelText({ bump, prerelease }: Plan): string {
  return [...(bump === 'none' ? [] : [bump]), ...(prerelease ? ['pre-release'] : [])].join(' · ')
}

/** The subject without GitHub's ` (#N)` where that number has a column of its own. */
export function subjectText({ subject, pullRequest }: Row): string {
  const suffix = pullRequest === undefined ? '' : ` (#${pullRequest})`
  return suffix !== '' && subject.endsWith(suffix) ? subject.slice(0, -suffix.length) : subject
}

/**
 * `made it minor` for what decided, or why it did where the type beside it does not tell; else the level it asks for,
 * else its own reason.
 */
export function whyText({ reason, group, counts }: Row, account: Account | Plan): string {
  if (reason.was !== undefined) return reasonText(reason)
  const ofType = typeAlone(reason)
  if (group === 'made') {
    if (ofType !== undefined) return `${hasDecided(account) ? 'made it' : 'asks for'} ${account.asked}`
    return reasonText(reason, counts === account.asked ? undefined : account.asked)
  }
  if (group === 'counted' && counts !== 'none') return counts
  return ofType?.hasRule === true ? 'counts for nothing' : reasonText(reason)
}

/** `feat is minor` and no more: the subject shows it as well. */
function typeAlone(reason: Reason) {
  const isAlone = reason.kind === 'type' && !('list' in reason || 'capped' in reason || 'included' in reason)
  return isAlone ? reason : undefined
}

/** An explicit bump or version may have decided otherwise, and between two versions nothing is decided. */
function hasDecided(account: Account | Plan): boolean {
  return 'bump' in account && account.bump === account.asked
}
