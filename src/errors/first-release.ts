import { printable } from '../text/printable.ts'
import { quoted, type Problem } from './problem.ts'

export function foreignPrefix(prefix: string, example: string): Problem {
  return {
    code: 'VC207',
    what: `No tag is named like v1.2.3 or 1.2.3, but ${printable(example)} looks like a version with another prefix.`,
    why: 'Which versions are meant would be a guess.',
    cure: `Set tag-prefix: ${quoted(prefix)} to go on with those, or tag-prefix: v to begin a line of versions beside them.`,
  }
}

export function noStrictVersion(example: string): Problem {
  return {
    code: 'VC223',
    what: `No tag is a strict version such as v1.2.3, but ${printable(example)} looks like a version.`,
    why: 'Starting at the initial version beside it would be a guess, and so would a version after it.',
    cure: 'Set version, or initial-version, to a version above it; or give the commit of your last release a tag with a strict version, too, and push that; or set tag-prefix to begin a line of versions beside it.',
  }
}

export interface FirstBelow {
  readonly version: string
  readonly higher: string
  /** Whether it stands in the history of the commit to release. */
  readonly isHere: boolean
}

export function firstBelow({ version, higher, isHere }: FirstBelow): Problem {
  const where = isHere ? 'in this history' : 'in this repository, outside the history of the commit to release'
  return {
    code: 'VC224',
    what: `The first release would be ${version}, but ${printable(higher)} is ${where}.`,
    why: 'No stable version is in this history to go on from, and nobody would be offered a first release that is lower than what there is.',
    cure: `Set version, or initial-version, to the version that should come next, above ${printable(higher)}; or merge the branch that holds your last release.`,
  }
}
