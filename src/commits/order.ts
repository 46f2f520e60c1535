import type { Commit, Sha } from './commit.ts'

/** The commits of a range, each once, oldest first, and where each one stands. */
export interface History {
  readonly oldestFirst: readonly Commit[]
  readonly position: ReadonlyMap<Sha, number>
}

/**
 * Orders a range: parents before children, generation by generation, ties by object name.
 *
 * git's own order depends on the clocks and on what the clone holds, and the compare API has another one. This order
 * depends on the graph alone, so every kind of checkout gives the same plan. A parent outside the range, or one that a
 * shallow clone lacks, counts as none. Linear but for the ties.
 */
export function orderHistory(commits: readonly Commit[]): History {
  const range = new Map(commits.map((commit) => [commit.sha, commit]))
  const { children, waiting } = linkChildren(range)
  const oldestFirst: Commit[] = []
  let generation = [...range.values()].filter(({ sha }) => !waiting.has(sha))
  while (generation.length > 0) {
    generation.sort(bySha)
    const next: Commit[] = []
    for (const commit of generation) {
      oldestFirst.push(commit)
      for (const child of children.get(commit.sha) ?? []) {
        const left = (waiting.get(child.sha) ?? 0) - 1
        waiting.set(child.sha, left)
        if (left === 0) next.push(child)
      }
    }
    generation = next
  }
  return { oldestFirst, position: new Map(oldestFirst.map(({ sha }, index) => [sha, index])) }
}

/** For each commit its children in the range, and for each child how many of its parents are in the range. */
function linkChildren(range: ReadonlyMap<Sha, Commit>) {
  const children = new Map<Sha, Commit[]>()
  const waiting = new Map<Sha, number>()
  for (const commit of range.values()) {
    for (const parent of commit.parents) {
      if (!range.has(parent)) continue
      waiting.set(commit.sha, (waiting.get(commit.sha) ?? 0) + 1)
      const siblings = children.get(parent)
      if (siblings === undefined) children.set(parent, [commit])
      else siblings.push(commit)
    }
  }
  return { children, waiting }
}

function bySha(a: Commit, b: Commit): number {
  if (a.sha === b.sha) return 0
  return a.sha < b.sha ? -1 : 1
}
