import { compareSemVer, parseSemVer } from '../../versions/semver.ts'
import { isPending, isUnreleased, versionIn } from './title.ts'
import { partUnreleased } from './sections.ts'
import { headingsOf, type Heading } from '../../markdown/headings.ts'

/** Where the entry goes, and what of people's words goes with it. */
export interface EntryPlace {
  readonly above: string
  /** What people wrote for this version. */
  readonly theirs: string
  /** What follows the entry: in a file that begins with the oldest, the heading "Unreleased". */
  readonly after: string
  readonly below: string
}

interface Entry extends Heading {
  readonly version: string
}

/** What the headings of a changelog say of its entries. */
export interface Outline {
  /** `unknown`: there are headings, and none of them is a version or "Unreleased". */
  readonly kind: 'known' | 'unknown'
  /** Those that were released. */
  readonly entries: readonly Entry[]
  readonly newest: Entry | undefined
  readonly unreleased: Heading | undefined
  /** `## 1.5.0 (unreleased)` */
  readonly pending: Entry | undefined
  /** Of the entry's heading, and of the sections in it. */
  readonly level: number
  readonly sectionLevel: number
  readonly isUnderlined: boolean
  readonly place: EntryPlace
}

/** `isShared`: by several packages, whose versions say nothing of the order. */
export function outlineOf(page: string, next: string, isShared = false): Outline {
  const headings = headingsOf(page)
  const versions = headings.flatMap((heading) => {
    const version = versionIn(heading.text)
    return version === undefined ? [] : [{ ...heading, version }]
  })
  const entries = versions.filter(({ text }) => !isPending(text))
  const isOldestFirst = !isShared && ascends(entries)
  const newest = isOldestFirst ? entries.at(-1) : entries[0]
  const isAtNewestEnd = ({ start, level }: Heading) =>
    newest === undefined || (isOldestFirst ? start > newest.start && level <= newest.level : start < newest.start)
  const unreleased = headings.find((heading) => isUnreleased(heading.text) && isAtNewestEnd(heading))
  const pending = versions.find((entry) => isPending(entry.text) && isAtNewestEnd(entry))
  const model = newest ?? pending ?? unreleased
  const level = levelLike(entries, next) ?? model?.level ?? 2
  return {
    kind: model !== undefined || headings.every((heading) => heading.level === 1) ? 'known' : 'unknown',
    ...{ entries, newest, unreleased, pending, level },
    sectionLevel: sectionLevelIn(headings, isOldestFirst ? entries.toReversed() : entries) ?? level + 1,
    isUnderlined: model?.isUnderlined ?? false,
    place: placeIn(page, { newest, unreleased, pending, isOldestFirst }),
  }
}

/** Whether the oldest entry comes first. */
function ascends(entries: readonly Entry[]): boolean {
  const [first, last] = [parseSemVer(entries[0]?.version ?? ''), parseSemVer(entries.at(-1)?.version ?? '')]
  return first !== undefined && last !== undefined && compareSemVer(first, last) < 0
}

/**
 * conventional-changelog sets patches a level below the others: where a file does so throughout, the entry does too.
 * https://github.com/conventional-changelog/conventional-changelog/blob/master/packages/conventional-changelog-conventionalcommits/src/templates/header.hbs
 */
function levelLike(entries: readonly Entry[], next: string): number | undefined {
  const levelsOf = (isPatch: boolean) =>
    new Set(entries.filter(({ version }) => isPatchVersion(version) === isPatch).map(({ level }) => level))
  const [patches, others] = [levelsOf(true), levelsOf(false)]
  const [own] = isPatchVersion(next) ? patches : others
  return patches.size === 1 && others.size === 1 ? own : undefined
}

function isPatchVersion(version: string): boolean {
  return parseSemVer(version)?.patch !== 0n
}

/** The level of the sections in the newest entry that has some. */
function sectionLevelIn(headings: readonly Heading[], newestFirst: readonly Entry[]): number | undefined {
  for (const { start, level } of newestFirst) {
    const at = headings.findIndex((heading) => heading.start === start)
    const next = headings.findIndex(
      ({ text }, index) => index > at && (versionIn(text) !== undefined || isUnreleased(text)),
    )
    const inside = headings.slice(at + 1, next === -1 ? undefined : next).filter((heading) => heading.level >= level)
    if (inside.length > 0) return Math.min(...inside.map((heading) => heading.level))
  }
  return undefined
}

type Places = Pick<Outline, 'newest' | 'unreleased' | 'pending'> & { readonly isOldestFirst: boolean }

function placeIn(page: string, { newest, unreleased, pending, isOldestFirst }: Places): EntryPlace {
  const foot = footOf(page)
  const end = isOldestFirst ? foot : (newest?.start ?? foot)
  const below = page.slice(end)
  if (pending !== undefined) {
    const nextStart = unreleased !== undefined && unreleased.start > pending.start ? unreleased.start : end
    const theirs = page.slice(pending.end, nextStart)
    return { above: page.slice(0, pending.line), theirs, after: '', below: page.slice(nextStart) }
  }
  if (unreleased === undefined) return { above: page.slice(0, end), theirs: '', after: '', below }
  const { kept, moved } = partUnreleased(page.slice(unreleased.end, end))
  const heading = [page.slice(unreleased.start, unreleased.end), kept].filter((text) => text !== '')
  const eol = page.includes('\r\n') ? '\r\n' : '\n'
  const open = heading.join(`${eol}${eol}`)
  const above = page.slice(0, unreleased.start)
  if (isOldestFirst) return { above, theirs: moved, after: open, below }
  return { above: `${above}${open}`, theirs: moved, after: '', below }
}

/** `[1.4.0]: https://…`, a line each, at the end of a page. */
function footOf(page: string): number {
  return /(?:^ {0,3}\[[^\]\n]+\]:[ \t]+\S[^\n]*(?:\n\s*|$))+(?![^])/m.exec(page)?.index ?? page.length
}
