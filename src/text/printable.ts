/** ECMA-48 sequences (colours, titles, cursor moves): whole ones go, so that no `[31m` stays behind. */
const ESCAPE_SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]?|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])?/g

/** C0 but tab and line feed, DEL, C1: none of them is text. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Joiners, selectors and marks of direction: invisible too, but scripts and emoji need them. */
const NEEDED = String.raw`[\u034f\u061c\u180b-\u180f\u200c-\u200f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`

/** A flag that is spelled by tags, as Scotland's: https://www.unicode.org/reports/tr51/#emoji_tag_sequence */
const TAGGED_FLAG = String.raw`\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}`

/**
 * What shows nothing, https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point: overrides of the direction
 * (CVE-2021-42574), zero-width spaces, the tags of plane 14, which carry whole hidden sentences; and the marks of
 * annotations.
 */
const INVISIBLE = new RegExp(
  String.raw`(${TAGGED_FLAG})|(?!${NEEDED})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]`,
  'gu',
)

/** Half of a surrogate pair is no character, and UTF-8 cannot hold it. */
const HALF_PAIR = /\p{Surrogate}/gu

/** Between two signs of ASCII nothing is joined, selected or turned, and nowhere by more than two in a row. */
const IDLE = new RegExp(`(?<=[\\n -~])${NEEDED}+(?=[\\n -~])|(?<=${NEEDED}{2})${NEEDED}+`, 'gu')

/** Most text is plain: printable ASCII with line feeds and tabs. */
const PLAIN = /^[\t\n -~]*$/

/** Ranges of code units that hold all of these, ascending; by halves of pairs where a plane has one. */
const SUSPECTS = [
  ...[0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f],
  ...[0x2028, 0x202e, 0x2060, 0x206f, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfffb],
]
const LAST_BEFORE_CJK = 0x33ff
const LAST_HANGUL = 0xd7a3
const SUSPECT_HIGH_HALVES: ReadonlySet<number> = new Set([0xd82f, 0xd834, 0xdb40, 0xdb41, 0xdb42, 0xdb43])

/** Whether any of these may be there: most text has none, and this look takes a tenth of the time of the patterns. */
function isSuspect(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0xad) continue
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const next = text.charCodeAt(at + 1)
      if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff) || SUSPECT_HIGH_HALVES.has(unit)) return true
      at += 1
    } else if ((unit <= LAST_BEFORE_CJK || unit > LAST_HANGUL) && isInRanges(unit)) return true
  }
  return false
}

function isInRanges(unit: number): boolean {
  for (let at = 0; at < SUSPECTS.length; at += 2) {
    if (unit < (SUSPECTS[at] ?? 0)) return false
    if (unit <= (SUSPECTS[at + 1] ?? 0)) return true
  }
  return false
}

/** Text without what a terminal or a page would obey or hide; line breaks are LF. Letters of every script stay. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text
  const visible = text.replace(/\r\n?/g, '\n').replace(ESCAPE_SEQUENCES, '').replace(CONTROLS, '')
  if (!isSuspect(visible)) return visible
  return visible.replace(INVISIBLE, '$1').replace(HALF_PAIR, '\ufffd').replace(IDLE, '')
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

/**
 * A whole line for a log that a runner may read: `::command::` acts at a line's start, behind spaces too
 * (`ActionCommand.TryParseV2` in actions/runner).
 */
export function logLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\:')
}

const UNPRINTABLE = new RegExp(
  String.raw`[\x7f-\x9f\u2028\u2029\ufff9-\ufffb]|(?!${NEEDED})\p{Default_Ignorable_Code_Point}`,
  'gu',
)

/** JSON that is safe to print and reads back the same: what a runner or a terminal would obey stands as `\u` escapes. */
export function printableJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, undefined, indent).replaceAll('##[', '\\u0023#[')
  if (!isSuspect(json) && !/[\x7f-\x9f]/.test(json)) return json
  const escapes = new Map<string, string>()
  return json.replace(UNPRINTABLE, (found) => {
    const escape = escapes.get(found) ?? escapeOf(found)
    escapes.set(found, escape)
    return escape
  })
}

function escapeOf(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
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
