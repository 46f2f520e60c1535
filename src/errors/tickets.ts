import { quoted, type Problem } from './problem.ts'

/** `pattern`: of the configuration. */
export function slowTickets(pattern: string, reason: string): Problem {
  return {
    code: 'VC862',
    what: `The pattern of tickets, ${quoted(pattern)}, cannot be used on these commits: ${reason}.`,
    why: 'Without it a header behind a ticket would count for nothing, and the version would be wrong.',
    cure: 'Write one without repetition inside repetition, such as [A-Z]+-[0-9]+.',
  }
}
