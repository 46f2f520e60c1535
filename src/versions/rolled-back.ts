import { candidateOf, nextCandidate } from './candidates.ts'
import { nextVersion } from './next.ts'
import { compareSemVer, type SemVer } from './semver.ts'
import { ROLLED_BACK, versionName, versionTags, type VersionName } from './tags.ts'

/** The tag that keeps the number of a version that was rolled back before it was published. */
export function markerOf(tag: string): string {
  return `${ROLLED_BACK}${tag}`
}

/** The versions of this prefix that were rolled back, among all tags. */
export function rolledBackIn(tags: readonly { readonly name: string }[], prefix: string): readonly VersionName[] {
  return versionTags(tags, markerOf(prefix)).map(({ version }) => versionName(prefix, version))
}

/** This version, or the next one of its kind that was never rolled back: a number is not taken twice by itself. */
export function passingOver(version: SemVer, rolledBack: readonly VersionName[]): SemVer {
  let free = version
  while (rolledBack.some((other) => compareSemVer(other.version, free) === 0)) free = stepAbove(free)
  return free
}

function stepAbove(version: SemVer): SemVer {
  const candidate = candidateOf(version)
  return candidate === undefined ? nextVersion(version, 'patch') : nextCandidate(version, candidate.channel, version)
}
