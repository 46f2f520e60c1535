import type { Change, Verdict, Warning } from './change.ts'
import type { BumpLevel, Commit } from './commit.ts'
import { higherBump } from './commit.ts'
import type { Entries, Entry } from './entries.ts'
import { readEntries } from './entries.ts'
import { splitPullRequest } from './header.ts'
import { splitMessage } from './message.ts'
import { closedIssues, coAuthorsIn } from './references.ts'
import { isReleaseCommit } from './release-commit.ts'
import type { CommitRules } from './rules.ts'
import { warningsOf } from './warnings.ts'
import { weigh, whyWeighed } from './weigh.ts'

/** What one commit adds to a release, judged alone: the others of its range may still take it away. */
export interface Contribution {
  readonly changes: readonly Change[]
  readonly verdict: Verdict
  readonly warnings: readonly Warning[]
}

/** Judges one commit by its text. */
export function contributionOf(commit: Commit, rules: CommitRules): Contribution {
  const { sha } = commit
  const message = splitMessage(commit.message)
  const { subject } = message
  const read = readEntries(commit, message, rules)
  // A squash may have a release's title and a branch's commits: its bullets are changes all the same.
  if (isReleaseCommit(message) && !read.entries.some(isBullet)) {
    const why = 'release commit: adds nothing'
    return { changes: [], verdict: { sha, subject, counts: 'none', skipped: true, why }, warnings: [] }
  }
  const bumps = read.entries.map((entry) => weigh(entry, rules))
  const context = { sha, author: commit.author, coAuthors: coAuthorsIn(message, commit.author) }
  const pullRequest = read.expanded ? splitPullRequest(subject).pullRequest : undefined
  return {
    changes: read.entries.map((entry, at) => changeOf({ entry, bump: bumps[at] ?? 'none', pullRequest, context })),
    verdict: {
      sha,
      subject,
      counts: bumps.reduce(higherBump, 'none'),
      skipped: bumps.length === 0,
      why: bumps.length === 0 ? whySkipped(commit, read) : whyCounted(read, bumps, rules),
    },
    warnings: warningsOf({ sha, message, read, types: rules.types }),
  }
}

interface ChangeParts {
  readonly entry: Entry
  readonly bump: BumpLevel
  /** The commit's, for a bullet that names none. */
  readonly pullRequest: number | undefined
  readonly context: Pick<Change, 'sha' | 'author' | 'coAuthors'>
}

/** A `!` without a token breaks in the words of the description (rule 13). */
function changeOf({ entry, bump, pullRequest, context }: ChangeParts): Change {
  const { heading, body, footers, breaking, prose } = entry
  const { type, scope, exclaimed, description, pullRequest: own = pullRequest } = heading.header
  const change: Change = {
    sha: context.sha,
    type,
    description,
    body,
    footers,
    breaking: exclaimed && breaking.length === 0 ? [description] : breaking,
    bump,
    closes: closedIssues(prose),
    author: context.author,
    coAuthors: context.coAuthors,
  }
  if (scope === undefined && own === undefined) return change
  return { ...change, ...(scope !== undefined && { scope }), ...(own !== undefined && { pullRequest: own }) }
}

function whySkipped({ parents }: Commit, { subject }: Entries): string {
  if (parents.length > 1) return 'merge: its commits are counted'
  if (subject.kind === 'unconventional') return `not conventional: ${subject.fault}`
  return `${subject.gitmoji?.emoji ?? subject.header.type} counts for nothing`
}

function whyCounted({ subject, entries }: Entries, bumps: readonly BumpLevel[], rules: CommitRules): string {
  const strongest = entries[bumps.indexOf(bumps.reduce(higherBump))]
  const why = strongest === undefined ? '' : whyWeighed(strongest, rules)
  const bullets = entries.filter(isBullet).length
  if (bullets === 0) return why
  const own = subject.kind === 'conventional' ? 'subject and ' : ''
  return `${own}${bullets} ${bullets === 1 ? 'bullet' : 'bullets'}: ${why}`
}

function isBullet({ bullet }: Entry): boolean {
  return bullet !== undefined
}
