import type { Problem } from '../errors/problem.ts'
import type { MatchPattern } from './pattern.ts'
import type { Place, VersionFile } from './version-file.ts'

/** A place with what is to stand there. */
export interface Replacement extends Place {
  readonly replacement: string
}

export type Located = readonly Replacement[] | Problem

/** Texts by path: the version files themselves, and the manifests beside locks. */
export type Texts = ReadonlyMap<string, string | undefined>

export interface Search {
  readonly wanted: VersionFile
  readonly text: string
  readonly texts: Texts
  /** As the file takes it. */
  readonly version: string
  /** What may stand there now: the versions that were released before. */
  readonly previous: readonly string[]
  readonly matchPattern: MatchPattern
}

export function withText(places: readonly Place[], replacement: string): Replacement[] {
  return places.map((place) => ({ ...place, replacement }))
}
