import { printable } from '../text/printable.ts'
import type { Origin } from './inputs.ts'
import { markAdvice, type CommentPlace } from './comment-place.ts'
import { oneOf, quoted, type Problem } from './problem.ts'

export function noVersionFile(origin: Origin, file: string): Problem {
  return {
    code: 'VC701',
    what: `${origin.place}: the commit to release has no file ${quoted(file)}.`,
    why: 'A version file that is not there would keep its old version.',
    cure: 'Name a file that is committed, relative to the root of the repository, or leave it out.',
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
    why: 'An edit of a file that cannot be read could break it.',
    cure: `Fix the file${advice === undefined ? '' : `, or ${advice}, and name the file without a path`}; or name a pattern.`,
  }
}

export function notUtf8(file: string): Problem {
  return {
    code: 'VC703',
    what: `${printable(file)} is not text in UTF-8.`,
    why: 'Written back, its other bytes would not stay as they are.',
    cure: 'Convert it to UTF-8, or leave it out.',
  }
}

export function noVersionAt(file: string, paths: readonly string[]): Problem {
  return {
    code: 'VC704',
    what: `${printable(file)} holds nothing at ${printable(oneOf(paths))}.`,
    why: 'A key is never added: where it would belong is a guess.',
    cure: `Write it there once, or say where the version is: { file: ${printable(file)}, path: … }.`,
  }
}

export function dynamicVersion(file: string): Problem {
  return {
    code: 'VC705',
    what: `${printable(file)} says that its version is dynamic.`,
    why: 'Another tool takes it from elsewhere when it builds: from the tag, or from a line of the source.',
    cure: `Leave ${printable(file)} out; where the version is in a line of the source, name that file and mark the line with the comment x-version-checkpoint.`,
  }
}

export function inheritedVersion(file: string, path: string): Problem {
  return {
    code: 'VC706',
    what: `${printable(file)} inherits ${printable(path)} from its workspace.`,
    why: 'The version stands in the file of the workspace.',
    cure: 'Name that file instead: { file: Cargo.toml, path: workspace.package.version }.',
  }
}

export function doubledVersion(file: string, places: readonly string[]): Problem {
  return {
    code: 'VC707',
    what: `${printable(file)} holds the version more than once: at ${printable(places.join(' and at '))}.`,
    why: 'Which of them counts would be a guess.',
    cure: 'Remove all but one, or name each that is meant by its path.',
  }
}

export function notAVersionThere(file: string, position: string, path: string, value: string): Problem {
  return {
    code: 'VC708',
    what: `${printable(file)}:${position}: ${printable(path)} is ${value === '' ? 'no text on one line' : quoted(value)}, not a version.`,
    why: 'Only a version is replaced by a version; everything else in a file stays.',
    cure: 'Write a version there, as in "1.4.0", or name another path.',
  }
}

export function noSyntax(origin: Origin, file: string, comments: CommentPlace): Problem {
  return {
    code: 'VC711',
    what: `${origin.place}: by its name ${quoted(file)} is in no syntax whose values have paths.`,
    why: 'Paths lead into TOML, JSON, YAML, XML, .cfg, .ini and .properties files.',
    cure: `Leave the path out, and ${markAdvice(comments) ?? 'name a pattern'}.`,
  }
}

export function notInLock(file: string, name: string | undefined): Problem {
  const what = name === undefined ? 'which package is its own is not known' : `it has no own entry of ${quoted(name)}`
  return {
    code: 'VC712',
    what: `${printable(file)}: ${what}.`,
    why: 'The other entries of a lock are versions of somebody else.',
    cure: `Name it: { file: ${printable(file)}, package: NAME }; of a workspace with one version for all: { file: ${printable(file)}, all: true }.`,
  }
}

interface Candidate {
  readonly version: string
  readonly channel: string
}

export function noPep440Form(origin: Origin, file: string, { version, channel }: Candidate): Problem {
  return {
    code: 'VC724',
    what: `${origin.place}: ${quoted(file)} takes versions of PEP 440, and ${quoted(version)} has no form there.`,
    why: 'PEP 440 knows a, b, rc and dev as pre-releases; with any other the package could not be built.',
    cure: `Say which of them the channel is: prepare: { pep440: { ${printable(channel)}: rc } }.`,
  }
}

export function versionAhead(file: string, found: string, version: string): Problem {
  return {
    code: 'VC726',
    what: `${printable(file)} holds ${quoted(found)}, which is above ${version}.`,
    why: 'A version that was written there as stable would be lowered.',
    cure: `Release a higher version (version: ${printable(found)}), or set version: ${version} to lower the file on purpose.`,
  }
}

export function wrongPattern(origin: Origin, pattern: string, reason: string): Problem {
  return {
    code: 'VC727',
    what: `${origin.place}: the pattern ${quoted(pattern)} cannot be used: ${printable(reason)}`,
    why: 'It is a regular expression of JavaScript that is run over the whole file, for a second at most.',
    cure: String.raw`Write one with the group version, as in: pattern: 'VERSION = "(?<version>[^"]+)"'.`,
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
