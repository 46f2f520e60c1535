import { printable } from '../text/printable.ts'
import type { Problem } from './problem.ts'

export function gateForbidden(permission: string): Problem {
  return {
    code: 'VC611',
    what: `The token may not read the checks of the commit: ${permission} is missing.`,
    why: 'require-checks reads check runs, commit statuses and the jobs of this run.',
    cure: 'Grant it to the job: "permissions: { contents: write, checks: read, statuses: read, actions: read }".',
  }
}

/** `links`: what is red, each with its page. */
export function gateShut(tag: string, reason: string, links: readonly string[]): Problem {
  return {
    code: 'VC612',
    what: `${printable(tag)} is not released: ${printable(reason)}.`,
    why: links.map(printable).join(', '),
    cure: 'Fix or rerun the failed checks, then run again. Nothing was written.',
  }
}
