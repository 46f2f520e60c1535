import { CheckpointError } from '../errors/problem.ts'
import { failureOf, hasReleased, noticesOf, warningsOf, type Result } from '../report/result.ts'
import type { Ports } from '../ports/ports.ts'
import { logLine, printable } from '../text/printable.ts'
import { outputsOf, type NotesFiles } from '../report/outputs.ts'
import { PLAIN } from '../report/style.ts'
import { summaryMarkdown } from './summary.ts'
import { linesOf } from '../report/terminal.ts'
import type { Runner } from './runner.ts'
import type { Step, Toolkit } from './step.ts'

/** A step may make ten annotations of a kind; further warnings stand in the log and the summary. */
const MAX_ANNOTATIONS = 9

/** Outputs first, for later steps need them; only what the result itself says can fail the step. */
export async function report(
  result: Result,
  { runner, step, ports }: { readonly runner: Runner; readonly step: Step; readonly ports?: Ports },
): Promise<void> {
  const { web } = runner
  const { environment, toolkit } = step
  const notesFile = await attempt(toolkit, 'The notes file', () => keepNotes(result, ports))
  const notesFiles = await attempt(toolkit, 'The notes files', () => keepEachNotes(result, ports))
  await attempt(toolkit, 'The outputs', () => {
    for (const [name, value] of Object.entries(outputsOf(result, notesFile, notesFiles))) toolkit.setOutput(name, value)
  })
  const draftPlace = (tag: string) => ports?.forge.draftPlace(tag) ?? ''
  for (const line of linesOf(result, { paint: PLAIN, columns: Infinity, explains: true, draftPlace }))
    toolkit.info(logLine(line))
  for (const warning of warningsOf(result).slice(0, MAX_ANNOTATIONS)) toolkit.warning(printable(warning))
  for (const notice of noticesOf(result)) toolkit.notice(printable(notice))
  if (environment['GITHUB_STEP_SUMMARY'] !== undefined)
    await attempt(toolkit, 'The job summary', () => toolkit.writeSummary(summaryMarkdown(result, { web })))
  const failure = failureOf(result)
  if (failure !== undefined) toolkit.setFailed(new CheckpointError(failure).message)
}

async function keepNotes(result: Result, ports: Ports | undefined): Promise<string | undefined> {
  if (!hasReleased(result) || !('texts' in result)) return undefined
  return ports?.files.keep(`${result.plan.tag}-notes.md`, result.texts.notes)
}

/** By tag, where packages were released. */
async function keepEachNotes(result: Result, ports: Ports | undefined): Promise<NotesFiles> {
  const kept = new Map<string, string>()
  for (const { end } of result.kind === 'packages' ? result.packages : []) {
    const path = await keepNotes(end, ports)
    if (path !== undefined && 'plan' in end) kept.set(end.plan.tag, path)
  }
  return kept
}

/** When this is done everything is written, so what cannot be told any more is a warning. */
async function attempt<T>(toolkit: Toolkit, what: string, write: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await write()
  } catch (error) {
    const why = printable(error instanceof Error ? error.message : String(error))
    toolkit.warning(`${what} could not be written: ${why}`)
    return undefined
  }
}
