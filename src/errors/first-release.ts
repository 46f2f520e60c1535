import { printable } from '../text/printable.ts'
import { quoted, type Problem } from './problem.ts'

export function foreignPrefix(prefix: string, example: string): Problem {
  return {
    code: 'VC207',
    what: `No tag is named like v1.2.3 or 1.2.3, but ${printable(example)} looks like a version with another prefix.`,
    why: 'Choosing between them would be a guess.',
    cure: `Set tag-prefix: ${quoted(prefix)} to continue those versions, or tag-prefix: v to start a new release line beside them.`,
  }
}

export function noStrictVersion(example: string): Problem {
  return {
    code: 'VC223',
    what: `No tag is a strict version such as v1.2.3, but ${printable(example)} looks like a version.`,
    why: 'Starting over at the initial version would be a guess, and so would continuing after it.',
    cure: 'Set version or initial-version to a version above it. Or push a second tag with a strict version on the commit of your last release. Or set tag-prefix to start a new release line.',
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
    why: 'This history has no stable version to continue from, and no one would be offered a first release that is lower than an existing one.',
    cure: `Set version or initial-version to a version above ${printable(higher)}, or merge the branch with your last release.`,
  }
}
