import { readCommits } from '../commits/read.ts'
import { noSuchVersion } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { accountOf } from '../plan/account.ts'
import type { Account } from '../plan/plan.ts'
import type { Git } from '../history.ts'
import type { Inspected } from '../ports.ts'
import type { Settings } from '../settings/settings.ts'
import { parseSemVer } from '../versions/semver.ts'
import { choosePrefix } from '../versions/tags.ts'
import { findVersionTag, tagMeant } from './show.ts'

/** What lies between two versions, or between a version and any commit. */
export interface Comparison {
  readonly from: string
  readonly to: string
  readonly account: Account
  /** git's own words; empty where no file differs. */
  readonly diffStat: string
}

/** The commits that `to` has and `from` has not, counted by the same rules as a release. @throws VC213 */
export async function compareVersions(
  { git }: Inspected,
  names: readonly [string, string],
  settings: Settings,
): Promise<Comparison> {
  const from = await findVersionTag(git, names[0], settings.tagPrefix)
  const to = await endOf(git, names[1], settings.tagPrefix)
  const version = parseSemVer(from.name.slice(choosePrefix([from.name]).prefix.length))
  const commits = await git.commits(to.commit, from.commit)
  const base = version === undefined ? {} : { base: { tag: from, version } }
  const account = accountOf({ head: to.commit, ...base }, readCommits(commits, settings.rules), settings.majorOnZero)
  return { from: from.name, to: to.name, account, diffStat: await git.diffStat(from.commit, to.commit) }
}

async function endOf(git: Git, name: string, tagPrefix?: string): Promise<{ name: string; commit: string }> {
  const tag = await tagMeant(git, name, tagPrefix)
  if (tag !== undefined) return tag
  const commit = await git.commitOf(name)
  if (commit === undefined) throw new CheckpointError(noSuchVersion(name))
  return { name, commit }
}
