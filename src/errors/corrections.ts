import { printable } from '../text/printable.ts'
import { quoted, type Problem } from './problem.ts'

/** `found`: how many commits begin so. */
export function noSuchCommit(name: string, found: number): Problem {
  const isNumber = name.startsWith('#')
  return {
    code: 'VC832',
    what:
      found > 1
        ? `${found} commits in the history of HEAD begin with ${quoted(name)}.`
        : isNumber
          ? `No commit in the history of HEAD is the merge of pull request ${printable(name)}.`
          : `No commit in the history of HEAD begins with ${quoted(name)}.`,
    why: 'A correction that matches no commit would do nothing, without a word.',
    cure:
      found > 1
        ? 'Write more digits of its id.'
        : `Check it with git log, and that you are on the branch that is released.${isNumber ? ' If the merged subject does not end in the number, name the commit by its id.' : ''}`,
  }
}

/** `fault`: as in `it has no type`; `better`: what to write instead, raw. */
export function correctionNotCounted(message: string, fault: string, better: string): Problem {
  return {
    code: 'VC833',
    what: `${quoted(message)} would be skipped: ${printable(fault)}.`,
    why: 'A correction says how the commit should have been read, so it must count.',
    cure: `${better === '' ? '' : `Try ${quoted(better)}. `}To leave the commit out, use --skip REASON.`,
  }
}

export function correctedAlready(path: string, key: string): Problem {
  return {
    code: 'VC834',
    what: `${printable(path)} has a correction of this commit already, under ${quoted(key)}.`,
    why: 'Of two corrections only one can hold.',
    cure: 'Edit that one by hand.',
  }
}

/** `rows`: what to write there. */
export function correctionByHand(path: string, rows: string): Problem {
  const shown = rows
    .trimEnd()
    .split('\n')
    .map((line) => `${' '.repeat(4 + line.search(/\S|$/))}${printable(line)}`)
  return {
    code: 'VC835',
    what: `${printable(path)} is written in a way that cannot be edited without touching the rest of it.`,
    why: 'Nothing was changed.',
    cure: `Add this by hand, in the style of the file:\n${shown.join('\n')}`,
  }
}
