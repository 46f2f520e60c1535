import type { Prose } from './prose.ts'
import { proseOf } from './prose.ts'

/** A commit message taken apart into lines, before anything is understood. */
export interface Message {
  /** The first line that holds text, without the blanks around it. */
  readonly subject: string
  /** The lines under the subject, without line ends. */
  readonly lines: readonly string[]
  /** The same lines, only those in which a person speaks at the first column. */
  readonly prose: Prose
}

/** `.` stops at every line end that JavaScript knows; git knows LF, and CR from Windows and old web forms. */
const FIRST_TEXT = /\S[^\r\n]*/

/** The first line that holds text, without the blanks around it; empty for a message without any. */
export function subjectOf(message: string): string {
  return FIRST_TEXT.exec(message)?.[0].trimEnd() ?? ''
}

/** Takes a raw message apart. Squash bodies mix LF and CRLF, so every line end is read as one. */
export function splitMessage(message: string): Message {
  const first = FIRST_TEXT.exec(message)
  if (first === null) return { subject: '', lines: [], prose: [] }
  const under = message.slice(first.index + first[0].length)
  const [, ...lines] = (under.includes('\r') ? under.replace(/\r\n?/g, '\n') : under).split('\n')
  return { subject: first[0].trimEnd(), lines, prose: proseOf(lines) }
}
