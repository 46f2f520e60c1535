import { codeSpan, escapeLabel } from '../markdown/markdown.ts'
import { tableOf } from '../markdown/table.ts'
import { printableWithin } from '../text/printable.ts'
import { oneOf } from '../errors/problem.ts'
import { adviceText } from './advice-text.ts'
import type { Because } from './because.ts'
import type { BesideRows, Outcome, Preview, PreviewRow } from './preview.ts'

/** As much of a subject as is quoted, in characters. */
const SUBJECT_LENGTH = 200

/**
 * The preview as people see it, in the job summary and in a comment: one line where all ways of merging agree, else a row
 * for each. Every word of a stranger's is escaped.
 */
export function previewMarkdown(preview: Preview): string {
  const { rows } = preview
  return [`### ${headline(preview)}`, ...(rows.length > 1 ? [waysTable(rows)] : []), ...besideTexts(preview)].join(
    '\n\n',
  )
}

/** What is told of the pull request itself. */
export function besideTexts({ advice, notices }: BesideRows): string[] {
  return [
    ...(advice === undefined ? [] : [`> [!WARNING]\n> ${adviceText(advice, quoteSubject)}`]),
    ...notices.map((notice) => `> [!NOTE]\n> ${escapeLabel(notice)}`),
  ]
}

function headline({ rows: [first, ...others], after }: Preview): string {
  const before = after === null ? '' : `, after ${escapeLabel(after)}`
  switch (first?.outcome.kind) {
    case 'release': {
      const { tag, bump, prerelease } = first.outcome
      const level = [...(bump === 'none' ? [] : [bump]), ...(prerelease ? ['pre-release'] : [])].join(', ')
      const words = level === '' ? '' : ` (${level})`
      return `Merging this makes ${escapeLabel(tag)}${words}${after === null ? ', the first release' : before}`
    }
    case 'nothing':
      return `Merging this releases nothing${others.length > 0 ? before : `: ${becauseText(first.because)}`}`
    case 'fails':
      return `Merging this would fail with ${first.outcome.code}${before}`
    default:
      return `What merging this makes is not known${before}`
  }
}

function waysTable(rows: readonly PreviewRow[]): string {
  const cells = rows.map((row, at) => [wayText(row, at), ...endCells(row)])
  return tableOf(['if you', 'you get', 'because'], cells)
}

/** The way of merging; of the rows for one version the first is that of the outputs. */
export function wayText({ methods }: PreviewRow, at: number): string {
  return `${oneOf(methods)}${at === 0 ? ' (the default here)' : ''}`
}

/** What comes of it, and why. */
export function endCells({ outcome, because }: PreviewRow): readonly [string, string] {
  return [outcomeText(outcome), becauseText(because)]
}

function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'release':
      return `**${escapeLabel(outcome.tag)}**`
    case 'nothing':
      return 'nothing'
    case 'unknown':
      return 'not known'
    case 'fails':
      return `an error, ${outcome.code}`
  }
}

function becauseText({ words, quote }: Because): string {
  const text = escapeLabel(printableWithin(words, SUBJECT_LENGTH))
  return quote === undefined ? text : `${text} ${quoteSubject(quote)}`
}

function quoteSubject(text: string): string {
  return codeSpan(printableWithin(text, SUBJECT_LENGTH))
}
