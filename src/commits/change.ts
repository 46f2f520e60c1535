import type { Ticket } from './tickets/tickets.ts'
import type { Reason } from './reasons/reason.ts'
import type { BumpLevel, Footer, Person, Sha } from './commit.ts'

/** One thing a release contains: the header of a commit, or one bullet of a squashed one. Text is raw. */
export interface Change {
  readonly sha: Sha
  /** Lower-case; empty where the subject is not conventional and only the break under it counts. */
  readonly type: string
  readonly scope?: string
  /** As written, without type, scope and GitHub's trailing ` (#N)`. */
  readonly description: string
  readonly body: string
  readonly footers: readonly Footer[]
  /** What breaks, one text a break; the description where only a `!` says so (rule 13). */
  readonly breaking: readonly string[]
  /** What this change asks for, before the policy for 0.x. */
  readonly bump: BumpLevel
  /** GitHub's squash suffix ` (#N)`. */
  readonly pullRequest?: number
  /** Of equal changes that this one stands for; absent if there are none. */
  readonly otherPullRequests?: readonly number[]
  /** Numbers of the issues that closing words name, ascending. */
  readonly closes: readonly number[]
  /** Issues of other repositories, as `owner/repository#12`; absent if there are none. */
  readonly closesElsewhere?: readonly string[]
  /** Of a tracker elsewhere, as the configuration knows them; absent if there are none. */
  readonly tickets?: readonly Ticket[]
  readonly author: Person
  readonly coAuthors: readonly Person[]
}

/** Why a commit counted as it did: one row a commit of the range, newest first. */
export interface Verdict {
  readonly sha: Sha
  /** The first line that holds text, raw. */
  readonly subject: string
  readonly counts: BumpLevel
  /** True where the commit is no part of the release at all: not conventional, reverted, a merge. */
  readonly skipped: boolean
  readonly reason: Reason
}

/** Something a person should know of a commit's text. `near-miss`: it nearly was a breaking change. */
export interface Warning {
  readonly kind: 'near-miss' | 'notice'
  readonly sha: Sha
  /** One paragraph: what was seen, that it did not count (or did), what to write. Holds raw commit text. */
  readonly text: string
}

/** What a range of commits says: everything after this is decided from it alone. */
export interface Reading {
  /** Oldest first, each once, reverted ones gone. */
  readonly changes: readonly Change[]
  readonly verdicts: readonly Verdict[]
  readonly warnings: readonly Warning[]
}
