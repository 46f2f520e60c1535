import { shortSha, type Sha } from '../commits/commit.ts'
import { subjectOf } from '../commits/message.ts'
import type { JudgedCheck } from '../gates/judge.ts'
import { namesOf } from '../plan/assets.ts'
import type { Account, Plan, Row } from '../plan/plan.ts'
import { warningsOf, type Result, type Written, type WrittenStep } from '../plan/result.ts'
import type { PrepareStep, Step } from '../plan/steps.ts'
import { columnsOf, withinColumns } from '../columns.ts'
import { printable, printableWithin } from '../printable.ts'
import { sentenceOf } from './sentence.ts'
import { levelText, stepText, subjectText, whyText } from './step.ts'
import { rollbackLines, undoLines } from './rollback.ts'
import { verificationLines } from './verification.ts'

/** Marks for the eye; in a pipe each of them is the identity. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
  readonly alert: (text: string) => string
}

const same = (text: string): string => text
export const PLAIN: Paint = { strong: same, faint: same, good: same, alert: same }

export interface TerminalStyle {
  readonly paint: Paint
  readonly columns: number
  /** Whether a release is told with the table of its commits; a plan always is. */
  readonly explains: boolean
  /** Where a draft of this tag will be found. */
  readonly draftPlace: (tag: string) => string
}

/** The result as lines for a person. A line may begin with text of others: `logLine` is for whoever prints it. */
export function linesOf(result: Result, style: TerminalStyle): string[] {
  const sentence = `${printable(sentenceOf(result))}.`
  switch (result.kind) {
    case 'skipped':
      return [sentence]
    case 'rolledBack':
      return [...rollbackLines(result, style.paint), ...warningsOf(result).map(printable), sentence]
    case 'verified':
      return [...verificationLines(result.verification, style.paint), sentence]
    case 'nothing':
      return [...accountLines(result.nothing.account, style), sentence]
    case 'blocked':
      return [...planLines(result.plan, style), ...result.red.map(redLine), sentence]
    case 'planned':
      return result.resumed ? [sentence] : [...planLines(result.plan, style), ...willLines(result.steps, style)]
    case 'released': {
      const before = result.finished === undefined ? [] : doneLines(result.finished.written, style)
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

function doneLines({ steps, commit }: Written, { paint }: TerminalStyle): string[] {
  const done = steps.filter(({ outcome }) => outcome !== 'kept')
  return done.map((step) => `${paint.good('✔')} ${doneText(step, commit)}`)
}

function redLine({ name, word, url }: JudgedCheck, index: number): string {
  return `${label(index === 0 ? 'red' : '')}${printable(name)}  ${printable(word)}  ${printable(url)}`.trimEnd()
}

/** Who was first, where this run only found it. */
function makerLines(steps: readonly WrittenStep[]): string[] {
  const known = steps.flatMap(({ kind, maker }) => (maker === undefined ? [] : [{ kind, maker }]))
  return known.map(({ kind, maker }, index) => {
    const what = kind === 'tag' ? 'the tag' : 'the release'
    return `${label(index === 0 ? 'first' : '')}${printable(maker)} made ${what}`
  })
}

function planLines(plan: Plan, style: TerminalStyle): string[] {
  return [heading(plan, style.paint.strong), '', ...accountLines(plan, style)]
}

function heading(plan: Plan, strong: (text: string) => string): string {
  return `${strong(printable(plan.project))}  ${printable(stepText(plan))}   ${levelText(plan)}`.trimEnd()
}

const LABEL_COLUMNS = 9
const REFERENCE_COLUMNS = 18
const WHY_COLUMNS = 18
const MIN_SUBJECT_COLUMNS = 24

/** Past this many rows a group is cut on a terminal; the summary of a workflow run has them all. */
const MAX_ROWS = 100

export function accountLines(account: Account, style: TerminalStyle): string[] {
  const shown = account.rows.filter((row) => row.group !== 'skipped')
  const skipped = account.rows.filter((row) => row.group === 'skipped')
  const room = Math.max(MIN_SUBJECT_COLUMNS, style.columns - LABEL_COLUMNS - REFERENCE_COLUMNS - WHY_COLUMNS)
  const printed = [...shown.slice(0, MAX_ROWS), ...skipped.slice(0, MAX_ROWS)]
  const columns = printed.map((row) => columnsOf(cellOf(subjectText(row), room)))
  const layout = { account, width: Math.max(MIN_SUBJECT_COLUMNS, ...columns), faint: style.paint.faint }
  const lines = [
    ...rowLines('why', shown, layout),
    ...rowLines('skip', skipped, layout),
    ...account.warnings.map(
      (text, index) => `${label(index === 0 ? 'care' : '')}${style.paint.alert(printable(text))}`,
    ),
  ]
  return lines.length === 0 ? [] : [...lines, '']
}

interface Layout {
  readonly account: Account
  /** Columns of the subjects. */
  readonly width: number
  readonly faint: Paint['faint']
}

function rowLines(name: string, rows: readonly Row[], { account, width, faint }: Layout): string[] {
  const lines = rows.slice(0, MAX_ROWS).map((row, index) => {
    const subject = padded(cellOf(subjectText(row), width), width)
    const pullRequest = padded(row.pullRequest === undefined ? '' : `#${row.pullRequest}`, 5)
    const why = printable(whyText(row, account))
    return `${label(index === 0 ? name : '')}${subject}  ${faint(shortSha(row.sha))}  ${faint(pullRequest)}  ${why}`
  })
  const hidden = rows.length - MAX_ROWS
  return hidden > 0 ? [...lines, `${label('')}… and ${hidden} more`] : lines
}

function label(name: string): string {
  return `  ${name.padEnd(LABEL_COLUMNS - 2)}`
}

/** A cell: one printable line of at most so many columns. */
function cellOf(text: string, columns: number): string {
  return withinColumns(printableWithin(text, columns), columns)
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

function willLines(steps: readonly Step[], { draftPlace }: TerminalStyle): string[] {
  const isPrepared = steps.some(({ kind }) => kind === 'prepare')
  const texts = steps.flatMap((step) => {
    if (step.kind === 'prepare') return preparationTexts(step)
    const isOnIt = step.kind === 'tag' && isPrepared
    return isOnIt ? [`tag     ${printable(step.name)} on that commit (annotated)`] : [willText(step, draftPlace)]
  })
  return texts.map((text, index) => `${label(index === 0 ? 'will' : '')}${text}`)
}

function preparationTexts({ message, branch, files }: PrepareStep): string[] {
  const subject = printableWithin(subjectOf(message), PREPARATION_COLUMNS)
  // A plan may be made on no branch.
  const where = branch === '' ? '' : ` on ${printable(branch)}`
  return [`commit  ${subject}${where}`, ...files.map(({ path }) => `        ${printable(path)}`)]
}

const PREPARATION_COLUMNS = 50

function willText(step: Exclude<Step, PrepareStep>, draftPlace: (tag: string) => string): string {
  switch (step.kind) {
    case 'tag':
      return `tag     ${printable(step.name)} on ${shortSha(step.commit)} (annotated)`
    case 'draft':
      return `draft   ${printable(draftPlace(step.tag))}`
    case 'assets':
      return `attach  ${printable(namesOf(step.assets))}`
    case 'publish':
      return `publish ${printable(step.tag)}`
    case 'float':
      return `float   ${printable(step.name)} to ${printable(step.to)}, once it is published`
  }
}

function doneText({ kind, outcome, place, on = '' }: WrittenStep, commit: Sha): string {
  if (kind === 'float') return `${outcome === 'made' ? 'made' : 'moved'} ${printable(place)}, now on ${printable(on)}`
  if (outcome === 'updated') return `brought the draft up to date: ${printable(place)}`
  switch (kind) {
    case 'prepare':
      return `prepared by commit ${shortSha(place)}`
    case 'tag':
      return `tagged ${printable(place)} on ${shortSha(commit)}`
    case 'draft':
      return `drafted ${printable(place)}`
    case 'assets':
      return `attached ${printable(place)}`
    case 'publish':
      return `published ${printable(place)}`
  }
}
