import type { Sha } from '../commits/commit.ts'
import { foreignPrefix, noCommits, notACommit, shallowClone, tagsNotFetched } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { rangeOf } from '../plan/range.ts'
import type { Checkpoint, Snapshot } from '../plan/snapshot.ts'
import type { Clone, Git } from '../ports.ts'
import type { SemVer } from '../versions/semver.ts'
import { choosePrefix, versionTags, type VersionTag } from '../versions/tags.ts'

export interface HistoryQuestion {
  readonly clone: Clone
  /** What to release: a commit's id, or anything that git resolves to one. */
  readonly revision: string
  /** Undefined: chosen by the tags. */
  readonly tagPrefix?: string | undefined
  readonly wanted?: SemVer | undefined
}

export type History = Omit<Snapshot, 'project' | 'web' | 'now'>

/** The remote that a clone comes from: https://git-scm.com/docs/git-clone (--origin). */
export const ORIGIN = 'origin'

/** The tags, the base and the commits since, by a fixed number of git processes. @throws VC202–VC209 */
export async function readHistory(git: Git, question: HistoryQuestion): Promise<History> {
  if (question.clone.shallow) throw new CheckpointError(shallowClone())
  const head = await headOf(git, question.revision)
  const refs = await git.tagRefs()
  const tagNames = refs.map(({ name }) => name)
  const atHead = refs.filter(({ commit }) => commit === head).map(({ name }) => name)
  const prefix = question.tagPrefix ?? prefixOf(tagNames)
  if (versionTags(tagNames, prefix).length === 0)
    await refuseTagsElsewhere(git, prefix, question.tagPrefix === undefined)
  const { current, candidates } = rangeOf({ tagNames, atHead, prefix, wanted: question.wanted })
  const baseTag = await highestReachable(git, candidates, head)
  const [carried, base] = await Promise.all([checkpoint(git, current), checkpoint(git, baseTag)])
  const commits = await git.commits(head, base?.tag.commit)
  return { head, prefix, tagNames, commits, ...(carried && { current: carried }), ...(base && { base }) }
}

async function headOf(git: Git, revision: string): Promise<Sha> {
  const head = await git.commitOf(revision)
  if (head !== undefined) return head
  throw new CheckpointError(revision === 'HEAD' ? noCommits() : notACommit(revision))
}

function prefixOf(tagNames: readonly string[]): string {
  const choice = choosePrefix(tagNames)
  if (choice.kind === 'foreign') throw new CheckpointError(foreignPrefix(choice.prefix, choice.example))
  return choice.prefix
}

/** A clone without tags never means a first release: the remote is asked once, by git, without the API. */
async function refuseTagsElsewhere(git: Git, prefix: string, isAuto: boolean): Promise<void> {
  if ((await git.remoteUrl(ORIGIN)) === undefined) return
  const names = await git.remoteTagNames(ORIGIN)
  const [version] = versionTags(names, isAuto ? prefixOf(names) : prefix)
  if (version !== undefined) throw new CheckpointError(tagsNotFetched(version.name))
}

/**
 * The highest of these tags in the head's history. One probe of the highest answers almost always, in a time that
 * does not grow with the history; where that lies on another branch, git is asked for all at once.
 */
async function highestReachable(
  git: Git,
  candidates: readonly VersionTag[],
  head: Sha,
): Promise<VersionTag | undefined> {
  const [highest, ...others] = candidates
  if (highest === undefined) return undefined
  if (await git.isAncestor(highest.name, head)) return highest
  if (others.length === 0) return undefined
  const merged = new Set(await git.tagNamesMergedInto(head))
  return others.find((tag) => merged.has(tag.name))
}

async function checkpoint(git: Git, versionTag: VersionTag | undefined): Promise<Checkpoint | undefined> {
  if (versionTag === undefined) return undefined
  const tag = await git.tag(versionTag.name)
  return tag === undefined ? undefined : { tag, version: versionTag.version }
}
