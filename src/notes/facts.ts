import type { Change } from '../commits/change.ts'
import type { BumpLevel, Sha } from '../commits/commit.ts'
import type { CommitRules } from '../commits/rules.ts'
import type { SemVer } from '../versions/semver.ts'

/** All that the texts of a release are written from. */
export interface ReleaseFacts {
  readonly project: string
  /** The repository's page, as in https://github.com/acme/widget; absent where there is none. */
  readonly web?: string
  readonly version: SemVer
  readonly tag: string
  readonly previous?: { readonly version: SemVer; readonly tag: string }
  readonly bump: BumpLevel
  readonly head: Sha
  /** Milliseconds since 1970: when the tag is made. */
  readonly date: number
  readonly changes: readonly Change[]
  readonly rules: CommitRules
  /** The configuration's text for "What's New". */
  readonly highlights?: string
}
