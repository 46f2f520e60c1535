import type { Commit } from '../commits/commit.ts'
import type { Shares } from '../commits/packages/share.ts'
import { readCommits } from '../commits/read.ts'
import { noSuchVersion } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { accountOf } from '../next-version/account.ts'
import type { Account } from '../next-version/plan.ts'
import type { Git } from '../ports/history.ts'
import type { Inspected } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'
import { versionNameOf } from '../versions/tags.ts'
import type { Reach } from '../next-version/prefix.ts'
import { findVersionTag, onCommit, tagMeant, type Wanted } from './show.ts'

/** What lies between two versions, or between a version and any commit. */
export interface Comparison {
  readonly from: string
  readonly to: string
  /** Whether `from` is the later one: `to` has nothing that it has not. */
  readonly backwards: boolean
  readonly account: Account
  /** git's own words; empty where no file differs. */
  readonly diffStat: string
}

export interface Comparing {
  readonly settings: Settings
  readonly reach: Reach
  /** Of one of several packages: how each of these commits concerns it, and whether a file is its own. */
  readonly sharesOf?: ((commits: readonly Commit[]) => Promise<Shares>) | undefined
  readonly counts?: ((path: string) => boolean) | undefined
}

/** The commits that `to` has and `from` has not, counted by the same rules as a release. @throws VC207, VC213, VC246 */
export async function compareVersions(
  { git }: Inspected,
  names: readonly [string, string],
  { settings, reach, sharesOf, counts }: Comparing,
): Promise<Comparison> {
  const { tagPrefix } = settings
  const from = onCommit(await findVersionTag(git, { name: names[0], tagPrefix, reach }))
  const to = await endOf(git, { name: names[1], tagPrefix, reach })
  const version = versionNameOf(from.name, tagPrefix)
  const commits = await git.commits(to.commit, from.commit)
  const base = version === undefined ? {} : { base: { ...from, ...version } }
  const reading = readCommits(commits, settings.rules, { shares: await sharesOf?.(commits) })
  const account = accountOf({ head: to.commit, ...base }, reading, settings.majorOnZero)
  const backwards = commits.length === 0 && from.commit !== to.commit
  const diffStat = await git.diffStat(from.commit, to.commit, counts)
  return { from: from.name, to: to.name, backwards, account, diffStat }
}

async function endOf(git: Git, wanted: Wanted): Promise<{ name: string; commit: string }> {
  const { name } = wanted
  const tag = await tagMeant(git, wanted)
  if (tag !== undefined) return onCommit(tag)
  const commit = await git.commitOf(name)
  if (commit === undefined) throw new CheckpointError(noSuchVersion(name))
  return { name, commit }
}
