import { printable } from '../text/printable.ts'
import { quoted, said, type Problem } from './problem.ts'

export function repositoryInFiles(directory: string): Problem {
  return {
    code: 'VC241',
    what: `${quoted(directory)} is a bare repository, made of plain files.`,
    why: 'Anybody can commit such files, and their configuration names programs that git would run.',
    cure: 'Name a folder whose repository is .git, in it or above it; on the command line also a bare repository that lies inside no other.',
  }
}

export function anotherRepository(found: string, own: string): Problem {
  return {
    code: 'VC242',
    what: `working-directory is a clone of ${printable(found)}, and this workflow runs in ${printable(own)}.`,
    why: `Its commits and tags are those of ${printable(found)}, but the tag and the release would be made in ${printable(own)}.`,
    cure: `Check out ${printable(own)} there, or release ${printable(found)} by a workflow of its own.`,
  }
}

export function gitTookTooLong(seconds: number): Problem {
  return {
    code: 'VC243',
    what: `The remote origin did not answer git within ${seconds} seconds.`,
    why: 'All waiting has an end.',
    cure: 'Run again; if it happens again, look at the network and its proxy, or fetch the history before the run: fetch-depth: 0 in actions/checkout.',
  }
}

export function remoteWithoutRefs(remote: string): Problem {
  return {
    code: 'VC244',
    what: `The remote ${printable(remote)} answered without naming any branch or tag.`,
    why: 'An empty answer does not prove that there are no versions.',
    cure: 'Push the branch first if that repository is new; otherwise run again, and see what git ls-remote origin says.',
  }
}

export function tagNotSigned(tag: string, reason: string): Problem {
  return {
    code: 'VC245',
    what: `The tag ${printable(tag)} was not signed, although tag.gpgSign asks for it: ${said(reason)}`,
    why: 'git made it all the same. It was removed again, so nothing is left.',
    cure: 'Make the signing program work (git tag --sign), or set tag.gpgSign to false.',
  }
}

export function tagOnNoCommit(tag: string, place: 'tree' | 'blob'): Problem {
  return {
    code: 'VC246',
    what: `The tag ${printable(tag)} stands on a ${place}, not on a commit.`,
    why: 'So there is no history that leads to it.',
    cure: 'Name another version; the list command shows them.',
  }
}
