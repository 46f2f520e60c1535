import { BUMP_LEVELS, type BumpLevel } from '../commits/commit.ts'
import { isOwnTag } from '../record/tag-record.ts'
import type { Settings } from '../settings/settings.ts'
import { targetOf } from '../versions/candidates.ts'
import { nextVersion } from '../versions/next.ts'
import { isInside } from '../versions/range.ts'
import { compareSemVer, formatSemVer, isStable, type SemVer } from '../versions/semver.ts'
import type { VersionTag } from '../versions/tags.ts'
import type { Snapshot, WholeVersionTag } from './snapshot.ts'

/** The stable version that a release is, or that its candidate leads to. */
export interface Target {
  readonly version: SemVer
  /** The candidate that leads further than the commits ask, and so decided. */
  readonly raisedBy?: VersionTag
  readonly warnings: readonly string[]
}

/**
 * What the commits since the last stable version ask for, but never below a candidate that leads further: whoever made
 * it has decided that already (an explicit bump, a feature that was reverted since), and versions only grow.
 */
export function targetFor(level: Exclude<BumpLevel, 'none'>, snapshot: Snapshot, settings: Settings): Target {
  const asked = stepFrom(snapshot, level, settings)
  const leader = [snapshot.lastCandidate, findAnnounced(snapshot, settings)]
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => compareSemVer(b.version, a.version))[0]
  if (leader !== undefined && compareSemVer(targetOf(leader.version), asked) > 0)
    return { version: targetOf(leader.version), raisedBy: leader, warnings: [] }
  return { version: asked, warnings: strangerAbove(asked, snapshot, settings) }
}

/** The first release is the initial version, whatever the commits ask for. */
function stepFrom({ base }: Snapshot, level: Exclude<BumpLevel, 'none'>, settings: Settings): SemVer {
  if (base !== undefined) return nextVersion(base.version, level)
  return settings.prerelease === undefined ? settings.initialVersion : targetOf(settings.initialVersion)
}

/**
 * The highest candidate since the last stable version, where it binds: on the head itself, which is so promoted, or
 * made by this program. Other people's tags (nightly builds, trials) decide nothing.
 */
export function findAnnounced(
  { head, highestCandidate }: Snapshot,
  { maintenance }: Settings,
): WholeVersionTag | undefined {
  if (highestCandidate === undefined) return undefined
  const { commit, annotated, message, version } = highestCandidate
  if (maintenance !== undefined && !isInside(maintenance.range, version)) return undefined
  return commit === head || (annotated && isOwnTag(message, commit)) ? highestCandidate : undefined
}

function strangerAbove(asked: SemVer, snapshot: Snapshot, settings: Settings): string[] {
  const { highestCandidate } = snapshot
  if (highestCandidate === undefined || findAnnounced(snapshot, settings) !== undefined) return []
  if (compareSemVer(highestCandidate.version, asked) <= 0) return []
  const { name, version } = highestCandidate
  const said = `${name} in this history is above ${formatSemVer(asked)}, the version that the commits ask for.`
  return [
    `${said} It was not created by Version Checkpoint, so it has no effect. To continue from it, set version: ${formatSemVer(targetOf(version))}.`,
  ]
}

/** What an explicit step passes over: what the commits ask for, or a candidate that leads further. */
export function warnOfPassedOver(
  bump: Exclude<BumpLevel, 'none'>,
  asked: BumpLevel,
  version: SemVer,
  leader?: VersionTag,
): string[] {
  const obeyed = `bump: ${bump} is set and wins, although`
  if (BUMP_LEVELS.indexOf(bump) < BUMP_LEVELS.indexOf(asked)) return [`${obeyed} the commits ask for ${asked}.`]
  if (leader !== undefined && isStable(version) && compareSemVer(leader.version, version) > 0)
    return [`${obeyed} ${leader.name} is above ${formatSemVer(version)}.`]
  return []
}
