import { printable } from '../text/printable.ts'
import { quoteReply, type Problem } from './problem.ts'

/** `fault` and `cure`: sentences, printable. */
export function titleNotCounted(fault: string, cure: string): Problem {
  return {
    code: 'VC861',
    what: fault,
    why: 'It would be the subject of the squash, and on-title is fail.',
    cure,
  }
}

/** `message`: GitHub's own words. Told in a notice, for the run goes on. */
export function commentsForbidden(request: string, message: string): Problem {
  return {
    code: 'VC831',
    what: `The preview is in the job summary, not in a comment: the token may not ${printable(request)} (${quoteReply(message)}).`,
    why: 'comment: true needs "pull-requests: write". A pull request from a fork has a token that cannot write.',
    cure: 'Grant "permissions: { contents: read, pull-requests: write }" to the job. docs/pull-requests.md says what to do for forks.',
  }
}
