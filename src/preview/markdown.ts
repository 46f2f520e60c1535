import { codeSpan, escapeLabel } from '../markdown/markdown.ts'
import { tableCell } from '../markdown/table-cell.ts'
import { printableWithin } from '../text/printable.ts'
import { oneOf } from '../errors/problem.ts'
import { adviceText } from './advice-text.ts'
import type { Because } from './because.ts'
import type { Outcome, Preview, PreviewRow } from './preview.ts'

/** As much of a subject as is quoted, in characters. */
const SUBJECT_LENGTH = 200

/**
 * The preview as people see it, in the job summary and in a comment: one line where all ways of merging agree, else a row
 * for each. Every word of a stranger's is escaped.
 */
export function previewMarkdown(preview: Preview): string {
  const { rows, advice, notices } = preview
  const told = [
    `### ${headline(preview)}`,
    rows.length > 1 ? tableOf(rows) : '',
    advice === undefined ? '' : `> [!WARNING]\n> ${adviceText(advice, quoteSubject)}`,
    ...notices.map((notice) => `> [!NOTE]\n> ${escapeLabel(notice)}`),
  ]
  return told.filter((part) => part !== '').join('\n\n')
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

function tableOf(rows: readonly PreviewRow[]): string {
  const lines = rows.map(({ methods, outcome, because }, at) => {
    const way = `${oneOf(methods)}${at === 0 ? ' (the default here)' : ''}`
    return `| ${way} | ${outcomeText(outcome)} | ${tableCell(becauseText(because))} |`
  })
  return ['| if you | you get | because |', '|---|---|---|', ...lines].join('\n')
}

function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'release':
      return `**${tableCell(escapeLabel(outcome.tag))}**`
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
