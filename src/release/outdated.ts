import { type Sha, shortSha } from '../commits/commit.ts'
import { MARKER } from '../markdown/markers.ts'
import type { Pull, SeenProposal } from '../ports/pulls.ts'
import { pullsOf } from '../prepare/proposal.ts'
import { digestOf, readPullBody } from '../record/region.ts'
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
  const hasWords =
    (body.before + body.after).trim() !== '' ||
    digestOf(body.text) !== record.text ||
    digestOf(pull.title) !== record.title
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
  if (via === 'commit')
    return result.kind === 'released' || result.kind === 'prepared'
      ? 'releases of this branch are now prepared by a commit'
      : undefined
  const isOpen = seen !== undefined && pullsOf(seen).pull?.state === 'open'
  return isOpen && result.kind === 'nothing' && result.nothing.isDecided === true ? result.nothing.reason : undefined
}

interface Proposing {
  readonly via: 'commit' | 'pull-request'
  readonly seen: SeenProposal | undefined
}

/** How a run tells of it. */
export function closedSentence({ url }: Pull, why: string): string {
  return `The pull request that proposed a release was closed (${why}): ${url}`
}
