import type { FloatingTags } from '../versions/floating.ts'
import type { GROUP_VERSIONS, ON_DEPENDENCY, TOUCHED } from './inputs.ts'

/** The root of the repository, as a package's path. */
export const ROOT = ''

/** A package as the configuration tells it, its paths checked. */
export interface PackageRule {
  readonly name: string
  /** Where the configuration names it. */
  readonly place: string
  /** Where its paths stand. */
  readonly pathPlace: string
  /** Folders, without a slash at their end; the root is empty. */
  readonly paths: readonly string[]
  readonly formerly: readonly string[]
  /** What stands before a version in its tags. */
  readonly prefix: string
  /** Globs from the root of the repository. */
  readonly include: readonly string[]
  /** Globs from its own folder. */
  readonly exclude: readonly string[]
  readonly dependsOn: readonly string[]
  /** Whether its manifests say what it depends on: `depends-on: auto`. */
  readonly readsDependencies?: boolean
  readonly touched: (typeof TOUCHED)[number]
  /** As the configuration says it. */
  readonly floatingTags: FloatingTags
}

export interface GroupRule {
  readonly name: string
  readonly place: string
  readonly packages: readonly string[]
  readonly versions: (typeof GROUP_VERSIONS)[number]
}

/** Several lines of versions in one repository. */
export interface PackageRules {
  readonly packages: readonly PackageRule[]
  readonly groups: readonly GroupRule[]
  readonly onDependency: (typeof ON_DEPENDENCY)[number]
  /** Whose release may be "Latest": the one that is named, else the one at the root; else none. */
  readonly latest?: string
}

/** Where a key of the configuration stands, with line and column. */
export type PlaceOf = (...keys: readonly PropertyKey[]) => string
