import { printable } from '../text/printable.ts'
import { quoted, type Problem } from './problem.ts'

/** For a path that the user gave. `reason`: a clause. */
export function pathRefused(path: string, reason: string): Problem {
  return {
    code: 'VC142',
    what: `The path ${quoted(path)} is not used: ${reason}.`,
    why: "Someone who can commit a link, or a folder that looks like git's own, could choose which file is read or written.",
    cure: 'Set a path without links, in the repository or absolute, such as ${{ runner.temp }}/plan.json.',
  }
}

/** `reason`: the system's own word, such as EACCES. */
export function unwritableFile(path: string, reason: string): Problem {
  return {
    code: 'VC143',
    what: `The file ${quoted(path)} cannot be written: ${printable(reason)}.`,
    why: '',
    cure: 'Set a path in a folder that this run may write to.',
  }
}

export function planUnreadable(path: string, reason: string): Problem {
  return {
    code: 'VC121',
    what: `The plan file ${quoted(path)} cannot be applied: ${reason}.`,
    why: '',
    cure: 'Set plan-file to the file that a run with command: plan wrote.',
  }
}
