import { CheckpointError } from '../errors/problem.ts'
import { versionUnknownHere } from '../errors/taken.ts'
import type { TagRef } from '../ports/history.ts'
import type { Settings } from '../settings/settings.ts'
import { refusal } from './check.ts'
import { askedText } from './choose.ts'
import type { Plan } from './plan.ts'
import { laterVersions, rangeOf } from './range.ts'
import type { Snapshot } from './snapshot.ts'
import type { VersionTag } from '../versions/tags.ts'

/** What the remote has beside the clone, which may be older. */
export interface RemoteSight {
  /** The tags of the clone, and those that it lacks. */
  readonly tags: readonly TagRef[]
  /** The highest version that it lacks in the head's history, or on the head. */
  readonly before?: TagRef
  /** Versions that it lacks on later commits, lowest first. */
  readonly later: readonly TagRef[]
  readonly warnings: readonly string[]
}

interface Known {
  readonly snapshot: Snapshot
  readonly settings: Settings
}

/** Of these tags the versions that would be the base of this plan or hold its head, lowest first. */
export function lackingVersions(lacking: readonly TagRef[], { snapshot, settings }: Known): VersionTag[] {
  const { prefix, base, lastCandidate } = snapshot
  const { version: wanted, prerelease: channel, maintenance } = settings
  const inside = maintenance?.range
  const choice = rangeOf({ tags: lacking, head: undefined, prefix, wanted, channel, inside })
  return laterVersions(choice, { base, lastCandidate, inside })
}

/**
 * The version that holds the head, if there is one. The plan's own tag is judged by itself: it may be another run's, or
 * stand on the commit that prepares this very release. @throws VC221, VC251
 */
export function judgeRemote({ before, later }: RemoteSight, plan: Plan, settings: Settings): TagRef | undefined {
  const { head, tag } = plan
  if (before !== undefined && !(before.name === tag && before.commit === head))
    throw new CheckpointError(versionUnknownHere({ tag: before.name, commit: before.commit, head }))
  const [holder] = later
  if (holder === undefined || later.some(({ name }) => name === tag)) return undefined
  const asked = askedText(settings)
  if (asked !== undefined) throw refusal(holder, head, asked)
  return holder
}
