import { fencedBlocks } from '../commits/fences.ts'

/** A heading of a Markdown page: https://spec.commonmark.org/0.31.2/#atx-headings, and the underlined ones. */
export interface Heading {
  readonly level: number
  readonly text: string
  /** Offsets: of its first line, or of an anchor right above it; and behind its last line, without the line's end. */
  readonly start: number
  readonly end: number
}

interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The headings in order, without what only looks like one in fenced code or a comment. */
export function headingsOf(page: string): Heading[] {
  return outsideCode(page).flatMap((line, index, lines) => {
    const heading = atx(line) ?? underlined(line, lines[index - 1], lines[index + 1])
    return heading === undefined ? [] : [{ ...heading, start: anchorAbove(lines[index - 1]) ?? heading.start }]
  })
}

/** Every line but those in fenced code and in comments. */
function outsideCode(page: string): Line[] {
  const lines = [...page.matchAll(/.*(?:\r\n|\n|\r|$)/g)].map(({ 0: line, index }) => {
    const text = line.replace(/[\r\n]+$/, '')
    return { text, start: index, end: index + text.length }
  })
  const closes = fencedBlocks(lines.map(({ text }) => text))
  const kept: Line[] = []
  let comment = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    const close = comment ? undefined : closes(at)
    if (close !== undefined) at = close
    else {
      if (!comment) kept.push(line)
      comment = line.text.lastIndexOf('<!--') > line.text.lastIndexOf('-->') || (comment && !line.text.includes('-->'))
    }
  }
  return kept
}

function atx({ text, start, end }: Line): Heading | undefined {
  const match = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/.exec(text)
  if (match === null) return undefined
  return { level: match[1]?.length ?? 1, text: (match[2] ?? '').replace(/[ \t]+#*[ \t]*$/, ''), start, end }
}

/** One line of text with a line of `=` or `-` under it. */
function underlined(line: Line, above: Line | undefined, below: Line | undefined): Heading | undefined {
  const sign = /^ {0,3}(?:(=)=*|(-)-*)[ \t]*$/.exec(below?.text ?? '')
  const isText = /^ {0,3}[\p{L}\d[]/u.test(line.text) && (above === undefined || above.text.trim() === '')
  if (sign === null || below === undefined || !isText) return undefined
  return { level: sign[1] === undefined ? 2 : 1, text: line.text.trim(), start: line.start, end: below.end }
}

/** standard-version wrote one over each heading: `<a name="4.4.0"></a>`. */
function anchorAbove(line: Line | undefined): number | undefined {
  return line !== undefined && /^<a (?:name|id)=[^>]*>(?:<\/a>)?\s*$/.test(line.text) ? line.start : undefined
}

/** A page without its title, its headings moved so that the highest stands right under this level. */
export function bodyUnder(level: number, page: string): string {
  const [title] = headingsOf(page)
  const isTitled = title?.level === 1 && page.slice(0, title.start).trim() === ''
  const body = (isTitled ? page.slice(title.end) : page).trim()
  const headings = headingsOf(body)
  const shift = level + 1 - Math.min(...headings.map((heading) => heading.level))
  let moved = ''
  let from = 0
  for (const heading of headings) {
    moved += `${body.slice(from, heading.start)}${'#'.repeat(Math.min(6, heading.level + shift))} ${heading.text}`
    from = heading.end
  }
  return moved + body.slice(from)
}
