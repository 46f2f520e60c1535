import { codeSpan, escapeLabel, link } from '../markdown/markdown.ts'
import { tableOf } from '../markdown/table.ts'
import type { Move, Unproved, Verification } from '../verify/verification.ts'
import { columnsOf, padTo } from '../text/columns.ts'
import { printable, printableWithin } from '../text/printable.ts'

/** How many lines of a kind are shown; the JSON has them all. */
const MOST_SHOWN = 100
const MOST_NAMES = 20
const CELL_LENGTH = 200

/** The outcome of `verify` in one line, without a full stop; may hold raw names. */
export function verdictOf({ proved, moved, unproved }: Verification): string {
  const tags = [...new Set(moved.map(({ tag }) => tag))]
  const unreleased = unproved.filter(({ released }) => released === false).length
  const doubtful = new Set(unproved.filter(({ released }) => released !== false).map(({ tag }) => tag)).size
  const others = `${unreleased} ${unreleased === 1 ? 'other has' : 'others have'} no release`
  const beside = [
    unreleased === 0 ? '' : `; ${others}`,
    doubtful === 0 ? '' : `; ${versionsIn(doubtful)} cannot be checked`,
  ].join('')
  if (tags.length > 0) return `${checkpointsIn(tags.length)} moved: ${nameTags(tags)}; ${proved} as recorded${beside}`
  if (proved === 0) return `No checkpoint has a record${beside}`
  return `${proved === 1 ? 'The only checkpoint is' : `All ${proved} checkpoints are`} as recorded${beside}`
}

const checkpointsIn = (count: number): string => (count === 1 ? '1 checkpoint' : `${count} checkpoints`)
const versionsIn = (count: number): string => (count === 1 ? '1 version' : `${count} versions`)

function nameTags(tags: readonly string[]): string {
  const shown = tags.slice(0, MOST_NAMES).join(', ')
  return tags.length > MOST_NAMES ? `${shown} and ${tags.length - MOST_NAMES} more` : shown
}

interface Marks {
  readonly alert: (text: string) => string
  readonly strong: (text: string) => string
}

/** What is not as recorded, what cannot be proved, gaps and order; nothing where there is none of it. */
export function verificationLines({ moved, unproved, notices }: Verification, { alert, strong }: Marks): string[] {
  const width = Math.max(0, ...moved.slice(0, MOST_SHOWN).map(({ tag }) => columnsOf(printable(tag))))
  return [
    ...labelRows('moved', moved, ({ tag, what, recorded, found }) => {
      const difference = printable(`${what}: recorded ${recorded}, found ${found}`)
      return `${strong(padTo(printable(tag), width))}  ${alert(difference)}`
    }),
    ...labelRows('unsure', groupByReason(unproved), ({ why, tags }) => printable(`${nameTags(tags)}: ${why}`)),
    ...labelRows('note', notices, printable),
  ]
}

function labelRows<T>(label: string, rows: readonly T[], lineOf: (row: T) => string): string[] {
  const lines = rows.slice(0, MOST_SHOWN).map((row, index) => `  ${(index === 0 ? label : '').padEnd(7)}${lineOf(row)}`)
  const hidden = rows.length - lines.length
  return hidden > 0 ? [...lines, `${' '.repeat(9)}… and ${hidden} more`] : lines
}

interface Group {
  readonly why: string
  readonly tags: readonly string[]
}

/** One row for each reason: a repository that was released by other means has hundreds of equal ones. */
function groupByReason(unproved: readonly Unproved[]): Group[] {
  const reasons = new Map<string, string[]>()
  for (const { tag, why } of unproved) {
    const tags = reasons.get(why)
    if (tags === undefined) reasons.set(why, [tag])
    else tags.push(tag)
  }
  return [...reasons].map(([why, tags]) => ({ why, tags }))
}

/** The same for the job summary: a table of what moved, then lists. */
export function verificationMarkdown({ moved, unproved, notices }: Verification): string {
  return [
    movesTable(moved),
    list(
      'These cannot be checked:',
      groupByReason(unproved).map(({ why, tags }) => `${nameTags(tags)}: ${why}`),
    ),
    list('Notes:', notices),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function movesTable(moved: readonly Move[]): string {
  if (moved.length === 0) return ''
  const rows = moved.slice(0, MOST_SHOWN).map(({ tag, url, what, recorded, found }) => {
    const name = /^https?:\/\//.test(url) ? link(quote(tag), url) : quote(tag)
    return [name, quote(what), code(recorded), code(found)]
  })
  const hidden = moved.length - rows.length
  const more = hidden > 0 ? [[`… and ${hidden} more`, '', '', '']] : []
  return tableOf(['checkpoint', 'what moved', 'recorded', 'found'], [...rows, ...more])
}

const quote = (text: string): string => escapeLabel(printableWithin(text, CELL_LENGTH))
const code = (text: string): string => codeSpan(printableWithin(text, CELL_LENGTH))

function list(title: string, texts: readonly string[]): string {
  if (texts.length === 0) return ''
  const shown = texts.slice(0, MOST_SHOWN).map((text) => `- ${escapeLabel(printable(text))}`)
  const hidden = texts.length - shown.length
  return [title, '', ...shown, ...(hidden > 0 ? [`- … and ${hidden} more`] : [])].join('\n')
}
