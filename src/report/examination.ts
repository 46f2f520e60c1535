import type { Examination, Finding, Unread } from '../doctor/finding.ts'
import { codeSpan, escapeLabel } from '../markdown/markdown.ts'
import { tableOf } from '../markdown/table.ts'
import { printable, printableWithin } from '../text/printable.ts'
import type { Paint } from './style.ts'

const CELL_LENGTH = 600

const problemsOf = ({ findings }: Examination) => findings.filter(({ level }) => level === 'problem')
const notesOf = ({ findings }: Examination) => findings.filter(({ level }) => level === 'note')

/** The outcome of `doctor` in one line, without a full stop. */
export function diagnosisOf(examination: Examination): string {
  const [problems, notes, unread] = [problemsOf(examination), notesOf(examination), examination.unread]
  return [
    problems.length === 0 ? 'Nothing to fix' : countOf(problems.length, 'problem'),
    ...(notes.length === 0 ? [] : [countOf(notes.length, 'note')]),
    ...(unread.length === 0 ? [] : [`${unread.length} could not be read`]),
  ].join(', ')
}

const countOf = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** What should be done, one text for each; may hold raw names. */
export function problemTexts(examination: Examination): string[] {
  return problemsOf(examination).map(
    ({ code, what, place, cure }) => `${code}: ${what}${place === undefined ? '' : ` (${place})`} ${cure}`,
  )
}

/** Problems first, then what is fine and why, then what could not be read. */
export function examinationLines(examination: Examination, paint: Paint): string[] {
  const problems = problemsOf(examination)
  const { unread } = examination
  return [
    ...problems.flatMap((finding) => findingLines(finding, paint.alert, paint)),
    ...(problems.length === 0 ? [`${paint.good('✔')} Nothing to fix.`] : []),
    ...notesOf(examination).flatMap((finding) => findingLines(finding, paint.strong, paint)),
    ...(unread.length === 0 ? [] : ['', 'Could not be read:', ...unread.map((one) => `  ${unreadText(one)}`)]),
    '',
    'What each code means: docs/doctor.md',
  ]
}

function findingLines(
  { code, what, place, cure }: Finding,
  mark: (text: string) => string,
  { faint }: Paint,
): string[] {
  return [
    `${mark(code)}  ${printable(what)}${place === undefined ? '' : faint(`  ${printable(place)}`)}`,
    `      → ${printable(cure)}`,
  ]
}

const unreadText = ({ what, needs }: Unread): string => printable(`${what}: needs ${needs}`)

/** The same for the job summary: a table of problems, one of notes, and a list of what could not be read. */
export function examinationMarkdown(examination: Examination): string[] {
  const { unread } = examination
  return [
    findingsTable('To fix', problemsOf(examination)),
    findingsTable('Fine as it is', notesOf(examination)),
    unread.length === 0
      ? ''
      : ['Could not be read:', '', ...unread.map((one) => `- ${escapeLabel(unreadText(one))}`)].join('\n'),
  ]
}

function findingsTable(title: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  const rows = findings.map(({ code, what, place, cure }) => {
    const where = place === undefined ? '' : ` ${codeSpan(printableWithin(place, CELL_LENGTH))}`
    return [code, `${quote(what)}${where}`, quote(cure)]
  })
  return tableOf(['', title, 'What to do'], rows)
}

const quote = (text: string): string => escapeLabel(printableWithin(text, CELL_LENGTH))
