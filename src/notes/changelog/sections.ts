import { headingsOf, type Heading } from '../../markdown/headings.ts'

/** A part of a page under one of its headings, up to the next; the part above the first has none. */
interface Section {
  readonly heading: Heading | undefined
  readonly start: number
  readonly bodyStart: number
  readonly end: number
}

function sectionsOf(text: string): Section[] {
  const headings = headingsOf(text)
  const first = { heading: undefined, start: 0, bodyStart: 0, end: headings[0]?.start ?? text.length }
  const parts = headings.map((heading, index) => ({
    ...{ heading, start: heading.start, bodyStart: heading.end },
    end: headings[index + 1]?.start ?? text.length,
  }))
  return [first, ...parts]
}

const COMMENTS = /<!--[^]*?-->/g

/**
 * What stands under "Unreleased", parted: the template that people write into (comments above the first section, sections
 * that are still empty) is kept for the next version, all else moves into the entry.
 */
export function partUnreleased(text: string): { readonly kept: string; readonly moved: string } {
  const kept: string[] = []
  const moved: string[] = []
  const sections = sectionsOf(text)
  sections.forEach(({ heading, start, bodyStart, end }, index) => {
    const part = text.slice(start, end)
    if (heading === undefined) {
      kept.push(...(part.match(COMMENTS) ?? []))
      moved.push(part.replace(COMMENTS, ''))
      return
    }
    const below = sections[index + 1]?.heading
    const holdsOthers = below !== undefined && below.level > heading.level
    const isEmpty = !holdsOthers && text.slice(bodyStart, end).replace(COMMENTS, '').trim() === ''
    ;(isEmpty ? kept : moved).push(part)
  })
  return { kept: joinParts(kept), moved: moved.join('').trim() }
}

function joinParts(parts: readonly string[]): string {
  const eol = parts.join('').includes('\r\n') ? '\r\n' : '\n'
  return parts.map((part) => part.trim()).join(`${eol}${eol}`)
}

/** What people wrote, then ours; a section that both have stands there once, theirs first. */
export function withSections(theirs: string, ours: string): string {
  if (theirs === '' || ours === '') return theirs + ours
  const added = new Map<Heading, string[]>()
  const rest: string[] = []
  const known = headingsOf(theirs)
  const top = Math.min(...headingsOf(ours).map(({ level }) => level))
  let open = rest
  for (const { heading, start, bodyStart, end } of sectionsOf(ours)) {
    const twin = heading?.level === top ? known.find((one) => nameOf(one) === nameOf(heading)) : undefined
    if (twin !== undefined) {
      open = added.get(twin) ?? []
      added.set(twin, open)
    } else if (heading?.level === top) open = rest
    open.push(ours.slice(twin === undefined ? start : bodyStart, end))
  }
  return [insertChanges(theirs, added), rest.join('').trim()].filter((part) => part !== '').join('\n\n')
}

/** `### Added` and `## ✨ added` name one section. */
function nameOf({ text }: Heading): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function insertChanges(theirs: string, added: ReadonlyMap<Heading, readonly string[]>): string {
  const sections = sectionsOf(theirs)
  let text = ''
  sections.forEach(({ heading, start, end }, index) => {
    const more = [...added].find(([one]) => one.start === heading?.start)?.[1]
    const part = theirs.slice(start, end)
    const isLast = index === sections.length - 1
    text += more === undefined ? part : `${part.trimEnd()}\n${more.join('').trim()}${isLast ? '' : '\n\n'}`
  })
  return text
}
