import type { Problem } from './problem.ts'

/** `fault` and `cure`: sentences, printable. */
export function titleNotCounted(fault: string, cure: string): Problem {
  return {
    code: 'VC861',
    what: fault,
    why: 'It would be the subject of the squash, and on-title is fail.',
    cure,
  }
}
