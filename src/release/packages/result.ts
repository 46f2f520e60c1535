import type { Sha } from '../../commits/commit.ts'
import type { FailedPackage } from '../../errors/packages.ts'
import type { CommentEnd } from '../../preview/keep-comment.ts'
import type { PackagesPreview } from '../../preview/packages-preview.ts'
import type { CheckpointResult } from '../result.ts'

/** How it ended for one package. */
export interface PackageEnd {
  readonly name: string
  /** Its first folder; empty for the root. */
  readonly path: string
  readonly end: CheckpointResult
}

/** A commit that is in no package's release. */
export interface Unowned {
  readonly sha: Sha
  /** Raw. */
  readonly subject: string
  readonly why: string
}

/** How the main job ends for several packages. */
export interface CheckpointsResult {
  readonly kind: 'packages'
  readonly head: Sha
  /** In dependency order. */
  readonly packages: readonly PackageEnd[]
  readonly failed: readonly FailedPackage[]
  /** Of the commits since the last version of any package. */
  readonly unowned: readonly Unowned[]
  /** What concerns no package alone. */
  readonly warnings: readonly string[]
  /** Of a pull request. */
  readonly preview?: PackagesPreview
  /** Of the comment with it, where one was asked for. */
  readonly comment?: CommentEnd
}
