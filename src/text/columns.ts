import { charactersOf } from './printable.ts'

/** Letters of East Asia and emoji take two columns on a terminal: https://www.unicode.org/reports/tr11/ (W and F) */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

/** Accents, variation selectors and joiners stand on the character before them. */
const NO_COLUMN = /[\p{Mark}\p{Cf}]/gu

/** Most lines are plain letters, one column each: they need no look at every character. */
const PLAIN = /^[ -~]*$/

/** How many columns of a terminal a line takes. */
export function columnsOf(line: string): number {
  if (PLAIN.test(line)) return line.length
  return charactersOf(line).reduce((columns, character) => columns + widthOf(character), 0)
}

/** Of one character for a reader, which may be many code points: a family of emoji is as wide as one. */
function widthOf(character: string): number {
  if (WIDE.test(character)) return 2
  return character.replace(NO_COLUMN, '') === '' ? 0 : 1
}

/** A character may be made of many code units; this many are read for each column, so that a huge line costs nothing. */
const UNITS_PER_COLUMN = 16

/** The line, cut to at most so many columns; the cut is shown. */
export function withinColumns(line: string, columns: number): string {
  const head = line.slice(0, UNITS_PER_COLUMN * columns)
  if (head.length === line.length && columnsOf(line) <= columns) return line
  let cut = ''
  let used = 0
  for (const character of charactersOf(head)) {
    used += widthOf(character)
    if (used >= columns) break
    cut += character
  }
  return `${cut.trimEnd()}…`
}
