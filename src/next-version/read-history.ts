import type { Commit, Sha } from '../commits/commit.ts'
import { namesToAsk } from '../commits/reverts/reverts.ts'
import { noCommits, notACommit, shallowClone } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { candidatesSince, laterVersions, rangeOf } from './range.ts'
import type { Snapshot, WholeVersionTag } from './snapshot.ts'
import { isOurs } from './unfinished.ts'
import type { History, TagRef } from '../ports/history.ts'
import { prefixOf } from './prefix.ts'
import type { Ports } from '../ports/ports.ts'
import { candidateOf } from '../versions/candidates.ts'
import type { VersionRange } from '../versions/range.ts'
import { compareSemVer, type SemVer } from '../versions/semver.ts'
import { KINDS } from '../versions/prefix.ts'
import { versionTags, type VersionTag } from '../versions/tags.ts'

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

/** Where a history can be read from. */
export type Sources = Pick<Ports, 'history' | 'remote'>

export type HistoryRead = Omit<Snapshot, 'project' | 'web' | 'now'>

/**
 * The tags, the base and the commits since. A shallow clone, and one without any version tag, is never trusted: its
 * remote is asked instead. @throws VC202–VC207, VC209, VC214
 */
export async function readHistory(ports: Sources, question: HistoryQuestion): Promise<HistoryRead> {
  const [head, { source, refs }] = await Promise.all([headOf(ports, question), tagsOf(ports, question)])
  const prefix = await prefixOf({ ...question, refs }, (tags) => source.since(tags, head))
  const choice = rangeOf({ ...question, tags: refs, head, prefix })
  const { candidates, higher, ofChannel } = choice
  const [current, { base: found, commits }] = await Promise.all([
    choice.current && wholeTag(choice.current, source),
    source.since(candidates, head),
  ])
  const above = current && !isOurs(current) ? await higherIn(source, higher, head) : undefined
  const released = await releasedNames(source, commits, head)
  const base = candidates.find(({ name }) => name === found?.name)
  const since = candidatesSince(base, commits, { refs, prefix })
  const lastCandidate = since.find(({ name }) => ofChannel.some((tag) => tag.name === name))
  const later = laterVersions(choice, { base, lastCandidate, inside: question.inside })
  const holders = await holdersAmong(later, source, head)
  const heads = await highestOfEach(since, source)
  const highest = heads.find(({ name }) => name === since[0]?.name)
  return {
    head,
    prefix,
    tags: refs,
    commits,
    candidates: since,
    ...(released.size > 0 && { released }),
    ...(lastCandidate && { lastCandidate }),
    ...(highest && { highestCandidate: highest }),
    ownChannels: channelsOf(heads.filter(isOurs)),
    ...(current && { current }),
    ...(above && { above }),
    ...(base && { base }),
    ...(holders.length > 0 && { holders }),
  }
}

/** Nobody tries out a version in more ways; each costs a look. */
const MOST_CHANNELS = 3

/** The highest candidate of each channel, whole; the highest of all is the first. */
async function highestOfEach(candidates: readonly VersionTag[], source: History): Promise<WholeVersionTag[]> {
  const highest = new Map(
    candidates.toReversed().map((candidate) => [candidateOf(candidate.version)?.channel, candidate]),
  )
  const ordered = [...highest.values()].sort((a, b) => compareSemVer(b.version, a.version))
  const read = ordered.slice(0, MOST_CHANNELS).map((candidate) => wholeTag(candidate, source))
  return (await Promise.all(read)).filter((tag) => tag !== undefined)
}

async function wholeTag(version: VersionTag, source: History): Promise<WholeVersionTag | undefined> {
  const tag = await source.tag(version.name)
  return tag && { ...version, ...tag }
}

function channelsOf(candidates: readonly VersionTag[]): Set<string> {
  return new Set(candidates.flatMap(({ version }) => candidateOf(version)?.channel ?? []))
}

/** The first of the versions, highest first, that stands in the history of the head. */
async function higherIn(source: History, higher: readonly VersionTag[], head: Sha): Promise<VersionTag | undefined> {
  if (higher.length === 0) return undefined
  const { base } = await source.since(higher, head)
  return higher.find(({ name }) => name === base?.name)
}

async function holdersAmong(later: readonly VersionTag[], source: History, head: Sha): Promise<VersionTag[]> {
  if (later.length === 0) return []
  const holding = new Set((await source.containing(later, head)).map(({ name }) => name))
  return later.filter(({ name }) => holding.has(name))
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
  { history }: Sources,
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
  { history, remote }: Sources,
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
  return prefixes.some((prefix) => versionTags(refs, prefix).length > 0)
}
