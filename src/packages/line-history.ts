import type { Sha } from '../commits/commit.ts'
import { askedOnce } from '../ports/asked-once.ts'
import { fileOnce } from './shared-files.ts'
import { COMMITS_LOOKED_AT, type History, type TagRef } from '../ports/history.ts'
import { candidatesSince } from '../next-version/range.ts'
import { candidateOf } from '../versions/candidates.ts'
import { aboveBase, type LinesRead, type Ranged } from './lines.ts'
import { rangesOf } from './ranges.ts'

/**
 * The history of each package, answered from what was read for all of them together: so one package is read by the same
 * code as a repository without any, and no package costs a process of its own.
 */
export async function lineHistories(source: History, read: Omit<LinesRead, 'shares'>): Promise<readonly History[]> {
  const { head, refs, shared, commits, lines } = read
  const here = new Set(commits.map(({ sha }) => sha)).add(head)
  const writersBefore = askAhead(source, { head, lines })
  const tags = new Map(
    (await shared.tagsNamed(lines.flatMap((line) => namesToRead(line, read)))).map((tag) => [tag.name, tag]),
  )
  const reachedByName = askedOnce((name) => source.reaches(head, name))
  const fileAt = fileOnce(source, shared)
  const later = lines.flatMap(aboveBase)
  let holders: Promise<TagRef[]> | undefined
  let reached: Promise<ReadonlySet<string>> | undefined
  const isReached = async (tag: TagRef) =>
    here.has(tag.commit) ||
    (await (reached ??= shared.reached(refs.filter(({ commit }) => !here.has(commit))))).has(tag.name)
  return lines.map((line) => ({
    commitOf: (revision) => source.commitOf(revision),
    fileAt,
    filesAt: (commit, paths) => source.filesAt(commit, paths),
    ...(source.writersOf && {
      writersOf: async (commit, most) =>
        commit === line.base?.commit && most === COMMITS_LOOKED_AT
          ? writersBelow(line, await writersBefore)
          : source.writersOf?.(commit, most),
    }),
    tagRefs: () => Promise.resolve(refs),
    async since(asked, from) {
      if (from !== head) return source.since(asked, from)
      if (isSame(asked, line.choice.candidates)) return { ...(line.base && { base: line.base }), commits: line.commits }
      for (const tag of asked) {
        if (!(await isReached(tag))) continue
        return { base: tag, commits: rangesOf(commits, [tag.commit]).each[0] ?? [] }
      }
      return { commits }
    },
    async containing(asked, from) {
      if (from !== head) return source.containing(asked, from)
      const found = new Set((await (holders ??= source.containing(later, head))).map(({ name }) => name))
      return asked.filter(({ name }) => found.has(name))
    },
    reaches: async (_, name) => commits.some(({ sha }) => sha.startsWith(name)) || reachedByName(name),
    tag: async (name) => tags.get(name) ?? source.tag(name),
  }))
}

type WritersAsked = Pick<LinesRead, 'head' | 'lines'>

/** Where something may be released they are asked for while the commits are judged; whoever takes the answer hears of a failure. */
function askAhead(source: History, asked: WritersAsked): ReturnType<typeof askWriters> {
  const isAsked = asked.lines.some(({ base, commits }) => base !== undefined && commits.length > 0)
  const answer = isAsked ? askWriters(source, asked) : Promise.resolve(undefined)
  answer.catch(() => undefined)
  return answer
}

/**
 * Everybody in the head's history, where one base at least reaches no more commits than so many. That of the longest range
 * reaches fewest: it tells whether there is any use in counting on from the head.
 */
async function askWriters(source: History, { head, lines }: WritersAsked) {
  const [longest] = lines
    .filter(({ base }) => base !== undefined)
    .toSorted((one, other) => other.commits.length - one.commits.length)
  if (longest?.base === undefined) return undefined
  const isFar = longest.commits.length > COMMITS_LOOKED_AT
  if (isFar && (await source.writersOf?.(longest.base.commit, COMMITS_LOOKED_AT)) === undefined) return undefined
  return source.writersOf?.(head, COMMITS_LOOKED_AT + longest.commits.length)
}

/** A package's base reaches what the head does, but for its range. Undefined where that is more than so many commits. */
function writersBelow<T>({ commits }: Ranged, ofHead: ReadonlyMap<Sha, T> | undefined) {
  if (ofHead === undefined || ofHead.size - commits.length > COMMITS_LOOKED_AT) return undefined
  const range = new Set(commits.map(({ sha }) => sha))
  return new Map([...ofHead].filter(([sha]) => !range.has(sha)))
}

/** The tags that a package needs whole: what the head carries, its base, and the highest candidate of each channel. */
function namesToRead({ choice, base, commits, one }: Ranged, { refs }: Pick<LinesRead, 'refs'>): string[] {
  const candidates = candidatesSince(base, commits, { refs, prefix: one.prefix })
  const highest = new Map(candidates.toReversed().map(({ name, version }) => [candidateOf(version)?.channel, name]))
  return [...highest.values(), ...(choice.current ? [choice.current.name] : []), ...(base ? [base.name] : [])]
}

function isSame(some: readonly TagRef[], others: readonly TagRef[]): boolean {
  return some.length === others.length && some.every(({ name }, at) => name === others[at]?.name)
}
