import { compareSemVer, parseSemVer } from '../../versions/semver.ts'
import { withLinks } from './links.ts'
import { outlineOf, type Outline } from './outline.ts'
import { withSections } from './sections.ts'
import { nameIn, newTitle, titleLike, type Titled } from './title.ts'
import { shiftHeadings, withoutTitle, writeHeading, type Heading } from '../../markdown/headings.ts'

/** What a changelog is told of a release. */
export interface ChangelogEntry extends Titled {
  readonly tag: string
  /** The notes as they stand in the release. */
  readonly notes: string
}

/**
 * A changelog with this release's entry at the newest end, under a heading like those of the others. Older entries stay
 * as they are; where this version of this package has one already, the text is answered unchanged. What stands under "Unreleased"
 * (https://keepachangelog.com/en/1.1.0/), or under a heading that announces a version (`## 1.5.0 (unreleased)`), becomes
 * the beginning of the entry. Undefined where there are headings, and none of them tells where an entry belongs.
 */
export function withEntry(changelog: string | undefined, said: ChangelogEntry): string | undefined {
  const page = changelog ?? ''
  const entry = nameable(said)
  if (page.trim() === '') return `# Changelog\n\n## ${newTitle(entry)}\n\n${shiftHeadings(3, bodyOf(entry))}\n`
  const outline = outlineOf(page, entry.version, entry.name !== undefined)
  const isOwn = (text: string) => entry.name === undefined || nameIn(text) === entry.name
  if (outline.entries.some(({ version, text }) => isSame(version, entry.version) && isOwn(text))) return page
  if (outline.kind === 'unknown') return undefined
  const title = titleFor(outline, entry)
  const label = /^[^[]*\[([^\]]+)\](?!\()/.exec(title)?.[1]
  const inserted = insertEntry(page, { outline, entry, title })
  // A link of a version at the foot is one for all packages that have it.
  return entry.name === undefined ? withLinks(inserted, { ...entry, label }) : inserted
}

/** A name that no heading could be known by again is left out. */
function nameable({ name, ...entry }: ChangelogEntry): ChangelogEntry {
  return name === undefined || nameIn(newTitle({ ...entry, name })) !== name ? entry : { ...entry, name }
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [parseSemVer(a), parseSemVer(b)]
  return one !== undefined && other !== undefined && compareSemVer(one, other) === 0
}

function titleFor({ newest, unreleased, pending }: Outline, entry: ChangelogEntry): string {
  if (newest !== undefined) return titleLike(newest.text, entry)
  if (pending !== undefined) return newTitle(entry, pending.text.startsWith('['))
  return newTitle(entry, unreleased?.text.startsWith('['))
}

/** The notes without the page's own title: the entry's heading says it. */
function bodyOf({ notes, version }: ChangelogEntry): string {
  const names = (text: string) => new RegExp(`(?<![\\d.])${version.replace(/[.+]/g, '\\$&')}(?![\\d])`).test(text)
  return withoutTitle(notes, isTitle)

  /** Known by being the title: it names the version, or it stands alone above all the others. */
  function isTitle({ text, level }: Heading, others: readonly Heading[]): boolean {
    return names(text) || (level === 1 && others.length > 0 && others.every((other) => other.level > 1))
  }
}

interface Insertion {
  readonly outline: Outline
  readonly entry: ChangelogEntry
  readonly title: string
}

/** Heading, then what people wrote for this version, then the notes; a blank line between blocks. */
function insertEntry(page: string, { outline, entry, title }: Insertion): string {
  const { level, sectionLevel, isUnderlined, place } = outline
  const eol = /\r\n|\n|$/.exec(page)?.[0] === '\r\n' ? '\r\n' : '\n'
  const lines = (text: string) => text.replace(/\r?\n/g, eol)
  const written = withSections(place.theirs.trim(), shiftHeadings(sectionLevel, bodyOf(entry)))
  const heading = lines(writeHeading(title, level, isUnderlined))
  const blocks = [place.above.trimEnd(), heading, lines(written), place.after.trimEnd()]
  const top = blocks.filter((block) => block !== '').join(`${eol}${eol}`)
  return place.below === '' ? `${top}${page.endsWith('\n') ? eol : ''}` : `${top}${eol}${eol}${place.below}`
}
