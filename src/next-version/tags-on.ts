import type { TagRef } from '../ports/history.ts'

const INDEXES = new WeakMap<readonly TagRef[], ReadonlyMap<string, readonly Placed[]>>()

interface Placed {
  readonly at: number
  readonly tag: TagRef
}

/** An index takes as long to make as some five looks at all tags, and far more memory. */
const MOST_LOOKS = 3

const LOOKS = new WeakMap<readonly TagRef[], number>()

/** The tags that stand on these commits, in their own order. Of many packages' questions, all but the first are asked of an index. */
export function tagsOn(tags: readonly TagRef[], commits: Iterable<string>): TagRef[] {
  const looks = LOOKS.get(tags) ?? 0
  LOOKS.set(tags, looks + 1)
  if (looks < MOST_LOOKS) {
    const wanted = new Set(commits)
    return tags.filter(({ commit }) => wanted.has(commit))
  }
  const index = INDEXES.get(tags) ?? indexOf(tags)
  INDEXES.set(tags, index)
  const found = new Set<Placed>()
  for (const commit of commits) for (const placed of index.get(commit) ?? []) found.add(placed)
  return [...found].sort((one, other) => one.at - other.at).map(({ tag }) => tag)
}

function indexOf(tags: readonly TagRef[]): Map<string, Placed[]> {
  const index = new Map<string, Placed[]>()
  tags.forEach((tag, at) => {
    const there = index.get(tag.commit)
    if (there === undefined) index.set(tag.commit, [{ at, tag }])
    else there.push({ at, tag })
  })
  return index
}
