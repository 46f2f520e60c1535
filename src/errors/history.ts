import { shortSha, type Sha } from '../commits/commit.ts'
import { printable } from '../text/printable.ts'
import { quoted, quoteReply, type Problem } from './problem.ts'

export function noRepository(directory: string): Problem {
  return {
    code: 'VC201',
    what: `${quoted(directory)} is not in a git repository.`,
    why: '',
    cure: 'Run inside a repository, or name one with --repository DIR. In a workflow, run actions/checkout with fetch-depth: 0 first.',
  }
}

export function noCommits(): Problem {
  return {
    code: 'VC202',
    what: 'This repository has no commits.',
    why: 'A version is a tag on a commit.',
    cure: 'Make a commit first.',
  }
}

export function notACommit(revision: string): Problem {
  return {
    code: 'VC203',
    what: `sha: ${quoted(revision)} is not a commit of this repository.`,
    why: '',
    cure: 'Set the full SHA of a commit that was fetched. In a workflow, check out with fetch-depth: 0.',
  }
}

export interface TakenTag {
  readonly tag: string
  readonly commit: Sha
  readonly head: Sha
  /** A version that would be free; undefined where the branch keeps to a range that has none. */
  readonly higher?: string
}

export function tagTaken({ tag, commit, head, higher }: TakenTag): Problem {
  return {
    code: 'VC204',
    what: `tag ${printable(tag)} exists on ${shortSha(commit)}, not on the commit to release (${shortSha(head)}).`,
    why: `That version was released from another commit, and a version tag is never moved.`,
    cure: `Merge ${shortSha(commit)} into this branch${higher === undefined ? '.' : `, or set version: ${higher}.`}`,
  }
}

export function tagsUnreadable(reason: string): Problem {
  return {
    code: 'VC205',
    what: `The tags cannot be read: ${quoteReply(reason)}`,
    why: 'Without them, the next version would be a guess.',
    cure: 'Repair the repository (git fsck, git fetch --tags --force), then run again.',
  }
}

export function shallowClone(): Problem {
  return {
    code: 'VC206',
    what: 'This clone is shallow: part of the history is missing.',
    why: 'The commits you asked for may be in the missing part. release fetches them from the remote origin, if there is one; compare, replay and correct do not.',
    cure: 'Fetch the whole history: fetch-depth: 0 in actions/checkout, or git fetch --unshallow --tags.',
  }
}

export function remoteUnreadable(remote: string, reason: string): Problem {
  return {
    code: 'VC209',
    what: `The tags of the remote ${printable(remote)} could not be read: ${quoteReply(reason)}`,
    why: 'This clone may not have all of them, and then the next version would be a guess.',
    cure: 'Check its address, the credentials and the network. plan needs the remote only if the clone is shallow or has no version tag; fetch-depth: 0 in actions/checkout avoids that.',
  }
}

export function gitFailed(command: string, reason: string): Problem {
  return {
    code: 'VC210',
    what: `git ${command} failed: ${quoteReply(reason)}`,
    why: '',
    cure: 'Fix what git reports, then run again. Nothing was written.',
  }
}

export function gitMissing(): Problem {
  return { code: 'VC211', what: 'git is not on the PATH.', why: '', cure: 'Install git 2.39 or newer.' }
}

export function cannotComplete(reason: string): Problem {
  return {
    code: 'VC214',
    what: `The missing part of the history could not be fetched from the remote: ${quoteReply(reason)}`,
    why: 'Missing commits may belong to the release. A commit that was never pushed cannot be fetched either.',
    cure: 'Run again, or fetch the history first: fetch-depth: 0 in actions/checkout, or git fetch --unshallow --tags.',
  }
}

export function nearMisses(texts: readonly string[]): Problem {
  return {
    code: 'VC212',
    what: `on-near-miss is fail, and ${texts.length === 1 ? '1 commit looks' : `${texts.length} commits look`} like a breaking change but ${texts.length === 1 ? 'is' : 'are'} not marked as one: ${texts.map(printable).join(' ')}`,
    why: '',
    cure: 'Add a commit with a "BREAKING CHANGE: " footer, set bump for this release, or set on-near-miss: warn.',
  }
}

export function noSuchVersion(name: string): Problem {
  return {
    code: 'VC213',
    what: `There is no version ${quoted(name)} in this repository.`,
    why: '',
    cure: 'Run list to see all versions.',
  }
}

export function planMoved(differences: readonly string[]): Problem {
  return {
    code: 'VC222',
    what: `The plan in plan-file no longer applies: ${differences.map(printable).join('; ')}.`,
    why: 'A plan is applied exactly as approved, or not at all.',
    cure: 'Make a new plan and have it approved. Use the same inputs, configuration and templates in both jobs.',
  }
}

export interface LeftRange {
  readonly version: string
  readonly branch: string
  readonly range: string
  /** Those that ask for this version; none where somebody did. */
  readonly commits: readonly { readonly sha: Sha; readonly subject: string }[]
}

const MAX_NAMED_COMMITS = 5

export function leavesRange({ version, branch, range, commits }: LeftRange): Problem {
  const named = commits.slice(0, MAX_NAMED_COMMITS).map(({ sha, subject }) => `${shortSha(sha)} ${quoted(subject)}`)
  const more = commits.length > named.length ? ` and ${commits.length - named.length} more` : ''
  const asked = named.length === 0 ? '' : `: ${named.join(', ')}${more}`
  return {
    code: 'VC231',
    what: `${version} is outside ${printable(range)}, the range of the maintenance branch ${printable(branch)}${asked}.`,
    why: 'People who follow this release line expect versions inside its range.',
    cure: `Move the changes that ask for ${version} to another branch and revert them here. If they are compatible after all, set bump: patch, or a version inside ${printable(range)}.`,
  }
}

export function candidateNotAbove(version: string, before: string): Problem {
  return {
    code: 'VC232',
    what: `The next pre-release would be ${version}, which is not above ${printable(before)}.`,
    why: 'Versions only go up. SemVer (item 11) compares identifiers one by one, and words letter by letter: rc1 is above rc.2.',
    cure: `Release the stable version, remove a lower bump, or set a version above ${printable(before)}.`,
  }
}

export interface TakenStable {
  readonly candidate: string
  readonly stable: string
  readonly commit: Sha
  readonly head: Sha
}

export function stableTaken({ candidate, stable, commit, head }: TakenStable): Problem {
  return {
    code: 'VC233',
    what: `${printable(candidate)} is a pre-release of ${printable(stable)}, which is already released on ${shortSha(commit)}, outside the history of ${shortSha(head)}.`,
    why: 'A pre-release is lower than its stable version, so no one would be offered it.',
    cure: `Merge ${shortSha(commit)} into this branch, so that the next pre-release follows ${printable(stable)}. Or set a version above it.`,
  }
}

/** For `on-no-release: fail`. `reason`: a sentence without a full stop. */
export function releasesNothing(reason: string): Problem {
  return {
    code: 'VC234',
    what: `Nothing to release: ${printable(reason)}.`,
    why: 'on-no-release is set to fail.',
    cure: 'Merge a commit that triggers a release, or set bump or version. To let such a run succeed, set on-no-release: skip.',
  }
}
