import { bound } from './bounded.ts'
import type { Reading, Verdict } from './change.ts'
import type { Commit, Home } from './commit.ts'
import { correct, leftOutNotice, type Corrected } from './corrections/corrections.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import { withoutDuplicates } from './duplicates.ts'
import { hintsOf } from './hints.ts'
import { isSaidByBranch, whyMergeCounts } from './history/merges.ts'
import { type OrderedHistory, orderHistory } from './history/order.ts'
import type { Reason } from './reasons/reason.ts'
import { revertsInFront } from './reverts/behind-tickets.ts'
import { resolveReverts } from './reverts/reverts.ts'
import type { CommitRules } from './rules.ts'
import { lookForTickets } from './tickets/tickets.ts'
import { takeShare, type Shares } from './packages/share.ts'

/** What is known beside the commits. */
export interface Known extends Home {
  /** Of one of several packages: how each commit concerns it; the others are no part of its release. */
  readonly shares?: Shares | undefined
}

/**
 * Reads a range of commits: what the release contains, how each commit counted and why, and what a person should know.
 *
 * The commits may come in any order: the reading depends on them and on the graph alone. Nothing is ever thrown: any
 * text is a message, and one that says nothing has a verdict that says so.
 */
export function readCommits(commits: readonly Commit[], configured: CommitRules, home: Known = {}): Reading {
  const merged = orderHistory(commits)
  const corrected = correct(merged, configured)
  const rules = lookForTickets(corrected.commits, configured)
  const history = corrected.commits === merged.oldestFirst ? merged : { ...merged, oldestFirst: corrected.commits }
  const judged = judge(history, rules, { ...home, corrected, configured })
  const { shares } = home
  const contributions =
    shares === undefined ? judged : judged.flatMap((one) => takeShare(one, shares.get(one.verdict.sha)) ?? [])
  const { changes, listedBy } = withoutDuplicates(contributions.flatMap(({ changes }) => changes))
  const newestFirst = contributions.toReversed()
  const verdicts = newestFirst.map(({ verdict }) => {
    const lister = listedBy.get(verdict.sha)
    return lister === undefined ? verdict : skip(verdict, { kind: 'duplicate', of: lister })
  })
  const hints = hintsOf({ changes: changes.toReversed(), verdicts }, rules)
  return bound({ changes, verdicts, warnings: [...newestFirst.flatMap(({ warnings }) => warnings), ...hints] })
}

/**
 * Judges each commit by its text, oldest first, then takes away what others of the range undo or already say. Of a
 * package only its own: of the others no more is read than its merges ask for.
 */
function judge(history: OrderedHistory, rules: CommitRules, home: Told): Contribution[] {
  const gone = rules.reverts ? resolveReverts(revertsInFront(history, rules), home) : new Map<string, Reason>()
  const known = new Map<string, Contribution>()
  const alone = (commit: Commit) => {
    const contribution = known.get(commit.sha) ?? contributionAlone(commit, rules, home)
    known.set(commit.sha, contribution)
    return contribution
  }
  const judged = (sha: string) => {
    const commit = history.oldestFirst[history.position.get(sha) ?? -1]
    return commit && alone(commit)
  }
  const said = (sha: string) => judged(sha)?.changes ?? []
  const counts = (sha: string) => !gone.has(sha) && judged(sha)?.verdict.skipped === false
  const { shares } = home
  const own = shares === undefined ? history.oldestFirst : history.oldestFirst.filter(({ sha }) => shares.has(sha))
  return own.map((commit) => {
    const contribution = alone(commit)
    const reason = gone.get(contribution.verdict.sha)
    if (reason !== undefined) return empty(contribution, reason)
    if (commit.parents.length < 2) return contribution
    const isRelease = contribution.verdict.reason.kind === 'release-commit'
    const adds =
      contribution.changes.length > 0 ? !isSaidByBranch(commit, contribution.changes, history, said) : isRelease
    return adds ? contribution : empty(contribution, whyMergeCounts(commit, history, counts))
  })
}

const KNOWN = new WeakMap<Commit, { rules: CommitRules; web: string | undefined; contribution: Contribution }>()

/** A commit that is read in several ranges, as of many packages, or once more after a candidate, is read once. */
function contributionOnce(commit: Commit, rules: CommitRules, { web, configured }: Told): Contribution {
  const known = KNOWN.get(commit)
  if (known?.rules === configured && known.web === web) return known.contribution
  const contribution = contributionOf(commit, rules, { web })
  KNOWN.set(commit, { rules: configured, web, contribution })
  return contribution
}

/** What is known of a range, and what the configuration says of its commits. */
type Told = Known & {
  readonly corrected: Corrected
  /** The rules before tickets were looked for in this very range. */
  readonly configured: CommitRules
}

/** A correction was written with care, so its bullets count; what is left out says nothing at all. */
function contributionAlone(commit: Commit, rules: CommitRules, home: Told): Contribution {
  const { corrected } = home
  const { sha } = commit
  const left = corrected.leftOut.get(sha)
  if (left !== undefined) {
    const verdict = { sha, subject: left.subject, counts: 'none', skipped: true, reason: left.reason } as const
    return { changes: [], verdict, warnings: [{ kind: 'notice', sha, text: leftOutNotice(sha, left) }] }
  }
  const before = corrected.was.get(sha)
  if (before === undefined) return contributionOnce(commit, rules, home)
  const { verdict, ...read } = contributionOf(commit, { ...rules, squash: 'expand' }, home)
  return { ...read, verdict: { ...verdict, reason: { ...verdict.reason, was: before } } }
}

function empty({ verdict }: Contribution, reason: Reason): Contribution {
  return { changes: [], verdict: skip(verdict, reason), warnings: [] }
}

function skip(verdict: Verdict, reason: Reason): Verdict {
  return { ...verdict, counts: 'none', skipped: true, reason }
}
