import type { Commit, Sha } from '../commits/commit.ts'
import type { Tag } from '../ports.ts'
import type { SemVer } from '../versions/semver.ts'

/** A tag that is a version of this repository. */
export interface Checkpoint {
  readonly tag: Tag
  readonly version: SemVer
}

/** All that a decision is made from, as data: the history was read once, and the clock too. */
export interface Snapshot {
  readonly head: Sha
  readonly prefix: string
  /** Names of every tag here, versions or not. */
  readonly tagNames: readonly string[]
  /** The version that the head itself carries already. */
  readonly current?: Checkpoint
  /** The highest stable version in the head's history; the one before `current`, where there is one. */
  readonly base?: Checkpoint
  /** The commits after `base`, in git's order. */
  readonly commits: readonly Commit[]
  readonly project: string
  readonly web?: string
  /** Milliseconds since 1970. */
  readonly now: number
}
