import type { Sha } from '../commits/commit.ts'
import { COMMITS_LOOKED_AT, type Git, type Writers } from '../ports/history.ts'

/**
 * The same history, of which is being read already what a release asks of it: this head and the tags, while the rest of
 * the program is loaded; who wrote what is before the range, while its commits are judged. Each answer serves once, since
 * a run may change what it asks of later.
 */
export function readAhead(git: Git, revision: string): Git {
  const head = once(git.commitOf(revision))
  const tags = once(git.tagRefs())
  const writers = new Map<Sha, () => Promise<Writers | undefined> | undefined>()
  return {
    ...git,
    commitOf: (asked) => (asked === revision ? head() : undefined) ?? git.commitOf(asked),
    tagRefs: () => tags() ?? git.tagRefs(),
    async since(asked, from) {
      const range = await git.since(asked, from)
      const { base, commits } = range
      if (base !== undefined && commits.length > 0 && git.writersOf !== undefined)
        writers.set(base.commit, once(git.writersOf(base.commit, COMMITS_LOOKED_AT)))
      return range
    },
    writersOf: async (commit, most) =>
      (most === COMMITS_LOOKED_AT ? writers.get(commit)?.() : undefined) ?? git.writersOf?.(commit, most),
  }
}

/** Whoever takes the answer hears of a failure. */
function once<T>(answer: Promise<T>): () => Promise<T> | undefined {
  answer.catch(() => undefined)
  let left: Promise<T> | undefined = answer
  return () => {
    const taken = left
    left = undefined
    return taken
  }
}
