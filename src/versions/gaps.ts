import { compareSemVer, type SemVer } from './semver.ts'
import { stableTags, type VersionName } from './tags.ts'

/** Two stable versions, the second of which comes after the first. */
export interface Pair<T extends VersionName = VersionName> {
  readonly after: T
  readonly before: T
}

/**
 * Neighbours between which a step of SemVer is missing, highest first. 1.2.4 comes after 1.2.3, 1.3.0 after any 1.2.x,
 * 2.0.0 after any 1.x, so a back-port leaves no gap. The lowest may be any: a history may begin there.
 */
export function gapsIn<T extends VersionName>(tags: readonly T[]): Pair<T>[] {
  const stable = lowestFirst(tags)
  const known = new Set(stable.flatMap(({ version }) => [patchOf(version), minorOf(version), majorOf(version)]))
  const pairs = stable.flatMap((after, index) => {
    const before = stable[index + 1]
    return before === undefined || known.has(stepBefore(before.version)) ? [] : [{ after, before }]
  })
  return pairs.reverse()
}

function stepBefore(version: SemVer): string {
  const { major, minor, patch } = version
  if (patch > 0n) return patchOf({ ...version, patch: patch - 1n })
  if (minor > 0n) return minorOf({ ...version, minor: minor - 1n })
  return majorOf({ ...version, major: major - 1n })
}

const majorOf = ({ major }: SemVer): string => `${major}`
const minorOf = ({ major, minor }: SemVer): string => `${major}.${minor}`
const patchOf = ({ major, minor, patch }: SemVer): string => `${major}.${minor}.${patch}`

/**
 * Each version with the one that it was made after, along its own line: 1.2.3 and 1.2.4, 1.2.0 and 1.3.0, 1.0.0 and
 * 2.0.0. So a back-port, which is younger than the next minor, is not out of order. Highest first.
 */
export function linesOf<T extends VersionName>(tags: readonly T[]): Pair<T>[] {
  const last = new Map<string, T>()
  const pairs = lowestFirst(tags).flatMap((before) => {
    const { version } = before
    const after = last.get(version.patch > 0n ? minorOf(version) : version.minor > 0n ? majorOf(version) : '')
    last.set(minorOf(version), before)
    if (version.patch === 0n) last.set(majorOf(version), before)
    if (version.patch === 0n && version.minor === 0n) last.set('', before)
    return after === undefined ? [] : [{ after, before }]
  })
  return pairs.reverse()
}

function lowestFirst<T extends VersionName>(tags: readonly T[]): T[] {
  return stableTags(tags).toSorted((a, b) => compareSemVer(a.version, b.version))
}
