import { shortSha, type BumpLevel } from '../commits/commit.ts'
import type { Settings } from '../settings/settings.ts'
import { targetOf } from '../versions/candidates.ts'
import { nextVersion } from '../versions/next.ts'
import { compareSemVer, type SemVer } from '../versions/semver.ts'
import type { Snapshot } from './snapshot.ts'

/** A version that was settled before this run: it was prepared and merged, or a person asked for it in a pull request. */
export interface Settled {
  readonly version: SemVer
  /** A sentence without a full stop. */
  readonly reason: string
}

/** Who sets a bump or a version decides anew. */
export function mayBeSettled({ bump, version }: Pick<Settings, 'bump' | 'version'>): boolean {
  return bump === 'auto' && version === undefined
}

/**
 * The version that was prepared and merged is released as it is, whoever asked for it and whatever the commits say now.
 * Only what came since may ask for more: then it is prepared anew. `since`: the level of those commits.
 */
export function preparedVersion({ prepared, base }: Snapshot, since: BumpLevel): Settled | undefined {
  if (prepared === undefined) return undefined
  const { version, name, commit } = prepared
  const asked = since === 'none' || base === undefined ? undefined : nextVersion(base.version, since)
  if (asked !== undefined && compareSemVer(asked, targetOf(version)) > 0) return undefined
  return { version, reason: `${name} was prepared and merged in ${shortSha(commit)}` }
}

/** What a person asked for in a pull request stays, unless the commits ask for more by now. */
export function askedVersion({ proposed }: Snapshot, chosen: SemVer | undefined): Settled | undefined {
  if (proposed === undefined) return undefined
  const { version, name, url } = proposed
  if (chosen !== undefined && compareSemVer(chosen, version) > 0) return undefined
  return { version, reason: `${name} was requested in ${url}` }
}

/** Why a version is above the one that was settled before; empty where none was. */
export function raisedText({ prepared, proposed }: Snapshot): string {
  if (prepared !== undefined) return `, above ${prepared.name}, which was prepared and merged before`
  return proposed === undefined ? '' : `, above ${proposed.name}, which was requested in ${proposed.url}`
}
