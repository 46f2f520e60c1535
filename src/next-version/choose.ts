import type { BumpLevel } from '../commits/commit.ts'
import { candidateNotAbove } from '../errors/history.ts'
import { versionTooLow } from '../errors/inputs.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Settings } from '../settings/settings.ts'
import { nextCandidate } from '../versions/candidates.ts'
import { nextVersion } from '../versions/next.ts'
import { passingOver, rolledBackIn } from '../versions/rolled-back.ts'
import { compareSemVer, formatSemVer, type SemVer } from '../versions/semver.ts'
import type { Account } from './plan.ts'
import { askedVersion, preparedVersion, raisedText } from './settled.ts'
import type { Snapshot } from './snapshot.ts'
import { findAnnounced, warnOfPassedOver, targetFor, type Target } from './target.ts'

/** What a version is chosen from. */
export interface Ground {
  readonly snapshot: Snapshot
  readonly settings: Settings
  /** Of the commits since the version before. */
  readonly account: Account
  /** What the commits since the last stable version ask for. */
  readonly sinceStable: BumpLevel
  /** What the commits ask for that came after a version was prepared. */
  readonly sincePrepared: BumpLevel
}

/** What a person asked for, as they wrote it; undefined where the commits decide. */
export function askedText({ bump, version }: Settings): string | undefined {
  if (version !== undefined) return `version: ${formatSemVer(version)}`
  return bump === 'auto' || bump === 'none' ? undefined : `bump: ${bump}`
}

interface Numbered {
  readonly kind: 'version'
  readonly version: SemVer
  readonly reason: string
  readonly warnings: readonly string[]
}

export type Choice = Numbered | { readonly kind: 'nothing'; readonly reason: string; readonly failed: boolean }

/** The next version, or why there is none. @throws VC103, VC232 */
export function chooseVersion(ground: Ground): Choice {
  const { bump, version } = ground.settings
  const { led } = ground.snapshot
  if (led?.version !== undefined) return { kind: 'version', version: led.version, reason: led.because, warnings: [] }
  if (version !== undefined) return exactVersion(version, ground.snapshot)
  if (bump === 'none') return { kind: 'nothing', reason: 'bump: none is set', failed: false }
  if (bump === 'prerelease') return nextInLine(ground, 'bump: prerelease is set')
  if (bump !== 'auto') return askedBump(bump, ground)
  const prepared = preparedVersion(ground.snapshot, ground.sincePrepared)
  if (prepared !== undefined) return { kind: 'version', ...prepared, warnings: [] }
  const chosen = chosenByCommits(ground)
  const asked = askedVersion(ground.snapshot, chosen.kind === 'version' ? chosen.version : undefined)
  if (asked !== undefined) return { kind: 'version', ...asked, warnings: [] }
  return chosen.kind === 'nothing' ? chosen : { ...chosen, reason: chosen.reason + raisedText(ground.snapshot) }
}

function chosenByCommits(ground: Ground): Choice {
  const isAsked = ground.account.asked !== 'none' || isPromotion(ground)
  const { led } = ground.snapshot
  if (!isAsked && led !== undefined) return nextInLine(ground, led.because)
  return isAsked ? nextInLine(ground, undefined) : noRelease(ground)
}

/** A stable release of a head that carries a candidate: no commit needs to ask for it. */
function isPromotion({ snapshot, settings }: Ground): boolean {
  return settings.prerelease === undefined && findAnnounced(snapshot, settings)?.commit === snapshot.head
}

function exactVersion(version: SemVer, { base, lastCandidate = base }: Snapshot): Choice {
  if (lastCandidate !== undefined && compareSemVer(version, lastCandidate.version) <= 0)
    throw new CheckpointError(versionTooLow(formatSemVer(version), formatSemVer(lastCandidate.version)))
  return { kind: 'version', version, reason: 'version is set', warnings: [] }
}

/** `reason`: why, where it is not because of the commits. */
function nextInLine(ground: Ground, reason: string | undefined): Choice {
  const { snapshot, settings, sinceStable } = ground
  const target = targetFor(sinceStable === 'none' ? 'patch' : sinceStable, snapshot, settings)
  const { version, warnings } = onChannel(target.version, ground)
  const why = reason ?? reasonOf(ground, target)
  return { kind: 'version', version, reason: why, warnings: [...target.warnings, ...warnings] }
}

/** Who starts the run decides; a step lower than the commits ask for is said loudly. */
function askedBump(bump: 'patch' | 'minor' | 'major', ground: Ground): Choice {
  const { snapshot, settings, sinceStable } = ground
  const { version, warnings } = onChannel(nextVersion(snapshot.base?.version, bump), ground)
  const lower = warnOfPassedOver(bump, sinceStable, version, findAnnounced(snapshot, settings))
  return { kind: 'version', version, reason: `bump: ${bump} is set`, warnings: [...lower, ...warnings] }
}

/**
 * The version itself, or the next candidate of it; never one that was rolled back, which only `version` takes again.
 * @throws VC232 where a candidate would be lower than the one before
 */
function onChannel(target: SemVer, { snapshot, settings }: Ground): Pick<Numbered, 'version' | 'warnings'> {
  const { prerelease } = settings
  const { lastCandidate: before, tags, prefix } = snapshot
  const rolledBack = rolledBackIn(tags, prefix)
  const stable = passingOver(target, rolledBack)
  const asked = prerelease === undefined ? target : nextCandidate(stable, prerelease, before?.version)
  const version = passingOver(asked, rolledBack)
  if (prerelease !== undefined && before !== undefined && compareSemVer(version, before.version) <= 0)
    throw new CheckpointError(candidateNotAbove(formatSemVer(version), before.name))
  const isAsked = compareSemVer(version, asked) === 0
  return { version, warnings: isAsked ? [] : [notTwice(prefix, asked, version)] }
}

function notTwice(prefix: string, asked: SemVer, version: SemVer): string {
  const [before, after] = [formatSemVer(asked), formatSemVer(version)]
  return `${prefix}${before} was rolled back and its number is not reused automatically, so this is ${prefix}${after}. To reuse it, set version: ${before}.`
}

function noRelease(ground: Ground): Choice {
  const { snapshot, settings, account } = ground
  const last = snapshot.lastCandidate ?? snapshot.base
  const since = last === undefined ? '' : ` since ${last.name}`
  const reason = account.rows.length === 0 ? `there is no commit${since}` : `no commit${since} asks for a release`
  if (settings.onNoRelease === 'patch') return nextInLine(ground, `${reason}, and on-no-release is patch`)
  return { kind: 'nothing', reason, failed: settings.onNoRelease === 'fail' }
}

function reasonOf({ snapshot, settings, account, sinceStable }: Ground, { raisedBy }: Target): string {
  const { base, lastCandidate } = snapshot
  if (raisedBy !== undefined)
    return sinceStable === 'none'
      ? `${raisedBy.name} leads to it`
      : `${raisedBy.name} leads to it, though the commits ask for ${sinceStable}`
  if (lastCandidate !== undefined) {
    const count = makers(account).length
    const since = base === undefined ? '' : ` since ${base.name}`
    const after = `since ${lastCandidate.name}`
    return `${sinceStable}${since}; ${count === 1 ? `1 commit ${after} asks` : `${count} commits ${after} ask`} for a release`
  }
  if (base === undefined) return 'the first release'
  if (account.asked === 'none') return `${snapshot.highestCandidate?.name ?? ''} leads to it`
  const lowered =
    base.version.major === 0n && !settings.majorOnZero && makers(account).some((row) => row.counts === 'major')
  const what = makers(account).length === 1 ? '1 commit asks for it' : `${makers(account).length} commits ask for it`
  return lowered ? `${account.asked}: ${what}; below 1.0.0 a breaking change is minor` : `${account.asked}: ${what}`
}

function makers({ rows }: Account) {
  return rows.filter((row) => row.group === 'made')
}
