import { shortSha } from '../commits/commit.ts'
import type { JudgedCheck } from '../gates/judge.ts'
import type { Account, Plan, Row } from '../next-version/plan.ts'
import type { CheckpointsResult } from '../release/packages/result.ts'
import type { Released } from '../release/result.ts'
import { warningsOf, type Result } from './result.ts'
import { columnsOf, padTo, withinColumns } from '../text/columns.ts'
import { printable, printableWithin } from '../text/printable.ts'
import { sentenceOf } from './sentence.ts'
import { doneLines, makerLines, willLines } from './step-lines.ts'
import { LABEL_COLUMNS, label, type Paint, type TerminalStyle } from './style.ts'
import { levelText, stepText, subjectText, whyText } from './step.ts'
import { rollbackLines, undoLines } from './rollback.ts'
import { examinationLines } from './examination.ts'
import { verificationLines } from './verification.ts'

/** The result as lines for a person. A line may begin with text of others: `logLine` is for whoever prints it. */
export function linesOf(result: Result, style: TerminalStyle): string[] {
  return [...linesOfEnd(result, style), ...commentLines(result)]
}

const COMMENTED = { made: 'created', updated: 'brought up to date', kept: 'up to date already' } as const

function commentLines(result: Result): string[] {
  const comment = 'comment' in result ? result.comment : undefined
  return comment === undefined || 'problem' in comment
    ? []
    : [`The comment with this preview, ${COMMENTED[comment.kind]}: ${printable(comment.url)}`]
}

function linesOfEnd(result: Result, style: TerminalStyle): string[] {
  const sentence = `${printable(sentenceOf(result))}.`
  switch (result.kind) {
    case 'skipped':
      return [sentence]
    case 'packages':
      return packagesLines(result, style)
    case 'rolledBack':
      return [...rollbackLines(result, style.paint), ...warningsOf(result).map(printable), sentence]
    case 'verified':
      return [...verificationLines(result.verification, style.paint), sentence]
    case 'examined':
      return [...examinationLines(result.examination, style.paint), sentence]
    case 'nothing':
      return [...accountLines(result.nothing.account, style), sentence]
    case 'prepared':
      return [...planLines(result.plan, style), sentence]
    case 'proposed':
      return [...planLines(result.plan, style), ...finishedLines(result, style), sentence]
    case 'blocked':
      return [...planLines(result.plan, style), ...result.red.map(redLine), sentence]
    case 'planned':
      return result.resumed ? [sentence] : [...planLines(result.plan, style), ...willLines(result.steps, style)]
    case 'released': {
      const before = finishedLines(result, style)
      const done = doneLines(result.written, style)
      const makers = makerLines(result.written.steps)
      if (done.length === 0) return [...before, sentence, ...makers]
      const why = style.explains ? planLines(result.plan, style) : []
      return [...why, ...before, ...done, ...makers, ...(style.explains ? [] : undoLines(result))]
    }
    case 'published': {
      const { will, written } = result
      if (will !== undefined) return [sentence, ...willLines(will, style)]
      const done = doneLines(written, style)
      return done.length === 0 ? [sentence] : done
    }
  }
}

/** Each package that has something to tell, then what concerns all of them. */
function packagesLines(result: CheckpointsResult, style: TerminalStyle): string[] {
  const { packages, failed, unowned, warnings } = result
  const told = packages.filter(({ end }) => end.kind !== 'nothing' || end.nothing.account.rows.length > 0)
  const quiet = packages.filter((one) => !told.includes(one)).map(({ name }) => name)
  const rows = unowned.slice(0, MAX_ROWS).map(({ sha, subject, why }, index) => {
    const shown = cellOf(subject, Math.min(MOST_SUBJECT_COLUMNS, style.columns))
    return `${label(index === 0 ? 'skip' : '')}${shown}  ${style.paint.faint(shortSha(sha))}  ${why}`
  })
  const named = (index: number, name: string) => (index === 0 ? label(name) : label(''))
  return [
    ...told.flatMap(({ name, end }) => [
      ...(end.kind === 'nothing' ? [style.paint.strong(printable(name))] : []),
      ...linesOf(end, style),
      '',
    ]),
    ...rows,
    ...(quiet.length === 0 ? [] : [`${label('none')}${printable(quiet.join(', '))}`]),
    ...warnings.map((text, index) => `${named(index, 'warn')}${style.paint.alert(printable(text))}`),
    ...failed.map(({ name }, index) => `${named(index, 'failed')}${style.paint.alert(printable(name))}`),
    `${printable(sentenceOf(result))}.`,
  ]
}

function finishedLines({ finished }: Pick<Released, 'finished'>, style: TerminalStyle): string[] {
  return finished === undefined ? [] : doneLines(finished.written, style)
}

function redLine({ name, word, url }: JudgedCheck, index: number): string {
  return `${label(index === 0 ? 'red' : '')}${printable(name)}  ${printable(word)}  ${printable(url)}`.trimEnd()
}

function planLines(plan: Plan, style: TerminalStyle): string[] {
  return [heading(plan, style.paint.strong), '', ...accountLines(plan, style)]
}

function heading(plan: Plan, strong: (text: string) => string): string {
  return `${strong(printable(plan.project))}  ${printable(stepText(plan))}   ${levelText(plan)}`.trimEnd()
}

const REFERENCE_COLUMNS = 18
const WHY_COLUMNS = 18
const MIN_SUBJECT_COLUMNS = 24

/** Where nothing says how wide a line may be, subjects stand whole: in a pipe, a log, a file. Few are longer than this. */
const MOST_SUBJECT_COLUMNS = 1000

/** A longer subject stands out of the columns, so that the others need not follow it. */
const MOST_ALIGNED_COLUMNS = 100

/** Past this many rows a group is cut on a terminal; the summary of a workflow run has them all. */
const MAX_ROWS = 100

export function accountLines(account: Account, style: TerminalStyle): string[] {
  const shown = account.rows.filter((row) => row.group !== 'skipped')
  const skipped = account.rows.filter((row) => row.group === 'skipped')
  const beside = LABEL_COLUMNS + REFERENCE_COLUMNS + WHY_COLUMNS
  const room = Math.min(MOST_SUBJECT_COLUMNS, Math.max(MIN_SUBJECT_COLUMNS, style.columns - beside))
  const printed = [...shown.slice(0, MAX_ROWS), ...skipped.slice(0, MAX_ROWS)]
  const columns = printed.map((row) => columnsOf(cellOf(subjectText(row), room)))
  const aligned = columns.filter((each) => each <= MOST_ALIGNED_COLUMNS)
  const layout = { account, room, width: Math.max(MIN_SUBJECT_COLUMNS, ...aligned), faint: style.paint.faint }
  const lines = [
    ...rowLines('why', shown, layout),
    ...rowLines('skip', skipped, layout),
    ...account.warnings.map(
      (text, index) => `${label(index === 0 ? 'warn' : '')}${style.paint.alert(printable(text))}`,
    ),
  ]
  return lines.length === 0 ? [] : [...lines, '']
}

interface Layout {
  readonly account: Account
  /** Columns that a subject may take. */
  readonly room: number
  /** Columns that subjects are filled up to. */
  readonly width: number
  readonly faint: Paint['faint']
}

function rowLines(name: string, rows: readonly Row[], { account, room, width, faint }: Layout): string[] {
  const lines = rows.slice(0, MAX_ROWS).map((row, index) => {
    const subject = padTo(cellOf(subjectText(row), room), width)
    const pullRequest = padTo(row.pullRequest === undefined ? '' : `#${row.pullRequest}`, 5)
    const why = printable(whyText(row, account))
    return `${label(index === 0 ? name : '')}${subject}  ${faint(shortSha(row.sha))}  ${faint(pullRequest)}  ${why}`
  })
  const hidden = rows.length - MAX_ROWS
  return hidden > 0 ? [...lines, `${label('')}… and ${hidden} more`] : lines
}

/** A cell: one printable line of at most so many columns. */
function cellOf(text: string, columns: number): string {
  return withinColumns(printableWithin(text, columns), columns)
}
