import type { Step } from '../../writes/step.ts'

/** How many requests a step writes with, at one a second: a tag is an object and a ref. */
function writesOf(step: Step): number {
  if (step.kind === 'tag' || step.kind === 'also-tag') return 2
  return step.kind === 'assets' ? step.assets.length : 1
}

/** For each release of a run, what is said once it is there: `42 of 120 writes: core-v1.3.0`. */
export function progressLines(releases: readonly { readonly tag: string; readonly steps: readonly Step[] }[]) {
  const writes = releases.map(({ steps }) => steps.reduce((sum, step) => sum + writesOf(step), 0))
  const total = writes.reduce((sum, some) => sum + some, 0)
  let done = 0
  return new Map(releases.map(({ tag }, at) => [tag, `${(done += writes[at] ?? 0)} of ${total} writes: ${tag}`]))
}
