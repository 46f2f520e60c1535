import type { Reading } from '../commits/change.ts'
import { BUMP_LEVELS, shortSha } from '../commits/commit.ts'
import { readCommits } from '../commits/read.ts'
import { nearMisses } from '../errors/history.ts'
import { versionTooLow } from '../errors/inputs.ts'
import { CheckpointError } from '../errors/problem.ts'
import { isOwnTag } from '../notes/tag-message.ts'
import type { Settings } from '../settings/settings.ts'
import { levelBetween, nextVersion } from '../versions/next.ts'
import { compareSemVer, formatSemVer, isStable, type SemVer } from '../versions/semver.ts'
import { accountOf, plannedBase } from './account.ts'
import type { Account, Decision, Plan } from './plan.ts'
import type { Snapshot } from './snapshot.ts'

/** Whether there is a release to make, which version it is, and why. @throws VC103, VC212 */
export function decide(snapshot: Snapshot, settings: Settings): Decision {
  const reading = readCommits(snapshot.commits, settings.rules)
  const account = accountOf(snapshot, reading, settings.majorOnZero)
  if (snapshot.current !== undefined) return atCheckpoint(snapshot, snapshot.current, reading, account)
  if (settings.onNearMiss === 'fail') refuseNearMisses(reading, settings)
  const choice = chooseVersion(snapshot, settings, account)
  if (choice.kind === 'nothing') return { ...choice, account, current: null }
  const plan = planOf({ snapshot, reading, account, version: choice.version, reason: choice.reason })
  return { kind: 'release', plan: { ...plan, warnings: [...plan.warnings, ...choice.warnings] } }
}

/** The plan of a version that is given, whatever the commits ask for. */
export function planFor(snapshot: Snapshot, settings: Settings, version: SemVer): Plan {
  const reading = readCommits(snapshot.commits, settings.rules)
  const account = accountOf(snapshot, reading, settings.majorOnZero)
  return planOf({ snapshot, reading, account, version, reason: `${formatSemVer(version)} was asked for` })
}

/** Only where the commits decide: who gives a bump or a version has decided what the near miss is. */
function refuseNearMisses({ warnings }: Reading, { bump, version }: Settings): void {
  if (bump !== 'auto' || version !== undefined) return
  const misses = warnings.filter((warning) => warning.kind === 'near-miss').map((warning) => warning.text)
  if (misses.length > 0) throw new CheckpointError(nearMisses(misses))
}

/** A rerun never climbs: a head with a version releases nothing, but the release of our own tag is completed. */
function atCheckpoint(
  snapshot: Snapshot,
  current: NonNullable<Snapshot['current']>,
  reading: Reading,
  account: Account,
): Decision {
  const { tag, version } = current
  const reason = `${tag.name} is already on ${shortSha(snapshot.head)}`
  if (tag.annotated && isOwnTag(tag.message, tag.commit)) {
    return { kind: 'resume', plan: planOf({ snapshot, reading, account, version, reason }) }
  }
  return { kind: 'nothing', account, reason, failed: false, current: plannedBase(current) }
}

type Choice =
  | {
      readonly kind: 'version'
      readonly version: SemVer
      readonly reason: string
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'nothing'; readonly reason: string; readonly failed: boolean }

function chooseVersion(snapshot: Snapshot, settings: Settings, account: Account): Choice {
  const { bump } = settings
  if (settings.version !== undefined) return exactVersion(settings.version, snapshot)
  if (bump === 'none') return { kind: 'nothing', reason: 'bump: none was asked for', failed: false }
  if (bump !== 'auto') return askedBump(bump, snapshot, account)
  if (account.asked === 'none') return noRelease(snapshot, settings)
  if (snapshot.base === undefined) return chosen(settings.initialVersion, 'the first release')
  const version = nextVersion(snapshot.base.version, account.asked)
  return chosen(version, reasonOf(account, settings.majorOnZero, snapshot.base.version))
}

function chosen(version: SemVer, reason: string, warnings: readonly string[] = []): Choice {
  return { kind: 'version', version, reason, warnings }
}

function exactVersion(version: SemVer, { base }: Snapshot): Choice {
  if (base !== undefined && compareSemVer(version, base.version) <= 0) {
    throw new CheckpointError(versionTooLow(formatSemVer(version), formatSemVer(base.version)))
  }
  return chosen(version, 'version was asked for')
}

/** Who starts the run decides; a step lower than the commits ask for is said loudly. */
function askedBump(bump: 'patch' | 'minor' | 'major', { base }: Snapshot, { asked }: Account): Choice {
  const isLower = BUMP_LEVELS.indexOf(bump) < BUMP_LEVELS.indexOf(asked)
  const warning = `bump: ${bump} was asked for and is obeyed, though the commits ask for ${asked}.`
  return chosen(nextVersion(base?.version, bump), `bump: ${bump} was asked for`, isLower ? [warning] : [])
}

const NO_RELEASE = 'no commit asks for a release'

function noRelease({ base, commits }: Snapshot, { onNoRelease, initialVersion }: Settings): Choice {
  const reason = commits.length === 0 ? 'there is no commit since the last version' : NO_RELEASE
  if (onNoRelease !== 'patch') return { kind: 'nothing', reason, failed: onNoRelease === 'fail' }
  return chosen(
    base === undefined ? initialVersion : nextVersion(base.version, 'patch'),
    `${reason}, and on-no-release is patch`,
  )
}

function reasonOf({ asked, rows }: Account, majorOnZero: boolean, base: SemVer): string {
  const makers = rows.filter((row) => row.group === 'made')
  const lowered = base.major === 0n && !majorOnZero && makers.some((row) => row.counts === 'major')
  const what = makers.length === 1 ? '1 commit asks for it' : `${makers.length} commits ask for it`
  return lowered ? `${asked}: ${what}; below 1.0.0 a breaking change is minor` : `${asked}: ${what}`
}

interface Draft {
  readonly snapshot: Snapshot
  readonly reading: Reading
  readonly account: Account
  readonly version: SemVer
  readonly reason: string
}

function planOf({ snapshot, reading, account, version, reason }: Draft): Plan {
  const { base, prefix, project } = snapshot
  return {
    ...account,
    schema: 1,
    project,
    version: formatSemVer(version),
    tag: `${prefix}${formatSemVer(version)}`,
    prerelease: !isStable(version),
    bump: base === undefined ? account.asked : levelBetween(base.version, version),
    reason,
    changes: reading.changes,
  }
}
