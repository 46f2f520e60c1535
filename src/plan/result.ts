import type { Sha } from '../commits/commit.ts'
import { gateShut } from '../errors/gates.ts'
import { releasesNothing } from '../errors/history.ts'
import type { Problem } from '../errors/problem.ts'
import { checkpointsMoved } from '../errors/rollback.ts'
import type { JudgedCheck } from '../gates/judge.ts'
import type { ReleaseTexts } from '../notes/render.ts'
import type { Release } from '../ports.ts'
import type { Pull } from '../pulls.ts'
import type { Nothing, Plan, PlannedBase } from './plan.ts'
import type { RollbackStep, RollbackVerdict } from './rollback.ts'
import type { Step } from './steps.ts'
import type { Verification } from './verification.ts'

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

/** The steps were carried out, or found done. */
export interface Released {
  readonly kind: 'released'
  readonly plan: Plan
  readonly texts: ReleaseTexts
  readonly written: Written
  /** Names of the tags that there were. */
  readonly tagNames: readonly string[]
  /** An earlier version of ours whose run died before its release was there, and what this run made of it. */
  readonly finished?: Released
}

/** A version whose release is published: by this run, or before it. */
export interface Published {
  readonly kind: 'published'
  readonly version: PlannedBase
  /** Its steps are those that come after the draft. */
  readonly written: Written
  /** In a dry run, what would be done: then nothing was, and `written` says what would become of it. */
  readonly will?: readonly Step[]
}

/** The commit that prepares the release is there, and nothing more was asked for. */
export interface Prepared {
  readonly kind: 'prepared'
  readonly plan: Plan
  readonly texts: ReleaseTexts
  readonly commit: Sha
  readonly outcome: WrittenStep['outcome']
  readonly tagNames: readonly string[]
}

/** A pull request proposes the release, whose merge makes it. */
export interface Proposed {
  readonly kind: 'proposed'
  readonly plan: Plan
  readonly texts: ReleaseTexts
  readonly pull: Pull
  /** Whether this run opened it, brought it up to date, or found it right. */
  readonly outcome: WrittenStep['outcome']
  readonly tagNames: readonly string[]
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

/** A version was taken back; or what would be done about it, where it was not confirmed. */
export interface RolledBack {
  readonly kind: 'rolledBack'
  readonly tag: string
  /** Its steps are those that are left. */
  readonly verdict: RollbackVerdict
  /** What this run did; undefined where it was only to tell. */
  readonly done?: readonly RollbackStep[]
}

/** How a run ended. Failures are thrown; these are all expected. */
export type Result =
  /** The event makes no release. */
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'nothing'; readonly nothing: Nothing; readonly release?: Release }
  | Blocked
  | Proposed
  | Prepared
  /** A dry run: what would be written, and was not. */
  | {
      readonly kind: 'planned'
      readonly plan: Plan
      readonly texts: ReleaseTexts
      readonly steps: readonly Step[]
      /** Whether the head carries the plan's tag already. */
      readonly resumed: boolean
      /** Of such a tag's release: what a run would make of it, where the forge could be asked. */
      readonly would?: Written
      readonly tagNames: readonly string[]
    }
  | Released
  | Published
  | RolledBack
  | { readonly kind: 'verified'; readonly verification: Verification }

/** Why a run fails although it came to its end; undefined for a success. */
export function failureOf(result: Result): Problem | undefined {
  switch (result.kind) {
    case 'blocked': {
      const links = result.red.map(({ name, url }) => `${name}: ${url}`)
      return gateShut(result.plan.tag, result.reason, links)
    }
    case 'nothing':
      return result.nothing.failed ? releasesNothing(result.nothing.reason) : undefined
    case 'verified':
      return result.verification.moved.length > 0 ? checkpointsMoved(result.verification.moved) : undefined
    default:
      return undefined
  }
}

/** Whether this run made or completed something, or a dry run would. */
export function hasReleased(result: Result): boolean {
  if (result.kind === 'planned') return result.resumed ? hasChanged(result.would?.steps ?? []) : makesTag(result.steps)
  return (result.kind === 'released' || result.kind === 'published') && hasChanged(result.written.steps)
}

function hasChanged(steps: readonly WrittenStep[]): boolean {
  return steps.some(({ outcome }) => outcome !== 'kept')
}

/** False for steps that only prepare a release or propose it. */
export function makesTag(steps: readonly Step[]): boolean {
  return steps.some(({ kind }) => kind === 'tag')
}

/** All that a person should know, of the history and of what was found on the forge; may hold raw text. */
export function warningsOf(result: Result): readonly string[] {
  if (result.kind === 'skipped' || result.kind === 'verified') return []
  if (result.kind === 'rolledBack') return 'warnings' in result.verdict ? result.verdict.warnings : []
  if (result.kind === 'nothing') return result.nothing.account.warnings
  if (result.kind === 'published') return result.written.warnings
  const own = result.kind === 'released' ? result.written.warnings : []
  const earlier = result.kind === 'released' || result.kind === 'proposed' ? result.finished : undefined
  return [...result.plan.warnings, ...own, ...(earlier?.written.warnings ?? [])]
}

/** The release that counts where there are several for a tag: a published one, else the one made first. */
export function canonicalRelease(releases: readonly Release[], tag: string): Release | undefined {
  const ofTag = releases.filter((release) => release.tag === tag)
  return ofTag.find((release) => !release.draft) ?? ofTag.sort((a, b) => Number(a.id) - Number(b.id))[0]
}
