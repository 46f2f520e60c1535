import { plainText } from '../printable.ts'

/** Markdown that we made ourselves: its data is escaped already, so it is not escaped again. */
export class Markdown {
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

/**
 * Text of a commit as Markdown that shows it: code spans and web addresses stay as written; elsewhere nothing
 * becomes HTML, mentions anybody or closes an issue. Line breaks stay.
 */
export function escapeMarkdown(text: string): string {
  return escapeAround(text, escapeProse)
}

/** A label inside bold or a link: no mark of Markdown's acts in it. */
export function escapeLabel(text: string): string {
  return escapeAround(text.replace(/\s+/g, ' '), (prose) =>
    escapeProse(prose)
      .replaceAll('\\', '&#92;')
      .replace(/[*[\]]/g, '\\$&'),
  )
}

/** `[text](address)`; the address is one of ours, made of escaped parts. */
export function link(text: string, address: string): string {
  return `[${text}](${address})`
}

/** Escapes what is no code. Two runs of backticks side by side would be one run, and delimit something else. */
function escapeAround(text: string, escape: (prose: string) => string): string {
  const parts = spans(plainText(text)).map((span) => (span.code ? span.text : escape(span.text)))
  return parts.map((part, at) => (part.startsWith('`') && parts[at - 1]?.endsWith('`') ? ` ${part}` : part)).join('')
}

interface Span {
  readonly code: boolean
  readonly text: string
}

/**
 * Splits at code spans: a run of backticks up to the next run of the same length (CommonMark 0.31, 6.1) in the same
 * line. CommonMark lets a span go on in the next line, but only inside a paragraph, and any line may begin a block.
 */
function spans(text: string): Span[] {
  const runs = [...text.matchAll(/`+|\n/g)].map((match) => ({ start: match.index, text: match[0] }))
  const closing = closingRuns(runs)
  const result: Span[] = []
  let from = 0
  for (const [index, run] of runs.entries()) {
    const close = closing[index]
    if (run.start < from || close === undefined) continue
    result.push({ code: false, text: text.slice(from, run.start) })
    from = close.start + close.text.length
    result.push({ code: true, text: text.slice(run.start, from) })
  }
  return [...result, { code: false, text: text.slice(from) }]
}

/** Backticks, or the line break that no span crosses. */
interface Run {
  readonly start: number
  readonly text: string
}

/** For each run the next one like it, found from the end in one pass: hostile text has many of them. */
function closingRuns(runs: readonly Run[]): (Run | undefined)[] {
  const next = new Map<string, Run>()
  const closing = new Array<Run | undefined>(runs.length)
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index]
    if (run === undefined || run.text === '\n') {
      next.clear()
      continue
    }
    closing[index] = next.get(run.text)
    next.set(run.text, run)
  }
  return closing
}

const ADDRESS = /<https?:\/\/[^\s<>`\\]+>|(?<![a-z@])https?:\/\/[^\s<>`\\]+/gi

/** Without one of these there is nothing to escape: most of what stands between code spans has none. */
const MARKS = /[\\<&@#]|GH-|:\/\/|`/i

function escapeProse(text: string): string {
  if (!MARKS.test(text)) return text
  let result = ''
  let from = 0
  for (const match of text.matchAll(ADDRESS)) {
    result += escapeWords(text.slice(from, match.index)) + escapeAddress(match[0])
    from = match.index + match[0].length
  }
  return (result + escapeWords(text.slice(from))).replace(CLOSING, `$&${ZERO_WIDTH_SPACE}`)
}

/** What GitHub leaves out at the end of an address: https://github.github.com/gfm/#extended-autolink-path-validation */
const TRAILING = '?!.,:*_~\'")]'

/**
 * GitHub links no bare address after an open `[`, and then an `@name` in it would be a mention: such an address gets
 * the brackets that always make a link (CommonMark 0.31, 6.5).
 */
function escapeAddress(address: string): string {
  if (address.startsWith('<') || !/@|&#?\w{1,40};/.test(address)) return address
  let end = address.length
  while (TRAILING.includes(address.charAt(end - 1))) end -= 1
  return `<${address.slice(0, end)}>${address.slice(end)}`
}

/**
 * `@name` and `@owner/team` after anything but a letter or a digit, as in `_@name_`, together with what would become a
 * mention behind it: https://github.com/gjtorikian/html-pipeline (mention filter).
 */
const MENTION = /(?<![a-z\d])@[a-z\d](?:[\w@/.-]*[a-z\d])?/gi

/** https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue */
const KEYWORD = '\\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?::\\s*|\\s+)'
const CLOSING = new RegExp(`${KEYWORD}(?:(?:[\\w.-]+/[\\w.-]+)?(?:#|GH-)(?=\\d)|(?=<?https?://))`, 'gi')

/** GitHub resolves `\#` and `&#35;` before it looks for issues, so only this helps: github/cmark-gfm issue 181. */
const ZERO_WIDTH_SPACE = '&#8203;'

/**
 * `<` is what begins HTML, and `&` an entity: as entities they are text wherever they stand. A mention becomes code,
 * since GitHub resolves entities before it looks for mentions too. A backslash before a mark of ours would undo it.
 */
function escapeWords(text: string): string {
  return text
    .replace(/&(?=#?\w{1,40};)/g, '&amp;')
    .replace(/(?<!\\)\\+(?=[@<`#&]|$)/g, (run) => '&#92;'.repeat(run.length))
    .replaceAll('<', '&lt;')
    .replaceAll('`', '&#96;')
    .replace(MENTION, (mention) => `\`${mention}\``)
}
