import { compareSemVer, formatSemVer, isStable, type SemVer } from '../versions/semver.ts'
import { stableTags, versionTags, type VersionTag } from '../versions/tags.ts'

export interface RangeQuestion {
  readonly tagNames: readonly string[]
  /** Names of the tags on the head itself. */
  readonly atHead: readonly string[]
  readonly prefix: string
  /** An exact version that was asked for. */
  readonly wanted?: SemVer | undefined
}

/** Which tag the head carries already, and which may be the base of the range, highest first. */
export interface RangeChoice {
  readonly current?: VersionTag
  readonly candidates: readonly VersionTag[]
}

/**
 * A head with a version is that version, unless another one is asked for exactly. The base is then looked for
 * below it, so that a rerun writes the notes of the same range again.
 */
export function rangeOf({ tagNames, atHead, prefix, wanted }: RangeQuestion): RangeChoice {
  const stable = stableTags(versionTags(tagNames, prefix))
  const current = currentOf(versionTags(atHead, prefix), wanted)
  if (current === undefined) return { candidates: stable }
  const carried = new Set(atHead)
  const below = stable.filter((tag) => !carried.has(tag.name) && compareSemVer(tag.version, current.version) < 0)
  return { current, candidates: below }
}

function currentOf(carried: readonly VersionTag[], wanted: SemVer | undefined): VersionTag | undefined {
  if (wanted === undefined) return carried.find((tag) => isStable(tag.version))
  return carried.find((tag) => formatSemVer(tag.version) === formatSemVer(wanted))
}
