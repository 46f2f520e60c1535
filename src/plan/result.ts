import type { ReleaseTexts } from '../notes/render.ts'
import type { Release } from '../ports.ts'
import type { Nothing, Plan } from './plan.ts'
import type { Step } from './steps.ts'

/** A step and what became of it: `made` by this run, or `kept` as it was found. */
export interface WrittenStep {
  readonly kind: Step['kind']
  readonly outcome: 'made' | 'kept'
  /** The tag's name, or where the release is seen. */
  readonly place: string
}

export interface Written {
  readonly steps: readonly WrittenStep[]
  readonly release: Release
}

/** How a run ended. Failures are thrown; these are all expected. */
export type Result =
  /** The event makes no release. */
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'nothing'; readonly nothing: Nothing; readonly release?: Release }
  /** A dry run: what would be written, and was not. */
  | {
      readonly kind: 'planned'
      readonly plan: Plan
      readonly texts: ReleaseTexts
      readonly steps: readonly Step[]
      readonly resumed: boolean
    }
  | { readonly kind: 'released'; readonly plan: Plan; readonly texts: ReleaseTexts; readonly written: Written }

/** Whether this run made or completed something, or a dry run would. */
export function hasReleased(result: Result): boolean {
  if (result.kind === 'planned') return !result.resumed
  return result.kind === 'released' && result.written.steps.some((step) => step.outcome === 'made')
}

/** The release that counts where there are several for a tag: a published one, else the one made first. */
export function canonicalRelease(releases: readonly Release[], tag: string): Release | undefined {
  const ofTag = releases.filter((release) => release.tag === tag)
  return ofTag.find((release) => !release.draft) ?? ofTag.sort((a, b) => Number(a.id) - Number(b.id))[0]
}
