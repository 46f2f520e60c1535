import { broughtBy } from './ancestry.ts'
import type { Change } from '../change.ts'
import type { Commit, Sha } from '../commit.ts'
import { headerKey } from '../duplicates.ts'
import { readHeader } from '../header.ts'
import { splitMessage } from '../message.ts'
import type { Merge } from '../reasons/reason.ts'
import type { OrderedHistory } from './order.ts'

/**
 * Whether the commits that a merge brings already say all that the merge says: its header, and whatever it breaks. A
 * merge whose branch has no such commit counts, for then its title is all there is: work in progress under a good name.
 * A commit that the branch took back again has said it too, so `said` holds the changes of reverted commits as well.
 */
export function isSaidByBranch(
  merge: Commit,
  changes: readonly Change[],
  history: OrderedHistory,
  said: SaidIn,
): boolean {
  if (merge.parents.length < 2 || changes.length === 0) return false
  const brought = broughtBy(merge, history).flatMap(({ sha }) => said(sha))
  const headers = new Set(brought.map(headerKey))
  const breaks = new Set(brought.flatMap(({ breaking }) => breaking))
  const isSaid = (change: Change) => change.type === '' || headers.has(headerKey(change))
  return changes.every((change) => isSaid(change) && change.breaking.every((text) => breaks.has(text)))
}

/**
 * Why a merge adds nothing: its commits are counted, or none of them is. GitHub puts the title of the pull request under
 * `Merge pull request …`, where it is no header: whoever expected it to count is told.
 */
export function whyMergeCounts(merge: Commit, history: OrderedHistory, counts: (sha: Sha) => boolean): Merge {
  if (broughtBy(merge, history).some(({ sha }) => counts(sha))) return { kind: 'merge', commits: 'counted' }
  const { subject, lines } = splitMessage(merge.message)
  const title = lines.find((line) => line.trim() !== '')?.trim() ?? ''
  const isTitle = /^Merge pull request #\d+ /.test(subject) && readHeader(title).kind === 'conventional'
  return { kind: 'merge', commits: 'uncounted', ...(isTitle && { title }) }
}

/** The changes of a commit, whether or not it was reverted. */
export type SaidIn = (sha: Sha) => readonly Change[]
