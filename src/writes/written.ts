import type { Release } from '../ports/releases.ts'
import type { Sha } from '../commits/commit.ts'
import type { Step } from './step.ts'

/** A step and what became of it: `made` by this run, `updated` where it was there, or `kept` as it was found. */
export interface WrittenStep {
  readonly kind: Step['kind']
  readonly outcome: 'made' | 'updated' | 'kept'
  /** The tag's name, where the release is seen, or the names of assets; a floating tag's own name. */
  readonly place: string
  /** Of a floating tag: the version that it stands on. */
  readonly on?: string
  /** Who made what was kept, as far as it is known. */
  readonly maker?: string
}

export interface Written {
  readonly steps: readonly WrittenStep[]
  readonly release: Release
  /** What the tag stands on: the plan's head, or the commit that prepared its release. */
  readonly commit: Sha
  /** What a person should know of what was found; may hold raw text. */
  readonly warnings: readonly string[]
}
