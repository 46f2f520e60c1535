import type { PlannedVersion } from '../next-version/plan.ts'
import type { PreparedCommit, Clock, Files, Forge, Release } from '../ports/ports.ts'
import type { WrittenStep } from './written.ts'
import type { NewTag } from '../ports/releases.ts'
import type { SeenCommit, Tag, TagRef } from '../ports/history.ts'
import type { Pull } from '../ports/pulls.ts'
import type { Sha } from '../commits/commit.ts'

/** What the steps after the draft are written with. */
export interface Surroundings {
  readonly forge: Forge
  readonly files: Files
  readonly clock: Clock
  /** Tags whose commits the history knows. */
  readonly tags?: readonly TagRef[]
  /** The page of this run, where it has one. */
  readonly run?: string | undefined
  /** Hears a line now and then of what takes long. */
  readonly tell: (line: string) => void
}

/** What every step is written with. */
export interface Where extends Surroundings, PlannedVersion {
  /** What was written before, where one commit prepares several packages. */
  readonly begun?: Writing
  /** Whether another run makes this very release at the same time, and had its tag first. */
  readonly isLate?: boolean
  /** What a person asked for, as in `bump: minor`. */
  readonly asked?: string | undefined
  /** Whether the clone has the tag already: then who made it is no news. */
  readonly isKnown?: boolean
  /** What the forge said before the first write: of the tag, and of the releases where there was none. */
  readonly seen?: {
    readonly tag: Tag | undefined
    readonly releases?: readonly Release[] | undefined
    readonly alsoTags?: ReadonlyMap<string, Tag | undefined>
  }
  /** What a run on that commit would have prepared at the time of another commit and under its version, if anything. */
  readonly preparedAt?: (head: Sha, seen: SeenCommit) => Promise<PreparedCommit | undefined>
}

/** How a step ended: the next one goes on with what is known, or nothing more is to be done, and why. */
export type Outcome = Writing | Stop

/** The end of a run that goes on with no further step. */
export type Stop =
  /** A tag on a later commit holds all of this plan. */
  | { readonly kind: 'held'; readonly tag: TagRef }
  /** Somebody else's commit is on the branch, or the branch is gone. */
  | { readonly kind: 'moved'; readonly head: Sha | undefined }
  /** A pull request proposes this release. */
  | { readonly kind: 'proposed'; readonly pull: Pull; readonly outcome: WrittenStep['outcome'] }
  /** It did so until a person closed it. */
  | { readonly kind: 'declined'; readonly pull: Pull; readonly branch: string }

/** What is written so far, and what was seen on the way. */
export interface Writing {
  readonly kind: 'next'
  readonly steps: readonly WrittenStep[]
  /** What the tag stands on, or is to stand on: the plan's head, or the commit of a preparation. */
  readonly commit: Sha
  /** The tag object, once the tag is there. */
  readonly object?: Sha
  /** Whether another run made the tag while this one was about to: then its texts stand, whose date may differ. */
  readonly isLate?: boolean
  /**
   * Whether that tag is byte for byte the one that this run would make: by its own request, delivered twice, or by another
   * run in the same second. Whose it is shows the draft.
   */
  readonly isTwin?: boolean
  /** What that tag says, where a run of ours made it: its further tags say the same. */
  readonly tagged?: Pick<NewTag, 'message' | 'date'>
  /** The objects of its further tags, by name. */
  readonly alsoTags?: Readonly<Record<string, Sha>>
  readonly release?: Release
  /** Whether another run is still attaching the assets: then it is not for this one to publish. */
  readonly isUnattached?: boolean
  /** What the last look showed: of this tag, of what may outrank it, and the newest. */
  readonly releases: readonly Release[]
  /** Whether nothing was written since they were read: a step that is next need not look again. */
  readonly isFresh: boolean
  readonly warnings: readonly string[]
}

/**
 * One kind of step: looks at what is there, lets the judge beside it decide, writes or keeps, and notes what became of it. After
 * an answer that was lost it looks again.
 */
export type Writer<S, W = Where, O extends Outcome = Outcome> = (step: S, writing: Writing, where: W) => Promise<O>

/** One that always goes on. */
export type SteadyWriter<S, W = Where> = Writer<S, W, Writing>

/** Nothing is written yet; the tag is to stand on this commit. */
export function beginWriting(commit: Sha): Writing {
  return { kind: 'next', commit, steps: [], releases: [], isFresh: false, warnings: [] }
}

/** The same, with one more step done. */
export function note(writing: Writing, step: WrittenStep, more: Partial<Omit<Writing, 'kind'>> = {}): Writing {
  return { ...writing, ...more, steps: [...writing.steps, step] }
}
