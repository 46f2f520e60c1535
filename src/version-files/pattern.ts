import type { Place } from './version-file.ts'

/** Where the group `version` of a pattern matches, or why the pattern cannot be used. */
export type PatternMatches =
  { readonly kind: 'wrong'; readonly reason: string } | { readonly kind: 'found'; readonly places: readonly Place[] }

/** Runs a regular expression of JavaScript over a text, within a bound of time. `^` and `$` match at each line. */
export type MatchPattern = (pattern: string, text: string) => PatternMatches
