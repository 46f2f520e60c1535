import { orderAmong, orderHistory, parentPlaces, type OrderedHistory } from '../commits/history/order.ts'
import type { Commit, Sha } from '../commits/commit.ts'

export interface Ranges {
  /** In the order of the bases, each oldest first. */
  readonly each: readonly (readonly Commit[])[]
  /** What is in all of them. */
  readonly common: ReadonlySet<Sha>
}

/**
 * The commits after each of these bases, of a history that holds all of them that not every base reaches. Undefined: a
 * package without a base, which has all.
 */
export function rangesOf(commits: readonly Commit[], bases: readonly (Sha | undefined)[]): Ranges {
  const history = orderHistory(commits)
  const { oldestFirst } = history
  const parents = parentPlaces(history)
  const reached = reachedBy(bases, history, parents)
  const places = [...oldestFirst.keys()]
  const each = bases.map((_, at) => {
    const range = places.filter((place) => !reached.has(place, at))
    return range.length === oldestFirst.length ? oldestFirst : orderAmong(history, parents, range)
  })
  return { each, common: new Set(oldestFirst.filter((_, place) => !reached.hasAny(place)).map(({ sha }) => sha)) }
}

/** One walk from the newest to the oldest marks what each base reaches, a bit for each. */
function reachedBy(
  bases: readonly (Sha | undefined)[],
  { oldestFirst, position }: OrderedHistory,
  parents: readonly (readonly number[])[],
) {
  const words = Math.ceil(bases.length / WORD)
  const bits = new Int32Array(oldestFirst.length * words)
  bases.forEach((base, at) => {
    const place = base === undefined ? undefined : position.get(base)
    if (place !== undefined) mark(bits, place * words + Math.floor(at / WORD), 1 << (at % WORD))
  })
  for (let at = oldestFirst.length - 1; at >= 0; at -= 1)
    for (const below of parents[at] ?? [])
      for (let word = 0; word < words; word += 1) mark(bits, below * words + word, bits[at * words + word] ?? 0)
  return {
    has: (place: number, base: number) =>
      ((bits[place * words + Math.floor(base / WORD)] ?? 0) & (1 << (base % WORD))) !== 0,
    hasAny: (place: number) => bits.subarray(place * words, (place + 1) * words).some((word) => word !== 0),
  }
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
