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
    what: `input ${input}: ${quoted(value)} has no effect for ${command}.`,
    why: `The input is for ${by.join(' and ')}. Ignoring it would do something other than you asked.`,
    cure: `Leave it out, or set command: ${oneOf(by)}.`,
  }
}

export function tagNotSaid(command: string): Problem {
  return {
    code: 'VC116',
    what: `${command} needs a version.`,
    why: 'Choosing one would be a guess.',
    cure: 'Set it, for example tag: v1.5.0. On the command line, write it after the command.',
  }
}

export function confirmDiffers(origin: Origin, confirm: string, tag: string): Problem {
  return {
    code: 'VC117',
    what: `${origin.place}: ${quoted(confirm)} is not the tag ${quoted(tag)}.`,
    why: 'This cannot be undone, so both must name the same tag.',
    cure: `Set it to ${quoted(tag)}, or leave it out for a dry run.`,
  }
}
