import { notReachedBy } from '../commits/history/ancestry.ts'
import type { Reading } from '../commits/change.ts'
import { higherBump, shortSha, type BumpLevel } from '../commits/commit.ts'
import { readCommits } from '../commits/read.ts'
import { leavesRange, nearMisses } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { bumpBeyond } from '../errors/taken.ts'
import type { Settings } from '../settings/settings.ts'
import { nextCandidate } from '../versions/candidates.ts'
import { ZERO, highestLevel, levelBetween, levelForBase, nextVersion } from '../versions/next.ts'
import { isInside } from '../versions/range.ts'
import { formatSemVer, type SemVer } from '../versions/semver.ts'
import { versionName, type VersionTag } from '../versions/tags.ts'
import { accountOf, planOf } from './account.ts'
import { heldReason, refusal } from './check.ts'
import { askedText, chooseVersion, type Choice } from './choose.ts'
import { leftOut } from './left-out.ts'
import { cameAfter } from './merged.ts'
import { withWarnings, type Account, type Decision, type Nothing, type PlannedVersion } from './plan.ts'
import type { Snapshot } from './snapshot.ts'
import { isRolledBack } from './unfinished.ts'

/** Whether there is a release to make, which version it is, and why. @throws VC103, VC212, VC231, VC232, VC251, VC252 */
export function decide(snapshot: Snapshot, settings: Settings): Decision {
  const range = readRange(snapshot, settings)
  if (snapshot.current !== undefined) return atCheckpoint(snapshot, snapshot.current, { ...range, settings })
  const choice = chooseVersion({ snapshot, settings, ...range })
  const holder = holderOf(snapshot, choice)
  if (holder !== undefined && settings.bump !== 'none') return heldAlready(holder, range, settings)
  if (settings.onNearMiss === 'fail' && snapshot.prepared === undefined) refuseNearMisses(range.reading, settings)
  const { account, sinceStable } = range
  if (choice.kind === 'nothing') return { ...choice, account, sinceStable, current: null, isDecided: true }
  refuseOutside(choice.version, settings, account)
  return { kind: 'release', ...withWarnings(planOf({ snapshot, settings, ...range, ...choice }), choice.warnings) }
}

/** The plan of a version that is given, whatever the commits ask for. */
export function planFor(snapshot: Snapshot, settings: Settings, version: SemVer): PlannedVersion {
  const reason = `version: ${formatSemVer(version)} is set`
  return planOf({ snapshot, settings, ...readRange(snapshot, settings), version, reason })
}

/** What the commits say. */
interface RangeReading {
  /** Of the commits since the version before, which the notes tell. */
  readonly reading: Reading
  readonly account: Account
  readonly sinceStable: BumpLevel
  readonly sincePrepared: BumpLevel
}

/**
 * A candidate tells what came after the candidate before it, while its target follows the highest level since the last
 * stable version. A commit that undoes something of an earlier candidate counts in the first reading alone.
 */
function readRange(snapshot: Snapshot, settings: Settings): RangeReading {
  const { rules, majorOnZero, warnings } = settings
  const { commits, base, lastCandidate, web, prepared, shares } = snapshot
  const isReleased = (name: string) => snapshot.released?.has(name) === true
  const whole = readCommits(commits, rules, { web, isReleased, shares })
  const reading = lastCandidate === undefined ? whole : readAfter(lastCandidate, { snapshot, rules, isReleased })
  const level = higherBump(levelOf(whole), levelOf(reading))
  const account = accountOf(snapshot, reading, majorOnZero)
  return {
    reading,
    account: { ...account, warnings: [...warnings, ...leftOut(snapshot, settings), ...account.warnings] },
    sinceStable: levelForBase(level, base?.version, majorOnZero),
    sincePrepared: levelForBase(
      prepared === undefined
        ? 'none'
        : levelOf(readCommits(cameAfter(prepared, commits), rules, { web, isReleased, shares })),
      base?.version,
      majorOnZero,
    ),
  }
}

interface Source {
  readonly snapshot: Snapshot
  readonly rules: Settings['rules']
  readonly isReleased: (name: string) => boolean
}

/** For what came after a candidate, its own commits are released too. */
function readAfter({ commit }: VersionTag, { snapshot: { commits, web, shares }, rules, isReleased }: Source): Reading {
  const after = notReachedBy(commits, commit)
  const told = new Set(after.map(({ sha }) => sha))
  const isTold = (name: string) => commits.some(({ sha }) => sha.startsWith(name) && !told.has(sha))
  return readCommits(after, rules, { web, shares, isReleased: (name) => isReleased(name) || isTold(name) })
}

function levelOf({ changes }: Reading): BumpLevel {
  return highestLevel(changes.map((change) => change.bump))
}

/**
 * The version on a later commit that holds the head already. Where the next version itself is one of them, its tag says
 * more: it may stand on the commit that prepares this very release.
 */
function holderOf({ holders = [], prefix }: Snapshot, choice: Choice): VersionTag | undefined {
  const next = choice.kind === 'nothing' ? undefined : versionName(prefix, choice.version).name
  return holders.some(({ name }) => name === next) ? undefined : holders[0]
}

/** A late or repeated run. @throws VC251 where a person asked for a version */
function heldAlready(tag: VersionTag, { account, sinceStable }: RangeReading, settings: Settings): Nothing {
  const asked = askedText(settings)
  if (asked !== undefined) throw refusal(tag, account.head, asked)
  return { kind: 'nothing', account, sinceStable, reason: heldReason(tag), failed: false, current: null }
}

/** Only where the commits decide: who gives a bump or a version has decided what the near miss is. */
function refuseNearMisses({ warnings }: Reading, { bump, version }: Settings): void {
  if (bump !== 'auto' || version !== undefined) return
  const misses = warnings.filter((warning) => warning.kind === 'near-miss').map((warning) => warning.text)
  if (misses.length > 0) throw new CheckpointError(nearMisses(misses))
}

/** A maintenance branch that left its range would release what another branch is for. */
function refuseOutside(version: SemVer, { maintenance }: Settings, { rows }: Account): void {
  if (maintenance === undefined || isInside(maintenance.range, version)) return
  const commits = rows.filter((row) => row.group === 'made').map(({ sha, subject }) => ({ sha, subject }))
  throw new CheckpointError(
    leavesRange({
      version: formatSemVer(version),
      branch: maintenance.branch,
      range: maintenance.range.text,
      commits,
    }),
  )
}

/**
 * A rerun never climbs: a head with a version gets no other one, but the release of that one is made or completed.
 * @throws VC231, VC252 where a person asked for more than was made there
 */
function atCheckpoint(
  snapshot: Snapshot,
  current: NonNullable<Snapshot['current']>,
  { settings, ...range }: RangeReading & { readonly settings: Settings },
): Decision {
  const { name, version } = current
  refuseMore(snapshot, current, settings, range.account)
  if (settings.version === undefined && isRolledBack(name, snapshot.tags)) {
    const reason = `${name} was rolled back, and only version can reuse its number`
    return { kind: 'nothing', account: range.account, reason, failed: false, current }
  }
  const reason = `${name} is already on ${shortSha(snapshot.head)}`
  return {
    kind: 'resume',
    ...withWarnings(planOf({ snapshot, settings, ...range, version, reason }), warnOfStepBack(snapshot)),
  }
}

/** A tag that a person put there may be a slip of the hand, but it is theirs. */
function warnOfStepBack({ current, above }: Snapshot): string[] {
  if (current === undefined || above === undefined) return []
  return [
    `${current.name} is lower than ${above.name}, which is already in its history. It was released because the tag exists. If the tag is a mistake, delete it and its draft.`,
  ]
}

/** A bump that is no more than the step that was made here is done already. */
function refuseMore(
  { base, head }: Snapshot,
  current: NonNullable<Snapshot['current']>,
  settings: Settings,
  account: Account,
): void {
  const { bump, version: exact, prerelease } = settings
  if (exact !== undefined || bump === 'auto' || bump === 'none' || bump === 'prerelease') return
  const level = levelBetween(base?.version ?? ZERO, current.version)
  if (higherBump(level, bump) === level) return
  const target = nextVersion(base?.version, bump)
  const version = prerelease === undefined ? target : nextCandidate(target, prerelease, undefined)
  refuseOutside(version, settings, account)
  const made = { level, from: base?.name }
  throw new CheckpointError(bumpBeyond({ tag: current.name, head, bump, made, version: formatSemVer(version) }))
}
