import { bulletOn } from './bullets.ts'
import { readBody } from './footers.ts'
import type { Body } from './footers.ts'
import type { Message } from './message.ts'
import type { Prose } from './prose.ts'

/** A stretch of a message: what stands under a bullet, or under the subject before the first of them. */
export interface Section<Heading> extends Body {
  /** What the bullet says, where it says something. */
  readonly heading?: Heading
  /** The bullet as written; absent under the subject. */
  readonly bullet?: string
  readonly prose: Prose
}

/** The whole text under a subject as one section. */
export function wholeSection({ lines, prose }: Message): Section<never> {
  return { ...readBody({ lines, prose }), prose }
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
  { lines, prose }: Message,
  read: (text: string) => Heading | undefined,
): readonly Section<Heading>[] {
  const starts: { at: number; bullet?: string; heading?: Heading }[] = [{ at: 0 }]
  let sign: string | undefined
  prose.forEach((line, at) => {
    const bullet = bulletOn(line)
    if (bullet === undefined) return
    const heading = read(bullet.text)
    if (heading === undefined && bullet.sign !== sign) return
    sign = bullet.sign
    starts.push({ at, bullet: bullet.text, ...(heading !== undefined && { heading }) })
  })
  return starts.map(({ at, bullet, heading }, index) => {
    const end = starts[index + 1]?.at
    // A bullet without a heading may be a breaking token, so it is read as the line it is.
    const start = heading === undefined ? at : at + 1
    const stretch = { lines: lines.slice(start, end), prose: prose.slice(start, end) }
    return {
      ...readBody(stretch),
      prose: stretch.prose,
      ...(bullet !== undefined && { bullet }),
      ...(heading !== undefined && { heading }),
    }
  })
}
