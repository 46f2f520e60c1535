import type { Commit, BumpLevel } from '../commits/commit.ts'
import { readCommits } from '../commits/read.ts'
import type { Shares } from '../commits/packages/share.ts'
import type { CommitRules } from '../commits/rules.ts'
import { highestLevel, levelBetween, levelForBase } from '../versions/next.ts'
import type { VersionName } from '../versions/tags.ts'
import { rowsOf } from './account.ts'
import type { Row } from './plan.ts'

/** A release that was made, with the commits that it brought. */
export interface PastRelease {
  readonly tag: VersionName
  readonly previous: VersionName
  readonly commits: readonly Commit[]
  /** Of one of several packages: how each commit concerns it. */
  readonly shares?: Shares | undefined
}

/** What these rules would have chosen, next to what was released. */
export interface Judgement {
  readonly tag: string
  readonly previous: string
  readonly released: BumpLevel
  readonly chosen: BumpLevel
  readonly agreed: boolean
  /** The commits that explain the choice: those that made it, or all where nothing asked for a release. */
  readonly because: readonly Row[]
}

/** Agreed means: the level of the step from the version before, after the policy for 0.x, is the same. */
export function judge(release: PastRelease, rules: CommitRules, majorOnZero: boolean, web?: string): Judgement {
  const { previous, tag } = release
  const reading = readCommits(release.commits, rules, { web, shares: release.shares })
  const level = highestLevel(reading.changes.map((change) => change.bump))
  const chosen = levelForBase(level, previous.version, majorOnZero)
  const released = levelBetween(previous.version, tag.version)
  const rows = rowsOf(reading, level)
  const makers = rows.filter((row) => row.group === 'made')
  return {
    tag: tag.name,
    previous: previous.name,
    released,
    chosen,
    agreed: chosen === released,
    because: makers.length > 0 ? makers : rows,
  }
}
