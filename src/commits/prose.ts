import { isBreakingToken } from './breaking-token.ts'
import { withoutCodeSpans } from '../markdown/code-spans.ts'
import { hiddenBlocks } from '../markdown/hidden-blocks.ts'

/** The lines in which a person speaks at the first column; undefined for code, quotes, comments and folded text. */
export type Prose = readonly (string | undefined)[]

/** A text by its lines, and what each of them is. */
export interface Speech {
  readonly prose: Prose
  /** Code and quotes too: what a page shows. Undefined for comments, folded text and data. */
  readonly visible: Prose
}

/** Somebody else's words on a page, and what no page shows. */
const OTHERS = 1
const UNSEEN = 2

/**
 * Which lines of a text a token may stand in, by https://spec.commonmark.org/0.31.2/ and GitHub's `<details>`.
 *
 * A fence, a comment or a `<details>` that is never closed opens nothing, though CommonMark lets it run to the end:
 * GitHub joins the bodies of a squash and people cut messages, so one stray mark would silently swallow the breaking
 * change under it. A missed break reaches users; one too many is seen in the plan, with its text.
 */
export function speechOf(text: string, lines: readonly string[]): Speech {
  if (!SIGNS.test(text)) return { prose: lines, visible: lines }
  const hidden = new Uint8Array(lines.length)
  hideQuotes(lines, hidden)
  hideBlocks(lines, hidden)
  hideDetails(lines, hidden)
  hideData(lines, hidden)
  return {
    prose: lines.map((line, at) => (hidden[at] === 0 ? line : undefined)),
    visible: lines.map((line, at) => (hidden[at] === UNSEEN ? undefined : line)),
  }
}

/** Without one of these no line is hidden, and most messages have none. */
const SIGNS = /^ {0,3}>|<!--|<details|```|~~~|^---[ \t]*$/im

/** https://spec.commonmark.org/0.31.2/#block-quote-marker */
function hideQuotes(lines: readonly string[], hidden: Uint8Array): void {
  lines.forEach((line, at) => {
    if (line.includes('>') && /^ {0,3}>/.test(line)) hidden[at] = OTHERS
  })
}

/** Hides fenced code and comments. */
function hideBlocks(lines: readonly string[], hidden: Uint8Array): void {
  const isOwn = (at: number) => hidden[at] === 0
  for (const { kind, start, end } of hiddenBlocks(lines, isOwn))
    hidden.fill(kind === 'code' ? OTHERS : UNSEEN, start, end + 1)
}

/** Hides what GitHub folds away, nested or not: the lines after the tag, and its own where it begins the line. */
function hideDetails(lines: readonly string[], hidden: Uint8Array): void {
  const open: number[] = []
  const depth = new Int32Array(lines.length + 1)
  lines.forEach((line, at) => {
    if (hidden[at] !== 0 || !line.includes('<')) return
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
    if (level > 0) hidden[at] = UNSEEN
  })
}

/** A key with its list below, and what else a line of YAML may be: https://yaml.org/spec/1.2.2/ */
const YAML_KEY = /^[\w.-]+:[ \t]*$/
const YAML_LINE = /^(?:[ \t]+\S|- \S|[\w.-]+:(?:[ \t]|$)|\.\.\.[ \t]*$)/

/**
 * Hides a document of YAML, as robots add it for other robots: `---`, a key, a list. Its items are no commits.
 * It ends at `...`, else at the first line that is none of its own, such as a blank one.
 */
function hideData(lines: readonly string[], hidden: Uint8Array): void {
  for (let at = 0; at + 2 < lines.length; at += 1) {
    const opens = hidden[at] === 0 && lines[at]?.trimEnd() === '---'
    if (!opens || !YAML_KEY.test(lines[at + 1] ?? '') || lines[at + 2]?.startsWith('- ') !== true) continue
    const start = at
    at += 3
    while (YAML_LINE.test(lines[at] ?? '') && !isBreakingToken(lines[at] ?? '')) {
      at += 1
      if (lines[at - 1]?.startsWith('...') === true) break
    }
    hidden.fill(UNSEEN, start, at)
    at -= 1
  }
}
