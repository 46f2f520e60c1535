import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { systemClock } from '../local/clock.ts'
import { filesOf } from '../files/files.ts'
import type { GitCall } from '../git/process.ts'
import type { Run } from '../next-version/read.ts'
import { anotherRepository } from '../errors/clone.ts'
import { noToken, unexpected } from '../errors/forge.ts'
import { noRepository } from '../errors/history.ts'
import { noSuchDirectory } from '../errors/inputs.ts'
import { CheckpointError } from '../errors/problem.ts'
import { basicOf, isAnotherRepository, type Credentials } from '../git/remote.ts'
import { warningsOf, hasReleased, failureOf, type Result } from '../report/result.ts'
import { identityOf } from '../git/web.ts'
import type { Trigger } from './event.ts'
import { triggerOf } from './trigger.ts'
import { DEFAULT_COMMAND } from '../settings/inputs.ts'
import type { Ports } from '../ports/ports.ts'
import { logLine, printable } from '../text/printable.ts'
import { outputsOf } from '../report/outputs.ts'
import { summaryMarkdown } from './summary.ts'
import { PLAIN } from '../report/style.ts'
import { linesOf } from '../report/terminal.ts'
import { runnerOf, type Runner } from './runner.ts'

/** The action's door: inputs and environment in; outputs, annotations and summary out. Only here can the step fail. */
async function main(): Promise<void> {
  // Without the blanks around it, as it is sent: with them the runner would look for something else.
  const token = process.env['INPUT_TOKEN']?.trim() ?? ''
  if (token !== '') for (const secret of [token, basicOf(token)]) core.setSecret(secret)
  const runner = runnerOf(process.env, await readPayload(process.env['GITHUB_EVENT_PATH']))
  const trigger = triggerOf(runner.event, runner.inputs.get('command') ?? DEFAULT_COMMAND)
  if (trigger.kind === 'skip') return report({ kind: 'skipped', reason: trigger.reason }, runner)

  const { run, ports, close } = await open(runner, {
    revision: runner.inputs.get('sha') ?? trigger.sha,
    planOnly: trigger.kind === 'plan',
    afterOnly: trigger.kind === 'after' ? trigger.reason : undefined,
    pushedTag: trigger.kind === 'tag' ? trigger.tag : undefined,
    tag: runner.event.tag,
    ...('branch' in trigger && { branch: () => Promise.resolve(trigger.branch) }),
  })
  await report(await perform(trigger, run, ports).finally(close), runner, ports)
}

/** What the event allows; where that is less than what it was asked for, it says why. */
async function perform(trigger: Trigger, run: Run, ports: Ports): Promise<Result> {
  const { commanded, isOnChannel } = await import('./job.ts')
  const planOnly = run.planOnly || (trigger.kind === 'channel' && !(await isOnChannel(run, ports)))
  if (planOnly && 'warning' in trigger) core.warning(printable(trigger.warning))
  return commanded({ ...run, planOnly }, ports)
}

function readPayload(path: string | undefined): Promise<string> {
  return path === undefined ? Promise.resolve('') : readFile(path, 'utf8').catch(() => '')
}

interface Opened {
  readonly run: Run
  readonly ports: Ports
  /** Removes what was made for this run alone. */
  readonly close: () => Promise<void>
}

/** The real ports over the checkout; where nothing was checked out, over GitHub alone. @throws VC107, VC201, VC241, VC242 */
async function open(runner: Runner, event: Omit<Run, 'inputs' | 'shallow' | 'workTree' | 'project'>): Promise<Opened> {
  const { inputs, workspace = process.cwd(), temporary } = runner
  const said = inputs.get('working-directory') ?? '.'
  const exists = await filesOf(workspace, undefined).isDirectory(said)
  if (!exists) throw new CheckpointError(noSuchDirectory({ place: 'input working-directory' }, said))
  const directory = resolve(workspace, said)
  const { gitOf, githubForge, githubHistory, githubPeople, openClone, readOrigin, remoteHistory } =
    await import('./job.ts')
  const call: GitCall = { directory, environment: process.env, trusted: true }
  const git = gitOf(call)
  const [{ clone }, origin] = await Promise.all([openClone(call), readOrigin(call)])
  if (isAnotherRepository(origin, runner))
    throw new CheckpointError(anotherRepository(origin.repository, runner.repository))
  const forge = githubForge(() => connectionOf(runner))
  const people = githubPeople(() => connectionOf(runner))
  const shared = { forge, people, files: filesOf(clone?.root ?? directory, temporary), clock: CLOCK, tell }
  const branch = async () => runner.branch ?? (clone && (await git.branch()))
  const named = {
    inputs,
    branch,
    ...event,
    ...identityOf(origin, clone?.root ?? directory),
    ...namesOf(runner),
    page: runner.page,
    workflowRun: runner.run,
  }
  if (clone === undefined) {
    if (runner.repository === '' || said !== '.') throw new CheckpointError(noRepository(directory))
    const history = githubHistory(() => connectionOf(runner))
    return {
      run: { ...named, shallow: false, workTree: false },
      ports: { ...shared, history },
      close: () => Promise.resolve(),
    }
  }
  const credentials = credentialsOf(runner)
  const remote =
    origin === undefined
      ? undefined
      : remoteHistory({ git, call, origin, credentials, temporary: temporary ?? tmpdir() })
  return {
    run: { ...named, shallow: clone.shallow, workTree: clone.root !== undefined },
    ports: { ...shared, history: git, ...(remote && { remote }) },
    close: () => remote?.close() ?? Promise.resolve(),
  }
}

/** What the workflow says of the repository outweighs what its remote says. */
function namesOf({ repository, web }: Runner): Partial<Pick<Run, 'project' | 'web'>> {
  return web === undefined ? {} : { web, project: repository.split('/').at(-1) ?? repository }
}

function credentialsOf({ inputs, repository, server }: Runner): Credentials | undefined {
  const token = inputs.get('token')
  return token === undefined || repository === '' ? undefined : { token, server, repository }
}

function tell(line: string): void {
  core.info(logLine(printable(line)))
}

/** Asked for at the first request, so that a dry run needs no token. @throws VC401 */
function connectionOf({ inputs, repository, apiUrl, orchestration }: Runner) {
  const token = inputs.get('token')
  if (token === undefined) throw new CheckpointError(noToken())
  return { token, repository, apiUrl, orchestration, clock: CLOCK }
}

const CLOCK = systemClock(process.env)

/** A step may make ten annotations of a kind; further warnings stand in the log and the summary. */
const MAX_ANNOTATIONS = 9

/** Outputs first, for later steps need them; only what the result itself says can fail the step. */
async function report(result: Result, { web, event, title }: Runner, ports?: Ports): Promise<void> {
  const notesFile = await attempt('The notes file', () => keepNotes(result, ports))
  await attempt('The outputs', () => {
    for (const [name, value] of Object.entries(outputsOf(result, notesFile))) core.setOutput(name, value)
  })
  const draftPlace = (tag: string) => ports?.forge.draftPlace(tag) ?? ''
  for (const line of linesOf(result, { paint: PLAIN, columns: Infinity, explains: true, draftPlace }))
    core.info(logLine(line))
  for (const warning of warningsOf(result).slice(0, MAX_ANNOTATIONS)) core.warning(printable(warning))
  const isPullRequest = event.name.startsWith('pull_request')
  if (process.env['GITHUB_STEP_SUMMARY'] !== undefined)
    await attempt('The job summary', () =>
      core.summary.addRaw(summaryMarkdown(result, { web, isPullRequest, title })).write(),
    )
  const failure = failureOf(result)
  if (failure !== undefined) core.setFailed(new CheckpointError(failure).message)
}

async function keepNotes(result: Result, ports: Ports | undefined): Promise<string | undefined> {
  if (!hasReleased(result) || !('texts' in result)) return undefined
  return ports?.files.keep(`${result.plan.tag}-notes.md`, result.texts.notes)
}

/** When this is done everything is written, so what cannot be told any more is a warning. */
async function attempt<T>(what: string, act: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await act()
  } catch (error) {
    core.warning(`${what} could not be written: ${printable(error instanceof Error ? error.message : String(error))}`)
    return undefined
  }
}

await main().catch((error: unknown) => {
  const failure = error instanceof CheckpointError ? error : new CheckpointError(unexpected(error), { cause: error })
  if (failure !== error && error instanceof Error) core.debug(printable(error.stack ?? error.message))
  core.setFailed(failure.message)
})
