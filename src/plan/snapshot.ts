import type { Commit, Sha } from '../commits/commit.ts'
import type { Tag, TagRef } from '../history.ts'
import type { PreparedVersion } from './merged.ts'
import type { SemVer } from '../versions/semver.ts'

/** A tag that is a version of this repository. */
export interface Checkpoint {
  readonly tag: TagRef
  readonly version: SemVer
}

/** All that a decision is made from, as data: the history was read once, and the clock too. */
export interface Snapshot {
  readonly head: Sha
  readonly prefix: string
  /** Every tag there is, versions or not. */
  readonly tags: readonly TagRef[]
  /** The version of this channel that the head itself carries already. */
  readonly current?: Checkpoint & { readonly tag: Tag }
  /** The highest stable version in the head's history that is above `current`, where a person made that one. */
  readonly above?: Checkpoint
  /** The highest stable version in the head's history; the one before `current`, where there is one. */
  readonly base?: Checkpoint
  /** The highest candidate since `base`, of the channel that is released; below `current`. */
  readonly lastCandidate?: Checkpoint
  /** The commits after `base`, in no order. */
  readonly commits: readonly Commit[]
  /** Names that reverts give of commits before the range, where those would matter. */
  readonly released?: ReadonlySet<string>
  /** Candidates of whatever channel above `base`, on these commits and on the base's own, highest first. */
  readonly candidates: readonly Checkpoint[]
  /** Versions on later commits that hold the head already, lowest first: plan/range.ts says which. */
  readonly holders?: readonly Checkpoint[]
  /** The first of the candidates, whole. */
  readonly highestCandidate?: Checkpoint & { readonly tag: Tag }
  /** Channels whose highest candidate this program made. */
  readonly ownChannels?: ReadonlySet<string>
  /** A version whose preparation was merged into this history, and that is not released yet. */
  readonly prepared?: PreparedVersion
  /** A version that a person asked for, which an open pull request proposes. */
  readonly proposed?: { readonly version: SemVer; readonly tag: string; readonly url: string }
  readonly project: string
  readonly web?: string
  /** Milliseconds since 1970. */
  readonly now: number
}
