import type { Change } from '../commits/change.ts'
import { shortSha, type Footer } from '../commits/commit.ts'
import { migrationMissing } from '../errors/notes.ts'
import { CheckpointError } from '../errors/problem.ts'
import { headingsOf, shiftHeadings, withoutTitle } from '../markdown/headings.ts'
import type { Plan } from '../next-version/plan.ts'
import type { Settings } from '../settings/settings.ts'

/** `MIGRATION: …`, `Migration-Guide: …`, `Migration guide: …`, in any case. */
export function isMigration({ token }: Footer): boolean {
  return /^migration(?:[- ]guide)?$/i.test(token)
}

/**
 * Where the text of a guide may be: for one version, or for whatever is released next. Each of several packages has a folder of
 * its own, for two of them may have one number.
 */
export function guidePaths(version: string, name?: string): readonly [string, string] {
  const folder = name === undefined ? 'docs/migrations' : `docs/migrations/${name}`
  return [`${folder}/${version}.md`, `${folder}/unreleased.md`]
}

/** The changes that break, where nothing tells how to migrate: neither a footer of any of them nor a file. */
function breaksWithoutGuide(changes: readonly Change[], guide: string | undefined): Change[] {
  const isTold = guide !== undefined || changes.some(({ footers }) => footers.some(isMigration))
  return isTold ? [] : changes.filter(({ breaking }) => breaking.length > 0)
}

/** Refuses a release that breaks something and tells nowhere how to migrate, where that was asked for. @throws VC306 */
export function checkMigration(
  plan: Plan,
  guide: string | undefined,
  { requireMigration, package: name }: Pick<Settings, 'requireMigration' | 'package'>,
): void {
  const untold = requireMigration ? breaksWithoutGuide(plan.changes, guide) : []
  if (untold.length === 0) return
  const shas = new Set(untold.map(({ sha }) => sha))
  const commits = plan.rows.filter(({ sha }) => shas.has(sha)).map(({ sha, subject }) => `${shortSha(sha)} ${subject}`)
  throw new CheckpointError(migrationMissing(commits, guidePaths(plan.version, name)))
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
