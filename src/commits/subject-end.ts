import { isReferenceLine } from './references.ts'

/** A subject without what tools and habits put at its end. */
export interface SubjectEnd {
  readonly text: string
  /** GitHub's ` (#N)`: of two the last, which is the pull request that made this commit. */
  readonly pullRequest: number | undefined
  /** What `(fix #12, closes #13)` says, without its parentheses. */
  readonly closing: readonly string[]
}

/** A number GitHub could have given, still exact as a JavaScript number. */
const NUMBER = / \(#([1-9]\d{0,14})\)$/
const REFERENCES = / \(([^()]*#\d[^()]*)\)$/

/** What makes GitHub skip workflows, https://docs.github.com/en/actions/managing-workflow-runs/skipping-workflow-runs */
const SKIP_MARK = /(?:^|[ \t])\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]$/i

/** More than the longest of these has, so that they are looked for in a few characters only. */
const LONGEST = 120

/** Takes the pull request, closing words in parentheses and marks such as `[skip ci]` off the end of a subject. */
export function splitEnd(subject: string): SubjectEnd {
  let pullRequest: number | undefined
  const closing: string[] = []
  let text = subject.trimEnd()
  for (let end = endOf(text); end !== undefined; end = endOf(text)) {
    if (end.number !== undefined && pullRequest !== undefined) break
    pullRequest ??= end.number
    if (end.words !== undefined) closing.unshift(end.words)
    text = end.before
  }
  return { text, pullRequest, closing }
}

/** The same without any number at the end: a back-port that was squashed again carries two, ` (#12) (#15)`. */
export function withoutNumbers(subject: string): string {
  let text = subject.trimEnd()
  for (let end = endOf(text); end !== undefined; end = endOf(text)) text = end.before
  return text
}

interface End {
  readonly before: string
  readonly number?: number
  readonly words?: string
}

/** The last of what may stand at an end, and the text before it; nothing if no text is left. */
function endOf(text: string): End | undefined {
  const last = text.at(-1)
  if (last !== ')' && last !== ']') return undefined
  const tail = text.slice(-LONGEST)
  const number = last === ')' ? NUMBER.exec(tail) : null
  const words = last === ')' && number === null ? closingWords(tail) : undefined
  const length = (number ?? words ?? (last === ']' ? SKIP_MARK.exec(tail) : null))?.[0].length
  const before = length === undefined ? '' : text.slice(0, -length).trimEnd()
  if (before === '') return undefined
  if (number !== null) return { before, number: Number(number[1]) }
  return words === undefined ? { before } : { before, words: words[1] }
}

function closingWords(tail: string): [whole: string, words: string] | undefined {
  const found = REFERENCES.exec(tail)
  return found?.[1] !== undefined && /^(?:close|fix|resolve)/i.test(found[1]) && isReferenceLine(found[1])
    ? [found[0], found[1]]
    : undefined
}
