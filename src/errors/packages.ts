import { nearestWord } from '../text/nearest.ts'
import { listNames, quoted, quoteReply, toldOnce, type Problem } from './problem.ts'

export function noSuchPath(place: string, path: string): Problem {
  return {
    code: 'VC801',
    what: `${place}: the commit to release has no folder ${quoted(path)}.`,
    why: 'No commit could ever touch that package, so it would never be released.',
    cure: 'Fix the path. It starts at the root of the repository, with / between folders.',
  }
}

/** A path, or a glob of `include` or `exclude`. */
export function badPackagePath(place: string, path: string): Problem {
  const isNegated = path.startsWith('!')
  return {
    code: 'VC802',
    what: `${place}: ${quoted(path)} ${isNegated ? 'would match every file but those' : 'is not a path inside the repository'}.`,
    why: isNegated
      ? 'A file belongs to a list if one of its globs matches, so one that begins with ! takes nearly all files.'
      : 'Paths start at the root of the repository; absolute paths, ".." and "\\" are not allowed.',
    cure: isNegated
      ? 'Write it without !: files from elsewhere that count under include, own files that do not under exclude.'
      : 'Write for example packages/core, or . for the root.',
  }
}

export function samePath(place: string, path: string, other: string): Problem {
  return {
    code: 'VC803',
    what: `${place}: the path ${quoted(path)} already belongs to the package ${quoted(other)}.`,
    why: 'A file belongs to one package: the one with the longest path.',
    cure: 'Give each package a path of its own. A file that counts for several goes under include.',
  }
}

export function samePrefix(place: string, prefix: string, other: string): Problem {
  return {
    code: 'VC804',
    what: `${place}: the package ${quoted(other)} already has the tag prefix ${quoted(prefix)}.`,
    why: 'A tag would be a version of both packages.',
    cure: 'Set another tag-prefix for one of them.',
  }
}

/** `place`: a list that names packages, or the input. */
export function noSuchPackage(place: string, name: string, names: readonly string[]): Problem {
  const nearest = nearestWord(name, names)
  return {
    code: 'VC805',
    what: `${place}: there is no package ${quoted(name)}.`,
    why: `The packages are ${listNames(names)}.`,
    cure: nearest === undefined ? 'Name one of them, or add it under packages.' : `Did you mean ${nearest}?`,
  }
}

export function groupAcrossChannels(place: string, group: string, members: readonly string[]): Problem {
  return {
    code: 'VC806',
    what: `${place}: the packages of the group ${quoted(group)} are on different channels: ${members.join(', ')}.`,
    why: 'They share a number, and a candidate and a stable version cannot have the same one.',
    cure: 'Give all of them the same channel, or take one out of the group.',
  }
}

/** A ref is a file or a folder, never both. */
export function tagsCollide(place: string, prefix: string, other: { name: string | undefined; tag: string }): Problem {
  const owner = other.name === undefined ? '' : ` of the package ${quoted(other.name)}`
  return {
    code: 'VC807',
    what: `${place}: tags that begin with ${quoted(prefix)} cannot stand beside the tag ${quoted(other.tag)}${owner}.`,
    why: `Git keeps a ref as a file: refs/tags/${other.tag} would have to be a file and a folder.`,
    cure: 'Set another prefix for one of them.',
  }
}

/** `place`: an input, or a word of a command. */
export function needsPackage(place: string, names: readonly string[]): Problem {
  return {
    code: 'VC808',
    what: `${place}: this does not say which package is meant.`,
    why: `This repository has ${names.length} packages: ${listNames(names)}.`,
    cure: 'Set package to the ones that it is meant for, one a line.',
  }
}

export function inTwoGroups(place: string, name: string, other: string): Problem {
  return {
    code: 'VC809',
    what: `${place}: the package ${quoted(name)} is already in the group ${quoted(other)}.`,
    why: 'Its version would have to follow two numbers.',
    cure: 'Keep it in one group.',
  }
}

/** `place`: an input, or a key that says something of packages. */
export function noPackages(place: string): Problem {
  return {
    code: 'VC810',
    what: `${place}: no packages are configured.`,
    why: 'It says something of one of several packages, and the configuration has no key packages.',
    cure: 'Leave it out, or configure packages: docs/packages.md shows how.',
  }
}

export function packageMoved(place: string, moved: { name: string; tag: string; was: string | undefined }): Problem {
  const { name, tag, was } = moved
  const found = was === undefined ? '' : ` The folder ${quoted(was)} had the same content: formerly: [${was}].`
  return {
    code: 'VC811',
    what: `${place}: at ${tag}, its last version, the package ${quoted(name)} had no files at that path.${found}`,
    why: 'It was moved since, and the commits before the move would be missing from its next release.',
    cure: `Add formerly: [${was ?? 'OLD/PATH'}] to the package, so that its old path counts, too.`,
  }
}

export function packagesNeedTrees(): Problem {
  return {
    code: 'VC812',
    what: 'Packages are configured, and this clone cannot tell which files a commit changed.',
    why: 'It was made without its trees (--filter=tree:0), and it has no origin to fetch them from.',
    cure: 'Clone without that filter, or name the repository that it comes from: git remote add origin URL.',
  }
}

export interface FailedPackage {
  readonly name: string
  /** What went wrong; empty where it waits for another one. */
  readonly problems: readonly Problem[]
  readonly waitsFor?: string
}

export function packagesFailed(failed: readonly FailedPackage[], total: number): Problem {
  const lines = toldOnce(failed, causeText).map(([one, names]) => `${names}: ${causeText(one)}`)
  return {
    code: 'VC813',
    what: `${failed.length} of ${total} packages could not be released. ${lines.join(' | ')}`,
    why: 'The other packages are released; what was made of these stays and is harmless.',
    cure: 'Fix the causes above and run again on the same commit: the run completes what is missing.',
  }
}

function causeText({ problems, waitsFor }: FailedPackage): string {
  return waitsFor === undefined
    ? problems.map(({ code, what, cure }) => `${code}: ${quoteReply(what)} → ${quoteReply(cure)}`).join(' ')
    : `not started, because it depends on ${waitsFor}.`
}

/** `owner`: the package that has it; undefined in a repository without packages. */
export function alsoTagTwice(place: string, prefix: string, owner: string | undefined): Problem {
  const whose = owner === undefined ? 'the versions of this repository' : `the package ${quoted(owner)}`
  return {
    code: 'VC816',
    what: `${place}: ${quoted(prefix)} is already a prefix of ${whose}.`,
    why: 'also-tag makes further tags, so each of its prefixes must be a new one.',
    cure: 'Use another prefix, or set tag-prefix if your versions have only one of v and no prefix.',
  }
}

export function alsoTagOfNobody(place: string): Problem {
  return {
    code: 'VC817',
    what: `${place}: with packages, it must say whose versions get the further tags.`,
    why: 'One tag cannot be a version of several packages, and no package is at the root or named by latest.',
    cure: 'Write also-tag under the package that it is for.',
  }
}

/** `others`: how another package is prepared; undefined where the whole says so. */
export function preparedApart(place: string, via: string, others: string | undefined): Problem {
  const whose =
    others === undefined ? 'prepare of the whole repository says otherwise' : `another package has ${others}`
  return {
    code: 'VC814',
    what: `${place}: via is ${via} here, but ${whose}.`,
    why: 'All packages are prepared together, by one commit or by one pull request.',
    cure: 'Set via once, under prepare at the top level.',
  }
}
