import type { BumpLevel, Sha } from '../commit.ts'
import type { Fault } from '../header.ts'

/** Why a commit counted as it did, or was skipped: `reasonText` says it. Texts of commits in it are raw and whole. */
export type Reason = Cause & Addition

type Cause =
  | Weighed
  | LeftOut
  | { readonly kind: 'unconventional'; readonly fault: Fault }
  | { readonly kind: 'release-commit' }
  | Merge
  /** An equal header that is listed. */
  | { readonly kind: 'duplicate'; readonly of: Sha }
  | { readonly kind: 'reverted'; readonly by: Sha }
  /** All that it reverts is in the range. */
  | { readonly kind: 'revert'; readonly of: readonly Sha[] }
  /** It touched only files that its package leaves out, such as this one. */
  | { readonly kind: 'excluded'; readonly path: string }

/** What its strongest entry is worth by the rules. */
export type Weighed = (
  | { readonly kind: 'breaking'; readonly level: BumpLevel }
  /** `name`: as it stands in the header, with the scope where that decided: `feat!`, `docs(readme)`, a gitmoji. */
  | { readonly kind: 'type'; readonly name: string; readonly level: BumpLevel; readonly hasRule: boolean }
) & { readonly list?: BulletList }

/** The bullets of a squash that count as commits. */
interface BulletList {
  readonly bullets: number
  /** Whether the subject counts as well. */
  readonly hasSubject: boolean
}

/** Taken out by the configuration, or by a mark in its own message. */
export type LeftOut =
  | { readonly kind: 'left-out'; readonly by: 'corrections'; readonly because: string }
  | { readonly kind: 'left-out'; readonly by: 'mark'; readonly mark: string }

/** A merge that adds nothing. `title`: a header under GitHub's own subject, where it is none. */
export interface Merge {
  readonly kind: 'merge'
  readonly commits: 'unread' | 'counted' | 'uncounted'
  readonly title?: string
}

interface Addition {
  /** The subject that was merged, of a commit that is read as corrected. */
  readonly was?: string
  /** Of a commit whose scope names other packages. */
  readonly capped?: { readonly package: string; readonly owners: readonly string[] }
  /** A file elsewhere that counts for the package. */
  readonly included?: string
}
