import type { Commit, Sha } from '../commits/commit.ts'
import { namesToAsk } from '../commits/reverts/reverts.ts'
import { noCommits, notACommit, shallowClone } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { candidatesSince, laterVersions, rangeOf } from './range.ts'
import type { Checkpoint, Snapshot } from './snapshot.ts'
import { isOurs } from './unfinished.ts'
import type { History, Tag, TagRef } from '../ports/history.ts'
import { prefixOf } from './prefix.ts'
import type { Ports } from '../ports/ports.ts'
import { candidateOf } from '../versions/candidates.ts'
import type { VersionRange } from '../versions/range.ts'
import { compareSemVer, type SemVer } from '../versions/semver.ts'
import { KINDS } from '../versions/prefix.ts'
import { withPrefix, type VersionTag } from '../versions/tags.ts'

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
  const [head, { source, refs }] = await Promise.all([headOf(ports, question), tagsOf(ports, question)])
  const prefix = await prefixOf({ ...question, refs }, (tags) => source.since(tags, head))
  const tagNames = refs.map(({ name }) => name)
  const atHead = refs.filter(({ commit }) => commit === head).map(({ name }) => name)
  const choice = rangeOf({ ...question, tagNames, atHead, prefix })
  const { current, candidates, higher, ofChannel } = choice
  const byName = new Map(refs.map((ref) => [ref.name, ref]))
  const bases = candidates.flatMap(({ name }) => byName.get(name) ?? [])
  const [carried, { base, commits }] = await Promise.all([
    current && source.tag(current.name),
    source.since(bases, head),
  ])
  const above = carried && !isOurs(carried) ? await higherIn(source, { head, byName, higher }) : undefined
  const released = await releasedNames(source, commits, head)
  const version = candidates.find(({ name }) => name === base?.name)?.version
  const before = base && version && { tag: base, version }
  const since = candidatesSince(before, commits, { refs, prefix })
  const lastCandidate = since.find(({ tag }) => ofChannel.some(({ name }) => name === tag.name))
  const later = laterVersions(choice, { base: before, lastCandidate, inside: question.inside })
  const holders = await holdersAmong(later, { source, byName, head })
  const heads = await highestOfEach(since, source)
  const highest = heads.find(({ tag }) => tag.name === since[0]?.tag.name)
  return {
    head,
    prefix,
    tags: refs,
    commits,
    candidates: since,
    ...(released.size > 0 && { released }),
    ...(lastCandidate && { lastCandidate }),
    ...(highest && { highestCandidate: highest }),
    ownChannels: channelsOf(heads.filter(({ tag }) => isOurs(tag))),
    ...(current && carried && { current: { tag: carried, version: current.version } }),
    ...(above && { above }),
    ...(before && { base: before }),
    ...(holders.length > 0 && { holders }),
  }
}

/** Nobody tries out a version in more ways; each costs a look. */
const MOST_CHANNELS = 3

/** The highest candidate of each channel, whole; the highest of all is the first. */
async function highestOfEach(candidates: readonly Checkpoint[], source: History): Promise<Whole[]> {
  const highest = new Map(
    candidates.toReversed().map((candidate) => [candidateOf(candidate.version)?.channel, candidate]),
  )
  const ordered = [...highest.values()].sort((a, b) => compareSemVer(b.version, a.version))
  const read = ordered
    .slice(0, MOST_CHANNELS)
    .map(async ({ tag, version }) => ({ tag: await source.tag(tag.name), version }))
  return (await Promise.all(read)).filter((checkpoint): checkpoint is Whole => checkpoint.tag !== undefined)
}

type Whole = Checkpoint & { readonly tag: Tag }

function channelsOf(candidates: readonly Checkpoint[]): Set<string> {
  return new Set(candidates.flatMap(({ version }) => candidateOf(version)?.channel ?? []))
}

interface Higher {
  readonly head: Sha
  readonly byName: ReadonlyMap<string, TagRef>
  /** Highest first. */
  readonly higher: readonly VersionTag[]
}

/** The first of the versions that stands in the history of the head. */
async function higherIn(source: History, { head, byName, higher }: Higher): Promise<Checkpoint | undefined> {
  const refs = higher.flatMap(({ name }) => byName.get(name) ?? [])
  if (refs.length === 0) return undefined
  const { base: tag } = await source.since(refs, head)
  const version = higher.find(({ name }) => name === tag?.name)?.version
  return tag && version && { tag, version }
}

interface Asking {
  readonly source: History
  readonly byName: ReadonlyMap<string, TagRef>
  readonly head: Sha
}

async function holdersAmong(later: readonly VersionTag[], { source, byName, head }: Asking): Promise<Checkpoint[]> {
  if (later.length === 0) return []
  const found = await source.containing(
    later.flatMap(({ name }) => byName.get(name) ?? []),
    head,
  )
  const holding = new Map(found.map((tag) => [tag.name, tag]))
  return later.flatMap(({ name, version }) => {
    const tag = holding.get(name)
    return tag === undefined ? [] : [{ tag, version }]
  })
}

/** Which of the names that reverts give stand in the history before the range: most ranges ask of none. */
async function releasedNames(source: History, commits: readonly Commit[], head: Sha): Promise<ReadonlySet<string>> {
  const names = namesToAsk(commits)
  const reached = await Promise.all(names.map((name) => source.reaches(head, name)))
  return new Set(names.filter((_, at) => reached[at]))
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
}

/**
 * The tags of the clone. Where it has no version, the remote is asked once: it may never be a first release by mistake,
 * and tags there that only look like versions count as well.
 */
export async function tagsOf(
  { history, remote }: Ports,
  { shallow, tagPrefix }: Pick<HistoryQuestion, 'shallow' | 'tagPrefix'>,
): Promise<Tags> {
  if (shallow && remote === undefined) throw new CheckpointError(shallowClone())
  const source = shallow && remote !== undefined ? remote : history
  const refs = await source.tagRefs()
  if (shallow || remote === undefined || hasVersion(refs, tagPrefix)) return { source, refs }
  const there = await remote.tagRefs()
  if (hasVersion(there, tagPrefix)) return { source: remote, refs: there }
  return { source, refs: [...new Map([...there, ...refs].map((ref) => [ref.name, ref])).values()] }
}

function hasVersion(refs: readonly TagRef[], tagPrefix: string | undefined): boolean {
  const prefixes = tagPrefix === undefined ? KINDS : [tagPrefix]
  return refs.some(({ name }) => prefixes.some((prefix) => withPrefix(name, prefix) !== undefined))
}
