import type { Place } from '../version-file.ts'

/** What a manifest needs of another package. */
export interface Requirement {
  /** As its own ecosystem calls that package. */
  readonly name: string
  /** Where its version is asked for; absent if none is. */
  readonly place?: Place
  /** Where it is taken from, if the manifest says so: a folder from the manifest's own, or the workspace. */
  readonly from?: { readonly folder: string } | 'workspace'
  /** Only to work on the package: whoever uses it does not get it. */
  readonly isForDevelopment: boolean
}

export interface Manifest {
  /** What the package is called there; absent where it is a workspace alone. */
  readonly name?: string
  readonly requirements: readonly Requirement[]
}
