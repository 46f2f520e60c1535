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
  return spans(plainText(text))
    .map(({ code, text: part }) => (code ? part : escapeProse(part)))
    .join('')
}

interface Span {
  readonly code: boolean
  readonly text: string
}

/** Splits at code spans: a run of backticks up to the next run of the same length (CommonMark 0.31, 6.1). */
function spans(text: string): Span[] {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }))
  const closing = closingRuns(runs)
  const result: Span[] = []
  let from = 0
  for (const [index, run] of runs.entries()) {
    const close = closing[index]
    if (run.start < from || close === undefined) continue
    result.push({ code: false, text: text.slice(from, run.start) })
    from = close.start + close.length
    result.push({ code: true, text: text.slice(run.start, from) })
  }
  return [...result, { code: false, text: text.slice(from) }]
}

interface Run {
  readonly start: number
  readonly length: number
}

/** For each run the next one of its length, found from the end in one pass: hostile text has many of them. */
function closingRuns(runs: readonly Run[]): (Run | undefined)[] {
  const next = new Map<number, Run>()
  const closing = new Array<Run | undefined>(runs.length)
  for (const [index, run] of [...runs.entries()].reverse()) {
    closing[index] = next.get(run.length)
    next.set(run.length, run)
  }
  return closing
}

const ADDRESS = /<?https?:\/\/[^\s<>]+>?/g

function escapeProse(text: string): string {
  let result = ''
  let from = 0
  for (const match of text.matchAll(ADDRESS)) {
    result += escapeWords(text.slice(from, match.index)) + escapeAddress(match[0])
    from = match.index + match[0].length
  }
  return result + escapeWords(text.slice(from))
}

/** `<https://…>` is a link by CommonMark 6.5; with only one of its brackets it is not. */
function escapeAddress(address: string): string {
  if (address.startsWith('<') && address.endsWith('>')) return address
  return escapeWords(address.startsWith('<') ? '<' : '') + address.replace(/^</, '').replaceAll('`', '&#96;')
}

/** `@name` and `@owner/team` after anything but a letter: https://github.com/gjtorikian/html-pipeline mentions. */
const MENTION = /(?<!\w)@[a-z\d][a-z\d-]*(?:\/[\w.-]+)?/gi

/** The words of https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue */
const CLOSING = /\b((?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:[\w.-]+\/[\w.-]+)?)#(?=\d)/gi

/**
 * `<` is what begins HTML; as an entity it is text wherever it stands. A mention becomes code, since GitHub
 * resolves entities before it looks for mentions. A backslash before a mark of ours would undo it.
 */
function escapeWords(text: string): string {
  return text
    .replace(/\\(?=[@<`#]|$)/g, '&#92;')
    .replaceAll('<', '&lt;')
    .replaceAll('`', '&#96;')
    .replace(MENTION, (mention) => `\`${mention}\``)
    .replace(CLOSING, (_, words: string) => `${words}\\#`)
}

/** A label inside bold or a link: no mark of Markdown's acts in it. */
export function escapeLabel(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ')).replace(/[*[\]]/g, '\\$&')
}

/** `[text](address)`; the address is one of ours, made of escaped parts. */
export function link(text: string, address: string): string {
  return `[${text}](${address})`
}
