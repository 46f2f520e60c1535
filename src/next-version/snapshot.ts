import type { Commit, Sha } from '../commits/commit.ts'
import type { Shares } from '../commits/packages/share.ts'
import type { Tag, TagRef } from '../ports/history.ts'
import type { SemVer } from '../versions/semver.ts'
import type { VersionName, VersionTag } from '../versions/tags.ts'

/** A tag of this repository that is a version, with its message and its dates. */
export type WholeVersionTag = VersionTag & Tag

/** All that a decision is made from, as data: the history was read once, and the clock too. */
export interface Snapshot {
  readonly head: Sha
  readonly prefix: string
  /** Every tag there is, versions or not. */
  readonly tags: readonly TagRef[]
  /** The version of this channel that the head itself carries already. */
  readonly current?: WholeVersionTag
  /** The highest stable version in the head's history that is above `current`, where a person made that one. */
  readonly above?: VersionTag
  /** The highest stable version in the head's history; the one before `current`, where there is one. */
  readonly base?: VersionTag
  /** The highest candidate since `base`, of the channel that is released; below `current`. */
  readonly lastCandidate?: VersionTag
  /** The commits after `base`, in no order. */
  readonly commits: readonly Commit[]
  /** Of one of several packages: how each commit concerns it. */
  readonly shares?: Shares
  /** A version that this package takes because others are released, or only that it is to have one. */
  readonly led?: Led
  /** What its notes say where it is released without a commit of its own that asks for it. */
  readonly note?: string
  /** Names that reverts give of commits before the range, where those would matter. */
  readonly released?: ReadonlySet<string>
  /** Candidates of whatever channel above `base`, on these commits and on the base's own, highest first. */
  readonly candidates: readonly VersionTag[]
  /** Versions on later commits that hold the head already, lowest first: next-version/range.ts says which. */
  readonly holders?: readonly VersionTag[]
  /** The first of the candidates, whole. */
  readonly highestCandidate?: WholeVersionTag
  /** Channels whose highest candidate this program made. */
  readonly ownChannels?: ReadonlySet<string>
  /** A version whose preparation was merged into this history, and that is not released yet. */
  readonly prepared?: PreparedVersion
  /** Of one of several packages: whether a preparation of the version that the head carries was merged into this history. */
  readonly isMerged?: boolean
  /** A version that a person asked for, which an open pull request proposes. */
  readonly proposed?: VersionName & { readonly url: string }
  readonly project: string
  readonly web?: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Why a package is released though its own commits do not ask for it, or not for that number. */
export interface Led {
  /** The number that a group shares; absent: a patch. */
  readonly version?: SemVer
  /** A sentence without a full stop. */
  readonly because: string
}

/** A version that was prepared for this history, and is to be released as it is. */
export interface PreparedVersion extends VersionName {
  /** The commit that brought it: its preparation, a squash or a merge of that. */
  readonly commit: Sha
  /** What it was planned for, where that is known. What is not in the history of that commit came later. */
  readonly plannedFor: Sha
  readonly namedBy: 'trailer' | 'record'
}
