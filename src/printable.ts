/** ECMA-48 sequences (colours, titles, cursor moves): whole ones go, so that no `[31m` stays behind. */
const ESCAPE_SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]?|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])?/g

/** C0 but tab and line feed, DEL, C1: none of them is text. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Overrides and isolates that make text read in another order than it is written: CVE-2021-42574. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

/** Text without what a terminal or a page would obey; line breaks are LF. Letters of every script stay. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(ESCAPE_SEQUENCES, '').replace(CONTROLS, '').replace(BIDI_CONTROLS, '')
}

/**
 * One line that is safe to print behind a word of ours. The runner obeys `##[command]` anywhere in a line
 * (`ActionCommand.TryParse` in actions/runner), so that mark is broken; `::command::` acts only at a line's
 * start, where text of others never stands.
 */
export function printable(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').replaceAll('##[', '##\\[').trim()
}

/** A character may be made of many code units; this many are read for each, so that a huge text costs nothing. */
const UNITS_PER_CHARACTER = 16

/** As `printable`, at most `length` characters, the cut shown. */
export function printableWithin(text: string, length: number): string {
  const head = text.slice(0, UNITS_PER_CHARACTER * length)
  return within(printable(head) + (head.length < text.length ? '…' : ''), length)
}

/** A whole line for the log of a workflow: `::command::` acts at a line's start, behind spaces too. */
export function logLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\:')
}

function within(text: string, length: number): string {
  if (text.length <= length) return text
  const characters = charactersOf(text)
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}

let graphemes: Intl.Segmenter | undefined

/**
 * What a reader takes for single characters: https://www.unicode.org/reports/tr29/. The segmenter is made for the
 * first text that needs it: it takes 10 ms of a start of 60.
 */
export function charactersOf(text: string): string[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}
