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
    why: 'Neither its name nor a path tells where the version is.',
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
    why: 'A line marked x-version-checkpoint, like a whole VERSION file, must hold one version: three numbers, such as 1.4.0.',
    cure: 'Leave one version on the line (it may be repeated), or remove the mark.',
  }
}

export function commentIsValue(file: string, position: string): Problem {
  return {
    code: 'VC725',
    what: `${printable(file)}:${position}: x-version-checkpoint follows a value.`,
    why: 'In this kind of file, a comment after a value becomes part of the value.',
    cure: 'Remove it, and write "# x-version-checkpoint-next-line" on the line above.',
  }
}

export function brokenMark(file: string, position: string): Problem {
  return {
    code: 'VC729',
    what: `${printable(file)}:${position}: this mark is incomplete.`,
    why: 'x-version-checkpoint-start ends at x-version-checkpoint-end, and x-version-checkpoint-next-line needs a line below it.',
    cure: 'Add the missing part, or remove the mark.',
  }
}

export function emptyBlock(file: string, position: string, found: readonly string[]): Problem {
  const versions =
    found.length === 0 ? 'no version' : `only versions that were never released here: ${found.slice(0, 5).join(', ')}`
  return {
    code: 'VC730',
    what: `${printable(file)}:${position}: the block that begins here holds ${printable(versions)}.`,
    why: 'Between x-version-checkpoint-start and -end, only the last version is replaced.',
    cure: 'Write the last version there once by hand, or remove the marks.',
  }
}
