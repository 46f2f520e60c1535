import { isFiller } from './breaking-token.ts'
import { bulletOn } from './squash/bullets.ts'
import type { Footer } from './commit.ts'
import {
  plainOpeningOn,
  sureOpeningOn,
  ticketOpening,
  trailerBlocks,
  trailerOn,
  type Opening,
  type TrailerBlocks,
} from './footer-lines.ts'
import { readHeader } from './header.ts'
import type { Stretch } from './message.ts'
import { atxHeading } from '../markdown/headings.ts'
import { joinWrapped, type TextLine } from '../markdown/paragraphs.ts'

/** What stands under a header. */
export interface Body {
  /** All lines that are no footer, as written, without blank lines around them. */
  readonly body: string
  readonly footers: readonly Footer[]
  /** The texts of the breaking tokens, each once. */
  readonly breaking: readonly string[]
  /** Whether a breaking token stands there with no text at all. */
  readonly textless: boolean
  /** Breaking tokens that a person should look at, as `BREAKING CHANGES: a`. */
  readonly odd: readonly OddToken[]
}

export interface OddToken {
  readonly line: string
  /** `filler`: it says that nothing breaks, and counts for nothing. `plural`: it counts. */
  readonly kind: 'filler' | 'plural'
}

const EMPTY_BODY: Body = { body: '', footers: [], breaking: [], textless: false, odd: [] }

/** A footer that is being read. */
interface Open {
  readonly opening: Opening
  /** Its first line, up to its text. */
  readonly lead: string
  readonly value: TextLine[]
}

/** Whether a bullet is a commit of a squash. */
export type IsCommit = (bullet: string) => boolean

/** Whether a line is nothing but tickets of a tracker elsewhere. */
export type IsTicket = (line: string) => boolean

const isConventional: IsCommit = (bullet) => readHeader(bullet).kind === 'conventional'

/**
 * Reads the body and the footers (rules 6 and 8–12, 16) of a stretch of a message.
 *
 * Footers begin a paragraph, whichever: the bodies that GitHub joins in a squash have theirs in the middle. A breaking
 * token counts on every line of prose. The text of a break or of a migration guide goes on up to the next footer (rule
 * 10), over blank lines, lists, code and tables, unless something else begins there: a heading, a rule, what no page
 * shows, the next commit of a squash. The value of any other footer ends at a blank line.
 */
export function readBody(stretch: Stretch, isCommit = isConventional, isTicket: IsTicket = () => false): Body {
  const { lines, prose, visible } = stretch
  if (lines.every((line) => line === '')) return EMPTY_BODY
  const blocks = trailerBlocks(stretch)
  const tickets = prose.map((line) => line !== undefined && isTicket(line))
  const body: string[] = []
  const footers: Open[] = []
  const squash = squashOf(isCommit)
  let current: Open | undefined
  let mayOpen = true
  lines.forEach((line, at) => {
    const spoken = prose[at]
    const begins = squash.begins(spoken, lines[at - 1])
    const isLone = tickets[at] === true && (tickets[at + 1] === true || (prose[at + 1]?.trim() ?? '') === '')
    const opening =
      spoken === undefined || spoken === '' ? undefined : openingOn(spoken, { at, current, mayOpen, blocks, isLone })
    if (opening !== undefined) {
      current = openAt(line, opening)
      footers.push(current)
      return
    }
    if (current !== undefined && !endsValue({ spoken, visible: visible[at], begins }, current)) {
      current.value.push({ text: line, spoken: spoken !== undefined })
      return
    }
    current = undefined
    mayOpen = line.trim() === '' || spoken === undefined
    body.push(line)
  })
  return summarise(body, footers)
}

function openAt(line: string, opening: Opening): Open {
  const { rest } = opening
  const lead = line.slice(0, line.trimEnd().length - rest.length)
  return { opening, lead, value: rest === '' ? [] : [{ text: rest, spoken: true }] }
}

interface Place {
  readonly at: number
  readonly current: Open | undefined
  /** Whether a paragraph begins here. */
  readonly mayOpen: boolean
  /** Whether the line is nothing but tickets, and nothing that goes on follows. */
  readonly isLone: boolean
  readonly blocks: TrailerBlocks
}

function openingOn(line: string, { at, current, mayOpen, blocks, isLone }: Place): Opening | undefined {
  const plain = plainOpeningOn(line)
  if (plain !== undefined || (current === undefined && !mayOpen)) return plain
  const sure = isLone ? ticketOpening(line) : sureOpeningOn(line)
  if (sure !== undefined) return sure
  if (current === undefined) return blocks.holds(at) ? trailerOn(line) : undefined
  const isShort = current.opening.kind === 'trailer'
  return isShort || blocks.ends(at) ? trailerOn(line) : undefined
}

/** Tells where the next commit of a squash begins: at a commit, or at any bullet like those that were commits. */
function squashOf(isCommit: IsCommit) {
  let sign: string | undefined
  return {
    begins(line: string | undefined, above: string | undefined): boolean {
      const bullet = bulletOn(line)
      if (bullet === undefined) return false
      if (isCommit(bullet.text)) sign = bullet.sign
      else if (bullet.sign !== sign || above?.trim() !== '') return false
      return true
    },
  }
}

const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/

interface Line {
  readonly spoken: string | undefined
  readonly visible: string | undefined
  /** Whether the next commit of a squash begins here. */
  readonly begins: boolean
}

/** Whether this line is no part of the value above it. */
function endsValue({ spoken, visible, begins }: Line, { opening, value }: Open): boolean {
  if (begins || visible === undefined) return true
  if (opening.bulleted && bulletOn(spoken) !== undefined) return true
  if (opening.kind === 'trailer' || opening.kind === 'highlight')
    return spoken === undefined || spoken.trim() === '' || RULE.test(spoken)
  if (spoken === undefined) return false
  // Nothing but the filler of a template: what follows is about something else.
  if (spoken.trim() === '') return opening.kind === 'breaking' && value.length === 1 && isFiller(value[0]?.text ?? '')
  return atxHeading(spoken) !== undefined || RULE.test(spoken)
}

function summarise(body: readonly string[], read: readonly Open[]): Body {
  const footers = read.map(({ opening, lead, value }) => ({ opening, value: valueOf(opening, lead, value) }))
  const breaks = footers.filter(({ opening }) => opening.kind === 'breaking')
  const breaking = new Set(breaks.map(({ value }) => value).filter((value) => value !== '' && !isFiller(value)))
  return {
    body: withoutBlankEdges(body, (line) => line.trim() !== '').join('\n'),
    footers: footers.filter(({ value }) => value !== '').map(({ opening: { token }, value }) => ({ token, value })),
    breaking: [...breaking],
    textless: breaks.some(({ value }) => value === ''),
    odd: breaks.flatMap(({ opening, value }): OddToken[] => {
      const [first = ''] = value.split('\n', 1)
      const line = `${opening.token}: ${first}`
      if (isFiller(value)) return [{ line, kind: 'filler' }]
      return opening.plural && value !== '' ? [{ line, kind: 'plural' }] : []
    }),
  }
}

function valueOf({ kind }: Opening, lead: string, lines: readonly TextLine[]): string {
  const value = withoutBlankEdges(lines, ({ text }) => text.trim() !== '')
  if (kind === 'trailer') return value.map(({ text }) => text.trim()).join('\n')
  return joinWrapped(value, value[0] === lines[0] ? lead : '').trim()
}

function withoutBlankEdges<T>(lines: readonly T[], isText: (line: T) => boolean): readonly T[] {
  const first = lines.findIndex(isText)
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(isText) + 1)
}
