import { printable } from '../text/printable.ts'
import { quoted, type Problem } from './problem.ts'

interface Moved {
  readonly tag: string
  readonly what: string
  readonly recorded: string
  readonly found: string
}

const MOST_SHOWN = 10

export function checkpointsMoved(moved: readonly Moved[]): Problem {
  const shown = moved.slice(0, MOST_SHOWN).map((one) => printable(`${one.tag}: ${differenceOf(one)}`))
  const hidden = moved.length - shown.length
  return {
    code: 'VC641',
    what: `A checkpoint is not what was released: ${shown.join('; ')}${hidden > 0 ? `; and ${hidden} more` : ''}.`,
    why: 'Whoever fetches that version now gets something else than those who did before.',
    cure: 'Find out who moved it, and put it back: the summary names what was recorded. docs/verify.md tells how.',
  }
}

const differenceOf = ({ what, recorded, found }: Moved): string => `${what} (recorded: ${recorded}; found: ${found})`

export function publishedUnknown(tag: string): Problem {
  return {
    code: 'VC642',
    what: `The tag ${quoted(tag)} has no release, so it cannot be seen whether it was ever published.`,
    why: 'Only what was never published is deleted: others may have fetched it.',
    cure: 'Run a release on its commit again, which makes its draft, then roll that back; or delete the tag by hand.',
  }
}

export function somebodysDraft(tag: string, url: string): Problem {
  return {
    code: 'VC643',
    what: `The draft for ${quoted(tag)} was not written here, or its record is damaged: ${printable(url)}.`,
    why: 'What somebody else wrote is not ours to delete.',
    cure: 'Delete that draft by hand if nobody needs it, then run again.',
  }
}

export function notOurTag(tag: string): Problem {
  return {
    code: 'VC644',
    what: `The tag ${quoted(tag)} was not made here, and has no release of ours.`,
    why: 'What somebody else made is not ours to delete.',
    cure: 'Delete it by hand, if it is to go and nobody has fetched it.',
  }
}

export function otherTag(tag: string): Problem {
  return {
    code: 'VC645',
    what: `The tag ${quoted(tag)} is not the one that its draft was made for.`,
    why: 'Somebody moved it or made it again: deleting it could lose what they did.',
    cure: 'Run verify to see what moved, put it right, then run again.',
  }
}
