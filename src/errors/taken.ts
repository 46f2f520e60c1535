import { shortSha, type Sha } from '../commits/commit.ts'
import { printable } from '../text/printable.ts'
import type { Problem } from './problem.ts'

/** A version that is there already, and the commit that was to be released. */
export interface StandingVersion {
  readonly tag: string
  readonly commit: Sha
  readonly head: Sha
}

export function versionUnknownHere({ tag, commit, head }: StandingVersion): Problem {
  const where =
    commit === head
      ? `${shortSha(commit)}, the very commit to release, which this clone did not know.`
      : `${shortSha(commit)}, an earlier commit of this history, which this clone did not know (${shortSha(head)} was to be released).`
  return {
    code: 'VC221',
    what: `tag ${printable(tag)} exists on ${where}`,
    why: 'Somebody released it while this run was on its way, or the tags were not fetched: so the next version is another one.',
    cure: 'Run again with the tags fetched (fetch-depth: 0 in actions/checkout, or git fetch --tags): what came after it is released then.',
  }
}

/** `asked`: what a person gave, as in `bump: minor`. */
export function heldByLater({ tag, commit, head, asked }: StandingVersion & { readonly asked: string }): Problem {
  return {
    code: 'VC251',
    what: `${asked} was asked for at ${shortSha(head)}, but ${printable(tag)} on ${shortSha(commit)}, a later commit, holds it already.`,
    why: 'Whoever has that version has this commit too, so a further version of it would offer them nothing, and its notes would tell the same changes twice.',
    cure: `Run on the newest commit of the branch. To keep releasing an older line, give it a branch of its own with a range: channels in the configuration.`,
  }
}

export interface LowerStep {
  readonly tag: string
  readonly head: Sha
  readonly bump: string
  /** The step that was made there, and from which version; undefined for a first release. */
  readonly made: { readonly level: string; readonly from: string | undefined }
  /** What the bump would make. */
  readonly version: string
}

export function bumpBeyond({ tag, head, bump, made, version }: LowerStep): Problem {
  const step = made.from === undefined ? 'the first release' : `a ${made.level} step from ${printable(made.from)}`
  return {
    code: 'VC252',
    what: `bump: ${bump} was asked for at ${shortSha(head)}, which carries ${printable(tag)} already: ${step}.`,
    why: 'A commit with a version gets no second one by itself; and what a person asks for is obeyed or refused, never passed over.',
    cure: `To release this commit as ${version} as well, set version: ${version}.`,
  }
}

export interface GoneVersion {
  readonly tag: string
  readonly version: string
  readonly head: Sha
  /** What its release was made from, where its record tells. */
  readonly from: Sha | undefined
  readonly url: string
}

export function publicVersionGone({ tag, version, head, from, url }: GoneVersion): Problem {
  const origin = from === undefined ? '' : ` It was made from ${shortSha(from)}, not from ${shortSha(head)}.`
  return {
    code: 'VC253',
    what: `${printable(tag)} was published, and its tag was deleted since: ${printable(url)}.${origin}`,
    why: 'People may have that version, and the same number must not mean something else now.',
    cure: `Put the tag back where it was${from === undefined ? '' : ` (git tag -a ${printable(tag)} ${shortSha(from)})`}, set a higher version, or take this one again on purpose: version: ${version}.`,
  }
}
