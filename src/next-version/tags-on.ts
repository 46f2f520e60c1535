import type { TagRef } from '../ports/history.ts'

/** Where in the list the tags of each commit stand. */
type Index = ReadonlyMap<string, readonly number[]>

const INDEXES = new WeakMap<readonly TagRef[], Index>()

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
  const found = new Set<number>()
  for (const commit of commits) for (const at of index.get(commit) ?? []) found.add(at)
  return [...found].sort((one, other) => one - other).flatMap((at) => tags[at] ?? [])
}

function indexOf(tags: readonly TagRef[]): Index {
  const index = new Map<string, number[]>()
  tags.forEach(({ commit }, at) => {
    const there = index.get(commit)
    if (there === undefined) index.set(commit, [at])
    else there.push(at)
  })
  return index
}
