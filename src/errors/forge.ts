import { printable } from '../text/printable.ts'
import { quoted, quoteReply, withoutCredentials, type Problem } from './problem.ts'

export function noToken(): Problem {
  return {
    code: 'VC401',
    what: 'There is no token.',
    why: 'Creating a tag and a release on GitHub requires one.',
    cure: 'In a workflow, leave the input token out: the default is the token of the job. On the command line, set GITHUB_TOKEN.',
  }
}

/** `why` must not repeat the token: not even a part of it. */
export function badToken(why = '401 Bad credentials'): Problem {
  return {
    code: 'VC402',
    what: `GitHub rejected the token (${why}).`,
    why: '',
    cure: 'Set a token that has not expired. In a workflow, leave the input token out to use the token of the job.',
  }
}

export function forbidden(request: string, message: string, permissions: string): Problem {
  return {
    code: 'VC403',
    what: `The token may not ${printable(request)}: ${quoteReply(message)}`,
    why: `GitHub requires: ${printable(permissions === '' ? 'contents=write' : permissions)}.`,
    cure: 'Grant it to the job: "permissions: { contents: write }". For a reusable workflow, the calling job must grant it.',
  }
}

export function noSuchRepository(repository: string): Problem {
  return {
    code: 'VC404',
    what: `${quoted(withoutCredentials(repository))} is not the name of a repository on GitHub.`,
    why: 'The name comes from GITHUB_REPOSITORY, or from the remote origin, as owner/name.',
    cure: 'Set GITHUB_REPOSITORY=owner/name, or use --forge local.',
  }
}

/** `url`: where GitHub shows the rules of the repository. */
export function refusedByRule(request: string, message: string, url: string): Problem {
  return {
    code: 'VC405',
    what: `A rule of the repository refuses to ${printable(request)}: ${quoteReply(message)}`,
    why: `See ${url} for the ruleset. GITHUB_TOKEN cannot be on its bypass list. GitHub also refuses a tag name that an immutable release has used.`,
    cure: 'Let the ruleset allow new version tags, and let floating tags such as v1 move (use v*.*.* instead of v*). Or set the input token to the token of an App on its bypass list. If an immutable release has used this name, release a higher version.',
  }
}

export function rateLimited(until: string): Problem {
  return {
    code: 'VC406',
    what: `GitHub's rate limit is exhausted until ${printable(until)}.`,
    why: '',
    cure: 'Run again after that to resume where this run stopped.',
  }
}

export function unexpectedAnswer(request: string, status: number, message: string): Problem {
  return {
    code: 'VC407',
    what: `GitHub answered ${status} to the request to ${printable(request)}: ${quoteReply(message)}`,
    why: '',
    cure: 'Run again to resume where this run stopped. What it created stays.',
  }
}

export function unreachable(request: string, message: string): Problem {
  return {
    code: 'VC408',
    what: `GitHub did not respond to the request to ${printable(request)}: ${quoteReply(message)}`,
    why: 'The request may or may not have taken effect.',
    cure: 'Run again. The next run checks what exists and resumes from there.',
  }
}

export function releaseFileUnreadable(path: string, reason: string): Problem {
  return {
    code: 'VC409',
    what: `The release file ${quoted(path)} cannot be read: ${quoteReply(reason)}`,
    why: "Overwriting it could lose someone's changes.",
    cure: 'Fix its first lines, or move the file away and run again.',
  }
}

export function foreignHost(host: string): Problem {
  return {
    code: 'VC410',
    what: `The remote origin is on ${printable(host)}, not on github.com.`,
    why: 'The token is never sent to a host that only the git configuration of a clone names.',
    cure: 'For GitHub Enterprise Server, set GITHUB_API_URL=https://HOST/api/v3. Otherwise use --forge local.',
  }
}

export function nameInTheWay(tag: string, other: string): Problem {
  return {
    code: 'VC411',
    what: `The tag ${printable(tag)} cannot be created, because the tag ${printable(other)} exists.`,
    why: 'git stores tags as files in folders, and one name cannot be both.',
    cure: 'Set another tag-prefix, or delete that tag if it is no longer needed.',
  }
}

export function archived(request: string): Problem {
  return {
    code: 'VC412',
    what: `Cannot ${printable(request)}: the repository is archived.`,
    why: 'An archived repository is read-only.',
    cure: 'Unarchive the repository in its settings (Danger Zone), or remove the workflow.',
  }
}

export function workflowsChanged(request: string, permissions: string): Problem {
  return {
    code: 'VC413',
    what: `The token may not ${printable(request)}: it lacks contents: write, or the commit's .github/workflows differ from the default branch's.`,
    why: `GitHub requires: ${printable(permissions)}. GITHUB_TOKEN can never have the workflows permission.`,
    cure: 'Give the job contents: write. If it has that, release a commit of the default branch, or set the input token to the token of an App with contents: write and workflows: write.',
  }
}

export function nameBurned(request: string, message: string): Problem {
  return {
    code: 'VC414',
    what: `GitHub refuses to ${printable(request)}: ${quoteReply(message)}`,
    why: 'Immutable releases are enabled. A tag name that one of them has used can never be used again, even after the release is deleted.',
    cure: 'Release a higher version: set version: X.Y.Z, or bump: patch.',
  }
}

/** `what` is a noun without its article; `attempts` is how often it was looked at. */
export function unsettled(what: string, attempts: number): Problem {
  return {
    code: 'VC415',
    what: `The ${printable(what)} kept changing while this run tried to update it; giving up after ${attempts} attempts.`,
    why: "Writing without checking again could undo someone else's change.",
    cure: 'Run again once it has settled to resume where this run stopped.',
  }
}

export function releaseGone(tag: string): Problem {
  return {
    code: 'VC416',
    what: `The draft for ${printable(tag)} was deleted during this run.`,
    why: 'There is nothing left to publish.',
    cure: 'Run again to create it again, or leave it deleted.',
  }
}

export function notFound(request: string, permissions: string): Problem {
  return {
    code: 'VC417',
    what: `GitHub found nothing when asked to ${printable(request)} (404).`,
    why: `GitHub also answers 404 if the token lacks a permission. It requires: ${printable(permissions === '' ? 'contents=write' : permissions)}.`,
    cure: 'Grant it to the job: "permissions: { contents: write }". If the job has it already, check that the token is for the right repository.',
  }
}

export function unexpected(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  return {
    code: 'VC501',
    what: `Unexpected error: ${quoteReply(message)}`,
    why: 'This is a bug in Version Checkpoint.',
    cure: 'Please report it, with the log of a run that has debug logging enabled. Then run again to resume where this run stopped.',
  }
}
