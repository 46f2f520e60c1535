import { breakingTokenOn } from './breaking-token.ts'
import type { Stretch } from './message.ts'
import { isReferenceLine } from './references.ts'

/** A footer at its beginning. */
export interface Opening {
  readonly token: string
  /** Its text on the same line; it may go on, or begin, below. */
  readonly rest: string
  /** The text of the first two goes on over blank lines. */
  readonly kind: 'breaking' | 'guide' | 'highlight' | 'trailer'
  readonly bulleted: boolean
  readonly plural: boolean
}

/** `MIGRATION:`, `Migration-Guide:`, `Migration guide:`, `HIGHLIGHT:`, in any case; the text may be below. */
const GUIDE = /^(migration(?:[- ]guide)?|highlight):(?=[ \t]|$)[ \t]*/i

/** `Token: ` or `Token #` (rule 8); dashes in place of blanks (rule 9). The `#` is part of the value. */
const TRAILER = /^(\p{L}[\p{L}\p{M}\p{N}_-]*)(?::[ \t]+(?=\S)| (?=#\S))/iu

/** Trailers that are none but trailers, wherever they stand; what git folds begins below. */
const SURE = /^([\p{L}-]+-by|change-id|refs?|release-version):(?:[ \t]+(?=\S)|[ \t]*$)/iu

/** A token of several words, or a value that is nothing but a name: no label of a sentence looks so. */
const NAMING =
  /^(?:\p{L}[\p{L}\p{M}\p{N}_]*-[\p{L}\p{M}\p{N}_-]*: +\S|[^:\s]+:? *(?:#?\d+|[A-Z][A-Z\d]*-\d+|[0-9a-f]{7,64}|https?:\/\/\S+)$)/u

/** What `git cherry-pick -x` adds among the trailers. */
const PICKED = /^\(cherry picked from commit [0-9a-f]+\)$/

/** A footer that reads so in any place: a break, a guide in capitals, a trailer that is nothing else. */
export function plainOpeningOn(line: string): Opening | undefined {
  const breaking = breakingTokenOn(line)
  if (breaking !== undefined) return { ...breaking, kind: 'breaking' }
  const guide = guideOn(line)
  return guide !== undefined && guide.token === guide.token.toUpperCase() ? guide : undefined
}

/** A footer where one may begin: at the beginning of a paragraph, after another one, in the text of another one. */
export function sureOpeningOn(line: string): Opening | undefined {
  const guide = guideOn(line)
  if (guide !== undefined) return guide
  const sure = SURE.exec(line)
  if (sure?.[1] !== undefined) return trailer(sure[1], line.slice(sure[0].length))
  if (!isReferenceLine(line)) return undefined
  const [lead = '', word = ''] = /^([\w-]+):? */.exec(line) ?? []
  return trailer(word, line.slice(lead.length))
}

/** A ticket alone on its line, which says no more than `Refs:` before it would. */
export function ticketOpening(line: string): Opening {
  return trailer('Refs', line.trim())
}

/** Any `Token: value`: a footer only where all around it are. */
export function trailerOn(line: string): Opening | undefined {
  const found = TRAILER.exec(line)
  return found?.[1] === undefined ? undefined : trailer(found[1], line.slice(found[0].length))
}

function guideOn(line: string): Opening | undefined {
  const found = GUIDE.exec(line)
  if (found?.[1] === undefined) return undefined
  const kind = /^h/i.test(found[1]) ? 'highlight' : 'guide'
  return { ...trailer(found[1], line.slice(found[0].length)), kind }
}

function trailer(token: string, rest: string): Opening {
  return { token, rest: rest.trimEnd(), kind: 'trailer', bulleted: false, plural: false }
}

/** Where trailers may begin among the lines of a text. */
export interface TrailerBlocks {
  /** The paragraph of this line is made of trailers: also `Component: api` is one there. */
  readonly holds: (at: number) => boolean
  /** … and ends the text of any footer above: the last paragraph, each line a trailer and one of them surely. */
  readonly ends: (at: number) => boolean
}

/**
 * Which paragraphs are trailers, much as https://git-scm.com/docs/git-interpret-trailers reads the last one. A `Note: …`
 * in the middle of a text is a sentence; in a last paragraph, or beside a trailer that is nothing else, it is a footer.
 */
export function trailerBlocks({ prose }: Pick<Stretch, 'prose'>): TrailerBlocks {
  const first = prose.findIndex((line) => line !== undefined && TRAILER.test(line))
  if (first < 0) return { holds: () => false, ends: () => false }
  const held = new Uint8Array(prose.length)
  const last = prose.findLastIndex((line) => line?.trim() !== '')
  const isEnd = (end: number) => end === last + 1
  for (let start = 0; start <= last; start += 1) {
    if (isBetween(prose[start])) continue
    let end = start
    while (end <= last && !isBetween(prose[end])) end += 1
    held.fill(weighFooters(prose.slice(start, end) as string[], isEnd(end)), start, end)
    start = end
  }
  return { holds: (at) => (held[at] ?? 0) > 0, ends: (at) => held[at] === ENDING }
}

const HOLDING = 1
const ENDING = 2

function isBetween(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}

function weighFooters(paragraph: readonly string[], isLast: boolean): number {
  if (!TRAILER.test(paragraph[0] ?? '')) return 0
  const isSure = paragraph.some((line) => SURE.test(line) || NAMING.test(line) || isReferenceLine(line))
  const isWhole = paragraph.every(
    (line, at) => TRAILER.test(line) || PICKED.test(line) || (at > 0 && /^[ \t]/.test(line)),
  )
  if (isLast && isSure && isWhole) return ENDING
  return isLast || isSure ? HOLDING : 0
}
