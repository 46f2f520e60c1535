import { printable } from '../text/printable.ts'
import { quoted, said, type Problem } from './problem.ts'

export function pullsForbidden(request: string, message: string): Problem {
  return {
    code: 'VC720',
    what: `The token may not ${printable(request)}: ${said(message)}`,
    why: 'prepare.via: pull-request needs "pull-requests: write"; for the token of a workflow the repository must also allow it.',
    cure: 'Grant "permissions: { contents: write, pull-requests: write }" and allow it in Settings → Actions → General; or give the token of an App.',
  }
}

/** `branch` empty: it is the pull request's words that are damaged. */
export function proposalTouched(branch: string, url: string): Problem {
  const where = url === '' ? '' : ` (${printable(url)})`
  return {
    code: 'VC721',
    what:
      branch === ''
        ? `The comments around our words in the pull request are damaged${where}.`
        : `The branch ${quoted(branch)} holds what this program did not put there${where}.`,
    why: 'It is kept up to date by writing over it, and what somebody else pushed would be lost.',
    cure: 'Merge it as it is, or take what is yours elsewhere and delete the branch: the next run proposes the release anew.',
  }
}

export function noPullRequests(): Problem {
  return {
    code: 'VC722',
    what: 'prepare.via: pull-request was asked for, and this forge has no pull requests.',
    why: 'The local forge is the repository itself.',
    cure: 'Use --forge github, or leave prepare.via out.',
  }
}
