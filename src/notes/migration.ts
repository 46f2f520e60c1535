import type { Change } from '../commits/change.ts'
import { type Footer } from '../commits/commit.ts'
import { headingsOf, shiftHeadings, withoutTitle } from '../markdown/headings.ts'

/** `MIGRATION: …`, `Migration-Guide: …`, `Migration guide: …`, in any case. */
export function isMigration({ token }: Footer): boolean {
  return /^migration(?:[- ]guide)?$/i.test(token)
}

/** Where the text of a guide may be: for one version, or for whatever is released next. */
export function guidePaths(version: string): readonly [string, string] {
  return [`docs/migrations/${version}.md`, 'docs/migrations/unreleased.md']
}

/** The changes that break, where nothing tells how to migrate: neither a footer of any of them nor a file. */
export function breaksWithoutGuide(changes: readonly Change[], guide: string | undefined): Change[] {
  const isTold = guide !== undefined || changes.some(({ footers }) => footers.some(isMigration))
  return isTold ? [] : changes.filter(({ breaking }) => breaking.length > 0)
}

/** The highest level that a section of the page leaves for headings inside it. */
const TOP_LEVEL = 3

/**
 * A guide's text under a heading of our own: its title goes, since that heading says it, and its other headings go
 * below ours. Code and comments in it stay as they are.
 */
export function guideSection(text: string): string {
  const page = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trim()
  const body = withoutTitle(page, ({ level }) => level === 1)
  const isDeep = headingsOf(body).every(({ level }) => level >= TOP_LEVEL)
  return isDeep ? body : shiftHeadings(TOP_LEVEL, body)
}
