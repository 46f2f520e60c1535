import { printable } from '../text/printable.ts'
import { quoted, quoteReply, type Problem } from './problem.ts'

export function pullsForbidden(request: string, message: string): Problem {
  return {
    code: 'VC720',
    what: `The token may not ${printable(request)}: ${quoteReply(message)}`,
    why: 'prepare.via: pull-request needs "pull-requests: write". The repository must also allow GITHUB_TOKEN to open pull requests.',
    cure: 'Grant "permissions: { contents: write, pull-requests: write }" and allow it in Settings → Actions → General. Or set the input token to the token of an App.',
  }
}

/** `branch` empty: it is the pull request's words that are damaged. */
export function proposalTouched(branch: string, url: string): Problem {
  const where = url === '' ? '' : ` (${printable(url)})`
  return {
    code: 'VC721',
    what:
      branch === ''
        ? `The comments around the generated text in the pull request are damaged${where}.`
        : `The branch ${quoted(branch)} has changes that Version Checkpoint did not make${where}.`,
    why: 'Updating the pull request would overwrite these changes.',
    cure: 'Merge the pull request as it is. Or move your changes to another branch and delete this one: the next run opens a new pull request.',
  }
}

export function noPullRequests(): Problem {
  return {
    code: 'VC722',
    what: 'prepare.via: pull-request is set, but this forge has no pull requests.',
    why: 'The local forge is the repository itself.',
    cure: 'Use --forge github, or leave prepare.via out.',
  }
}
