import { type Sha, shortSha } from '../commits/commit.ts'
import { MARKER } from '../markdown/markers.ts'
import type { Pull, SeenProposal } from '../ports/pulls.ts'
import { proposedIn, pullsOf } from '../prepare/proposal.ts'
import { areEdited } from '../prepare/pull-words.ts'
import { digestOf, readPullBody } from '../record/region.ts'
import { withPrefix } from '../versions/tags.ts'
import type { CheckpointResult } from './result.ts'

/** In our comment on a pull request that is closed, so that it is written once. */
export const CLOSED_MARK = `${MARKER}closed -->`

/** A pull request that proposes what will not be released, and what becomes of it. */
export interface Outdated {
  readonly pull: Pull
  readonly comment: string
  /** Its branch, where it is as we left it. */
  readonly branch?: Sha
}

/**
 * What is open and proposes a release that nothing asks for any more. Words and commits of people in it are named, and
 * stay: its text on the page of the pull request, their commits on the branch.
 */
export function outdatedIn(seen: SeenProposal, why: string): Outdated | undefined {
  const { pull } = pullsOf(seen)
  const body = pull === undefined ? undefined : readPullBody(pull)
  if (pull?.state !== 'open' || body?.kind !== 'managed') return undefined
  const { record } = body
  const head = seen.branch?.commit
  const isOurs = head !== undefined && (head === record.commit || head === record.proposal?.before)
  const hasWords = (body.before + body.after).trim() !== '' || areEdited(body) || digestOf(pull.title) !== record.title
  const kept = [
    ...(hasWords ? ['The changes you made to its title or text stay on this page.'] : []),
    ...(head !== undefined && !isOurs
      ? [`Its branch has other commits (${shortSha(head)}), so it was not deleted.`]
      : []),
  ]
  const comment = [CLOSED_MARK, `Closed: ${why}.`, ...kept].join('\n')
  return { pull, comment, ...(isOurs && { branch: head }) }
}

/** Why what is proposed will not be released; undefined where it may be. A run that only looked says nothing of it. */
export function outdatedBecause(result: CheckpointResult, { via, seen }: Proposing): string | undefined {
  if (via === 'commit') return isByCommit(result) ? BY_COMMIT : undefined
  const isOpen = seen !== undefined && pullsOf(seen).pull?.state === 'open'
  return isOpen && result.kind === 'nothing' && result.nothing.isDecided === true ? result.nothing.reason : undefined
}

/** Of several packages: the same, where nothing that is proposed may be released any more, and why for each of them. */
export function outdatedBecauseOf(ends: readonly NamedEnd[], { via, seen }: Proposing): string | undefined {
  if (via === 'commit') return ends.some(({ end }) => isByCommit(end)) ? BY_COMMIT : undefined
  const { pull } = seen === undefined ? { pull: undefined } : pullsOf(seen)
  if (pull === undefined || ends.some(({ end }) => end.kind === 'proposed')) return undefined
  const tags = proposedIn(pull).map(({ tag }) => tag)
  const owners = ends.filter(({ prefix }) => tags.some((tag) => withPrefix(tag, prefix) !== undefined))
  const reasons = owners.flatMap(({ name, end }) =>
    end.kind === 'nothing' && end.nothing.isDecided === true ? [`${name}: ${end.nothing.reason}`] : [],
  )
  const isAll = owners.every(({ end }) => end.kind === 'released' || (end.kind === 'nothing' && end.nothing.isDecided))
  return isAll && reasons.length > 0 ? reasonsText(reasons) : undefined
}

const MOST_REASONS = 5

function reasonsText(reasons: readonly string[]): string {
  const more = reasons.length - MOST_REASONS
  return reasons.slice(0, MOST_REASONS).join('; ') + (more > 0 ? `; and so on for ${more} more` : '')
}

/** How it ended for a package. */
interface NamedEnd {
  readonly name: string
  readonly prefix: string
  readonly end: CheckpointResult
}

function isByCommit({ kind }: CheckpointResult): boolean {
  return kind === 'released' || kind === 'prepared'
}

const BY_COMMIT = 'releases of this branch are now prepared by a commit'

interface Proposing {
  readonly via: 'commit' | 'pull-request'
  readonly seen: SeenProposal | undefined
}

/** How a run tells of it. */
export function closedSentence({ url }: Pull, why: string): string {
  return `The pull request that proposed a release was closed (${why}): ${url}`
}
