import { withoutCodeSpans } from './code-spans.ts'
import { fencedBlocks } from './fences.ts'

/** The lines in which a person speaks at the first column; undefined for code, quotes, comments and folded text. */
export type Prose = readonly (string | undefined)[]

/**
 * Which lines of a text a token may stand in, by https://spec.commonmark.org/0.31.2/ and GitHub's `<details>`.
 *
 * A fence, a comment or a `<details>` that is never closed opens nothing, though CommonMark lets it run to the end:
 * GitHub joins the bodies of a squash and people cut messages, so one stray mark would silently swallow the breaking
 * change under it. A missed break reaches users; one too many is seen in the plan, with its text.
 */
export function proseOf(text: string, lines: readonly string[]): Prose {
  if (!SIGNS.test(text)) return lines
  const hidden = new Uint8Array(lines.length)
  hideQuotes(lines, hidden)
  hideBlocks(lines, hidden)
  hideDetails(lines, hidden)
  return lines.map((line, at) => (hidden[at] === 1 ? undefined : line))
}

/** Without one of these no line is hidden, and most messages have none. */
const SIGNS = /^ {0,3}>|<!--|<details|```|~~~/im

/** https://spec.commonmark.org/0.31.2/#block-quote-marker */
function hideQuotes(lines: readonly string[], hidden: Uint8Array): void {
  lines.forEach((line, at) => {
    if (line.includes('>') && /^ {0,3}>/.test(line)) hidden[at] = 1
  })
}

/** Hides fenced code and comments: whichever opens first holds the other. */
function hideBlocks(lines: readonly string[], hidden: Uint8Array): void {
  const blockEnd = fencedBlocks(lines)
  const lastCommentEnd = lines.findLastIndex((line) => line.includes('-->'))
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const fenceEnd = blockEnd(at)
    if (fenceEnd !== undefined) {
      hidden.fill(1, at, fenceEnd + 1)
      at = fenceEnd
    } else if (at <= lastCommentEnd && hidden[at] !== 1 && line.includes('<!--')) {
      const comment = commentFrom(lines, at)
      hidden.fill(1, comment.start, comment.end + 1)
      at = Math.max(at, comment.end)
    }
  }
}

/**
 * The lines whose first column is in a comment that opens on this line; none (the end before the start) where it opens
 * after the first column and closes on the line, or never closes. https://spec.commonmark.org/0.31.2/#html-comment
 */
function commentFrom(lines: readonly string[], at: number): { start: number; end: number } {
  let line = withoutCodeSpans(lines[at] ?? '')
  const start = line.startsWith('<!--') ? at : at + 1
  let end = at
  let closed = start
  for (let open = line.indexOf('<!--'); open >= 0; open = line.indexOf('<!--', open)) {
    // HTML's `<!-->` and `<!--->` are whole comments: the end may share the dashes of the beginning.
    let close = line.indexOf('-->', open + 2)
    while (close < 0 && end + 1 < lines.length) {
      end += 1
      line = lines[end] ?? ''
      close = line.indexOf('-->')
    }
    if (close < 0) return { start, end: closed - 1 }
    closed = end + 1
    open = close + 3
  }
  return { start, end: closed - 1 }
}

/** Hides what GitHub folds away, nested or not: the lines after the tag, and its own where it begins the line. */
function hideDetails(lines: readonly string[], hidden: Uint8Array): void {
  const open: number[] = []
  const depth = new Int32Array(lines.length + 1)
  lines.forEach((line, at) => {
    if (hidden[at] === 1 || !line.includes('<')) return
    for (const { 0: tag, index } of withoutCodeSpans(line).matchAll(/<\/?details(?=[\s>]|$)/gi)) {
      if (!tag.startsWith('</')) {
        open.push(index === 0 ? at : at + 1)
        continue
      }
      const start = open.pop()
      if (start === undefined) continue
      depth[start] = (depth[start] ?? 0) + 1
      depth[at + 1] = (depth[at + 1] ?? 0) - 1
    }
  })
  let level = 0
  depth.subarray(0, lines.length).forEach((change, at) => {
    level += change
    if (level > 0) hidden[at] = 1
  })
}
