import type { Change } from '../commits/change.ts'
import type { Footer } from '../commits/commit.ts'

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

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const HEADING = /^(#{1,6})(?=[ \t]|$)/

/** The levels that a section of the page leaves for headings inside it. */
const TOP_LEVEL = 3

/**
 * A guide's text under a heading of our own: its title goes, since that heading says it, and its other headings go
 * below ours. Code in it stays as it is.
 */
export function guideSection(text: string): string {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trim()
    .split('\n')
  const body = lines[0]?.startsWith('# ') === true ? lines.slice(1) : lines
  const headings = linesOutsideCode(body).flatMap((line) => HEADING.exec(line)?.[1]?.length ?? [])
  const deeper = Math.max(0, TOP_LEVEL - Math.min(...headings))
  const isCode = codeLines(body)
  return body
    .map((line, at) =>
      isCode[at] ? line : line.replace(HEADING, (marks) => '#'.repeat(Math.min(6, marks.length + deeper))),
    )
    .join('\n')
    .trim()
}

function linesOutsideCode(lines: readonly string[]): string[] {
  const isCode = codeLines(lines)
  return lines.filter((_, at) => isCode[at] !== true)
}

/** Which lines stand inside fenced code, the fences too (CommonMark 0.31, 4.5). */
function codeLines(lines: readonly string[]): boolean[] {
  let open: string | undefined
  return lines.map((line) => {
    const fence = FENCE.exec(line)?.[1]
    if (open === undefined) {
      open = fence
      return fence !== undefined
    }
    if (fence?.startsWith(open) === true && line.trim() === fence) open = undefined
    return true
  })
}
