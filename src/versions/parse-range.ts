import Range from 'semver/classes/range.js'
import type { Bound, VersionRange } from './range.ts'
import { parseSemVer, type SemVer } from './semver.ts'

/**
 * Reads a range by node-semver's grammar; undefined for any other text. Only the reading is semver's, which refuses
 * numbers past 2^53 and never rounds them: versions are compared with the bounds by our own order.
 */
export function parseRange(text: string): VersionRange | undefined {
  if (text.trim() === '') return undefined
  try {
    const { set } = new Range(text)
    return { text: text.trim(), alternatives: set.map((comparators) => comparators.flatMap(boundOf)) }
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** semver marks "any version" by a symbol in the place of a version: no bound. */
function boundOf({ operator, semver }: Range['set'][number][number]): Bound[] {
  const version = versionOf(semver.version)
  return version === undefined ? [] : [{ operator: operator === '=' ? '' : operator, version }]
}

function versionOf(text: string | undefined): SemVer | undefined {
  return text === undefined ? undefined : parseSemVer(text)
}

/** The range that a branch's name says: `1.x`, `v1.2.x`, `release/1.2`. */
export function rangeOfBranch(branch: string): VersionRange | undefined {
  const [, text] = /(?:^|\/)v?((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*|x))?(?:\.x)?)$/.exec(branch) ?? []
  return text === undefined ? undefined : parseRange(text)
}
