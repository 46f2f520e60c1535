import type { Origin } from './inputs.ts'
import { oneOf, quoted, type Problem } from './problem.ts'

/** An input of one command beside another one. */
export function inputNotTaken(
  input: string,
  value: string,
  { command, by }: { readonly command: string; readonly by: readonly string[] },
): Problem {
  return {
    code: 'VC115',
    what: `input ${input}: ${quoted(value)} was given, but ${command} takes none.`,
    why: `It is for ${by.join(' and ')}: ignored, something else would be done than was asked.`,
    cure: `Leave it out, or say command: ${oneOf(by)}.`,
  }
}

export function tagNotSaid(command: string): Problem {
  return {
    code: 'VC116',
    what: `${command} was not told which version.`,
    why: 'Which one is meant would be a guess.',
    cure: 'Say it, as in tag: v1.5.0; on the command line behind the command.',
  }
}

export function confirmDiffers(origin: Origin, confirm: string, tag: string): Problem {
  return {
    code: 'VC117',
    what: `${origin.place}: ${quoted(confirm)} is not the tag ${quoted(tag)}.`,
    why: 'What cannot be undone is done only where the same tag was said twice.',
    cure: `Repeat the tag ${quoted(tag)} there, or leave it out to see what would be done.`,
  }
}
