import type { Reading, Verdict } from '../commits/change.ts'
import { BUMP_LEVELS, type BumpLevel } from '../commits/commit.ts'
import type { Settings } from '../settings/settings.ts'
import { highestLevel, levelBetween, levelForBase } from '../versions/next.ts'
import { formatSemVer, isStable, type SemVer } from '../versions/semver.ts'
import { versionName, type VersionTag } from '../versions/tags.ts'
import type { Account, PlannedBase, PlannedVersion, Row } from './plan.ts'
import type { Snapshot } from './snapshot.ts'

const GROUPS: readonly Row['group'][] = ['made', 'counted', 'skipped']

/**
 * The table of every commit that was read, and what all of them together ask for. They are those since the candidate
 * before, where there is one; what a break means is decided by the last stable version all the same.
 */
export function accountOf(
  { head, base, lastCandidate = base }: Pick<Snapshot, 'head' | 'base' | 'lastCandidate'>,
  reading: Reading,
  majorOnZero: boolean,
): Account {
  const level = highestLevel(reading.changes.map((change) => change.bump))
  const rows = rowsOf(reading, level)
  return {
    head,
    base: lastCandidate === undefined ? null : plannedBase(lastCandidate),
    asked: levelForBase(level, base?.version, majorOnZero),
    rows: rows.sort(byWeight),
    warnings: reading.warnings.map((warning) => warning.text),
  }
}

export function plannedBase({ name, version, commit }: VersionTag): PlannedBase {
  return { version: formatSemVer(version), tag: name, commit }
}

export function rowsOf({ verdicts, changes }: Reading, level: BumpLevel): Row[] {
  const pullRequests = new Map(changes.map((change) => [change.sha, change.pullRequest]))
  return verdicts.map((verdict) => {
    const pullRequest = pullRequests.get(verdict.sha)
    const { sha, subject, counts, reason } = verdict
    const row = { sha, subject, counts, reason, group: groupOf(verdict, level) }
    return pullRequest === undefined ? row : { ...row, pullRequest }
  })
}

/** What made the version first, then what counted less, then what was skipped; newest first among equals. */
function byWeight(a: Row, b: Row): number {
  const group = GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group)
  return group === 0 ? BUMP_LEVELS.indexOf(b.counts) - BUMP_LEVELS.indexOf(a.counts) : group
}

function groupOf({ skipped, counts }: Verdict, level: BumpLevel): Row['group'] {
  if (skipped) return 'skipped'
  return counts === level && level !== 'none' ? 'made' : 'counted'
}

interface Draft {
  readonly snapshot: Snapshot
  readonly settings: Pick<Settings, 'alsoTag'>
  readonly reading: Reading
  readonly account: Account
  readonly sinceStable: BumpLevel
  readonly version: SemVer
  readonly reason: string
}

/** The plan of this version, whoever chose it. */
export function planOf(draft: Draft): PlannedVersion {
  const { snapshot, settings, reading, account, sinceStable, version, reason } = draft
  const { base, head, prefix, project } = snapshot
  const next = { ...versionName(prefix, version), commit: head }
  const also = settings.alsoTag?.map((one) => versionName(one.prefix, version).name)
  const plan = {
    ...account,
    schema: 1,
    project,
    version: formatSemVer(version),
    tag: next.name,
    ...(also && { alsoTags: also }),
    prerelease: !isStable(version),
    bump: base === undefined ? sinceStable : levelBetween(base.version, version),
    reason,
    changes: reading.changes,
  } as const
  return { plan, next }
}
