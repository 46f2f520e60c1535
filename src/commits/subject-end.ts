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
  let text = subject.trimEnd()
  let pullRequest: number | undefined
  const closing: string[] = []
  for (;;) {
    const tail = text.slice(-LONGEST)
    const number = pullRequest === undefined && tail.endsWith(')') ? NUMBER.exec(tail) : null
    const words = tail.endsWith(')') ? closingWords(tail) : undefined
    const mark = tail.endsWith(']') ? SKIP_MARK.exec(tail) : null
    const length = number?.[0].length ?? words?.[0].length ?? mark?.[0].length
    const before = length === undefined ? '' : text.slice(0, -length).trimEnd()
    if (before === '') return { text, pullRequest, closing }
    if (number !== null) pullRequest = Number(number[1])
    else if (words !== undefined) closing.unshift(words[1])
    text = before
  }
}

function closingWords(tail: string): [whole: string, words: string] | undefined {
  const found = REFERENCES.exec(tail)
  return found?.[1] !== undefined && /^(?:close|fix|resolve)/i.test(found[1]) && isReferenceLine(found[1])
    ? [found[0], found[1]]
    : undefined
}

/** The same without any number at the end: a back-port that was squashed again carries two, ` (#12) (#15)`. */
export function withoutNumbers(subject: string): string {
  let { text } = splitEnd(subject)
  for (let shorter = splitEnd(text).text; shorter !== text; shorter = splitEnd(text).text) text = shorter
  return text
}
