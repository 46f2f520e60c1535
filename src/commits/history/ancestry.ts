import type { Commit, Sha } from '../commit.ts'
import type { OrderedHistory } from './order.ts'

/**
 * What a merge brought: the commits of the range that it reaches and its mainline parent does not, newest first,
 * without the merge itself. `mainline` is the parent that `git revert -m` keeps; the first where it is not said.
 *
 * Walks down from the merge and stops as soon as everything that is still open is on the mainline too, as
 * `git merge-base` does, so a short branch costs little whatever the length of the history.
 */
export function broughtBy(
  merge: Commit,
  { oldestFirst, position }: OrderedHistory,
  mainline = merge.parents[0],
): Commit[] {
  const brought = new Set<number>()
  const kept = new Set<number>()
  const mark = (parents: readonly Sha[], marks: Set<number>) => {
    for (const parent of parents) {
      const at = position.get(parent)
      if (at !== undefined) marks.add(at)
    }
  }
  mark(
    merge.parents.filter((parent) => parent !== mainline),
    brought,
  )
  mark(
    merge.parents.filter((parent) => parent === mainline),
    kept,
  )
  const found: Commit[] = []
  for (let at = (position.get(merge.sha) ?? 0) - 1; at >= 0 && brought.size > 0; at -= 1) {
    const commit = oldestFirst[at]
    if (commit === undefined) break
    if (kept.delete(at)) {
      brought.delete(at)
      mark(commit.parents, kept)
    } else if (brought.delete(at)) {
      found.push(commit)
      mark(commit.parents, brought)
    }
  }
  return found
}

/** The commits of a range that one of them does not reach: what came after it. All of them where it is not in the range. */
export function notReachedBy(commits: readonly Commit[], sha: Sha): Commit[] {
  const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]))
  const reached = new Set<Sha>()
  const open = [sha]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    open.push(...(parents.get(next) ?? []))
  }
  return commits.filter((commit) => !reached.has(commit.sha))
}
