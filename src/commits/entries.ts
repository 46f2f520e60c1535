import type { Commit, Footer } from './commit.ts'
import type { Header, Unconventional } from './header.ts'
import { splitPullRequest } from './header.ts'
import type { Heading } from './heading.ts'
import { readHeading, readSubject } from './heading.ts'
import type { Message } from './message.ts'
import type { Prose } from './prose.ts'
import type { CommitRules } from './rules.ts'
import { revertedBullets } from './squash-reverts.ts'
import type { Section } from './squash.ts'
import { sectionsOf, wholeSection } from './squash.ts'

/** One thing that a commit says was done: its subject, or a bullet of a squash. */
export interface Entry {
  readonly heading: Heading
  readonly body: string
  readonly footers: readonly Footer[]
  readonly breaking: readonly string[]
  readonly prose: Prose
  readonly isBullet: boolean
}

/** A commit's text, understood. */
export interface Entries {
  readonly subject: Heading | Unconventional
  readonly entries: readonly Entry[]
  /** Whether the bullets were read as commits. */
  readonly expanded: boolean
  /** Whether a breaking token stands there with no text at all. */
  readonly textless: boolean
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
  const sections = expanded ? commitsOfSquash(message, rules) : [wholeSection(message)]
  const groups = groupsOf(subject, sections)
  if (groups.length === 0 && sections.some(({ breaking }) => breaking.length > 0)) {
    groups.push({ heading: untyped(message.subject), isBullet: false, sections })
  }
  const textless = sections.some((section) => section.textless)
  return { subject, entries: groups.map(entryOf).filter(isCounted), expanded, textless }
}

/** The sections of a squash without those that it takes back itself. */
function commitsOfSquash(message: Message, rules: CommitRules): readonly Section<Heading>[] {
  const sections = sectionsOf(message, (text) => {
    const reading = readHeading(text, rules)
    return reading.kind === 'heading' ? reading : undefined
  })
  if (!rules.reverts) return sections
  const gone = revertedBullets(sections.map(({ bullet }) => bullet ?? ''))
  return sections.filter((_, index) => !gone.has(index))
}

interface Group {
  readonly heading: Heading
  readonly isBullet: boolean
  readonly sections: readonly Section<Heading>[]
}

/** A section without a heading speaks for the entry before it; before the first one, for the first. */
function groupsOf(subject: Heading | Unconventional, sections: readonly Section<Heading>[]): Group[] {
  const groups: (Group & { sections: Section<Heading>[] })[] = []
  const early: Section<Heading>[] = []
  sections.forEach((section, index) => {
    const heading = section.heading ?? (index === 0 && subject.kind === 'heading' ? subject : undefined)
    if (heading === undefined) (groups.at(-1)?.sections ?? early).push(section)
    else groups.push({ heading, isBullet: section.bullet !== undefined, sections: [section] })
  })
  groups[0]?.sections.push(...early)
  return groups
}

function entryOf({ heading, isBullet, sections }: Group): Entry {
  return {
    heading,
    isBullet,
    body: sections[0]?.body ?? '',
    footers: sections.flatMap(({ footers }) => footers),
    breaking: [...new Set(sections.flatMap(({ breaking }) => breaking))],
    prose: sections.flatMap(({ prose }) => prose),
  }
}

/** What a commit without a header is, where only its breaking token counts. */
function untyped(subject: string): Heading {
  const { text: description, pullRequest } = splitPullRequest(subject)
  const header: Header = { type: '', exclaimed: false, description, ...(pullRequest !== undefined && { pullRequest }) }
  return { kind: 'heading', header }
}

/** A gitmoji that its list gives no version is listed for nothing, unless something under it breaks. */
function isCounted({ heading, breaking }: Entry): boolean {
  return heading.gitmoji?.bump !== 'none' || breaking.length > 0
}
