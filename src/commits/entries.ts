import type { Commit } from './commit.ts'
import type { OddToken } from './footers.ts'
import type { Unconventional } from './header.ts'
import { type Heading, readHeading, readSubject } from './heading.ts'
import type { Message } from './message.ts'
import { peelReverts } from './reverts/subject.ts'
import { meansSomething } from './meant-type.ts'
import type { CommitRules } from './rules.ts'
import { revertedBullets } from './reverts/squash-reverts.ts'
import { revertIn } from './reverts/behind-tickets.ts'
import { isTicketLine } from './tickets/tickets.ts'
import { type Section, sectionsOf, wholeSection } from './squash/squash.ts'
import { splitEnd } from './subject-end.ts'

/** One thing that a commit says was done: its subject, or a bullet of a squash. */
export interface Entry extends Section<Heading> {
  readonly heading: Heading
}

/** A commit's text, understood. */
export interface Entries {
  readonly subject: Heading | Unconventional
  readonly entries: readonly Entry[]
  /** Whether the bullets were read as commits. */
  readonly expanded: boolean
  /** Whether a breaking token stands there with no text at all. */
  readonly textless: boolean
  readonly odd: readonly OddToken[]
}

/**
 * Reads what a commit says was done. A conventional subject decides; else the bullets of a squash do, and with
 * `expand` both. The commits of a merge speak for themselves, so its bullets are only words. Breaking tokens count
 * wherever they stand: where nothing else counts, the subject itself becomes an entry, of no type.
 */
export function readEntries({ message: raw, parents }: Commit, message: Message, rules: CommitRules): Entries {
  const subject = readSubject(message.subject, raw, rules)
  const isSquash = rules.squash === 'expand' || (rules.squash === 'auto' && subject.kind === 'unconventional')
  const expanded = isSquash && parents.length < 2
  const isCommit = (text: string) => readBullet(text, rules) !== undefined
  const isTicket = (line: string) => isTicketLine(line, rules)
  const sections = expanded ? commitsOfSquash(message, rules) : [wholeSection<Heading>(message, isCommit, isTicket)]
  const entries = entriesOf(subject, sections)
  const [under, ...others] = entries.length === 0 ? sections : []
  if (under !== undefined && sections.some(({ breaking }) => breaking.length > 0)) {
    entries.push(joinSections({ ...under, heading: untyped(message.subject) }, others))
  }
  const textless = sections.some((section) => section.textless)
  const odd = sections.flatMap((section) => section.odd)
  return { subject, entries: entries.filter(isListed), expanded, textless, odd }
}

/**
 * What a bullet says was done. Any word before a colon looks like a type, as in a list of options: `- timeout: in
 * seconds`. So it must be one that means something.
 */
function readBullet(text: string, rules: CommitRules): Heading | undefined {
  const reading = readHeading(text, rules)
  if (reading.kind === 'unconventional') return undefined
  const { type, exclaimed } = reading.header
  return exclaimed || reading.gitmoji !== undefined || meansSomething(type, rules) ? reading : undefined
}

/**
 * The sections of a squash without those that it takes back itself. What stands under the revert stays: the last
 * bullet has the footers of the whole squash under it.
 */
function commitsOfSquash(message: Message, rules: CommitRules): readonly Section<Heading>[] {
  const sections = sectionsOf(
    message,
    (text) => readBullet(text, rules),
    (line) => isTicketLine(line, rules),
  )
  if (!rules.reverts) return sections
  const bullets = sections.map(({ bullet = '' }) => revertIn(bullet, rules).text)
  const gone = revertedBullets(bullets)
  return sections.flatMap((section, index) => {
    if (!gone.has(index)) return [section]
    return peelReverts(bullets[index] ?? '').reverts > 0 ? [{ ...section, heading: undefined }] : []
  })
}

/** A section without a heading speaks for the entry before it; before the first one, for the first. */
function entriesOf(subject: Heading | Unconventional, sections: readonly Section<Heading>[]): Entry[] {
  const entries: Entry[] = []
  const silent = new Map<number, Section<Heading>[]>()
  sections.forEach((section, index) => {
    if (index === 0 && subject.kind === 'conventional') entries.push({ ...section, heading: subject })
    else if (isEntry(section)) entries.push(section)
    else {
      const spokenFor = Math.max(entries.length - 1, 0)
      const others = silent.get(spokenFor)
      if (others === undefined) silent.set(spokenFor, [section])
      else others.push(section)
    }
  })
  return entries.map((entry, index) => joinSections(entry, silent.get(index)))
}

function isEntry(section: Section<Heading>): section is Entry {
  return section.heading !== undefined
}

function joinSections(entry: Entry, silent: readonly Section<Heading>[] = []): Entry {
  if (silent.length === 0) return entry
  const all = [entry, ...silent]
  return {
    ...entry,
    footers: all.flatMap(({ footers }) => footers),
    breaking: [...new Set(all.flatMap(({ breaking }) => breaking))],
    prose: all.flatMap(({ prose }) => prose),
  }
}

/** What a commit without a header is, where only its breaking token counts. */
function untyped(subject: string): Heading {
  const { text: description, ...ending } = splitEnd(subject)
  return { kind: 'conventional', header: { type: '', scope: undefined, exclaimed: false, description, ...ending } }
}

/** A gitmoji that its list gives no version, and that is of no type, says nothing, unless something under it breaks. */
function isListed({ heading, breaking }: Entry): boolean {
  return heading.gitmoji?.bump !== 'none' || heading.header.type !== '' || breaking.length > 0
}
