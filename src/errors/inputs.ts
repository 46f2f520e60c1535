import { nearestWord } from '../text/nearest.ts'
import { printable } from '../text/printable.ts'
import { oneOf, quoted, type Problem } from './problem.ts'

/** Where a setting was said: an input of the action, a flag, or a place in the configuration file. */
export interface Origin {
  /** `input bump`, `--bump`, `.github/version-checkpoint.yml:3:9 bump` */
  readonly place: string
}

export function unknownChoice(origin: Origin, value: string, allowed: readonly string[]): Problem {
  const nearest = nearestWord(value, allowed)
  return {
    code: 'VC101',
    what: `${origin.place}: ${quoted(value)} is not one of ${oneOf(allowed)}.`,
    why: '',
    cure: nearest === undefined ? `Write one of ${oneOf(allowed)}.` : `Did you mean ${nearest}?`,
  }
}

/** A version that only a prefix spoils. */
const PREFIXED = /^([a-z-]+)((?:(?:0|[1-9]\d*)\.){2}(?:0|[1-9]\d*)(?:[-+].*)?)$/i

export function notSemVer(origin: Origin, value: string): Problem {
  const [, prefix, version] = PREFIXED.exec(value) ?? []
  const cure =
    prefix === undefined || version === undefined
      ? 'Write three numbers, as in 1.4.0 or 1.4.0-rc.1.'
      : `Write ${quoted(version)}: the prefix ${quoted(prefix)} belongs to tag-prefix.`
  return {
    code: 'VC102',
    what: `${origin.place}: ${quoted(value)} is not a version.`,
    why: 'A version is strict SemVer 2.0.0: major.minor.patch, no prefix, no leading zeros.',
    cure,
  }
}

export function versionTooLow(version: string, base: string): Problem {
  return {
    code: 'VC103',
    what: `version: ${version} is not greater than ${base}, the highest version in this history.`,
    why: 'Versions only grow: a lower one would never be offered to anybody.',
    cure: `Give a version above ${base}, or leave version out and let the commits decide.`,
  }
}

type Said = Origin & { readonly text: string }

/** What was given beside the version: a bump, or a channel that is not the version's own. */
export function versionWith(version: Said, other: Said): Problem {
  return {
    code: 'VC105',
    what: `${version.place}: ${quoted(version.text)} and ${other.place}: ${quoted(other.text)} were both given.`,
    why: 'An exact version leaves nothing else to decide.',
    cure: 'Give one of the two.',
  }
}

export function badTagPrefix(origin: Origin, value: string): Problem {
  return {
    code: 'VC106',
    what: `${origin.place}: ${quoted(value)} cannot begin the name of a tag.`,
    why: 'git check-ref-format refuses spaces, control characters, "..", "~^:?*[\\", a leading "-" and the like.',
    cure: 'Use a prefix such as v, widget-v or widget/v.',
  }
}

export function noSuchDirectory(origin: Origin, value: string): Problem {
  return {
    code: 'VC107',
    what: `${origin.place}: there is no folder ${quoted(value)}.`,
    why: '',
    cure: 'Name a folder inside a git repository; in a workflow, check the repository out first.',
  }
}

export function noSuchFile(origin: Origin, value: string): Problem {
  return {
    code: 'VC108',
    what: `${origin.place}: there is no file ${quoted(value)}.`,
    why: 'A typo must not silently fall back to the defaults.',
    cure: 'Name an existing file, relative to the repository, or leave it out.',
  }
}

export function outsideRepository(path: string): Problem {
  return {
    code: 'VC114',
    what: `The file ${quoted(path)} leads out of the working tree.`,
    why: 'It could be any file of the machine: only files of the repository are read, and nothing below .git.',
    cure: 'Name a file inside the repository; a link must lead to one.',
  }
}

export function notYaml(place: string, reason: string): Problem {
  return {
    code: 'VC109',
    what: `${place}: not YAML: ${printable(reason)}`,
    why: '',
    cure: 'Fix the file; an editor with a YAML language server shows the place.',
  }
}

export function configurationTooLong(path: string, length: number, longest: number): Problem {
  return {
    code: 'VC247',
    what: `${printable(path)}: the file has ${length} characters; at most ${longest} are read.`,
    why: 'A configuration is written by hand, and reading one that was made to be large could take minutes.',
    cure: 'Remove what is no configuration. Long texts belong into a template, a file of its own.',
  }
}

export function unknownKey(place: string, key: string, allowed: readonly string[]): Problem {
  const nearest = nearestWord(key, allowed)
  return {
    code: 'VC110',
    what: `${place}: there is no key ${quoted(key)} here.`,
    why: `Allowed are ${oneOf(allowed)}.`,
    cure: nearest === undefined ? 'Remove it.' : `Did you mean ${nearest}?`,
  }
}

export function wrongValue(place: string, value: string, expected: string): Problem {
  return { code: 'VC111', what: `${place}: ${quoted(value)} is not ${expected}.`, why: '', cure: `Write ${expected}.` }
}

export function unknownCommand(word: string, allowed: readonly string[]): Problem {
  const nearest = nearestWord(word, allowed)
  return {
    code: 'VC112',
    what: `There is no command ${quoted(word)}.`,
    why: `Commands are ${oneOf(allowed)}.`,
    cure: nearest === undefined ? 'See --help.' : `Did you mean ${nearest}?`,
  }
}

export function badArguments(reason: string, cure = 'See --help.'): Problem {
  return { code: 'VC113', what: printable(reason), why: '', cure: printable(cure) }
}

export function badGlob(origin: Origin, glob: string, reason: string): Problem {
  return {
    code: 'VC120',
    what: `${origin.place}: the glob ${quoted(glob)} ${reason}.`,
    why: 'Assets are files of the working tree, named from the root of the repository, one glob a line.',
    cure: 'Write for example dist/*.tgz, and !dist/*-debug.tgz to leave some out.',
  }
}

export function badChannel(origin: Origin, value: string): Problem {
  return {
    code: 'VC131',
    what: `${origin.place}: ${quoted(value)} is not the name of a channel.`,
    why: 'It becomes part of a version: letters, digits and hyphens, not digits alone (SemVer item 9); no dot, for the number is counted.',
    cure: 'Write a word such as rc, beta or alpha; stable for none.',
  }
}

export function noChannel(origin: Origin): Problem {
  return {
    code: 'VC132',
    what: `${origin.place}: "prerelease" counts a candidate up, but this run is on no channel.`,
    why: 'Which channel is meant would be a guess.',
    cure: 'Say it, as in prerelease: rc, or give the branch one under channels.',
  }
}

export function branchWithoutRange(origin: Origin, branch: string): Problem {
  return {
    code: 'VC133',
    what: `${origin.place}: the name of the maintenance branch ${quoted(branch)} says no range.`,
    why: 'Without one, any version could leave it. Names such as 1.x, v1.2.x or release/1.2 say one.',
    cure: 'Write it out, as in { maintenance: 1.x }.',
  }
}

export function noPreparation(): Problem {
  return {
    code: 'VC141',
    what: 'The command prepare was given, and the configuration says of nothing that it is to be prepared.',
    why: '',
    cure: 'Say it in .github/version-checkpoint.yml, as in prepare: { files: [VERSION] }; docs/version-files.md has all keys.',
  }
}
