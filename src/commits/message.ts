import { type Prose, speechOf } from './prose.ts'
import { unfoldSquash } from './squash/forms.ts'

/** Lines of a message, and what each of them is. */
export interface Stretch {
  readonly lines: readonly string[]
  /** The same lines, only those in which a person speaks at the first column. */
  readonly prose: Prose
  /** The same lines, without what no page shows. */
  readonly visible: Prose
}

/** A commit message taken apart into lines, before anything is understood. */
export interface Message extends Stretch {
  /** The first line that holds text, without the blanks around it. */
  readonly subject: string
  /** All that stands under the subject, every line end a line feed: to see at a glance what it cannot hold. */
  readonly text: string
}

/** `.` stops at every line end that JavaScript knows; git knows LF, and CR from Windows and old web forms. */
const FIRST_TEXT = /\S[^\r\n]*/

/** The first line that holds text, without the blanks around it; empty for a message without any. */
export function subjectOf(message: string): string {
  return FIRST_TEXT.exec(message)?.[0].trimEnd() ?? ''
}

/**
 * Takes a raw message apart. Squash bodies mix LF and CRLF, so every line end is read as one; and a squash that git or
 * GitLab wrote is read as GitHub would have written it.
 */
export function splitMessage(message: string): Message {
  const first = FIRST_TEXT.exec(message)
  if (first === null) return { subject: '', text: '', lines: [], prose: [], visible: [] }
  const subject = first[0].trimEnd()
  const rest = message.slice(first.index + first[0].length)
  const unified = rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest
  const written = unified === '' ? [] : unified.slice(1).split('\n')
  const lines = unfoldSquash(subject, written)
  const text = lines === written ? unified.slice(1) : lines.join('\n')
  return { subject, text, lines, ...speechOf(text, lines) }
}

export function sliceOf({ lines, prose, visible }: Stretch, start: number, end: number): Stretch {
  return { lines: lines.slice(start, end), prose: prose.slice(start, end), visible: visible.slice(start, end) }
}
