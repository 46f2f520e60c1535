/**
 * Blanks out the code spans of one line, https://spec.commonmark.org/0.31.2/#code-spans: a run of backticks opens one
 * only where a later run has the same length, so a stray backtick hides nothing. Lengths and places stay.
 */
export function withoutCodeSpans(line: string): string {
  if (!line.includes('`')) return line
  const runs = [...line.matchAll(/`+/g)].map(({ 0: run, index }) => ({ at: index, length: run.length }))
  const closers = nextOfSameLength(runs.map(({ length }) => length))
  let text = ''
  let copied = 0
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index]
    const closer = closers[index]
    const close = closer === undefined ? undefined : runs[closer]
    if (open === undefined || closer === undefined || close === undefined) continue
    const end = close.at + close.length
    text += line.slice(copied, open.at) + ' '.repeat(end - open.at)
    copied = end
    index = closer
  }
  return text + line.slice(copied)
}

/** For each run the next one as long: found from the end, so that no line costs more than its length. */
function nextOfSameLength(lengths: readonly number[]): (number | undefined)[] {
  const seen = new Map<number, number>()
  const next: (number | undefined)[] = []
  for (let index = lengths.length - 1; index >= 0; index -= 1) {
    const length = lengths[index] ?? 0
    next[index] = seen.get(length)
    seen.set(length, index)
  }
  return next
}
