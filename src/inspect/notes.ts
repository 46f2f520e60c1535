import { shortSha } from '../commits/commit.ts'
import { noSuchVersion } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { decide, planFor } from '../plan/decide.ts'
import type { Plan } from '../plan/plan.ts'
import type { Checkpoint, Snapshot } from '../plan/snapshot.ts'
import type { Git, Tag } from '../history.ts'
import type { Settings } from '../settings/settings.ts'
import { nextVersion } from '../versions/next.ts'
import { parseSemVer, compareSemVer, type SemVer } from '../versions/semver.ts'
import { choosePrefix, stableTags, versionTags } from '../versions/tags.ts'
import { tagMeant } from './show.ts'

export type Names = Pick<Snapshot, 'project' | 'web' | 'now'>

/** What notes are shown of. */
export interface Shown {
  readonly snapshot: Snapshot
  readonly plan: Plan
}

/** Of what would be released; where nothing would, of what is, else of the next patch. */
export function nextShown(snapshot: Snapshot, settings: Settings): Shown {
  const { base, current } = snapshot
  if (current !== undefined) return { snapshot, plan: planFor(snapshot, settings, current.version) }
  const decision = decide(snapshot, settings)
  if (decision.kind !== 'nothing') return { snapshot, plan: decision.plan }
  const version = base === undefined ? settings.initialVersion : nextVersion(base.version, 'patch')
  return { snapshot, plan: planFor(snapshot, settings, version) }
}

/** Of `v1.2.0`, since the version before it, or of `v1.1.0..HEAD`. A range has the version of its end. @throws VC213 */
export async function rangeShown(git: Git, range: string, settings: Settings, names: Names): Promise<Shown> {
  const tags = await git.tagRefs()
  const tagNames = tags.map(({ name }) => name)
  const prefix = settings.tagPrefix ?? choosePrefix(tagNames).prefix
  const versions = { tagNames, prefix }
  const [, from = '', to = 'HEAD'] = /^(.*?)\.\.(?!\.)(.+)?$/.exec(range) ?? [range, '', range]
  const end = await endOf(git, to, versions.prefix)
  const last = await versionBefore(git, end, versions)
  const since = async (base: Checkpoint | undefined): Promise<Snapshot> => ({
    ...{ head: end.commit, tags, prefix, ...names, commits: await git.commits(end.commit, base?.tag.commit) },
    candidates: [],
    ...(end.tag && end.version && { current: { tag: end.tag, version: end.version } }),
    ...(base && { base }),
  })
  const whole = nextShown(await since(last), settings)
  if (from === '') return whole
  const snapshot = await since(await startOf(git, from, versions))
  const version = parseSemVer(whole.plan.version)
  return { snapshot, plan: version === undefined ? whole.plan : planFor(snapshot, settings, version) }
}

interface Versions {
  readonly tagNames: readonly string[]
  readonly prefix: string
}

interface End {
  readonly commit: string
  readonly tag?: Tag
  readonly version?: SemVer
}

async function endOf(git: Git, name: string, prefix: string): Promise<End> {
  const tag = await tagMeant(git, name, prefix)
  if (tag === undefined) return { commit: await commitOf(git, name) }
  const version = versionOf(tag.name, prefix)
  return { commit: tag.commit, tag, ...(version && { version }) }
}

async function commitOf(git: Git, name: string): Promise<string> {
  const commit = await git.commitOf(name)
  if (commit === undefined) throw new CheckpointError(noSuchVersion(name))
  return commit
}

function versionOf(tagName: string, prefix: string): SemVer | undefined {
  return tagName.startsWith(prefix) ? parseSemVer(tagName.slice(prefix.length)) : undefined
}

/** A tag that is a version; any other commit counts as the last version in its history. */
async function startOf(git: Git, name: string, versions: Versions): Promise<Checkpoint> {
  const end = await endOf(git, name, versions.prefix)
  if (end.tag !== undefined && end.version !== undefined) return { tag: end.tag, version: end.version }
  const before = await versionBefore(git, end, versions)
  return { tag: { name: shortSha(end.commit), commit: end.commit }, version: before?.version ?? ZERO }
}

const ZERO: SemVer = { major: 0n, minor: 0n, patch: 0n, prerelease: [], build: '' }

/** The highest stable version in this history, below its own. */
async function versionBefore(
  git: Git,
  { commit, version }: End,
  { tagNames, prefix }: Versions,
): Promise<Checkpoint | undefined> {
  const merged = new Set(await git.tagNamesMergedInto(commit))
  const lower = stableTags(versionTags(tagNames, prefix)).find(
    (tag) => merged.has(tag.name) && (version === undefined || compareSemVer(tag.version, version) < 0),
  )
  const tag = lower === undefined ? undefined : await git.tag(lower.name)
  return tag === undefined || lower === undefined ? undefined : { tag, version: lower.version }
}
