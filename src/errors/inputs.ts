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
      ? 'Write three numbers, for example 1.4.0, or 1.4.0-rc.1 for a pre-release.'
      : `Write ${quoted(version)}: the prefix ${quoted(prefix)} belongs to tag-prefix.`
  return {
    code: 'VC102',
    what: `${origin.place}: ${quoted(value)} is not a version.`,
    why: 'Versions are strict SemVer 2.0.0: major.minor.patch, without a prefix or leading zeros.',
    cure,
  }
}

export function versionTooLow(version: string, base: string): Problem {
  return {
    code: 'VC103',
    what: `version: ${version} is not greater than ${base}, the highest version in this history.`,
    why: 'Versions only go up: no one would be offered a lower one.',
    cure: `Set a version above ${base}, or leave version out to let the commits decide.`,
  }
}

type Said = Origin & { readonly text: string }

/** What was given beside the version: a bump, or a channel that is not the version's own. */
export function versionWith(version: Said, other: Said): Problem {
  return {
    code: 'VC105',
    what: `${version.place}: ${quoted(version.text)} and ${other.place}: ${quoted(other.text)} are both set.`,
    why: 'They would decide the same thing.',
    cure: 'Set only one of them.',
  }
}

export function badTagPrefix(origin: Origin, value: string): Problem {
  return {
    code: 'VC106',
    what: `${origin.place}: ${quoted(value)} cannot be the start of a tag name.`,
    why: 'git does not allow spaces, control characters, "..", any of "~^:?*[\\" or a leading "-" (see git check-ref-format).',
    cure: 'Use a prefix such as v, widget-v or widget/v.',
  }
}

export function noSuchDirectory(origin: Origin, value: string): Problem {
  return {
    code: 'VC107',
    what: `${origin.place}: there is no folder ${quoted(value)}.`,
    why: '',
    cure: 'Name a folder inside a git repository. In a workflow, check out the repository first.',
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
    what: `The file ${quoted(path)} is outside the working tree.`,
    why: 'Only files of the repository are read, and nothing below .git, so that no other file of the machine can be exposed.',
    cure: 'Name a file inside the repository. A symbolic link must lead to one, too.',
  }
}

export function notYaml(place: string, reason: string): Problem {
  return {
    code: 'VC109',
    what: `${place}: not YAML: ${printable(reason)}`,
    why: '',
    cure: 'Fix the syntax there. An editor with a YAML language server shows the mistake.',
  }
}

export function configurationTooLong(path: string, length: number, longest: number): Problem {
  return {
    code: 'VC247',
    what: `${printable(path)}: the file has ${length} characters, but at most ${longest} are read.`,
    why: 'A file made to be large could take minutes to read.',
    cure: 'Remove what is not configuration, and move long texts to a template.',
  }
}

export function unknownKey(place: string, key: string, allowed: readonly string[]): Problem {
  const nearest = nearestWord(key, allowed)
  return {
    code: 'VC110',
    what: `${place}: there is no key ${quoted(key)} here.`,
    why: `Allowed keys: ${allowed.join(', ')}.`,
    cure: nearest === undefined ? 'Remove the key.' : `Did you mean ${nearest}?`,
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
    why: `Commands: ${allowed.join(', ')}.`,
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
    why: 'Assets are files of the working tree. Write one glob per line, relative to the root of the repository.',
    cure: 'For example, write dist/*.tgz, and !dist/*-debug.tgz to exclude some.',
  }
}

export function badChannel(origin: Origin, value: string): Problem {
  return {
    code: 'VC131',
    what: `${origin.place}: ${quoted(value)} is not the name of a channel.`,
    why: 'A channel becomes part of the version: letters, digits and hyphens, not digits alone (SemVer item 9). It has no dot, because the number is counted for you.',
    cure: 'Write a word such as rc, beta or alpha, or stable for no channel.',
  }
}

export function noChannel(origin: Origin): Problem {
  return {
    code: 'VC132',
    what: `${origin.place}: "prerelease" makes the next pre-release, but no channel is set.`,
    why: 'Without a channel, the version would be a guess.',
    cure: 'Set one, for example prerelease: rc, or give the branch a channel under channels.',
  }
}

export function branchWithoutRange(origin: Origin, branch: string): Problem {
  return {
    code: 'VC133',
    what: `${origin.place}: the name of the maintenance branch ${quoted(branch)} contains no range.`,
    why: 'The range limits which versions the branch may release. Names such as 1.x, v1.2.x or release/1.2 contain one.',
    cure: 'Write the range, for example { maintenance: 1.x }.',
  }
}

export function noPreparation(): Problem {
  return {
    code: 'VC141',
    what: 'prepare has nothing to do: the configuration has no prepare key.',
    why: '',
    cure: 'Set it in .github/version-checkpoint.yml, for example prepare: { files: [VERSION] }. docs/version-files.md lists all keys.',
  }
}
