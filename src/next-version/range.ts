import type { Commit, Sha } from '../commits/commit.ts'
import type { TagRef } from '../ports/history.ts'
import { candidateOf, ofChannel } from '../versions/candidates.ts'
import { isInside, type VersionRange } from '../versions/range.ts'
import { compareSemVer, formatSemVer, isStable, type SemVer } from '../versions/semver.ts'
import { stableTags, versionTags, type VersionTag } from '../versions/tags.ts'

export interface RangeQuestion {
  readonly tags: readonly TagRef[]
  /** Undefined where none of these tags can stand on it. */
  readonly head: Sha | undefined
  readonly prefix: string
  /** An exact version that was asked for. */
  readonly wanted?: SemVer | undefined
  /** The channel of candidates that is released; undefined: stable versions. */
  readonly channel?: string | undefined
  /** Candidates outside it are of another line. */
  readonly inside?: VersionRange | undefined
}

/** Which tag the head carries already, and which may be the base of the range, highest first. */
export interface RangeChoice {
  readonly current?: VersionTag
  readonly candidates: readonly VersionTag[]
  /** Stable versions above the one that the head carries, on other commits. */
  readonly higher: readonly VersionTag[]
  /** Of the channel that is released: the highest since the base is the candidate before. */
  readonly ofChannel: readonly VersionTag[]
}

/**
 * A head with a version of this channel is that version, unless another one is asked for exactly. The base is then
 * looked for below it, so that a rerun writes the notes of the same range again.
 */
export function rangeOf(question: RangeQuestion): RangeChoice {
  const { tags, head, prefix, wanted, inside } = question
  const channel = wanted === undefined ? question.channel : candidateOf(wanted)?.channel
  const all = versionTags(tags, prefix)
  const stable = stableTags(all)
  const before = channel === undefined ? [] : ofChannel(all, channel)
  const line = inside === undefined ? before : before.filter(({ version }) => isInside(inside, version))
  const isCarried = ({ commit }: TagRef) => commit === head
  const current = currentOf(all.filter(isCarried), wanted, channel)
  if (current === undefined) return { candidates: stable, higher: [], ofChannel: line }
  const below = (versions: readonly VersionTag[]) =>
    versions.filter((tag) => !isCarried(tag) && compareSemVer(tag.version, current.version) < 0)
  const higher = stable.filter((tag) => !isCarried(tag) && compareSemVer(tag.version, current.version) > 0)
  return { current, candidates: below(stable), higher, ofChannel: below(line) }
}

function currentOf(
  carried: readonly VersionTag[],
  wanted: SemVer | undefined,
  channel: string | undefined,
): VersionTag | undefined {
  if (wanted !== undefined) return carried.find((tag) => formatSemVer(tag.version) === formatSemVer(wanted))
  if (channel !== undefined) return ofChannel(carried, channel)[0]
  return carried.find((tag) => isStable(tag.version))
}

interface Builds {
  readonly base?: VersionTag | undefined
  readonly lastCandidate?: VersionTag | undefined
  readonly inside?: VersionRange | undefined
}

/** Those above this version, of a list that has the highest first; all where there is none. */
export function above(before: VersionTag | undefined, highestFirst: readonly VersionTag[]): readonly VersionTag[] {
  if (before === undefined) return highestFirst
  const end = highestFirst.findIndex(({ version }) => compareSemVer(version, before.version) <= 0)
  return end < 0 ? highestFirst : highestFirst.slice(0, end)
}

/**
 * Versions that hold the head if they stand on a later commit, lowest first: stable ones above what it builds on, inside
 * the branch's range, and candidates of its own channel. A head that is a version itself is held by none.
 */
export function laterVersions({ current, candidates, ofChannel }: RangeChoice, builds: Builds): VersionTag[] {
  if (current !== undefined) return []
  const { base, lastCandidate = base, inside } = builds
  const stable = above(base, candidates).filter((tag) => inside === undefined || isInside(inside, tag.version))
  const later = [...stable, ...above(lastCandidate, ofChannel)]
  return later.sort((a, b) => compareSemVer(a.version, b.version) || (a.name < b.name ? -1 : 1))
}

/**
 * Candidates of whatever channel since the base, highest first: what a stable release after them collects. One on the
 * base's own commit was made after it where it is above it, as by an explicit bump without a new commit.
 */
export function candidatesSince(
  base: VersionTag | undefined,
  commits: readonly Commit[],
  { refs, prefix }: { readonly refs: readonly TagRef[]; readonly prefix: string },
): VersionTag[] {
  const candidates = above(base, versionTags(refs, prefix)).filter(({ version }) => !isStable(version))
  if (candidates.length === 0) return []
  const since = new Set(commits.map(({ sha }) => sha))
  if (base !== undefined) since.add(base.commit)
  return candidates.filter(({ commit }) => since.has(commit))
}
