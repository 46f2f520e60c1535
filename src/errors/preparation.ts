import { printable } from '../text/printable.ts'
import { quoted, quoteReply, type Problem } from './problem.ts'

export function noRepositoryPath(place: string, path: string): Problem {
  return {
    code: 'VC713',
    what: `${place}: ${quoted(path)} is not a path to a file inside the repository.`,
    why: 'Paths are relative to the root, with slashes, and without ".." or ".git".',
    cure: 'Write it as git shows it, for example docs/V{{ version }}_RELEASE_NOTES.md.',
  }
}

export function noEntryPlace(file: string): Problem {
  return {
    code: 'VC714',
    what: `${printable(file)} has headings, but neither a version nor "Unreleased" among them.`,
    why: 'Where the new entry belongs would be a guess.',
    cure: 'Add the heading "## [Unreleased]" where the newest entry belongs.',
  }
}

export function notMarkdown(place: string, file: string): Problem {
  return {
    code: 'VC723',
    what: `${place}: ${quoted(file)} is not a Markdown file by its name.`,
    why: 'Release notes are Markdown. In another markup, their headings, lists and links would break.',
    cure: 'Name a .md file such as CHANGELOG.md, or leave `changelog` out and edit the other file by hand.',
  }
}

export function messageOfAChange(message: string): Problem {
  return {
    code: 'VC715',
    what: `prepare.message gives ${quoted(message)}, which does not look like a release commit.`,
    why: 'The next run would list it as a change, or release a version for it.',
    cure: 'Start it with a verb and the version, for example "📋 Prepare for {{ tag }} release" or "chore(release): {{ version }}".',
  }
}

export function notAPlainFile(file: string, kind: string): Problem {
  return {
    code: 'VC716',
    what: `${printable(file)} is ${kind} in the commit to release.`,
    why: "GitHub's API can commit only plain files, so preparing it would change what kind of file it is.",
    cure: 'Name another file, and let this one read the version from it.',
  }
}

export function noBranch(): Problem {
  return {
    code: 'VC717',
    what: 'prepare makes a commit, but this run is not on a branch.',
    why: 'A commit outside every branch would be lost.',
    cure: 'Run on a branch, for example after git switch main. In a workflow, run on push, workflow_dispatch or schedule.',
  }
}

export function changesInTheWay(reason: string): Problem {
  return {
    code: 'VC718',
    what: `The working tree has changes in files that prepare writes: ${quoteReply(reason)}`,
    why: 'They would be lost, or end up in the release commit.',
    cure: 'Commit or stash them (git stash), then run again.',
  }
}

export function branchProtected(branch: string, message: string): Problem {
  return {
    code: 'VC719',
    what: `The branch ${quoted(branch)} does not accept the preparation commit: ${quoteReply(message)}`,
    why: 'GITHUB_TOKEN cannot bypass a branch rule.',
    cure: 'Set prepare.via: pull-request, or set the input token to the token of an App that may bypass the rule.',
  }
}
