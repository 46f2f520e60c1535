import { higherBump, type BumpLevel } from '../commits/commit.ts'
import type { SemVer } from './semver.ts'

/** What the first release is a step from. */
export const ZERO: SemVer = { major: 0n, minor: 0n, patch: 0n, prerelease: [], build: '' }

/** The version that one step of this level makes; without a base the step is taken from 0.0.0. */
export function nextVersion(base: SemVer | undefined, level: Exclude<BumpLevel, 'none'>): SemVer {
  const { major, minor, patch } = base ?? ZERO
  switch (level) {
    case 'major':
      return { ...ZERO, major: major + 1n }
    case 'minor':
      return { ...ZERO, major, minor: minor + 1n }
    case 'patch':
      return { ...ZERO, major, minor, patch: patch + 1n }
  }
}

/**
 * What the commits' level means for this base. Below 1.0.0 anything may change at any time (SemVer item 4),
 * so a break is a minor there, unless `major-on-zero` asks for 1.0.0.
 */
export function levelForBase(level: BumpLevel, base: SemVer | undefined, majorOnZero: boolean): BumpLevel {
  return level === 'major' && base?.major === 0n && !majorOnZero ? 'minor' : level
}

/** The level of the step between two versions; `none` where the second is not higher in its three numbers. */
export function levelBetween(base: SemVer, next: SemVer): BumpLevel {
  if (next.major !== base.major) return next.major > base.major ? 'major' : 'none'
  if (next.minor !== base.minor) return next.minor > base.minor ? 'minor' : 'none'
  return next.patch > base.patch ? 'patch' : 'none'
}

/** The highest level among these; `none` for no levels at all. */
export function highestLevel(levels: Iterable<BumpLevel>): BumpLevel {
  let highest: BumpLevel = 'none'
  for (const level of levels) highest = higherBump(highest, level)
  return highest
}
