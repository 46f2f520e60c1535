import type { Change, Verdict, Warning } from './change.ts'
import { type BumpLevel, type Commit, type Home, higherBump } from './commit.ts'
import { type Entries, type Entry, readEntries } from './entries.ts'
import { splitMessage } from './message.ts'
import { closingsIn } from './references.ts'
import { coAuthorsIn } from './co-authors.ts'
import type { Reason } from './reasons/reason.ts'
import { isReleaseCommit } from './release-commit.ts'
import type { CommitRules } from './rules.ts'
import { splitEnd } from './subject-end.ts'
import { ticketsIn, ticketsOf, type Ticket } from './tickets/tickets.ts'
import { warningsOf } from './warnings.ts'
import { weigh, worthOf } from './weigh.ts'

/** What one commit adds to a release, judged alone: the others of its range may still take it away. */
export interface Contribution {
  readonly changes: readonly Change[]
  readonly verdict: Verdict
  readonly warnings: readonly Warning[]
}

/** Judges one commit by its text. */
export function contributionOf(commit: Commit, rules: CommitRules, { web }: Home = {}): Contribution {
  const { sha } = commit
  const message = splitMessage(commit.message)
  const { subject } = message
  const read = readEntries(commit, message, rules)
  if (isReleaseCommit(message) && !read.entries.some(isMoreThanRelease)) {
    const reason = { kind: 'release-commit' } as const
    return { changes: [], verdict: { sha, subject, counts: 'none', skipped: true, reason }, warnings: [] }
  }
  const bumps = read.entries.map((entry) => weigh(entry, rules))
  const context = { sha, author: commit.author, coAuthors: coAuthorsIn(message, commit.author), web, rules }
  const pullRequest = read.expanded ? splitEnd(subject).pullRequest : undefined
  return {
    changes: read.entries.map((entry, at) => changeOf({ entry, bump: bumps[at] ?? 'none', pullRequest, context })),
    verdict: {
      sha,
      subject,
      counts: bumps.reduce(higherBump, 'none'),
      skipped: bumps.length === 0,
      reason: whyCounted(read, bumps, rules) ?? whySkipped(commit, read),
    },
    warnings: warningsOf({ sha, message, read, rules }),
  }
}

interface ChangeParts {
  readonly entry: Entry
  readonly bump: BumpLevel
  /** The commit's, for a bullet that names none. */
  readonly pullRequest: number | undefined
  readonly context: Pick<Change, 'sha' | 'author' | 'coAuthors'> & Home & { readonly rules: CommitRules }
}

/** A `!` without a token breaks in the words of the description (rule 13). */
function changeOf({ entry, bump, pullRequest, context }: ChangeParts): Change {
  const { heading, body, footers, breaking, prose } = entry
  const { type, scope, exclaimed, description, closing, pullRequest: own = pullRequest } = heading.header
  // A revert speaks in the words of what it takes back, which it does not close.
  const inSubject = type === 'revert' ? [] : [description, ...closing]
  const tickets = ticketsOfEntry(entry, context.rules)
  const closes = closingsIn([...inSubject, ...prose], context.web)
  return {
    sha: context.sha,
    type,
    description,
    body,
    footers,
    breaking: exclaimed && breaking.length === 0 ? [description] : breaking,
    bump,
    closes: closes.here,
    ...(tickets.length > 0 && { tickets }),
    ...(closes.elsewhere.length > 0 && { closesElsewhere: closes.elsewhere }),
    author: context.author,
    coAuthors: context.coAuthors,
    ...(scope !== undefined && { scope }),
    ...(own !== undefined && { pullRequest: own }),
  }
}

function ticketsOfEntry({ heading, footers }: Entry, rules: CommitRules): Ticket[] {
  if (rules.tickets === undefined) return []
  const inFooters = footers.flatMap(({ value }) => ticketsIn(value, rules))
  return ticketsOf([...(heading.tickets ?? []), ...inFooters], rules)
}

function whySkipped({ parents }: Commit, { subject }: Entries): Reason {
  if (parents.length > 1) return { kind: 'merge', commits: 'unread' }
  if (subject.kind === 'unconventional') return { kind: 'unconventional', fault: subject.fault }
  return { kind: 'type', name: subject.gitmoji?.emoji ?? subject.header.type, level: 'none', hasRule: true }
}

function whyCounted(
  { subject, entries }: Entries,
  bumps: readonly BumpLevel[],
  rules: CommitRules,
): Reason | undefined {
  const strongest = entries[bumps.indexOf(bumps.reduce(higherBump, 'none'))]
  if (strongest === undefined) return undefined
  const worth = worthOf(strongest, rules)
  const bullets = entries.filter(isBullet).length
  return bullets === 0 ? worth : { ...worth, list: { bullets, hasSubject: subject.kind === 'conventional' } }
}

/** A squash may have a release's title and a branch's commits; and what breaks, breaks whatever the title says. */
function isMoreThanRelease({ bullet, breaking }: Entry): boolean {
  return bullet !== undefined || breaking.length > 0
}

function isBullet({ bullet }: Entry): boolean {
  return bullet !== undefined
}
