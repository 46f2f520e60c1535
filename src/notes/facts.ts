import type { Change } from '../commits/change.ts'
import type { BumpLevel, Sha } from '../commits/commit.ts'
import type { CommitRules } from '../commits/rules.ts'
import type { SemVer } from '../versions/semver.ts'
import type { Credits } from './people.ts'

/** A check of the released commit that was asked for before the release. One that did not run is none. */
export interface Check {
  readonly name: string
  readonly passed: boolean
  readonly url?: string
}

/** A file that the release carries. */
export interface AttachedFile {
  readonly name: string
  /** Algorithm and hash, as GitHub tells it: `sha256:1f0c…`. */
  readonly digest: string
}

/** All that the texts of a release are written from. */
export interface ReleaseFacts {
  readonly project: string
  /** The repository's page, as in https://github.com/acme/widget; absent where there is none. */
  readonly web?: string
  readonly version: SemVer
  readonly tag: string
  /** What stands beside the project in titles, where that is not the tag. */
  readonly label?: string
  readonly previous?: { readonly version: SemVer; readonly tag: string }
  readonly bump: BumpLevel
  readonly head: Sha
  /** Milliseconds since 1970: when the tag is made. */
  readonly date: number
  readonly changes: readonly Change[]
  /** Tags of the candidates that a stable release collects, lowest first; none for a candidate. */
  readonly candidates: readonly string[]
  readonly rules: CommitRules
  /** The configuration's text for "What's New". */
  readonly highlights?: string
  /** The file of docs/migrations for this version: Markdown of the repository's own authors. */
  readonly migrationGuide?: string
  /** What is known of people beside what their commits say. */
  readonly credits?: Credits
  readonly checks?: readonly Check[]
  readonly assets?: readonly AttachedFile[]
}
