interface Fence {
  readonly at: number
  readonly sign: string
  readonly length: number
  /** Nothing after the signs: only such a line can close. */
  readonly bare: boolean
}

/** Up to three spaces, and no backtick after backticks. */
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/

/**
 * Finds fenced code, https://spec.commonmark.org/0.31.2/#fenced-code-blocks. The answer tells for a line on which a
 * fence stands where its block ends: at the first bare fence of the same sign that is at least as long; nothing for
 * every other line, and for a fence that nothing closes. Lines must be asked from the first on, past each block.
 */
export function fencedBlocks(lines: readonly string[]): (at: number) => number | undefined {
  const fences: Fence[] = []
  lines.forEach((line, at) => {
    const fence = line.includes('```') || line.includes('~~~') ? fenceOn(line, at) : undefined
    if (fence !== undefined) fences.push(fence)
  })
  const longestAfter = longestCloserAfter(fences)
  let index = 0
  return (at) => {
    while ((fences[index]?.at ?? at) < at) index += 1
    const open = fences[index]
    if (open?.at !== at || (longestAfter[index] ?? 0) < open.length) return undefined
    for (let next = index + 1; next < fences.length; next += 1) {
      const fence = fences[next]
      if (fence?.bare === true && fence.sign === open.sign && fence.length >= open.length) return fence.at
    }
    return undefined
  }
}

function fenceOn(line: string, at: number): Fence | undefined {
  const signs = FENCE.exec(line)
  if (signs?.[1] === undefined) return undefined
  const bare = line.slice(signs[0].length).trim() === ''
  return { at, sign: signs[1].charAt(0), length: signs[1].length, bare }
}

/** For each fence the length of the longest later one that could close it: one look back, however many stay open. */
function longestCloserAfter(fences: readonly Fence[]): number[] {
  const longest = new Map<string, number>()
  const after: number[] = []
  for (let index = fences.length - 1; index >= 0; index -= 1) {
    const fence = fences[index]
    if (fence === undefined) continue
    const known = longest.get(fence.sign) ?? 0
    after[index] = known
    if (fence.bare) longest.set(fence.sign, Math.max(known, fence.length))
  }
  return after
}
