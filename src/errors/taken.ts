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
      ? `${shortSha(commit)}, the commit to release, but this clone does not have the tag.`
      : `${shortSha(commit)}, an earlier commit of this history, but this clone does not have the tag (the commit to release is ${shortSha(head)}).`
  return {
    code: 'VC221',
    what: `tag ${printable(tag)} exists on ${where}`,
    why: 'It was released during this run, or its tag was not fetched. So the next version is a different one.',
    cure: 'Fetch the tags (fetch-depth: 0 in actions/checkout, or git fetch --tags) and run again to release what came after it.',
  }
}

/** `asked`: what a person gave, as in `bump: minor`. */
export function heldByLater({ tag, commit, head, asked }: StandingVersion & { readonly asked: string }): Problem {
  return {
    code: 'VC251',
    what: `${asked} is set for ${shortSha(head)}, but ${printable(tag)} on the later commit ${shortSha(commit)} already includes it.`,
    why: 'A further version of this commit would bring users nothing new, and its notes would repeat the same changes.',
    cure: `Run on the newest commit of the branch. To keep releasing an older line, give it its own branch with a range, under channels in the configuration.`,
  }
}

/** `name`: the further tag, beside the version `of`. */
export function alsoTagTaken({
  name,
  of,
  commit,
  head,
}: {
  name: string
  of: string
  commit: Sha
  head: Sha | undefined
}): Problem {
  const where = head === undefined ? 'the commit that prepares it' : shortSha(head)
  return {
    code: 'VC815',
    what: `${printable(name)} is to be a further tag of ${printable(of)} on ${where}, but it exists on ${shortSha(commit)}.`,
    why: 'No version tag is ever moved, and the two would name different commits.',
    cure: `If it is a mistake, delete it (git push origin :refs/tags/${printable(name)}). Else set version to a higher one, or another prefix in also-tag.`,
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
    what: `bump: ${bump} is set for ${shortSha(head)}, but that commit is already tagged ${printable(tag)}: ${step}.`,
    why: 'A tagged commit gets a second version only if you set it exactly, and a bump you set is never silently ignored.',
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
  const origin = from === undefined ? '' : ` It was released from ${shortSha(from)}, not from ${shortSha(head)}.`
  return {
    code: 'VC253',
    what: `${printable(tag)} was published, and its tag was deleted later: ${printable(url)}.${origin}`,
    why: 'People may use that version, and the same number must not mean something else now.',
    cure: `Restore the tag${from === undefined ? '' : ` (git tag -a ${printable(tag)} ${shortSha(from)})`}, set a higher version, or set version: ${version} to reuse it on purpose.`,
  }
}
