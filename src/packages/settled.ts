import type { GroupRule } from '../settings/package-rule.ts'
import type { Decided } from './groups.ts'

/**
 * Marks what a merged pull request proposed and what is released as it was: a version that the commits since have not
 * overtaken, and one that the head carries already. The members of a group share a number, so one that is overtaken takes
 * the others along.
 */
export function markSettled(decided: readonly Decided[], groups: readonly GroupRule[]): Decided[] {
  const overtaken = decided.filter(isOvertaken).map(({ one }) => one.name)
  const open = new Set(
    groups.flatMap(({ packages }) => (packages.some((name) => overtaken.includes(name)) ? packages : [])),
  )
  return decided.map((one) => {
    const isSettled = isProposing(one) && (isCarried(one) || (holdsPrepared(one) && !open.has(one.one.name)))
    return isSettled ? { ...one, isSettled } : one
  })
}

/** One commit for all names only what has files; a pull request names all that it releases. */
function isProposing({ one }: Decided): boolean {
  return one.settings.preparation?.via === 'pull-request'
}

function isCarried({ snapshot: { current, isMerged } }: Decided): boolean {
  return current !== undefined && isMerged === true
}

function holdsPrepared({ snapshot: { prepared }, decision }: Decided): boolean {
  return prepared !== undefined && decision.kind === 'release' && decision.next.name === prepared.name
}

function isOvertaken(one: Decided): boolean {
  return one.snapshot.prepared !== undefined && !holdsPrepared(one)
}
