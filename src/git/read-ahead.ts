import type { Git } from '../ports/history.ts'

/**
 * The same history, of which this head and the tags are being read already: who releases asks both first, and the rest of
 * the program is loaded meanwhile. Each answer serves once, since a run may change what it asks of later.
 */
export function readAhead(git: Git, revision: string): Git {
  const head = once(git.commitOf(revision))
  const tags = once(git.tagRefs())
  return {
    ...git,
    commitOf: (asked) => (asked === revision ? head() : undefined) ?? git.commitOf(asked),
    tagRefs: () => tags() ?? git.tagRefs(),
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
