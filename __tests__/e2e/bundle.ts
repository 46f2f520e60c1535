// Runs the two doors as people and the runner do, with nothing but their own environment: in this process, or as processes.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { filledIn, type Contexts } from './expressions.ts'
import { SHARE } from '../extent.ts'
import { actHere, runHere } from './in-process.ts'
import { objectOf } from './git-folder.ts'
import { GIT_ENVIRONMENT } from './repository.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const ACTION = join(ROOT, 'dist/index.js')
export const CLI = join(ROOT, 'dist/cli')

export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface ActionEnded extends Ended {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Messages of `::error::` and `::warning::`, decoded. */
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
}

/** `npm run exhaustive` starts the bundle for every run. */
const ALL_ARE_PROCESSES = SHARE !== undefined

/** Nobody waits: https://github.com/OWNER/version-checkpoint/blob/main/CONTRIBUTING.md#how-we-test */
const OF_TESTS: Readonly<Record<string, string>> = { ...GIT_ENVIRONMENT, VERSION_CHECKPOINT_SECOND_MS: '0' }

export interface Started {
  readonly directory: string
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly node?: string
}

/** Runs to its end; standard input is closed, as in a workflow. */
export function start(
  command: string,
  args: readonly string[],
  { directory, environment = {} }: Started,
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: directory, env: defined(environment), stdio: ['ignore', 'pipe', 'pipe'] })
    const collected = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (collected.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (collected.stderr += text))
    child.on('error', fail).on('close', (exitCode) => {
      done({ exitCode, ...collected })
    })
  })
}

export function runCli(directory: string, ...args: string[]): Promise<Ended> {
  return runCliIn({ directory }, ...args)
}

export function runCliIn({ directory, environment = {} }: Started, ...args: string[]): Promise<Ended> {
  if (ALL_ARE_PROCESSES) return startCliIn({ directory, environment }, ...args)
  return runHere(args, { directory, environment: defined({ ...OF_TESTS, ...environment }) })
}

/** What it answers with --json. */
export async function askCli(directory: string, ...args: string[]): Promise<unknown> {
  const { exitCode, stdout, stderr } = await runCli(directory, ...args, '--json')
  if (exitCode !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as unknown
}

/** The bundle, as a process. */
export function startCli(directory: string, ...args: string[]): Promise<Ended> {
  return startCliIn({ directory }, ...args)
}

export function startCliIn(
  { directory, environment = {}, node = process.execPath }: Started,
  ...args: string[]
): Promise<Ended> {
  return start(node, [CLI, ...args], { directory, environment: { ...OF_TESTS, ...environment } })
}

function defined(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
}

const { inputs: DECLARED } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionFile

/** What the runner sets for inputs that nobody gave: the defaults of action.yml, expressions evaluated. */
function inputDefaults(contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(DECLARED).map(([name, { default: text = '' }]) => [name, filledIn(text, contexts)]),
  )
}

let checkRuns = 4_700_000_000

/** Each job is a check run of its own, so no two have one number. */
export function freshCheckRun(): number {
  return (checkRuns += 1)
}

export interface ActionRun {
  readonly directory: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly token?: string
  readonly apiUrl?: string
  readonly event?: { readonly name: string; readonly payload?: object }
  readonly node?: string
  /** RUNNER_TEMP, which the steps of one job share; without it this step is a job of its own. */
  readonly temporary?: string
  /** `job.check_run_id` */
  readonly checkRun?: number
}

let runs = 0

/** Runs the action on this checkout: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export function runAction(run: ActionRun): Promise<ActionEnded> {
  return ALL_ARE_PROCESSES ? startAction(run) : stepOf(run, actHere)
}

/** The bundle, as the runner starts it: as a process. */
export function startAction(run: ActionRun): Promise<ActionEnded> {
  return stepOf(run, (here) => start(run.node ?? process.execPath, [ACTION], here))
}

async function stepOf(run: ActionRun, act: typeof actHere): Promise<ActionEnded> {
  const step = join(run.directory, '..', `step-${process.pid}-${(runs += 1)}`)
  const temporary = run.temporary ?? join(step, 'temp')
  mkdirSync(step, { recursive: true })
  mkdirSync(temporary, { recursive: true })
  const environment = { ...runnerEnvironment(run, { step, temporary }), ...run.environment }
  const ended = await act({ directory: run.directory, environment: defined(environment) })
  return {
    ...ended,
    outputs: readOutputs(join(step, 'output')),
    summary: readFileSync(join(step, 'summary'), 'utf8'),
    errors: annotations(ended.stdout, 'error'),
    warnings: annotations(ended.stdout, 'warning'),
  }
}

function runnerEnvironment(
  { directory, inputs = {}, token = 'token-rw', apiUrl = 'http://127.0.0.1:9', event, checkRun }: ActionRun,
  { step, temporary }: { readonly step: string; readonly temporary: string },
) {
  for (const name of ['output', 'summary', 'env', 'state', 'path']) writeFileSync(join(step, name), '')
  writeFileSync(join(step, 'event.json'), JSON.stringify(event?.payload ?? {}))
  const contexts = { github: { token }, job: { check_run_id: checkRun ?? freshCheckRun() } }
  const given = Object.entries({ ...inputDefaults(contexts), ...inputs })
  return {
    ...OF_TESTS,
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: directory,
    GITHUB_REPOSITORY: 'acme/widget',
    GITHUB_SHA: objectOf(directory, 'HEAD') ?? '0'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_EVENT_NAME: event?.name ?? 'push',
    GITHUB_EVENT_PATH: join(step, 'event.json'),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: apiUrl,
    GITHUB_OUTPUT: join(step, 'output'),
    GITHUB_STEP_SUMMARY: join(step, 'summary'),
    GITHUB_ENV: join(step, 'env'),
    GITHUB_STATE: join(step, 'state'),
    GITHUB_PATH: join(step, 'path'),
    RUNNER_TEMP: temporary,
  }
}

/** `name<<DELIMITER`, lines, `DELIMITER`: as the runner reads GITHUB_OUTPUT. */
function readOutputs(path: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = readFileSync(path, 'utf8').split('\n')
  while (lines.length > 0) {
    const [name = '', delimiter] = (lines.shift() ?? '').split('<<')
    if (delimiter === undefined) continue
    const end = lines.indexOf(delimiter)
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return outputs
}

function annotations(stdout: string, kind: 'error' | 'warning'): string[] {
  const lines = stdout.split('\n').filter((line) => line.startsWith(`::${kind}::`))
  return lines.map((line) =>
    line
      .slice(kind.length + 4)
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%'),
  )
}
