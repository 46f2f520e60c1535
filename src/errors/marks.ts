import { printable } from '../text/printable.ts'
import { markAdvice, type CommentPlace } from './comment-place.ts'
import type { Origin } from './inputs.ts'
import { oneOf, quoted, type Problem } from './problem.ts'

export function noMarkedLine(origin: Origin, file: string, comments: CommentPlace): Problem {
  const advice = markAdvice(comments)
  const other = 'add a path (for TOML, JSON, YAML, XML and the like) or a pattern'
  return {
    code: 'VC709',
    what: `${origin.place}: ${quoted(file)} has no line marked x-version-checkpoint.`,
    why: 'Where the version stands in it is known neither by its name nor by a path.',
    cure: advice === undefined ? `${capital(other)}.` : `${capital(advice)}, or ${other}.`,
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function unclearLine(file: string, position: string, found: readonly string[]): Problem {
  const [first, ...more] = found
  const several =
    more.length === 0 ? `${first ?? ''}, which is neither SemVer nor PEP 440` : `several versions: ${oneOf(found)}`
  return {
    code: 'VC710',
    what: `${printable(file)}:${position}: this line holds ${first === undefined ? 'no version' : printable(several)}.`,
    why: 'It is marked x-version-checkpoint (or the whole of a VERSION file), so it must hold one: three numbers, as in 1.4.0.',
    cure: 'Bring it to one version, told once or more, or take the mark away.',
  }
}

export function commentIsValue(file: string, position: string): Problem {
  return {
    code: 'VC725',
    what: `${printable(file)}:${position}: x-version-checkpoint stands behind a value.`,
    why: 'In a file of this kind a comment behind a value is a part of the value.',
    cure: 'Take it away, and write "# x-version-checkpoint-next-line" on the line above.',
  }
}

export function brokenMark(file: string, position: string): Problem {
  return {
    code: 'VC729',
    what: `${printable(file)}:${position}: this mark has no other half.`,
    why: 'x-version-checkpoint-start ends at x-version-checkpoint-end, and x-version-checkpoint-next-line needs a line below it.',
    cure: 'Add what is missing, or take the mark away.',
  }
}

export function emptyBlock(file: string, position: string, found: readonly string[]): Problem {
  const versions =
    found.length === 0 ? 'no version' : `only versions that were never released here: ${found.slice(0, 5).join(', ')}`
  return {
    code: 'VC730',
    what: `${printable(file)}:${position}: the block that begins here holds ${printable(versions)}.`,
    why: 'Between x-version-checkpoint-start and -end every occurrence of the last version is replaced, and nothing else.',
    cure: 'Write the last version there once by hand, or take the marks away.',
  }
}
