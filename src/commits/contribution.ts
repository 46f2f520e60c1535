import type { Change, Verdict, Warning } from './change.ts'
import type { Commit } from './commit.ts'
import { BUMP_LEVELS, higherBump } from './commit.ts'
import type { Entries, Entry } from './entries.ts'
import { readEntries } from './entries.ts'
import { splitPullRequest } from './header.ts'
import { splitMessage } from './message.ts'
import { closedIssues, coAuthorsIn } from './references.ts'
import { isReleaseCommit } from './release-commit.ts'
import type { CommitRules } from './rules.ts'
import { warningsOf } from './warnings.ts'
import type { Weight } from './weigh.ts'
import { weigh } from './weigh.ts'

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
  if (isReleaseCommit(message) && !read.entries.some(({ isBullet }) => isBullet)) {
    const why = 'release commit: adds nothing'
    return { changes: [], verdict: { sha, subject, counts: 'none', skipped: true, why }, warnings: [] }
  }
  const weights = read.entries.map((entry) => weigh(entry, rules))
  const people = { author: commit.author, coAuthors: coAuthorsIn(message.prose, commit.author) }
  const pullRequest = splitPullRequest(subject).pullRequest
  return {
    changes: read.entries.map((entry, index) => ({
      ...changeOf(entry, pullRequest),
      sha,
      bump: weights[index]?.bump ?? 'none',
      ...people,
    })),
    verdict: {
      sha,
      subject,
      counts: weights.map(({ bump }) => bump).reduce(higherBump, 'none'),
      skipped: weights.length === 0,
      why: weights.length === 0 ? whySkipped(commit, read) : whyCounted(read, weights),
    },
    warnings: warningsOf(sha, message, read),
  }
}

/** What an entry alone says of its change. A `!` without a token breaks in the words of the description (rule 13). */
function changeOf({ heading, body, footers, breaking, prose }: Entry, pullRequest: number | undefined) {
  const { type, scope, exclaimed, description, pullRequest: own = pullRequest } = heading.header
  return {
    type,
    ...(scope !== undefined && { scope }),
    description,
    body,
    footers,
    breaking: exclaimed && breaking.length === 0 ? [description] : breaking,
    ...(own !== undefined && { pullRequest: own }),
    closes: closedIssues(prose),
  } satisfies Partial<Change>
}

function whySkipped({ parents }: Commit, { subject }: Entries): string {
  if (parents.length > 1) return 'merge: its commits are counted'
  if (subject.kind === 'unconventional') return `not conventional: ${subject.fault}`
  return `${subject.gitmoji?.emoji ?? subject.header.type} counts for nothing`
}

function whyCounted({ subject, entries }: Entries, weights: readonly Weight[]): string {
  const strongest = weights.reduce((a, b) => (BUMP_LEVELS.indexOf(b.bump) > BUMP_LEVELS.indexOf(a.bump) ? b : a))
  const bullets = entries.filter(({ isBullet }) => isBullet).length
  if (bullets === 0) return strongest.why
  const own = subject.kind === 'heading' ? 'subject and ' : ''
  return `${own}${bullets} ${bullets === 1 ? 'bullet' : 'bullets'}: ${strongest.why}`
}
