import type { Commit, Sha } from '../commit.ts'

/** The commits of a range, each once, oldest first, and where each one stands. */
export interface OrderedHistory {
  readonly oldestFirst: readonly Commit[]
  readonly position: ReadonlyMap<Sha, number>
}

/**
 * Orders a range: parents before children, generation by generation, ties by object name.
 *
 * git's own order depends on the clocks and on what the clone holds, and the compare API has another one. This order
 * depends on the graph alone, so every kind of checkout gives the same plan. A parent outside the range, or one that a
 * shallow clone lacks, counts as none. Linear but for the ties; commits are numbers on the way, for a range may hold a
 * million of them.
 */
export function orderHistory(commits: readonly Commit[]): OrderedHistory {
  const known = ORDERED.get(commits)
  if (known !== undefined) return known
  const ordered = inOrder(commits)
  ORDERED.set(commits, ordered)
  ORDERED.set(ordered.oldestFirst, ordered)
  return ordered
}

/** A range is asked for its order by who cuts it, and by who reads it. */
const ORDERED = new WeakMap<readonly Commit[], OrderedHistory>()

function inOrder(commits: readonly Commit[]): OrderedHistory {
  if (isLine(commits)) return withPositions(commits.toReversed())
  const position = new Map<Sha, number>()
  const range: Commit[] = []
  for (const commit of commits) {
    if (position.has(commit.sha)) continue
    position.set(commit.sha, range.length)
    range.push(commit)
  }
  const oldestFirst = inGenerations(range, edgesIn(range, position))
  oldestFirst.forEach(({ sha }, index) => position.set(sha, index))
  return { oldestFirst, position }
}

/** Whether each commit is the only child of the next one, as git tells a history without merges. */
function isLine(newestFirst: readonly Commit[]): boolean {
  return newestFirst.every(({ parents }, at) => {
    const next = newestFirst[at + 1]
    return next === undefined || (parents.length === 1 && parents[0] === next.sha)
  })
}

/** Where the parents of each commit stand; those outside the history left out. */
export function parentPlaces({ oldestFirst, position }: OrderedHistory): readonly (readonly number[])[] {
  return oldestFirst.map(({ parents }) => parents.flatMap((sha) => position.get(sha) ?? []))
}

/**
 * The order of those commits of a history that stand at these places, oldest first, where with a commit all that have it
 * in their history are among them: told by the order of the whole, so that forty packages do not sort forty ranges.
 */
export function orderAmong(
  { oldestFirst }: OrderedHistory,
  parents: readonly (readonly number[])[],
  places: readonly number[],
): readonly Commit[] {
  const generations = new Int32Array(oldestFirst.length).fill(-1)
  for (const place of places) {
    let generation = 0
    for (const parent of parents[place] ?? []) generation = Math.max(generation, (generations[parent] ?? -1) + 1)
    generations[place] = generation
  }
  const shaOf = (place: number) => oldestFirst[place]?.sha ?? ''
  const compare = (one: number, other: number) =>
    (generations[one] ?? 0) - (generations[other] ?? 0) || (shaOf(one) < shaOf(other) ? -1 : 1)
  const isOrdered = places.every((place, at) => at === 0 || compare(places[at - 1] ?? 0, place) < 0)
  const ordered = isOrdered ? places : [...places].sort(compare)
  const range = ordered.flatMap((place) => oldestFirst[place] ?? [])
  ORDERED.set(range, withPositions(range))
  return range
}

/** Most ranges are never asked where a commit stands: only merges and reverts do. */
function withPositions(oldestFirst: readonly Commit[]): OrderedHistory {
  let position: ReadonlyMap<Sha, number> | undefined
  return {
    oldestFirst,
    get position() {
      return (position ??= new Map(oldestFirst.map(({ sha }, at) => [sha, at])))
    },
  }
}

/** The graph of a range. Each commit's children are a chain of edges: `first[commit]`, then `next[edge]`, until -1. */
interface Edges {
  readonly first: Int32Array
  readonly next: number[]
  readonly child: number[]
  /** How many parents of each commit are in the range and not yet placed. */
  readonly waiting: Int32Array
}

function edgesIn(range: readonly Commit[], position: ReadonlyMap<Sha, number>): Edges {
  const first = new Int32Array(range.length).fill(-1)
  const waiting = new Int32Array(range.length)
  const next: number[] = []
  const child: number[] = []
  range.forEach(({ parents }, at) => {
    for (const name of parents) {
      const parent = position.get(name)
      if (parent === undefined) continue
      next.push(first[parent] ?? -1)
      first[parent] = child.push(at) - 1
      waiting[at] = (waiting[at] ?? 0) + 1
    }
  })
  return { first, next, child, waiting }
}

function inGenerations(range: readonly Commit[], { first, next, child, waiting }: Edges): Commit[] {
  const oldestFirst: Commit[] = []
  const shaOf = (at: number) => range[at]?.sha ?? ''
  let generation = [...range.keys()].filter((at) => waiting[at] === 0)
  while (generation.length > 0) {
    if (generation.length > 1) generation.sort((a, b) => (shaOf(a) < shaOf(b) ? -1 : 1))
    const following: number[] = []
    for (const at of generation) {
      const commit = range[at]
      if (commit !== undefined) oldestFirst.push(commit)
      for (let edge = first[at] ?? -1; edge >= 0; edge = next[edge] ?? -1) {
        const younger = child[edge] ?? -1
        const left = (waiting[younger] ?? 0) - 1
        waiting[younger] = left
        if (left === 0) following.push(younger)
      }
    }
    generation = following
  }
  return oldestFirst
}
