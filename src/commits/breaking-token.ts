/** A token that says that something breaks, and what stands behind it on its line. */
export interface BreakingToken {
  /** As written. */
  readonly token: string
  readonly rest: string
  readonly bulleted: boolean
  readonly plural: boolean
}

/**
 * `BREAKING CHANGE: ` or its synonym (rules 12, 15, 16), at the first column or as a bullet; the text may be below. The
 * plural is what many are told to write, and in real histories it was a break each time.
 */
const BREAKING = /^(?:[*-] +)?(BREAKING[ -]CHANGE(S?)):(?=[ \t]|$)[ \t]*/

/** The breaking token that this line begins with; undefined for any other line. */
export function breakingTokenOn(line: string): BreakingToken | undefined {
  const found = BREAKING.exec(line)
  if (found?.[1] === undefined) return undefined
  const rest = line.slice(found[0].length).trimEnd()
  return { token: found[1], rest, bulleted: !line.startsWith('B'), plural: found[2] === 'S' }
}

/** Whether the line begins a breaking token, with or without text. */
export function isBreakingToken(line: string): boolean {
  return BREAKING.test(line)
}

/** What a template of pull requests leaves behind a token if nothing breaks. */
const FILLER = /^(?:no|none|n\/a|-)\.?$/i

/** Whether a text says that nothing breaks, and nothing else. */
export function isFiller(text: string): boolean {
  return FILLER.test(text.trim())
}
