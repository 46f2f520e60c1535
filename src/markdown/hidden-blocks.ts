import { withoutCodeSpans } from './code-spans.ts'
import { fencedBlocks } from './fences.ts'

/** Lines of fenced code or of a comment, the first and the last. */
export interface HiddenBlock {
  readonly kind: 'code' | 'comment'
  readonly start: number
  readonly end: number
}

/**
 * Fenced code and comments in order: whichever opens first holds the other. A comment's lines are those whose first
 * column is in it. `mayOpen` says on which lines a comment may begin.
 *
 * A fence or a comment that is never closed opens nothing, though CommonMark lets it run to the end: one stray mark would
 * silently swallow all that is under it.
 */
export function hiddenBlocks(lines: readonly string[], mayOpen: (at: number) => boolean = () => true): HiddenBlock[] {
  const fenceEnd = fencedBlocks(lines)
  const lastCommentEnd = lines.findLastIndex((line) => line.includes('-->'))
  const blocks: HiddenBlock[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const end = fenceEnd(at)
    if (end !== undefined) {
      blocks.push({ kind: 'code', start: at, end })
      at = end
    } else if (at <= lastCommentEnd && lines[at]?.includes('<!--') === true && mayOpen(at)) {
      const comment = commentFrom(lines, at)
      if (comment.end < comment.start) continue
      blocks.push({ kind: 'comment', ...comment })
      at = comment.end
    }
  }
  return blocks
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
