import { printable } from '../text/printable.ts'
import { oneOf, quoted, quoteReply, type Problem } from './problem.ts'

export function foreignAddress(address: string, allowed: readonly string[]): Problem {
  return {
    code: 'VC418',
    what: `A request would go to ${quoted(address)} instead of ${printable(oneOf(allowed))}.`,
    why: 'The token is sent only to the host of GITHUB_API_URL and its uploads host, whatever a response says.',
    cure: 'Find the proxy or server that returned this address. For GitHub Enterprise Server, set GITHUB_API_URL=https://HOST/api/v3.',
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
    what: `The response to the request to ${printable(request)} does not come from GitHub's API: ${quoteReply(found)}.`,
    why: `It came from ${quoted(url)} (status ${status}, ${quoted(type)}).${came}`,
    cure: 'Check for a proxy or sign-in page between this machine and GitHub, and that GITHUB_API_URL is the address of the API. Then run again. The next run checks what exists and resumes from there.',
  }
}

export function serverLacks(request: string, message: string): Problem {
  return {
    code: 'VC420',
    what: `The server's GraphQL API does not support the request to ${printable(request)}: ${quoteReply(message)}`,
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
    why: 'The repository was renamed or moved. Redirects are never followed for writes, and only a few times for reads.',
    cure:
      name === undefined
        ? "Use the repository's current name: git remote set-url origin …, or GITHUB_REPOSITORY=owner/name."
        : `Use the new name: git remote set-url origin …/${printable(name)}.git, or GITHUB_REPOSITORY=${printable(name)}. New runs of the workflow use it already.`,
  }
}

/** `place`: the address of the list. */
export function endlessList(place: string, pages: number): Problem {
  return {
    code: 'VC422',
    what: `The list at ${quoted(place)} never ends (${pages} pages read).`,
    why: "A response linked to a page that was read before, or to more pages than GitHub's lists have.",
    cure: 'Look for a proxy between this machine and GitHub, then run again.',
  }
}

export function notComparable(base: string, head: string): Problem {
  return {
    code: 'VC423',
    what: `GitHub cannot compare ${printable(base)} with ${printable(head)} (404), although it did not report that they have no common ancestor.`,
    why: 'A commit may be too new for GitHub to know. Without the comparison, what is already released would be a guess.',
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
    what: `The event's payload cannot be read: ${quoteReply(reason)}`,
    why: 'GITHUB_EVENT_PATH must name a file with one JSON object. The event decides what a run may do.',
    cure: 'Run again. If an earlier step writes to that file, change that step.',
  }
}
