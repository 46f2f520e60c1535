import { isStable, type SemVer } from './semver.ts'
import type { VersionName } from './tags.ts'

/** Which tags follow the highest published version: `minor` means both. */
export type FloatingTags = 'none' | 'major' | 'minor'

/** A tag that follows a line of versions: `v1` all of 1.x, `v1.2` all of 1.2.x. */
export interface FloatingName {
  readonly name: string
  readonly follows: 'major' | 'minor'
}

/** Those of a version, the wider one last; none of a candidate, which nobody should be moved to unasked. */
export function floatingNames({ prefix, version }: Omit<VersionName, 'name'>, which: FloatingTags): FloatingName[] {
  if (which === 'none' || !isStable(version)) return []
  const major: FloatingName = { name: `${prefix}${version.major}`, follows: 'major' }
  if (which === 'major') return [major]
  return [{ name: `${major.name}.${version.minor}`, follows: 'minor' }, major]
}

/** Whether a floating tag that follows one version would follow the other, too. */
export function isSameLine(one: SemVer, other: SemVer, follows: FloatingName['follows']): boolean {
  return one.major === other.major && (follows === 'major' || one.minor === other.minor)
}
