// How far the tests go that could go on for long: a sample for everybody, and for `npm run exhaustive` a share of the whole.

/** One of `of` equal parts, counted from 1. */
export interface Share {
  readonly number: number
  readonly of: number
}

/** `3/8`. */
export function shareIn(text: string): Share {
  const [, number, of] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number)
  if (number === undefined || of === undefined || number < 1 || number > of) throw new Error(`no share: ${text}`)
  return { number, of }
}

const said = process.env['EXHAUSTIVE'] ?? ''

/** Undefined: the sample is enough. */
export const SHARE: Share | undefined = said === '' ? undefined : shareIn(said)

/** Of all that stands at `index` in one order, a share takes every `of`-th. */
export function isIn({ number, of }: Share, index: number): boolean {
  return index % of === number - 1
}

/** How many rounds, batches or messages are taken: the sample, or the share's part of the whole. */
export function countOf({ sample, whole }: { readonly sample: number; readonly whole: number }, share = SHARE): number {
  return share === undefined ? sample : Array.from({ length: whole }).filter((_, index) => isIn(share, index)).length
}

/** Of ways to do one thing: the sample takes one of them, by turns, and the shares take all. */
export function someOf<T>(ways: readonly T[], turn: number, share = SHARE): readonly T[] {
  return ways.filter((_, index) =>
    share === undefined ? index === turn % ways.length : isIn(share, index + turn * ways.length),
  )
}

/** How many runs meet where it is enough that some do; `convergence/races.test.ts` and `e2e/races.test.ts` always take eight. */
export const AT_ONCE = SHARE === undefined ? 3 : 8

/** Rows that differ from others of their table by data alone, in a file that one share runs whole: the sample goes without. */
export function further<T>(rows: readonly T[], share = SHARE): readonly T[] {
  return share === undefined ? [] : rows
}
