import { shortSha, type Sha } from '../commits/commit.ts'
import { stableTaken, tagTaken } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { heldByLater, versionUnknownHere } from '../errors/taken.ts'
import type { Tag, TagRef } from '../ports/history.ts'
import { candidateOf, nextCandidate, ofChannel, targetOf } from '../versions/candidates.ts'
import { nextVersion } from '../versions/next.ts'
import { isInside, type VersionRange } from '../versions/range.ts'
import { compareSemVer, formatSemVer, type SemVer } from '../versions/semver.ts'
import { stableTags, versionTags, type VersionTag } from '../versions/tags.ts'
import type { PlannedVersion } from './plan.ts'
import type { TagState } from './tag-state.ts'

/** What a tag means for a plan. `held`: a later commit has it, so all that the plan would release is in that version. */
export type TagVerdict =
  | { readonly kind: 'make' }
  | { readonly kind: 'keep'; readonly tag: Tag; readonly warnings: readonly string[] }
  | { readonly kind: 'held'; readonly tag: TagRef }

export interface TagQuestion extends PlannedVersion {
  /** The tags there are, for the version to advise. */
  readonly tags: readonly TagRef[]
  /** What a person asked for, as in `bump: minor`: then a later commit's version is no answer. */
  readonly asked?: string | undefined
  /** The range that the advice keeps to. */
  readonly inside?: VersionRange | undefined
}

/** A tag is never moved or made again: what cannot be made or kept is refused. @throws VC204, VC221, VC233, VC251 */
export function judgeTag(state: TagState, question: TagQuestion): TagVerdict {
  const { plan, asked } = question
  switch (state.kind) {
    case 'absent':
      refuseBehindStable(question)
      return { kind: 'make' }
    case 'ours':
    case 'prepared':
    case 'foreign':
      return { kind: 'keep', tag: state.tag, warnings: [] }
    case 'lightweight':
      return { kind: 'keep', tag: state.tag, warnings: [lightweightWarning(state.tag)] }
    case 'descendant':
      if (asked !== undefined) throw refusal(state.tag, plan.head, asked)
      return { kind: 'held', tag: state.tag }
    case 'ancestor':
      throw new CheckpointError(versionUnknownHere({ tag: plan.tag, commit: state.tag.commit, head: plan.head }))
    case 'elsewhere':
      throw tagTakenError(state.tag, question)
  }
}

/** What a person asked for is obeyed or refused, never passed over. */
export function refusal({ name, commit }: TagRef, head: Sha, asked: string): CheckpointError {
  return new CheckpointError(heldByLater({ tag: name, commit, head, asked }))
}

/** A sentence without a full stop: why there is nothing to release at a commit that a later version holds. */
export function heldReason(tag: TagRef): string {
  return `${tag.name} on the later commit ${shortSha(tag.commit)} already includes this one`
}

/** The same, where somebody's commit is on the branch: it is not built upon, for it was not planned with. */
export function movedReason(head: Sha | undefined): string {
  if (head === undefined) return 'the branch to commit the preparation to is gone'
  return `the branch has moved on to ${shortSha(head)}, and the run for that commit releases it`
}

function lightweightWarning({ name, commit }: Tag): string {
  return `The tag ${name} on ${shortSha(commit)} is lightweight: it has no message, and verify cannot check it. It was kept, because a version tag is never replaced.`
}

/** Somebody released elsewhere what a candidate leads to: it would be lower than that. */
function refuseBehindStable({ plan, next, tags }: TagQuestion): void {
  if (!plan.prerelease) return
  const target = targetOf(next.version)
  const stable = versionTags(tags, next.prefix).find(({ version }) => compareSemVer(version, target) === 0)
  if (stable === undefined) return
  const { name, commit } = stable
  throw new CheckpointError(stableTaken({ candidate: next.name, stable: name, commit, head: plan.head }))
}

function tagTakenError({ commit }: TagRef, question: TagQuestion): CheckpointError {
  const { plan, inside } = question
  const higher = freeVersion(question)
  const isAllowed = inside === undefined || isInside(inside, higher)
  const advice = isAllowed ? { higher: formatSemVer(higher) } : {}
  return new CheckpointError(tagTaken({ tag: plan.tag, commit, head: plan.head, ...advice }))
}

/** The step of this plan above every version of its kind that there is, on whatever branch. */
function freeVersion({ plan, next, tags }: TagQuestion): SemVer {
  const all: readonly VersionTag[] = versionTags([...tags, next], next.prefix)
  const { version: own } = next
  const channel = candidateOf(own)?.channel
  if (channel !== undefined) {
    const ofTarget = all.filter(({ version }) => compareSemVer(targetOf(version), targetOf(own)) === 0)
    return nextCandidate(own, channel, ofChannel(ofTarget, channel)[0]?.version)
  }
  return nextVersion(stableTags(all)[0]?.version, plan.bump === 'none' ? 'patch' : plan.bump)
}
