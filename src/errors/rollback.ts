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
    what: `A version has changed since it was released: ${shown.join('; ')}${hidden > 0 ? `; and ${hidden} more` : ''}.`,
    why: 'People who fetch that version now get something else than before.',
    cure: 'Find out who changed it, and restore what was recorded: the job summary lists it, and docs/verify.md explains how.',
  }
}

const differenceOf = ({ what, recorded, found }: Moved): string => `${what} (recorded: ${recorded}; found: ${found})`

export function publishedUnknown(tag: string): Problem {
  return {
    code: 'VC642',
    what: `The tag ${quoted(tag)} has no release, so it may have been published and deleted.`,
    why: 'A version that was ever published is never deleted, because others may use it.',
    cure: 'Run release on its commit again to create its draft, then roll that back. Or delete the tag by hand.',
  }
}

export function somebodysDraft(tag: string, url: string): Problem {
  return {
    code: 'VC643',
    what: `The draft for ${quoted(tag)} was not created by Version Checkpoint, or its record is damaged: ${printable(url)}.`,
    why: 'rollback deletes only what Version Checkpoint created.',
    cure: 'If that draft is not needed, delete it by hand and run again.',
  }
}

export function notOurTag(tag: string): Problem {
  return {
    code: 'VC644',
    what: `The tag ${quoted(tag)} was not created by Version Checkpoint.`,
    why: 'rollback deletes only what Version Checkpoint created.',
    cure: 'If no one has fetched it, you can delete it by hand.',
  }
}

export function otherTag(tag: string): Problem {
  return {
    code: 'VC645',
    what: `The tag ${quoted(tag)} is not the one that its draft was created for.`,
    why: "The tag was moved or created again. Deleting it could lose someone's work.",
    cure: 'Run verify to see what moved, restore it, then run again.',
  }
}
