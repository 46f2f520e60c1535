import { printable } from '../text/printable.ts'
import { quoted, said, type Problem } from './problem.ts'

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
