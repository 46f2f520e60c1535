import type { Change } from '../commits/change.ts'

/** An issue or a pull request of this repository that a change names. */
export interface NamedIssue {
  readonly number: number
  /** Whether merging the change closes it. */
  readonly closes: boolean
}

/** Footers whose value is a list of issues, as `Refs: #12, #13` and `See-also: #4`. */
const NAMING = /^(?:refs?|references?|related(?:-to)?|relates(?:-to)?|see(?:-also)?|issues?|part-of)$/i
const NUMBER = /(?<![\w/])#([1-9]\d{0,14})\b/g

/** What it closes and what its footers name, ascending, each once. */
export function referencesOf({ closes, footers }: Change): NamedIssue[] {
  const closing = new Set(closes)
  const named = footers
    .filter(({ token }) => NAMING.test(token))
    .flatMap(({ value }) => [...value.matchAll(NUMBER)].map((match) => Number(match[1])))
  return [...new Set([...closing, ...named])]
    .sort((a, b) => a - b)
    .map((number) => ({ number, closes: closing.has(number) }))
}
