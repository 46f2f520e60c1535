/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands: a longer one is not shown at all. */
const MAX_BYTES = 1_000_000
const LEFT_OUT = '… left out: a job summary is limited to 1 MiB.'

/** What would make it too long is left out, a part at a time: the first ones matter most. */
export function paragraphs(parts: readonly string[]): string {
  const shown: string[] = []
  let bytes = bytesIn(LEFT_OUT)
  for (const part of parts.filter((text) => text !== '')) {
    const isShort = bytes + bytesIn(part) + 2 <= MAX_BYTES
    if (isShort || shown.at(-1) !== LEFT_OUT) shown.push(isShort ? part : LEFT_OUT)
    bytes += isShort ? bytesIn(part) + 2 : 0
  }
  return `${shown.join('\n\n')}\n`
}

/** In UTF-8. */
export function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length
}
