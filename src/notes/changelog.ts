import { isUnreleased, newTitle, titleLike, versionIn, type Titled } from './changelog-title.ts'
import { bodyUnder, headingsOf, type Heading } from './headings.ts'

/** What a changelog is told of a release. */
export interface ChangelogEntry extends Titled {
  readonly tag: string
  /** The notes as they stand in the release. */
  readonly notes: string
}

/**
 * A changelog with this release's entry above the others, under a heading like theirs. Older entries stay as they
 * are; where this version has one already the text is answered unchanged. What stands under "Unreleased"
 * (https://keepachangelog.com/en/1.1.0/) becomes the beginning of the entry. Undefined where there are headings, and
 * none of them tells where an entry belongs.
 */
export function withEntry(changelog: string | undefined, entry: ChangelogEntry): string | undefined {
  const page = changelog ?? ''
  if (page.trim() === '') return `# Changelog\n\n## ${newTitle(entry)}\n\n${bodyUnder(2, entry.notes)}\n`
  const headings = headingsOf(page)
  const newest = headings.find(({ text }) => versionIn(text) !== undefined)
  if (headings.some(({ text }) => versionIn(text) === entry.version)) return page
  const unreleased = headings.find(({ text, start }) => isUnreleased(text) && start < (newest?.start ?? page.length))
  if (newest === undefined && unreleased === undefined && headings.some(({ level }) => level > 1)) return undefined
  return withComparison(inserted(page, placeIn(page, newest, unreleased), entry), entry)
}

interface EntryPlace {
  readonly level: number
  readonly title: (entry: ChangelogEntry) => string
  /** Behind the heading "Unreleased"; where there is none, the same as `end`. */
  readonly start: number
  /** Before the newest entry, else before the links at the foot of the page. */
  readonly end: number
}

function placeIn(page: string, newest: Heading | undefined, unreleased: Heading | undefined): EntryPlace {
  const end = newest?.start ?? footOf(page)
  const model = newest ?? unreleased
  return {
    level: model?.level ?? 2,
    title: (entry) =>
      newest === undefined ? newTitle(entry, unreleased?.text.startsWith('[')) : titleLike(newest.text, entry),
    start: unreleased?.end ?? end,
    end,
  }
}

/** Heading, then what people wrote under "Unreleased", then the notes; a blank line between blocks. */
function inserted(page: string, { level, title, start, end }: EntryPlace, entry: ChangelogEntry): string {
  const above = page.slice(0, start).trimEnd()
  const theirs = page.slice(start, end).trim()
  const below = page.slice(end)
  const eol = /\r\n|\n|$/.exec(page)?.[0] === '\r\n' ? '\r\n' : '\n'
  const lines = (text: string) => text.replaceAll('\n', eol)
  const blocks = [above, lines(`${'#'.repeat(level)} ${title(entry)}`), theirs, lines(bodyUnder(level, entry.notes))]
  const top = blocks.filter((block) => block !== '').join(`${eol}${eol}`)
  return below === '' ? `${top}${page.endsWith('\n') ? eol : ''}` : `${top}${eol}${eol}${below}`
}

/** `[1.4.0]: https://…`, a line each, at the end of a page. */
function footOf(page: string): number {
  return /(?:^\[[^\]\n]+\]:[ \t]+\S[^\n]*(?:\n\s*|$))+$/m.exec(page)?.index ?? page.length
}

/** The links at the foot: "unreleased" is compared from the new tag on, and the new version from the one before. */
function withComparison(page: string, { version, tag }: ChangelogEntry): string {
  const match = /^(?<label>\[unreleased\]:[ \t]+)(?<compare>\S+\/compare\/)(?<previous>\S+?)\.\.\.HEAD(?=\s)/im.exec(
    page,
  )
  if (match?.groups === undefined) return page
  const { label = '', compare = '', previous = '' } = match.groups
  const end = match.index + match[0].length
  const eol = page.startsWith('\r\n', end) ? '\r\n' : '\n'
  const links = `${label}${compare}${tag}...HEAD${eol}[${version}]: ${compare}${previous}...${tag}`
  return page.slice(0, match.index) + links + page.slice(end)
}
