import { printable } from '../text/printable.ts'
import { oneOf, quoted, said, type Problem } from './problem.ts'

export function foreignAddress(address: string, allowed: readonly string[]): Problem {
  return {
    code: 'VC418',
    what: `A request would go to ${quoted(address)}, not to ${printable(oneOf(allowed))}.`,
    why: 'The token is sent to the host of GITHUB_API_URL and its uploads host only, whatever an answer says.',
    cure: 'Find out which proxy or server gave that address. For GitHub Enterprise Server, set GITHUB_API_URL=https://HOST/api/v3.',
  }
}

/** What came in place of what was asked for. `found` says what is wrong with it, `begins` is its beginning where it is a text. */
export interface WrongAnswerSeen {
  readonly url: string
  readonly status: number
  readonly type: string
  readonly found: string
  readonly begins: string | undefined
}

export function wrongAnswer(request: string, { url, status, type, found, begins }: WrongAnswerSeen): Problem {
  const came = begins === undefined ? '' : ` It begins: ${quoted(begins)}`
  return {
    code: 'VC419',
    what: `The answer to the request to ${printable(request)} is not one of GitHub's API: ${said(found)}.`,
    why: `It came from ${quoted(url)} (status ${status}, ${quoted(type)}).${came}`,
    cure: 'Check for a proxy or sign-in page between this machine and GitHub, and that GITHUB_API_URL is the address of the API. Then run again: the run looks first and resumes where it stopped.',
  }
}

export function serverLacks(request: string, message: string): Problem {
  return {
    code: 'VC420',
    what: `The server's GraphQL API lacks what is needed to ${printable(request)}: ${said(message)}`,
    why: 'Running again will not help.',
    cure: 'Update GitHub Enterprise Server, or leave out the input or command that needs this.',
  }
}

export interface Redirected {
  readonly method: string
  readonly url: string
  readonly status: number
  /** Where the answer leads. */
  readonly next: string
  /** `owner/name` as the repository is called today. */
  readonly name: string | undefined
}

export function repositoryMoved({ method, url, status, next, name }: Redirected): Problem {
  const where = name === undefined ? quoted(next) : `the repository's new name, ${quoted(name)}`
  return {
    code: 'VC421',
    what: `GitHub answered ${method} ${quoted(url)} with a redirect (${status}) to ${where}.`,
    why: 'The repository was renamed or moved. A request that writes is never sent on, and one that reads only a few times.',
    cure:
      name === undefined
        ? "Use the repository's current name: git remote set-url origin …, or GITHUB_REPOSITORY=owner/name."
        : `Use the new name: git remote set-url origin …/${printable(name)}.git, or GITHUB_REPOSITORY=${printable(name)}. A new run of the workflow has it already.`,
  }
}

/** `place`: the address of the list. */
export function endlessList(place: string, pages: number): Problem {
  return {
    code: 'VC422',
    what: `The list at ${quoted(place)} does not end (${pages} pages).`,
    why: 'An answer named a page as the next one that was read before, or more pages than a list of GitHub has.',
    cure: 'Look for a proxy between this machine and GitHub, then run again.',
  }
}

export function notComparable(base: string, head: string): Problem {
  return {
    code: 'VC423',
    what: `GitHub cannot compare ${printable(base)} with ${printable(head)} (404), and does not say that they have no common ancestor.`,
    why: 'It may not know a commit yet that was just pushed. Without the comparison there is no telling what was released already.',
    cure: 'Run again in a minute. If that does not help, check out the repository with fetch-depth: 0.',
  }
}

export function badApiUrl(url: string): Problem {
  return {
    code: 'VC424',
    what: `GITHUB_API_URL is ${quoted(url)}, which is not a web address.`,
    why: '',
    cure: 'Set it to https://api.github.com, or to https://HOST/api/v3 for GitHub Enterprise Server.',
  }
}

export function eventUnreadable(reason: string): Problem {
  return {
    code: 'VC425',
    what: `The event's payload cannot be read: ${said(reason)}`,
    why: 'GITHUB_EVENT_PATH names a file with one JSON object. It decides what a run may do.',
    cure: 'Run again. If an earlier step writes to that file, remove that.',
  }
}
