import { printable } from '../text/printable.ts'
import { quoted, said, withoutCredentials, type Problem } from './problem.ts'

export function noToken(): Problem {
  return {
    code: 'VC401',
    what: 'There is no token.',
    why: 'Making a tag and a release on GitHub needs one.',
    cure: 'In a workflow leave the input token out: its default is the token of the run. On the command line set GITHUB_TOKEN.',
  }
}

/** `why` must not repeat the token: not even a part of it. */
export function badToken(why = '401 Bad credentials'): Problem {
  return {
    code: 'VC402',
    what: `GitHub does not know this token (${why}).`,
    why: '',
    cure: 'Give a token that has not expired; in a workflow leave the input token out.',
  }
}

export function forbidden(request: string, message: string, permissions: string): Problem {
  return {
    code: 'VC403',
    what: `The token may not ${printable(request)}: ${said(message)}`,
    why: `GitHub asks for: ${printable(permissions === '' ? 'contents=write' : permissions)}.`,
    cure: 'Grant it to the job: "permissions: { contents: write }". A caller of a reusable workflow grants it in its own job.',
  }
}

export function noSuchRepository(repository: string): Problem {
  return {
    code: 'VC404',
    what: `${quoted(withoutCredentials(repository))} is not the name of a repository on GitHub.`,
    why: 'It is read from GITHUB_REPOSITORY, or from the remote origin, as owner/name.',
    cure: 'Set GITHUB_REPOSITORY=owner/name, or use --forge local.',
  }
}

/** `page`: where GitHub shows the rules of the repository. */
export function refusedByRule(request: string, message: string, page: string): Problem {
  return {
    code: 'VC405',
    what: `A rule of the repository refuses to ${printable(request)}: ${said(message)}`,
    why: `${page} shows which ruleset it is. Only those on its bypass list may pass, which the token of a workflow cannot be; a name that an immutable release has used is refused so, too.`,
    cure: 'Let the ruleset allow the creation of version tags, and let floating tags such as v1 move (v*.*.* in place of v*); or give the token of an App on its bypass list as the input token. If an immutable release has used this name, release a higher version.',
  }
}

export function rateLimited(until: string): Problem {
  return {
    code: 'VC406',
    what: `GitHub's limit of requests is reached, until ${printable(until)}.`,
    why: '',
    cure: 'Run again after that: the run resumes where it stopped.',
  }
}

export function unexpectedAnswer(request: string, status: number, message: string): Problem {
  return {
    code: 'VC407',
    what: `GitHub answered ${status} to ${printable(request)}: ${said(message)}`,
    why: '',
    cure: 'Run again: what was already made stays, and the run resumes there.',
  }
}

export function unreachable(request: string, message: string): Problem {
  return {
    code: 'VC408',
    what: `GitHub gave no answer to ${printable(request)}: ${said(message)}`,
    why: 'Whether the request took effect is not known.',
    cure: 'Run again: the run looks first and resumes where it stopped.',
  }
}

export function releaseFileUnreadable(path: string, reason: string): Problem {
  return {
    code: 'VC409',
    what: `The release file ${quoted(path)} cannot be read: ${said(reason)}`,
    why: 'Writing over it could lose what somebody wrote.',
    cure: 'Fix its first lines, or move the file away and run again.',
  }
}

export function foreignHost(host: string): Problem {
  return {
    code: 'VC410',
    what: `The remote origin is on ${printable(host)}, not on github.com.`,
    why: 'A token is never sent to a host that only the configuration of a clone names.',
    cure: 'For GitHub Enterprise Server set GITHUB_API_URL=https://HOST/api/v3; else use --forge local.',
  }
}

export function nameInTheWay(tag: string, other: string): Problem {
  return {
    code: 'VC411',
    what: `The tag ${printable(tag)} cannot be made: there is a tag ${printable(other)}.`,
    why: 'git keeps tags as files in folders, and one name cannot be both.',
    cure: 'Use another tag-prefix, or delete that tag if nobody needs it.',
  }
}

export function archived(request: string): Problem {
  return {
    code: 'VC412',
    what: `The repository is archived, so nobody can ${printable(request)}.`,
    why: 'An archived repository is read-only.',
    cure: 'Unarchive it in its settings (Danger Zone), or remove the workflow.',
  }
}

export function workflowsChanged(request: string, permissions: string): Problem {
  return {
    code: 'VC413',
    what: `The token may not ${printable(request)}: the commit's .github/workflows differ from the default branch's.`,
    why: `GitHub asks for: ${printable(permissions)}. GITHUB_TOKEN can never have the permission workflows.`,
    cure: 'Release a commit of the default branch, or give the token of an App with contents: write and workflows: write.',
  }
}

export function nameBurned(request: string, message: string): Problem {
  return {
    code: 'VC414',
    what: `GitHub refuses to ${printable(request)}: ${said(message)}`,
    why: 'Immutable releases are on: a tag name that one of them has used is used up for ever, even after it was deleted.',
    cure: 'Release a higher version: version: X.Y.Z, or bump: patch.',
  }
}

/** `what` is a noun without its article; `attempts` is how often it was looked at. */
export function unsettled(what: string, attempts: number): Problem {
  return {
    code: 'VC415',
    what: `The ${printable(what)} kept changing while this run tried to update it; giving up after ${attempts} attempts.`,
    why: 'Writing without having looked could undo what they do.',
    cure: 'Run again once they are done: the run resumes where it stopped.',
  }
}

export function releaseGone(tag: string): Problem {
  return {
    code: 'VC416',
    what: `The draft for ${printable(tag)} is gone: somebody deleted it while this run was on its way.`,
    why: 'There is nothing left to publish.',
    cure: 'Run again to have it made anew, or leave it at that.',
  }
}

export function notFound(request: string, permissions: string): Problem {
  return {
    code: 'VC417',
    what: `GitHub found nothing when asked to ${printable(request)} (404).`,
    why: `It answers so, too, where the token may not know. It asks for: ${printable(permissions === '' ? 'contents=write' : permissions)}.`,
    cure: 'Grant it to the job: "permissions: { contents: write }". If that is there, see that the repository of the token is the one that is meant.',
  }
}

export function unexpected(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  return {
    code: 'VC501',
    what: `Something that should not happen happened: ${said(message)}`,
    why: 'This is a defect of Version Checkpoint.',
    cure: 'Please report it with the log of a run with debug logging on; then run again: the run resumes where it stopped.',
  }
}
