import { bulletOn } from './bullets.ts'
import type { Footer } from './commit.ts'
import { readHeader } from './header.ts'
import type { Message } from './message.ts'

/** What stands under a header. */
export interface Body {
  /** All lines that are no footer, as written, without blank lines around them. */
  readonly body: string
  readonly footers: readonly Footer[]
  /** The texts of the breaking tokens, each once. */
  readonly breaking: readonly string[]
  /** Whether a breaking token stands there with no text at all. */
  readonly textless: boolean
}

const EMPTY_BODY: Body = { body: '', footers: [], breaking: [], textless: false }

/** `BREAKING CHANGE: ` or its synonym (rules 12, 15, 16), at the first column or as a bullet; the text may be below. */
const BREAKING = /^(?:[*-] +)?(BREAKING[ -]CHANGE):(?=[ \t]|$)[ \t]*/

/**
 * `Token: ` or `Token #` (rule 8); dashes in place of blanks (rule 9). The `#` is part of the value. `Migration guide:`
 * is written with a blank as `BREAKING CHANGE:` is, beside which it stands.
 */
const TOKEN = /^(migration guide(?=:)|\p{L}[\p{L}\p{M}\p{N}_-]*)(?::[ \t]+(?=\S)| (?=#\S))/iu

/** A footer whose text begins below. Only where the token cannot be the last word of a sentence: `MIGRATION:`. */
const TOKEN_ALONE = /^([Mm]igration guide|\p{Lu}[\p{Lu}\p{N}_-]+|\p{L}[\p{L}\p{N}_]*-[\p{L}\p{N}_-]+):[ \t]*$/u

interface Opening {
  readonly token: string
  readonly rest: string
  readonly breaking: boolean
  readonly bulleted: boolean
}

/** Whether the line begins a breaking token, with or without text. */
export function isBreakingToken(line: string): boolean {
  return BREAKING.test(line)
}

/**
 * Reads the body and the footers (rules 6 and 8–12, 16) of a stretch of a message.
 *
 * Footers begin a paragraph, whichever: the bodies that GitHub joins in a squash have theirs in the middle. A breaking
 * token counts on every line of prose. A value goes on (rule 10) until the next footer, a blank line, or the next
 * commit of a squash; one that begins on a line of its own may have a blank line before its text.
 */
export function readBody({ lines, prose }: Pick<Message, 'lines' | 'prose'>): Body {
  if (lines.every((line) => line === '')) return EMPTY_BODY
  const body: string[] = []
  const footers: { opening: Opening; value: string[] }[] = []
  let current: (typeof footers)[number] | undefined
  let mayOpen = true
  lines.forEach((line, at) => {
    if (line === '' && current === undefined) {
      mayOpen = true
      body.push(line)
      return
    }
    const shown = prose[at]
    const opening = shown === undefined ? undefined : openingOn(shown, mayOpen || current !== undefined)
    if (opening !== undefined) {
      current = { opening, value: opening.rest === '' ? [] : [opening.rest] }
      footers.push(current)
      return
    }
    const isBlank = line.trim() === ''
    if (current !== undefined && !endsValue(shown, isBlank, current)) {
      if (!isBlank) current.value.push(line.trim())
      return
    }
    current = undefined
    mayOpen = isBlank || shown === undefined
    body.push(line)
  })
  return summarise(body, footers)
}

function openingOn(line: string, mayOpen: boolean): Opening | undefined {
  const breaking = BREAKING.exec(line)
  if (breaking?.[1] !== undefined) {
    const rest = line.slice(breaking[0].length).trimEnd()
    return { token: breaking[1], rest, breaking: true, bulleted: !line.startsWith('B') }
  }
  const token = mayOpen ? (TOKEN.exec(line) ?? TOKEN_ALONE.exec(line)) : null
  if (token?.[1] === undefined) return undefined
  return { token: token[1], rest: line.slice(token[0].length).trimEnd(), breaking: false, bulleted: false }
}

/** Whether this line is no part of the value above it. */
function endsValue(
  shown: string | undefined,
  isBlank: boolean,
  { opening, value }: { opening: Opening; value: readonly string[] },
): boolean {
  if (shown === undefined) return true
  if (isBlank) return value.length > 0 || !opening.breaking
  const bullet = bulletOn(shown)
  if (bullet === undefined) return /^-{3,}$/.test(shown.trim())
  return opening.bulleted || readHeader(bullet.text).kind === 'conventional'
}

function summarise(body: readonly string[], read: readonly { opening: Opening; value: readonly string[] }[]): Body {
  const footers = read.map(({ opening, value }) => ({ ...opening, value: value.join('\n') }))
  const breaking = new Set(footers.filter((footer) => footer.breaking && footer.value !== '').map(({ value }) => value))
  return {
    body: withoutBlankEdges(body).join('\n'),
    footers: footers.filter(({ value }) => value !== '').map(({ token, value }) => ({ token, value })),
    breaking: [...breaking],
    textless: footers.some((footer) => footer.breaking && footer.value === ''),
  }
}

function withoutBlankEdges(lines: readonly string[]): readonly string[] {
  const isText = (line: string) => line.trim() !== ''
  const first = lines.findIndex(isText)
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isText) + 1)
}
