import type { Commit, Sha } from '../commit.ts'

/**
 * Parents of which a fetched range does not tell whether they belong to it.
 *
 * `git fetch --shallow-exclude` cuts off all parents of a commit as soon as one of them is excluded
 * (`get_shallow_commits_by_rev_list` in git's shallow.c), so a merge at the border of the range loses the branch that
 * it brought, without a word. A commit with a single missing parent lost an excluded one; of several missing ones at
 * least one is excluded, and each other may hold a part of the range. `excluded`: those that are known to be.
 */
export function undecidedParents(commits: readonly Commit[], excluded: ReadonlySet<Sha>): Sha[] {
  const present = new Set(commits.map(({ sha }) => sha))
  const undecided = new Set<Sha>()
  for (const { parents } of commits) {
    const missing = parents.filter((parent) => !present.has(parent))
    if (missing.length < 2) continue
    const open = missing.filter((parent) => !excluded.has(parent))
    // Where all but one prove to be in the range, the last one is what cut the commit off.
    const asked = open.length < missing.length ? open : open.slice(0, -1)
    for (const parent of asked) undecided.add(parent)
  }
  return [...undecided]
}

/** Whether a commit outside the range stands right below it: then it is in the history of the range's head. */
export function standsBelow(commits: readonly Commit[], outside: Sha): boolean {
  return commits.some(({ parents }) => parents.includes(outside))
}
