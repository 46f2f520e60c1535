import type { Sha } from '../commits/commit.ts'
import type { JudgedCheck } from '../gates/judge.ts'
import type { ReleaseTexts } from '../notes/render.ts'
import type { TagRef } from '../ports/history.ts'
import type { Release } from '../ports/releases.ts'
import type { Pull } from '../ports/pulls.ts'
import type { CommentEnd } from '../preview/keep-comment.ts'
import type { Preview } from '../preview/preview.ts'
import type { Builds } from '../next-version/builds.ts'
import type { Nothing, Plan, PlannedVersion } from '../next-version/plan.ts'
import type { Step } from '../writes/step.ts'
import type { Written, WrittenStep } from '../writes/written.ts'

/** The steps were carried out, or found done. */
export interface Released extends PlannedVersion {
  readonly kind: 'released'
  readonly texts: ReleaseTexts
  readonly written: Written
  /** The tags that there were. */
  readonly tags: readonly TagRef[]
  /** An earlier version of ours whose run died before its release was there, and what this run made of it. */
  readonly finished?: Released
}

/** The commit that prepares the release is there, and nothing more was asked for. */
export interface Prepared {
  readonly kind: 'prepared'
  readonly plan: Plan
  readonly texts: ReleaseTexts
  readonly commit: Sha
  readonly outcome: WrittenStep['outcome']
  readonly tags: readonly TagRef[]
}

/** A pull request proposes the release, whose merge makes it. */
export interface Proposed {
  readonly kind: 'proposed'
  readonly plan: Plan
  readonly texts: ReleaseTexts
  readonly pull: Pull
  /** Whether this run opened it, brought it up to date, or found it right. */
  readonly outcome: WrittenStep['outcome']
  readonly tags: readonly TagRef[]
  /** As of a release. */
  readonly finished?: Released
}

/** A gate is shut: nothing was written, and the run fails. `reason` may hold raw text. */
export interface Blocked {
  readonly kind: 'blocked'
  readonly plan: Plan
  readonly reason: string
  readonly red: readonly JudgedCheck[]
}

/** There is nothing to release; what the head carries already is named with its release. */
export interface NothingReleased {
  readonly kind: 'nothing'
  readonly nothing: Nothing
  readonly release?: Release
}

/** A dry run: what would be written, and was not. */
export interface Planned extends PlannedVersion {
  readonly kind: 'planned'
  readonly texts: ReleaseTexts
  readonly steps: readonly Step[]
  /** Whether the head carries the plan's tag already. */
  readonly resumed: boolean
  /** Of such a tag's release: what a run would make of it, if the forge could be asked. */
  readonly would?: Written
  readonly tags: readonly TagRef[]
}

/** How the main job ends. */
export type CheckpointResult = (NothingReleased | Blocked | Proposed | Prepared | Planned | Released) & Beside

/** What the main job tells beside its end, whatever that is. */
export interface Beside {
  readonly builds?: Builds
  /** Of a pull request. */
  readonly preview?: Preview
  /** Of the comment with it, where one was asked for. */
  readonly comment?: CommentEnd
}

/** False for steps that only prepare a release or propose it. */
export function makesTag(steps: readonly Step[]): boolean {
  return steps.some(({ kind }) => kind === 'tag')
}

/** Whether a dry run found all that it would do done already. */
export function isDone(end: CheckpointResult): boolean {
  return end.kind === 'planned' && end.would?.steps.every(({ outcome }) => outcome === 'kept') === true
}
