import { printable } from '../text/printable.ts'
import type { Origin } from './inputs.ts'
import { markAdvice, type CommentPlace } from './comment-place.ts'
import { oneOf, quoted, type Problem } from './problem.ts'

export function noVersionFile(origin: Origin, file: string): Problem {
  return {
    code: 'VC701',
    what: `${origin.place}: the commit to release has no file ${quoted(file)}.`,
    why: 'A version file that is not committed cannot be updated.',
    cure: 'Name a committed file, relative to the root of the repository, or leave it out.',
  }
}

interface FilePlace {
  readonly file: string
  /** `12:3` */
  readonly position: string
}

export function notItsSyntax(
  { file, position }: FilePlace,
  syntax: string,
  reason: string,
  comments: CommentPlace,
): Problem {
  const advice = markAdvice(comments)
  return {
    code: 'VC702',
    what: `${printable(file)}:${position}: not ${syntax}: ${printable(reason)}`,
    why: 'Editing a file that cannot be read could break it.',
    cure: `Fix the file${advice === undefined ? '' : `, or ${advice}, and name the file without a path`}; or name a pattern.`,
  }
}

export function notUtf8(file: string): Problem {
  return {
    code: 'VC703',
    what: `${printable(file)} is not text in UTF-8.`,
    why: 'Writing it back would change its other bytes.',
    cure: 'Convert it to UTF-8, or leave it out.',
  }
}

export function noVersionAt(file: string, paths: readonly string[]): Problem {
  return {
    code: 'VC704',
    what: `${printable(file)} has nothing at ${printable(oneOf(paths))}.`,
    why: 'Missing keys are not added, because where they belong would be a guess.',
    cure: `Add the version there once, or set where it is: { file: ${printable(file)}, path: … }.`,
  }
}

export function dynamicVersion(file: string): Problem {
  return {
    code: 'VC705',
    what: `${printable(file)} declares its version as dynamic.`,
    why: 'The build tool takes it from elsewhere: from the tag, or from a line of the source.',
    cure: `Leave ${printable(file)} out. If the version is in a line of the source, name that file and mark the line with the comment x-version-checkpoint.`,
  }
}

export function inheritedVersion(file: string, path: string): Problem {
  return {
    code: 'VC706',
    what: `${printable(file)} inherits ${printable(path)} from its workspace.`,
    why: "The version is in the workspace's file.",
    cure: 'Name that file instead: { file: Cargo.toml, path: workspace.package.version }.',
  }
}

export function doubledVersion(file: string, places: readonly string[]): Problem {
  return {
    code: 'VC707',
    what: `${printable(file)} has the version more than once: at ${printable(places.join(' and at '))}.`,
    why: 'Choosing one would be a guess.',
    cure: 'Remove all but one, or name the right ones by their paths.',
  }
}

export function notAVersionThere(file: string, position: string, path: string, value: string): Problem {
  return {
    code: 'VC708',
    what: `${printable(file)}:${position}: ${printable(path)} is ${value === '' ? 'no text on one line' : quoted(value)}, not a version.`,
    why: 'Only an existing version is replaced.',
    cure: 'Write a version there, for example "1.4.0", or name another path.',
  }
}

export function noSyntax(origin: Origin, file: string, comments: CommentPlace): Problem {
  return {
    code: 'VC711',
    what: `${origin.place}: ${quoted(file)} is not a kind of file that path can be used with.`,
    why: 'path works in TOML, JSON, YAML, XML, .cfg, .ini and .properties files.',
    cure: `Leave the path out, and ${markAdvice(comments) ?? 'name a pattern'}.`,
  }
}

export function notInLock(file: string, name: string | undefined): Problem {
  const what =
    name === undefined ? 'which package is yours is unknown' : `it has no entry for your own package ${quoted(name)}`
  return {
    code: 'VC712',
    what: `${printable(file)}: ${what}.`,
    why: 'All other entries of a lockfile are versions of your dependencies.',
    cure: `Name your package: { file: ${printable(file)}, package: NAME }. For a workspace with one version for all packages, set { file: ${printable(file)}, all: true }.`,
  }
}

interface Candidate {
  readonly version: string
  readonly channel: string
}

export function noPep440Form(origin: Origin, file: string, { version, channel }: Candidate): Problem {
  return {
    code: 'VC724',
    what: `${origin.place}: ${quoted(file)} needs a PEP 440 version, and ${quoted(version)} has no PEP 440 form.`,
    why: 'PEP 440 has only a, b, rc and dev as pre-releases. With any other, the package could not be built.',
    cure: `Set which of them the channel maps to, for example prepare: { pep440: { ${printable(channel)}: rc } }.`,
  }
}

export function versionAhead(file: string, found: string, version: string): Problem {
  return {
    code: 'VC726',
    what: `${printable(file)} holds ${quoted(found)}, which is above ${version}.`,
    why: 'This would lower a stable version.',
    cure: `Release a higher version (version: ${printable(found)}), or set version: ${version} to lower the file on purpose.`,
  }
}

export function wrongPattern(origin: Origin, pattern: string, reason: string): Problem {
  return {
    code: 'VC727',
    what: `${origin.place}: the pattern ${quoted(pattern)} cannot be used: ${printable(reason)}`,
    why: 'A pattern is a JavaScript regular expression that runs over the whole file, for at most one second.',
    cure: String.raw`Write one with the group version, for example pattern: 'VERSION = "(?<version>[^"]+)"'.`,
  }
}

export function patternMatches(origin: Origin, file: string, positions: readonly string[]): Problem {
  const isNone = positions.length === 0
  return {
    code: 'VC728',
    what: `${origin.place}: the pattern matches ${isNone ? 'nothing' : `${positions.length} times`} in ${quoted(file)}${isNone ? '' : `, at ${positions.slice(0, 5).join(', ')}`}.`,
    why: 'Which place is meant would be a guess.',
    cure: isNone ? 'Correct the pattern; ^ and $ match at each line.' : 'Make it match once, or add all: true.',
  }
}
