import { printable } from '../printable.ts'
import type { Origin } from './inputs.ts'
import { oneOf, quoted, said, type Problem } from './problem.ts'

export function noVersionFile(origin: Origin, file: string): Problem {
  return {
    code: 'VC701',
    what: `${origin.place}: the commit to release has no file ${quoted(file)}.`,
    why: 'A version file that is not there would keep its old version.',
    cure: 'Name a file that is committed, relative to the root of the repository, or leave it out.',
  }
}

export function notItsSyntax(file: string, position: string, syntax: string, reason: string): Problem {
  return {
    code: 'VC702',
    what: `${printable(file)}:${position}: not ${syntax}: ${printable(reason)}`,
    why: 'An edit of a file that cannot be read could break it.',
    cure: 'Mend the file, or name it without a path and mark the line of the version with the comment x-version-checkpoint.',
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

export function noMarkedLine(origin: Origin, file: string): Problem {
  return {
    code: 'VC709',
    what: `${origin.place}: ${quoted(file)} has no line marked x-version-checkpoint.`,
    why: 'Where the version stands in it is known neither by its name nor by a path.',
    cure: 'End the line of the version with the comment x-version-checkpoint, or for TOML, JSON and YAML add a path.',
  }
}

export function unclearLine(file: string, position: string, found: readonly string[]): Problem {
  const versions = found.length === 0 ? 'no version' : `several versions: ${oneOf(found)}`
  return {
    code: 'VC710',
    what: `${printable(file)}:${position}: this line holds ${printable(versions)}.`,
    why: 'It is marked x-version-checkpoint (or the whole of a VERSION file), so it must hold one: three numbers, as in 1.4.0.',
    cure: 'Bring it to one version, told once or more, or take the mark away.',
  }
}

export function noSyntax(origin: Origin, file: string): Problem {
  return {
    code: 'VC711',
    what: `${origin.place}: ${quoted(file)} is not TOML, JSON or YAML by its name, so it has no paths.`,
    why: '',
    cure: 'Leave the path out, and mark the line of the version with the comment x-version-checkpoint.',
  }
}

export function notInLock(file: string, name: string | undefined): Problem {
  const what = name === undefined ? 'which package is its own is not known' : `it has no own entry of ${quoted(name)}`
  return {
    code: 'VC712',
    what: `${printable(file)}: ${what}.`,
    why: 'The other entries of a lock are versions of somebody else.',
    cure: `Name it: { file: ${printable(file)}, package: NAME }, one entry for each package of a workspace.`,
  }
}

export function noRepositoryPath(place: string, path: string): Problem {
  return {
    code: 'VC713',
    what: `${place}: ${quoted(path)} is no path to a file inside the repository.`,
    why: 'It is relative to the root, with slashes; "..", ".git" and the like lead out of what is committed.',
    cure: 'Write it as git shows it: docs/V{{ version }}_RELEASE_NOTES.md.',
  }
}

export function noEntryPlace(file: string): Problem {
  return {
    code: 'VC714',
    what: `${printable(file)} has headings, but neither a version nor "Unreleased" among them.`,
    why: 'Where an entry belongs in it would be a guess.',
    cure: 'Write the heading "## [Unreleased]" where the newest entry shall stand.',
  }
}

export function notMarkdown(place: string, file: string): Problem {
  return {
    code: 'VC723',
    what: `${place}: ${quoted(file)} is not a Markdown file by its name.`,
    why: 'The notes of a release are Markdown; in a file of another markup their headings, lists and links would be broken text.',
    cure: 'Name a .md file, for example CHANGELOG.md, and keep the other file by hand or leave `changelog` out.',
  }
}

export function messageOfAChange(message: string): Problem {
  return {
    code: 'VC715',
    what: `prepare.message gives ${quoted(message)}, which does not read as the commit of a release.`,
    why: 'The next run would list it as a change, or let it ask for a version of its own.',
    cure: 'Begin it with a verb and the version, as in "📋 Prepare for {{ tag }} release" or "chore(release): {{ version }}".',
  }
}

export function notAPlainFile(file: string, kind: string): Problem {
  return {
    code: 'VC716',
    what: `${printable(file)} is ${kind} in the commit to release.`,
    why: 'The preparation would make another kind of file of it: a commit by the API of GitHub holds plain files only.',
    cure: 'Name another file; what this one says can be read from there.',
  }
}

export function noBranch(): Problem {
  return {
    code: 'VC717',
    what: 'prepare is to make a commit, and this run is on no branch.',
    why: 'A commit that no branch leads to would be lost to everybody.',
    cure: 'Run on a branch: git switch main; in a workflow, on push, workflow_dispatch or schedule.',
  }
}

export function changesInTheWay(reason: string): Problem {
  return {
    code: 'VC718',
    what: `The working tree holds changes in files that prepare writes: ${said(reason)}`,
    why: 'They would be lost, or get into the commit of the release.',
    cure: 'Commit them, or put them away (git stash), and run again.',
  }
}

export function branchProtected(branch: string, message: string): Problem {
  return {
    code: 'VC719',
    what: `The branch ${quoted(branch)} refuses the commit of the preparation: ${said(message)}`,
    why: 'The token of a workflow cannot be among those who may pass a rule.',
    cure: 'Set prepare.via: pull-request, or give the input token the token of an App that may bypass the rule.',
  }
}
