import { orderHistory } from '../commits/history/order.ts'
import type { Commit, Sha } from '../commits/commit.ts'

/**
 * The commits after each of these bases, of a history that holds all of them that not every base reaches. Undefined: a
 * package without a base, which has all. One walk from the newest to the oldest marks what each base reaches.
 */
export function rangesOf(
  commits: readonly Commit[],
  bases: readonly (Sha | undefined)[],
): readonly (readonly Commit[])[] {
  const { oldestFirst, position } = orderHistory(commits)
  const words = Math.ceil(bases.length / WORD)
  const reached = new Int32Array(oldestFirst.length * words)
  bases.forEach((base, at) => {
    const place = base === undefined ? undefined : position.get(base)
    if (place !== undefined) mark(reached, place * words + Math.floor(at / WORD), 1 << (at % WORD))
  })
  for (let at = oldestFirst.length - 1; at >= 0; at -= 1)
    for (const parent of oldestFirst[at]?.parents ?? []) {
      const below = position.get(parent)
      if (below === undefined) continue
      for (let word = 0; word < words; word += 1) mark(reached, below * words + word, reached[at * words + word] ?? 0)
    }
  return bases.map((_, at) => {
    const [word, bit] = [Math.floor(at / WORD), 1 << (at % WORD)]
    const range = oldestFirst.filter((_, place) => ((reached[place * words + word] ?? 0) & bit) === 0)
    return range.length === oldestFirst.length ? oldestFirst : range
  })
}

/**
 * Whether these commits, all of the head's that `oldest` does not reach, say that each of the bases is in the head's
 * history and has `oldest` in its own: then they are also all that not every base reaches.
 */
export function holdsAll(
  commits: readonly Commit[],
  { head, oldest, bases }: { readonly head: Sha; readonly oldest: Sha; readonly bases: readonly Sha[] },
): boolean {
  const after = new Set<Sha>()
  for (const { sha, parents } of orderHistory(commits).oldestFirst)
    if (parents.some((parent) => parent === oldest || after.has(parent))) after.add(sha)
  return (head === oldest || after.has(head)) && bases.every((base) => base === oldest || after.has(base))
}

/** Bits of a number that JavaScript's operators work on. */
const WORD = 32

function mark(bits: Int32Array, at: number, mask: number): void {
  bits[at] = (bits[at] ?? 0) | mask
}
