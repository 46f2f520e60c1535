import type { Origin } from '../errors/inputs.ts'

/** A file that holds the version, as `prepare.files` names it. Where it was named is its origin. */
export interface VersionFile extends Origin {
  /** Relative to the root of the repository, with slashes. */
  readonly file: string
  /** The keys that lead to the version; absent where the file is known by its name or its lines are marked. */
  readonly path?: readonly string[]
  /** The own packages in a lock that holds many; absent: the one of the manifest beside it. */
  readonly packages?: readonly string[]
  /** A regular expression with the group `version`. */
  readonly pattern?: string
  /** Every match of the pattern; in a lock every package of the project that has its version. */
  readonly all?: boolean
}

/** Where a version stands in a file's text: offsets in UTF-16 code units, without quotes. */
export interface Place {
  readonly start: number
  readonly end: number
  /** What stands there. */
  readonly value: string
}

/** A file's text before and after. */
export interface FileEdit {
  readonly path: string
  readonly before: string
  readonly after: string
}

export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

/** `a/b/Cargo.lock` → `a/b/Cargo.toml` */
export function besideOf(file: string, name: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1) + name
}
