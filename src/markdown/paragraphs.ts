import { fitsIn } from '../text/columns.ts'

/** A line of a text, and whether a person speaks in it: code and quotes keep their lines. */
export interface TextLine {
  readonly text: string
  readonly spoken: boolean
}

/** Longer than this a line was most likely broken by an editor, at 72 columns or so: not by a person who meant it. */
const WRAPPED_COLUMNS = 50

/**
 * Joins text that was wrapped by hand: GitHub breaks the lines of a release where the text does. A line is joined to the
 * one above if that one is long and this one begins with a letter at the first column, so lists, tables and code keep
 * their lines. `lead`: what stands before the first line on its own.
 */
export function joinWrapped(lines: readonly TextLine[], lead = ''): string {
  const joined: string[] = []
  let above: TextLine | undefined
  for (const line of lines) {
    const isFirst = above === undefined
    const wrapped =
      above !== undefined && above.spoken && line.spoken && isLong(above.text) && /^\p{L}/u.test(line.text)
    if (wrapped) joined.push(' ', line.text.trimEnd())
    else joined.push(isFirst ? '' : '\n', line.text.trimEnd())
    above = isFirst ? { ...line, text: lead + line.text } : line
  }
  return joined.join('')
}

function isLong(line: string): boolean {
  return !line.startsWith('|') && !fitsIn(line.slice(0, WRAPPED_COLUMNS * 2), WRAPPED_COLUMNS)
}
