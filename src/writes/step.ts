import type { Asset } from '../ports/assets.ts'
import type { NewCommit } from '../ports/ports.ts'
import type { ProposedVersion } from '../record/proposed.ts'
import type { NewDraft, NewTag } from '../ports/releases.ts'
import type { Settings } from '../settings/settings.ts'
import type { FloatingName } from '../versions/floating.ts'
import type { VersionTag } from '../versions/tags.ts'

/** One write. In their order every beginning of the list is harmless, and a rerun goes on where it ended. */
export type Step =
  | PrepareStep
  | ProposeStep
  | ({ readonly kind: 'tag' } & NewTag)
  | AlsoTagStep
  | DraftStep
  | AssetsStep
  | PublishStep
  | FloatStep

/** A further tag of the same version, beside the one that counts; message and date are that one's. */
export interface AlsoTagStep extends NewTag {
  readonly kind: 'also-tag'
  /** The tag that counts. */
  readonly of: string
}

/** A commit on top of the plan's head; the tag then stands on it. */
export type PrepareStep = { readonly kind: 'prepare' } & NewCommit

/** A pull request that brings the preparation: its merge is what is released. */
export interface ProposeStep extends Omit<NewCommit, 'date'> {
  readonly kind: 'propose'
  /** What it proposes: one version, or those of several packages. */
  readonly versions: readonly ProposedVersion[]
  /** The branch to release; `branch` is the one beside it. */
  readonly base: string
  readonly title: string
  readonly notes: string
  /** Of packages: what is told of each, below the notes. */
  readonly sections?: readonly { readonly name: string; readonly text: string }[]
}

export interface DraftStep extends NewDraft {
  readonly kind: 'draft'
  /** Of the assets to come, by name: what `verify` holds them to. */
  readonly digests?: Readonly<Record<string, string>>
}

export interface AssetsStep {
  readonly kind: 'assets'
  readonly tag: string
  readonly assets: readonly Asset[]
}

export interface PublishStep {
  readonly kind: 'publish'
  readonly tag: VersionTag
  readonly makeLatest: Settings['makeLatest']
}

/** A tag that follows the highest published version, moved to the commit of that. */
export interface FloatStep extends FloatingName {
  readonly kind: 'float'
  readonly to: VersionTag
}
