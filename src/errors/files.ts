import { printable } from '../text/printable.ts'
import { quoted, type Problem } from './problem.ts'

/** For a path that the user gave. `reason`: a clause. */
export function pathRefused(path: string, reason: string): Problem {
  return {
    code: 'VC142',
    what: `The path ${quoted(path)} is not used: ${reason}.`,
    why: 'Whoever can commit a link, or a folder that git takes for its own, could choose what is read or written.',
    cure: 'Give a path in the repository, or an absolute one such as ${{ runner.temp }}/plan.json, that leads through no link.',
  }
}

/** `reason`: the system's own word, such as EACCES. */
export function unwritableFile(path: string, reason: string): Problem {
  return {
    code: 'VC143',
    what: `The file ${quoted(path)} cannot be written: ${printable(reason)}.`,
    why: '',
    cure: 'Give a path to a file in a folder that this run may write to.',
  }
}

export function planUnreadable(path: string, reason: string): Problem {
  return {
    code: 'VC121',
    what: `The plan file ${quoted(path)} cannot be applied: ${reason}.`,
    why: '',
    cure: 'Give the file that a run with command: plan and this plan-file wrote.',
  }
}
