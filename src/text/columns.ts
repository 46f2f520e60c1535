import { charactersOf } from './printable.ts'

/**
 * Letters of East Asia and emoji take two columns on a terminal: W and F of https://www.unicode.org/reports/tr11/. Of
 * what no character has yet, a range may hold more.
 */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4dc0-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

/** Accents, variation selectors and joiners stand on the character before them; signs that span a number are seen. */
const NO_COLUMN =
  /(?![\u0600-\u0605\u06dd\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Me}\p{Mn}]/u

/** Characters that a variation selector, a joiner or a colour of skin makes an emoji: https://www.unicode.org/reports/tr51/ */
const EMOJI =
  /^(?:\p{Emoji_Presentation}(?!\ufe0e)|\p{Regional_Indicator}|\p{Emoji}\ufe0f|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|\p{Extended_Pictographic}\u200d\p{Extended_Pictographic})/u

/**
 * Most lines are signs that join no neighbour and take as many columns as code units: ASCII, Latin, Greek and Cyrillic
 * letters, dashes, quotes, arrows, and an emoji of two units that stands for itself. They need no look at every
 * character, for which ICU would have to be loaded.
 */
const PLAIN =
  /^(?:[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff]|(?=\p{Emoji_Presentation})[\u{1f300}-\u{1f3fa}\u{1f400}-\u{1faff}])*$/u

/** How many columns of a terminal a line takes. */
export function columnsOf(line: string): number {
  if (PLAIN.test(line)) return line.length
  return charactersOf(line).reduce((columns, character) => columns + widthOf(character), 0)
}

/** Whether it takes no more columns than so many. No code unit takes more than two, so a short line need not be measured. */
export function fitsIn(line: string, columns: number): boolean {
  return 2 * line.length <= columns || columnsOf(line) <= columns
}

/** Of one character for a reader, which may be many code points: a family of emoji is as wide as one. */
function widthOf(character: string): number {
  if (EMOJI.test(character)) return 2
  if (/^\p{Emoji_Presentation}\ufe0e/u.test(character)) return 1
  const [beforeJoiner = ''] = character.split('\u200d', 1)
  return Array.from(beforeJoiner).reduce((columns, point) => columns + widthOfPoint(point), 0)
}

function widthOfPoint(point: string): number {
  if (NO_COLUMN.test(point)) return 0
  return WIDE.test(point) ? 2 : 1
}

/** A character may be made of many code units; this many are read for each column, so that a huge line costs nothing. */
const UNITS_PER_COLUMN = 16

/** The line, cut to at most so many columns; the cut is shown. */
export function withinColumns(line: string, columns: number): string {
  const head = line.slice(0, UNITS_PER_COLUMN * columns)
  if (head.length === line.length && fitsIn(line, columns)) return line
  let cut = ''
  let used = 0
  for (const character of charactersOf(head)) {
    used += widthOf(character)
    if (used >= columns) break
    cut += character
  }
  return `${cut.trimEnd()}…`
}

/** The line with blanks behind it, to so many columns. */
export function padTo(line: string, columns: number): string {
  return line + ' '.repeat(Math.max(0, columns - columnsOf(line)))
}
