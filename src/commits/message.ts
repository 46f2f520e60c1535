import type { Prose } from './prose.ts'
import { proseOf } from './prose.ts'

/** A commit message taken apart into lines, before anything is understood. */
export interface Message {
  /** The first line that holds text, without the blanks around it. */
  readonly subject: string
  /** All that stands under the subject, every line end a line feed: to see at a glance what it cannot hold. */
  readonly text: string
  /** Its lines. */
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
  if (first === null) return { subject: '', text: '', lines: [], prose: [] }
  const rest = message.slice(first.index + first[0].length)
  const unified = rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest
  const text = unified.slice(1)
  const lines = unified === '' ? [] : text.split('\n')
  return { subject: first[0].trimEnd(), text, lines, prose: proseOf(text, lines) }
}
