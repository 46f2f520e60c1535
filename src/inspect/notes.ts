import { shortSha, type Commit } from '../commits/commit.ts'
import type { Shares } from '../commits/packages/share.ts'
import { noSuchVersion } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { decide, planFor } from '../next-version/decide.ts'
import type { PlannedVersion } from '../next-version/plan.ts'
import type { Snapshot, WholeVersionTag } from '../next-version/snapshot.ts'
import type { Git, TagRef } from '../ports/history.ts'
import type { Settings } from '../settings/settings.ts'
import { nextVersion, ZERO } from '../versions/next.ts'
import { compareSemVer } from '../versions/semver.ts'
import { stableTags, versionNameOf, versionTags, type VersionTag } from '../versions/tags.ts'
import { prefixOf, type Reach } from '../next-version/prefix.ts'
import { onCommit, tagMeant } from './show.ts'

export type Names = Pick<Snapshot, 'project' | 'web' | 'now'>

/** What notes are shown of. */
export interface Shown extends PlannedVersion {
  readonly snapshot: Snapshot
}

/** Of what would be released; where nothing would, of what is, else of the next patch. */
export function showNext(snapshot: Snapshot, settings: Settings): Shown {
  const { base, current } = snapshot
  if (current !== undefined) return { snapshot, ...planFor(snapshot, settings, current.version) }
  const decision = decide(snapshot, settings)
  if (decision.kind !== 'nothing') return { snapshot, plan: decision.plan, next: decision.next }
  const version = base === undefined ? settings.initialVersion : nextVersion(base.version, 'patch')
  return { snapshot, ...planFor(snapshot, settings, version) }
}

export interface RangeQuestion {
  /** `v1.2.0` or `v1.1.0..HEAD` */
  readonly range: string
  readonly settings: Settings
  readonly names: Names
  readonly reach: Reach
  /** Of one of several packages: how each of these commits concerns it. */
  readonly sharesOf?: ((commits: readonly Commit[]) => Promise<Shares>) | undefined
}

/** Of `v1.2.0`, since the version before it, or of `v1.1.0..HEAD`. A range has the version of its end. @throws VC207, VC213, VC246 */
export async function rangeShown(git: Git, asked: RangeQuestion): Promise<Shown> {
  const { range, settings, names, reach, sharesOf } = asked
  const tags = await git.tagRefs()
  const { tagPrefix } = settings
  const versions = { tags, tagPrefix, reach }
  const [, from = '', to = 'HEAD'] = /^(.*?)\.\.(?!\.)(.+)?$/.exec(range) ?? [range, '', range]
  const end = await endOf(git, to, versions)
  const start = from === '' ? undefined : await endOf(git, from, versions)
  const prefix = end.version?.prefix ?? start?.version?.prefix ?? (await prefixOf({ tagPrefix, refs: tags }, reach))
  const last = await versionBefore(git, end, { tags, prefix })
  const since = async (base: VersionTag | undefined): Promise<Snapshot> => {
    const commits = await git.commits(end.commit, base?.commit)
    const shares = await sharesOf?.(commits)
    return {
      ...{ head: end.commit, tags, prefix, ...names, commits, candidates: [] },
      ...(shares && { shares }),
      ...(end.version && { current: end.version }),
      ...(base && { base }),
    }
  }
  const whole = showNext(await since(last), settings)
  if (start === undefined) return whole
  const snapshot = await since(await startOf(git, start, { tags, prefix }))
  return { snapshot, ...planFor(snapshot, settings, whole.next.version) }
}

interface Versions {
  readonly tags: readonly TagRef[]
  readonly tagPrefix?: string | undefined
  readonly reach: Reach
}

interface End {
  readonly commit: string
  /** The tag, where it is one that is a version. */
  readonly version?: WholeVersionTag
}

async function endOf(git: Git, name: string, { tagPrefix, reach }: Versions): Promise<End> {
  const tag = await tagMeant(git, { name, tagPrefix, reach })
  if (tag === undefined) return { commit: await commitOf(git, name) }
  const named = versionNameOf(onCommit(tag).name, tagPrefix)
  return { commit: tag.commit, ...(named && { version: { ...tag, ...named } }) }
}

async function commitOf(git: Git, name: string): Promise<string> {
  const commit = await git.commitOf(name)
  if (commit === undefined) throw new CheckpointError(noSuchVersion(name))
  return commit
}

/** A tag that is a version; any other commit counts as the last version in its history. */
async function startOf(git: Git, start: End, line: Line): Promise<VersionTag> {
  const { commit, version } = start
  if (version !== undefined) return version
  const before = await versionBefore(git, start, line)
  return { name: shortSha(commit), prefix: line.prefix, version: before?.version ?? ZERO, commit }
}

interface Line {
  readonly tags: readonly TagRef[]
  readonly prefix: string
}

/** The highest stable version in this history, below its own. */
async function versionBefore(
  git: Git,
  { commit, version }: End,
  { tags, prefix }: Line,
): Promise<VersionTag | undefined> {
  const merged = new Set(await git.tagNamesMergedInto(commit))
  return stableTags(versionTags(tags, prefix)).find(
    (tag) => merged.has(tag.name) && (version === undefined || compareSemVer(tag.version, version.version) < 0),
  )
}
