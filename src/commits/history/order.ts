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
