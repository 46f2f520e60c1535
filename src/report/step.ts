import { CORRECTED } from '../commits/corrections/corrections.ts'
import type { Account, Plan, Row } from '../next-version/plan.ts'

/** `v1.4.2 → v1.5.0`; a first release has nothing before it. */
export function stepText(plan: Plan): string {
  return plan.base === null ? `${plan.tag} (first release)` : `${plan.base.tag} → ${plan.tag}`
}

/** What the step is called beside the tags: `minor`, `minor · prerelease`; a first release may have no level. */
export function levelText({ bump, prerelease }: Plan): string {
  return [...(bump === 'none' ? [] : [bump]), ...(prerelease ? ['prerelease'] : [])].join(' · ')
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
export function whyText(row: Row, account: Account | Plan): string {
  if (row.why.includes(`; ${CORRECTED} `)) return row.why
  if (row.group === 'made') {
    const made = `${hasDecided(account) ? 'made it' : 'asks for'} ${account.asked}`
    if (SAYS_TYPE.test(row.why)) return made
    return row.counts === account.asked ? row.why : row.why.replace(/ is \w+$/, ` is ${account.asked} below 1.0.0`)
  }
  if (row.group === 'counted' && row.counts !== 'none') return row.counts
  return row.why.replace(/^\S+ (?=counts for nothing$)/, '')
}

/** `feat is minor`: what the subject shows as well. */
const SAYS_TYPE = /^\S+ is \w+$/

/** An explicit bump or version may have decided otherwise, and between two versions nothing is decided. */
function hasDecided(account: Account | Plan): boolean {
  return 'bump' in account && account.bump === account.asked
}
