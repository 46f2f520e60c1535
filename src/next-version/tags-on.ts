import type { TagRef } from '../ports/history.ts'

const INDEXES = new WeakMap<readonly TagRef[], ReadonlyMap<string, readonly Placed[]>>()

interface Placed {
  readonly at: number
  readonly tag: TagRef
}

/** The tags that stand on these commits, in their own order. One look at all tags serves every package. */
export function tagsOn(tags: readonly TagRef[], commits: Iterable<string>): TagRef[] {
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
