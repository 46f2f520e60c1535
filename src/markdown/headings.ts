import { hiddenBlocks } from './hidden-blocks.ts'

/** A heading of a Markdown page: https://spec.commonmark.org/0.31.2/#atx-headings, and the underlined ones. */
export interface Heading {
  readonly level: number
  readonly text: string
  /** Offsets: of an anchor right above it, else of its first line; of that line; behind its last line, without the end. */
  readonly start: number
  readonly line: number
  readonly end: number
  readonly isUnderlined: boolean
}

interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The headings in order, without what only looks like one in fenced code or a comment. */
export function headingsOf(page: string): Heading[] {
  return outsideCode(page).flatMap((line, index, lines) => {
    const heading = atx(line) ?? readUnderlined(line, lines[index - 1], lines[index + 1])
    return heading === undefined ? [] : [{ ...heading, start: anchorAbove(lines[index - 1]) ?? heading.start }]
  })
}

/** Every line but those in fenced code and in comments. */
function outsideCode(page: string): Line[] {
  const lines = [...page.matchAll(/.*(?:\r\n|\n|\r|$)/g)].map(({ 0: line, index }) => {
    const text = line.replace(/[\r\n]+$/, '')
    return { text, start: index, end: index + text.length }
  })
  const hidden = new Set<Line | undefined>()
  for (const { start, end } of hiddenBlocks(lines.map(({ text }) => text)))
    for (let at = start; at <= end; at += 1) hidden.add(lines[at])
  return lines.filter((line) => !hidden.has(line))
}

/** A line that is a heading by itself; its text may be empty. */
export function atxHeading(line: string): { readonly level: number; readonly text: string } | undefined {
  const match = /^ {0,3}(#{1,6})(?:[ \t]+(\S.*)?)?$/.exec(line)
  return match === null
    ? undefined
    : { level: match[1]?.length ?? 1, text: (match[2] ?? '').replace(/[ \t]+#*[ \t]*$/, '') }
}

function atx({ text: line, start, end }: Line): Heading | undefined {
  const heading = atxHeading(line)
  return heading === undefined || heading.text === ''
    ? undefined
    : { ...heading, start, line: start, end, isUnderlined: false }
}

/** One line of text with a line of `=` or `-` under it. */
function readUnderlined(line: Line, above: Line | undefined, below: Line | undefined): Heading | undefined {
  const sign = /^ {0,3}(?:(=)=*|(-)-*)[ \t]*$/.exec(below?.text ?? '')
  const isText = /^ {0,3}[\p{L}\d[]/u.test(line.text) && (above === undefined || above.text.trim() === '')
  if (sign === null || below === undefined || !isText) return undefined
  const level = sign[1] === undefined ? 2 : 1
  return { level, text: line.text.trim(), start: line.start, line: line.start, end: below.end, isUnderlined: true }
}

/** standard-version wrote one over each heading: `<a name="4.4.0"></a>`. */
function anchorAbove(line: Line | undefined): number | undefined {
  return line !== undefined && /^<a (?:name|id)=[^>]*>(?:<\/a>)?\s*$/.test(line.text) ? line.start : undefined
}

/** A page without the heading that it begins with, where the question says that it is the page's title. */
export function withoutTitle(page: string, isTitle: (first: Heading, others: readonly Heading[]) => boolean): string {
  const [first, ...others] = headingsOf(page)
  const isFirst = first !== undefined && page.slice(0, first.start).trim() === ''
  return (isFirst && isTitle(first, others) ? page.slice(first.end) : page).trim()
}

/** A page whose headings are moved, all by as many levels as bring the highest to this one. */
export function shiftHeadings(level: number, page: string): string {
  const headings = headingsOf(page)
  const shift = level - Math.min(...headings.map((heading) => heading.level))
  let moved = ''
  let from = 0
  for (const heading of shift === 0 ? [] : headings) {
    moved += `${page.slice(from, heading.line)}${'#'.repeat(Math.min(6, heading.level + shift))} ${heading.text}`
    from = heading.end
  }
  return moved + page.slice(from)
}

/** A heading in one of the two ways of writing it; only the two highest levels can be underlined. */
export function writeHeading(text: string, level: number, isUnderlined: boolean): string {
  if (!isUnderlined || level > 2) return `${'#'.repeat(level)} ${text}`
  return `${text}\n${(level === 1 ? '=' : '-').repeat(Math.max(3, text.length))}`
}
