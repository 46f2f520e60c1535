import { printable } from '../text/printable.ts'
import { quoted, quoteReply, type Problem } from './problem.ts'

export function repositoryInFiles(directory: string): Problem {
  return {
    code: 'VC241',
    what: `${quoted(directory)} is a bare repository, made of plain files.`,
    why: 'Anyone can commit such files, and their configuration could make git run other programs.',
    cure: 'Name a folder with a .git folder in it or above it. On the command line, a bare repository works too if it is not inside another one.',
  }
}

export function anotherRepository(found: string, own: string): Problem {
  return {
    code: 'VC242',
    what: `working-directory is a clone of ${printable(found)}, but this workflow runs in ${printable(own)}.`,
    why: `The commits would come from ${printable(found)}, but the tag and the release would be created in ${printable(own)}.`,
    cure: `Check out ${printable(own)} there, or release ${printable(found)} from its own workflow.`,
  }
}

export function gitTookTooLong(seconds: number): Problem {
  return {
    code: 'VC243',
    what: `The remote origin did not answer git within ${seconds} seconds.`,
    why: 'The run gave up instead of waiting forever.',
    cure: 'Run again. If it keeps happening, check the network and its proxy, or fetch the history first: fetch-depth: 0 in actions/checkout.',
  }
}

export function remoteWithoutRefs(remote: string): Problem {
  return {
    code: 'VC244',
    what: `The remote ${printable(remote)} answered without naming any branch or tag.`,
    why: 'An empty answer does not prove that there are no versions.',
    cure: 'If that repository is new, push the branch first. Otherwise run again, and check the output of git ls-remote origin.',
  }
}

export function tagNotSigned(tag: string, reason: string): Problem {
  return {
    code: 'VC245',
    what: `The tag ${printable(tag)} was not signed, although tag.gpgSign asks for it: ${quoteReply(reason)}`,
    why: 'git created it anyway, so it was removed again.',
    cure: 'Fix the signing setup (try git tag --sign), or set tag.gpgSign to false.',
  }
}

export function tagOnNoCommit(tag: string, place: 'tree' | 'blob'): Problem {
  return {
    code: 'VC246',
    what: `The tag ${printable(tag)} points at a ${place}, not at a commit.`,
    why: 'So it has no history to read.',
    cure: 'Name another version. Run list to see all versions.',
  }
}
