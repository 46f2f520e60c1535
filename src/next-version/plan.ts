import type { Change } from '../commits/change.ts'
import type { BumpLevel, Sha } from '../commits/commit.ts'
import type { Reason } from '../commits/reasons/reason.ts'
import type { VersionTag } from '../versions/tags.ts'

/** A version and where it stands, as plain JSON. */
export interface PlannedBase {
  readonly version: string
  readonly tag: string
  readonly commit: Sha
}

/** One commit of the range: `made` the version, `counted` less or for nothing, or was `skipped`. */
export interface Row {
  readonly sha: Sha
  /** The first line, raw. */
  readonly subject: string
  readonly group: 'made' | 'counted' | 'skipped'
  readonly counts: BumpLevel
  readonly reason: Reason
  readonly pullRequest?: number
}

/** What the history says, whatever is decided from it. */
export interface Account {
  readonly head: Sha
  readonly base: PlannedBase | null
  /** What the commits ask for, after the policy for 0.x. */
  readonly asked: BumpLevel
  /** What made the version first, then what counted less, then what was skipped; newest first among equals. */
  readonly rows: readonly Row[]
  /** What a person should know; may hold raw text of commits. */
  readonly warnings: readonly string[]
}

/** The next checkpoint, decided: plain data, equal for equal histories on every kind of checkout. */
export interface Plan extends Account {
  readonly schema: 1
  readonly project: string
  readonly version: string
  readonly tag: string
  /** Further tags of the same version, on the same commit. */
  readonly alsoTags?: readonly string[]
  readonly prerelease: boolean
  /** The level of the step from the last stable version; for a first release what its commits ask for. */
  readonly bump: BumpLevel
  /** A sentence without a full stop: why it is this version. */
  readonly reason: string
  /** Oldest first. */
  readonly changes: readonly Change[]
  /** A short digest of each setting and template that shapes the release, by name; in a plan that a run has made. */
  readonly settings?: Readonly<Record<string, string>>
}

/** A plan, and beside its data the tag of its version as a value. */
export interface PlannedVersion {
  readonly plan: Plan
  /** On the plan's head; where the release is prepared first, on the commit that does it. */
  readonly next: VersionTag
}

/** The same with more that a person should know. */
export function withWarnings({ plan, next }: PlannedVersion, warnings: readonly string[]): PlannedVersion {
  return { plan: { ...plan, warnings: [...plan.warnings, ...warnings] }, next }
}

export type Decision =
  | ({ readonly kind: 'release' } & PlannedVersion)
  /** The head carries the tag of this plan already, whoever made it: only what is missing of its release is made. */
  | ({ readonly kind: 'resume' } & PlannedVersion)
  | Nothing

/** No release, and why. Success, unless `on-no-release: fail` asked for a failure. */
export interface Nothing {
  readonly kind: 'nothing'
  readonly account: Account
  readonly reason: string
  readonly failed: boolean
  /** Whether the history decided it, and not something that was met on the way. */
  readonly isDecided?: true
  /** What the head carries already. */
  readonly current: VersionTag | null
  /** What the commits since the last stable version ask for, though nothing is released. */
  readonly sinceStable?: BumpLevel
}

/** Another version holds all that this plan would release, so nothing is. */
export function heldBy(plan: Plan, reason: string): Nothing {
  const { head, base, asked, rows, warnings } = plan
  return { kind: 'nothing', account: { head, base, asked, rows, warnings }, reason, failed: false, current: null }
}
