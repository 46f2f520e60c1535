import type { Sha } from '../commits/commit.ts'
import { foreignPrefix, noCommits, notACommit, shallowClone } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { candidatesSince, rangeOf } from '../plan/range.ts'
import type { Snapshot } from '../plan/snapshot.ts'
import type { History, TagRef } from '../history.ts'
import type { Ports } from '../ports.ts'
import type { VersionRange } from '../versions/range.ts'
import type { SemVer } from '../versions/semver.ts'
import { choosePrefix, versionTags } from '../versions/tags.ts'

export interface HistoryQuestion {
  /** Whether the clone lacks part of its history. */
  readonly shallow: boolean
  /** What to release: a commit's id, or anything that git resolves to one. */
  readonly revision: string
  /** Undefined: chosen by the tags. */
  readonly tagPrefix?: string | undefined
  readonly wanted?: SemVer | undefined
  /** The channel of candidates that is released; undefined: stable versions. */
  readonly channel?: string | undefined
  /** Of a maintenance branch. */
  readonly inside?: VersionRange | undefined
}

export type HistoryRead = Omit<Snapshot, 'project' | 'web' | 'now'>

/**
 * The tags, the base and the commits since. A shallow clone, and one without any version tag, is never trusted: its
 * remote is asked instead. @throws VC202–VC207, VC209, VC214
 */
export async function readHistory(ports: Ports, question: HistoryQuestion): Promise<HistoryRead> {
  const head = await headOf(ports, question)
  const { source, refs, prefix } = await tagsOf(ports, question)
  const tagNames = refs.map(({ name }) => name)
  const atHead = refs.filter(({ commit }) => commit === head).map(({ name }) => name)
  const { current, candidates, ofChannel } = rangeOf({ ...question, tagNames, atHead, prefix })
  const byName = new Map(refs.map((ref) => [ref.name, ref]))
  const bases = candidates.flatMap(({ name }) => byName.get(name) ?? [])
  const [carried, { base, commits }] = await Promise.all([
    current && source.tag(current.name),
    source.since(bases, head),
  ])
  const version = candidates.find(({ name }) => name === base?.name)?.version
  const since = candidatesSince(base && version && { tag: base, version }, commits, { refs, prefix })
  const lastCandidate = since.find(({ tag }) => ofChannel.some(({ name }) => name === tag.name))
  const [first] = since
  const highest = first && (await source.tag(first.tag.name))
  return {
    head,
    prefix,
    tags: refs,
    commits,
    candidates: since,
    ...(lastCandidate && { lastCandidate }),
    ...(first && highest && { highestCandidate: { tag: highest, version: first.version } }),
    ...(current && carried && { current: { tag: carried, version: current.version } }),
    ...(base && version && { base: { tag: base, version } }),
  }
}

/** A whole id: what a shallow clone lacks may be there in its remote. */
const OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

export async function headOf(
  { history }: Ports,
  { revision, shallow }: Pick<HistoryQuestion, 'revision' | 'shallow'>,
): Promise<Sha> {
  const head = await history.commitOf(revision)
  if (head !== undefined) return head
  if (shallow && OBJECT_NAME.test(revision)) return revision
  throw new CheckpointError(revision === 'HEAD' ? noCommits() : notACommit(revision))
}

export interface Tags {
  readonly source: History
  readonly refs: readonly TagRef[]
  readonly prefix: string
}

/** The tags of the clone. Where it has no version, the remote is asked once: it may never be a first release by mistake. */
export async function tagsOf(
  { history, remote }: Ports,
  { shallow, tagPrefix }: Pick<HistoryQuestion, 'shallow' | 'tagPrefix'>,
): Promise<Tags> {
  if (shallow && remote === undefined) throw new CheckpointError(shallowClone())
  const here = await versionsIn(shallow && remote !== undefined ? remote : history, tagPrefix)
  if (shallow || remote === undefined || here.versions > 0) return here
  const there = await versionsIn(remote, tagPrefix)
  return there.versions > 0 ? there : here
}

async function versionsIn(source: History, tagPrefix: string | undefined): Promise<Tags & { versions: number }> {
  const refs = await source.tagRefs()
  const names = refs.map(({ name }) => name)
  const prefix = tagPrefix ?? prefixOf(names)
  return { source, refs, prefix, versions: versionTags(names, prefix).length }
}

function prefixOf(tagNames: readonly string[]): string {
  const choice = choosePrefix(tagNames)
  if (choice.kind === 'foreign') throw new CheckpointError(foreignPrefix(choice.prefix, choice.example))
  return choice.prefix
}
