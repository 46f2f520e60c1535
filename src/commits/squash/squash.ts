import { bulletOn } from './bullets.ts'
import { readBody, type Body, type IsCommit, type IsTicket } from '../footers.ts'
import { sliceOf, type Stretch } from '../message.ts'
import type { Prose } from '../prose.ts'

/** A stretch of a message: what stands under a bullet, or under the subject before the first of them. */
export interface Section<Heading> extends Body {
  /** What the bullet says, where it says something. */
  readonly heading: Heading | undefined
  /** The bullet as written; absent under the subject. */
  readonly bullet: string | undefined
  readonly prose: Prose
}

/** The whole text under a subject as one section. */
export function wholeSection<Heading>(message: Stretch, isCommit?: IsCommit, isTicket?: IsTicket): Section<Heading> {
  const body = readBody(message, isCommit, isTicket)
  return { ...body, prose: message.prose, bullet: undefined, heading: undefined }
}

/**
 * Cuts the text under a subject at its bullets, as GitHub's squash joins commits:
 *
 *     * feat: add a search box
 *
 *     Its body, with a list of its own.
 *     - no commit
 *
 *     * wip
 *
 * A bullet begins a section where `read` finds a heading in it, or where it has the sign of the last one that did: so
 * an unconventional commit ends the one before it, and its footers are its own.
 */
export function sectionsOf<Heading>(
  message: Stretch,
  read: (text: string) => Heading | undefined,
  isTicket?: IsTicket,
): readonly Section<Heading>[] {
  const isCommit = (text: string) => read(text) !== undefined
  const sections: Section<Heading>[] = []
  let open: Opening<Heading> = { at: 0, sign: undefined, bullet: undefined, heading: undefined }
  message.prose.forEach((line, at) => {
    const bullet = bulletOn(line)
    if (bullet === undefined) return
    if (bullet.text === open.bullet && at === open.at + 1) {
      // A line that is there twice in a row says it once: the notes list no header twice.
      open = { ...open, at }
      return
    }
    const heading = read(bullet.text)
    if (heading === undefined && bullet.sign !== open.sign) return
    sections.push(sectionFrom(open, at, { message, isCommit, isTicket }))
    open = { at, sign: bullet.sign, bullet: bullet.text, heading }
  })
  sections.push(sectionFrom(open, message.lines.length, { message, isCommit, isTicket }))
  return sections
}

interface Opening<Heading> {
  readonly at: number
  readonly sign: string | undefined
  readonly bullet: string | undefined
  readonly heading: Heading | undefined
}

interface Squashed {
  readonly message: Stretch
  readonly isCommit: IsCommit
  readonly isTicket: IsTicket | undefined
}

function sectionFrom<Heading>(
  { at, bullet, heading }: Opening<Heading>,
  end: number,
  { message, isCommit, isTicket }: Squashed,
): Section<Heading> {
  // A bullet without a heading may be a breaking token, so it is read as the line it is.
  const start = heading === undefined ? at : at + 1
  const under = sliceOf(message, start, end)
  return { ...readBody(under, isCommit, isTicket), prose: under.prose, bullet, heading }
}
