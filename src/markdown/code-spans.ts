/** Where a code span stands: from its first backtick to behind its last. */
interface CodeSpan {
  readonly start: number
  readonly end: number
}

const BACKTICK = '`'.charCodeAt(0)

/**
 * The code spans of one line, https://spec.commonmark.org/0.31.2/#code-spans: a run of backticks opens one only where a
 * later run has the same length, so a stray backtick hides nothing.
 */
export function codeSpansOn(line: string): CodeSpan[] {
  const starts: number[] = []
  const lengths: number[] = []
  for (let start = line.indexOf('`'); start >= 0;) {
    let end = start + 1
    while (line.charCodeAt(end) === BACKTICK) end += 1
    starts.push(start)
    lengths.push(end - start)
    start = line.indexOf('`', end)
  }
  if (starts.length < 2) return []
  const closers = nextOfSameLength(lengths)
  const spans: CodeSpan[] = []
  for (let index = 0; index < starts.length; index += 1) {
    const closer = closers[index]
    if (closer === undefined) continue
    spans.push({ start: starts[index] ?? 0, end: (starts[closer] ?? 0) + (lengths[closer] ?? 0) })
    index = closer
  }
  return spans
}

/** Blanks out the code spans of one line. Lengths and places stay. */
export function withoutCodeSpans(line: string): string {
  let text = ''
  let copied = 0
  for (const { start, end } of codeSpansOn(line)) {
    text += line.slice(copied, start) + ' '.repeat(end - start)
    copied = end
  }
  return copied === 0 ? line : text + line.slice(copied)
}

/** For each run the next one as long: found from the end, so that no line costs more than its length. */
function nextOfSameLength(lengths: readonly number[]): (number | undefined)[] {
  const seen: (number | undefined)[] = []
  const next = new Array<number | undefined>(lengths.length)
  for (let index = lengths.length - 1; index >= 0; index -= 1) {
    const length = lengths[index] ?? 0
    next[index] = seen[length]
    seen[length] = index
  }
  return next
}

/** More backticks than any run inside. `least`: a block of code needs three, CommonMark 0.31, 4.5. */
export function backticksAround(text: string, least = 1): string {
  const longest = Array.from(text.matchAll(/`+/g)).reduce((length, [run]) => Math.max(length, run.length), least - 1)
  return '`'.repeat(longest + 1)
}
