import { shortSha, type Sha } from '../commits/commit.ts'
import { printable } from '../text/printable.ts'
import { quoted, said, type Problem } from './problem.ts'

export function noRepository(directory: string): Problem {
  return {
    code: 'VC201',
    what: `${quoted(directory)} is not in a git repository.`,
    why: '',
    cure: 'Run it inside one, or name one: --repository DIR; in a workflow, use actions/checkout with fetch-depth: 0 first.',
  }
}

export function noCommits(): Problem {
  return {
    code: 'VC202',
    what: 'This repository has no commits.',
    why: 'A version is a checkpoint of a commit.',
    cure: 'Commit something first.',
  }
}

export function notACommit(revision: string): Problem {
  return {
    code: 'VC203',
    what: `sha: ${quoted(revision)} is not a commit of this repository.`,
    why: '',
    cure: 'Give the full id of a commit that was fetched; in a workflow, check out with fetch-depth: 0.',
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
    why: `Somebody released it from another commit, and a tag is never moved.`,
    cure: `Merge ${shortSha(commit)} into this branch${higher === undefined ? '.' : `, or release a higher version: version: ${higher}.`}`,
  }
}

export function tagsUnreadable(reason: string): Problem {
  return {
    code: 'VC205',
    what: `The tags cannot be read: ${said(reason)}`,
    why: 'Without them the next version would be a guess.',
    cure: 'Fix the repository (git fsck, git fetch --tags --force), then run again.',
  }
}

export function shallowClone(): Problem {
  return {
    code: 'VC206',
    what: 'This clone is shallow: it lacks part of the history.',
    why: 'The commits that are asked for may be among what is missing. A release brings them from the remote origin, but there is none; compare and replay never do.',
    cure: 'Fetch it whole: fetch-depth: 0 in actions/checkout, or git fetch --unshallow --tags.',
  }
}

export function remoteUnreadable(remote: string, reason: string): Problem {
  return {
    code: 'VC209',
    what: `The remote ${printable(remote)} could not be asked for its tags: ${said(reason)}`,
    why: 'A clone may lack some of them, or all, and then the next version would be a guess.',
    cure: 'Make it reachable for git: its address, the credentials, the network. A plan alone needs it only where the clone is shallow or has no version tag, so there fetch-depth: 0 in actions/checkout helps.',
  }
}

export function gitFailed(command: string, reason: string): Problem {
  return {
    code: 'VC210',
    what: `git ${command} failed: ${said(reason)}`,
    why: '',
    cure: 'See what git says; nothing was written.',
  }
}

export function gitMissing(): Problem {
  return { code: 'VC211', what: 'There is no git on the PATH.', why: '', cure: 'Install git 2.39 or newer.' }
}

export function cannotComplete(reason: string): Problem {
  return {
    code: 'VC214',
    what: `What this clone lacks of the history could not be brought from its remote: ${said(reason)}`,
    why: 'Commits that are missing may be among those to release; a commit that was never pushed is not there either.',
    cure: 'Run again; or fetch the history before the run: fetch-depth: 0 in actions/checkout, git fetch --unshallow --tags elsewhere.',
  }
}

export function nearMisses(texts: readonly string[]): Problem {
  return {
    code: 'VC212',
    what: `on-near-miss is fail, and ${texts.length === 1 ? 'a commit nearly is' : `${texts.length} commits nearly are`} a breaking change: ${texts.map(printable).join(' ')}`,
    why: '',
    cure: 'Say it in a further commit with a "BREAKING CHANGE: " footer, release with an explicit bump, or set on-near-miss: warn.',
  }
}

export function noSuchVersion(name: string): Problem {
  return {
    code: 'VC213',
    what: `There is no version ${quoted(name)} here.`,
    why: '',
    cure: 'See the list command for the versions there are.',
  }
}

export function planMoved(differences: readonly string[]): Problem {
  return {
    code: 'VC222',
    what: `The plan in plan-file does not hold here any more: ${differences.map(printable).join('; ')}.`,
    why: 'A plan is applied exactly as it was approved, or not at all.',
    cure: 'Make a new plan and have that approved; give both jobs the same inputs, configuration and templates.',
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
    what: `${version} would leave ${printable(range)}, the range that the maintenance branch ${printable(branch)} keeps to${asked}.`,
    why: 'Whoever follows this line of versions expects it to stay inside.',
    cure: `Move what asks for ${version} to another branch and revert it here; where it is compatible after all, say so: bump: patch, or a version inside ${printable(range)}.`,
  }
}

export function candidateNotAbove(version: string, before: string): Problem {
  return {
    code: 'VC232',
    what: `The next candidate would be ${version}, which is not above ${printable(before)}.`,
    why: 'Versions only grow, by SemVer item 11: identifiers are compared one by one, words letter by letter (rc1 is above rc.2), and a lower target is lower.',
    cure: `Release the stable version, leave a lower bump out, or give a version above ${printable(before)}.`,
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
    what: `${printable(candidate)} would come after ${printable(stable)}, which is released already on ${shortSha(commit)}, outside the history of ${shortSha(head)}.`,
    why: 'A candidate is lower than the version that it leads to, so nobody would be offered it.',
    cure: `Merge ${shortSha(commit)} into this branch: the next candidate then follows ${printable(stable)}. Or give a version above it.`,
  }
}

/** For `on-no-release: fail`. `reason`: a sentence without a full stop. */
export function releasesNothing(reason: string): Problem {
  return {
    code: 'VC234',
    what: `Nothing to release: ${printable(reason)}.`,
    why: 'on-no-release is fail, so a run that releases nothing fails.',
    cure: 'Merge a commit that asks for a release, or set bump or version; on-no-release: skip lets such a run succeed.',
  }
}
