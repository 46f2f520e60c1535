// One run of a workflow in the engine, against the stand-in for GitHub.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { ROOT } from '../../__tests__/e2e/bundle.ts'
import { git } from '../../__tests__/e2e/repository.ts'
import { SECRETS, VARIABLES, grantsFor, type Hosted, type Start, type Workflow } from '../../__tests__/e2e/workflow.ts'
import { readLog, type Log } from './log.ts'
import { OURSELVES, variablesOf, type Shipped } from './shipped.ts'

/** The actions of others that our workflows use, each as a small one of our own. */
const OTHERS = fileURLToPath(new URL('actions', import.meta.url))

export interface Job extends Start {
  readonly host: Hosted
  /** The YAML, as a repository has it below `.github/workflows`. */
  readonly workflow: string
  /** One job alone. */
  readonly job?: string
}

export interface Place {
  /** The program. */
  readonly act: string
  readonly shipped: Shipped
}

/** What it told, and the folder of its artifacts, which holds the names of what was attested too. */
export interface Ran extends Log {
  readonly artifacts: string
}

/** Runs it to its end. */
export async function runWorkflow(job: Job, { act, shipped }: Place): Promise<Ran> {
  const folder = mkdtempSync(join(job.host.folder, 'act-'))
  const artifacts = join(folder, 'artifacts')
  for (const name of ['home/.config/act', 'work', 'artifacts']) mkdirSync(join(folder, name), { recursive: true })
  // Without this file it asks which images to fetch.
  write(folder, 'home/.config/act/actrc', '')
  // Where a workflow of ours calls another by its path.
  cpSync(join(ROOT, '.github/workflows'), join(folder, 'work/.github/workflows'), { recursive: true })
  const environment = { ...environmentOf(job), ENGINE_ARTIFACTS: artifacts, ...job.environment }
  const log = await started(act, folder, [
    ...inputsOf(job, folder, environment.GITHUB_REF),
    ...['--var-file', write(folder, 'variables', { ...VARIABLES, ...variablesOf(shipped) })],
    ...['--json', '-P', 'ubuntu-latest=-self-hosted', '--no-skip-checkout', '--no-cache-server'],
    ...['-C', join(folder, 'work'), '--action-cache-path', join(folder, 'cache')],
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...localRepositories(job.workflow, shipped.folder).flatMap((mapping) => ['--local-repository', mapping]),
  ])
  return { ...log, artifacts }
}

/** What the runner says of GitHub, by default of a push to main. `SHA_REF` is how the engine is told GITHUB_SHA. */
function environmentOf({ host: { remote, serverUrl, github, repository }, environment }: Job) {
  return {
    GITHUB_REF: 'refs/heads/main',
    SHA_REF: environment?.['GITHUB_SHA'] ?? git(remote, 'rev-parse', 'main'),
    GITHUB_RUN_ID: RUN_ID,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_REPOSITORY: repository,
    VERSION_CHECKPOINT_SECOND_MS: '0',
  }
}

/** The event, the workflow and the secrets, as files: a token stands in no argument. */
function inputsOf({ host, workflow, job, event, inputs }: Job, folder: string, ref: string): string[] {
  const payload = { ref, repository: { default_branch: 'main' }, ...event.payload, ...(inputs && { inputs }) }
  return [
    event.name,
    ...(job === undefined ? [] : ['--job', job]),
    ...['--workflows', write(folder, 'workflow.yml', workflow.replaceAll(UNKNOWN_TO_IT, ''))],
    ...['--eventpath', write(folder, 'event.json', JSON.stringify(payload))],
    ...['--secret-file', write(folder, 'secrets', { ...SECRETS, GITHUB_TOKEN: tokenOf(host, workflow) })],
  ]
}

/** It has no groups of concurrency, and refuses what it does not know of them. */
const UNKNOWN_TO_IT = /^ *queue: max\n/gm

/** A text, or a line for each value; its path. */
function write(folder: string, name: string, content: string | Readonly<Record<string, string>>): string {
  const lines = () => Object.entries(content).map(([key, value]) => `${key}=${value}\n`)
  writeFileSync(join(folder, name), typeof content === 'string' ? content : lines().join(''))
  return join(folder, name)
}

const RUN_ID = '1'
let runs = 0

/** May do what all jobs may do together, since the engine knows one token for all. Its run has a check run of its own. */
function tokenOf({ github, tokens }: Hosted, workflow: string): string {
  const token = `token-in-engine-${(runs += 1)}`
  tokens[token] = grantsFor(permissionsOf(workflow))
  tokens['token-of-app'] = { contents: 'write', pullRequests: 'write', as: 'app' }
  const itself = { id: 7_000_000 + runs, name: 'the run itself', status: 'in_progress' } as const
  const { checks } = github.settings
  checks.jobs = { [RUN_ID]: [itself.id] }
  checks.runs = [...checks.runs.filter(({ name }) => name !== itself.name), itself]
  return token
}

function permissionsOf(workflow: string): Readonly<Record<string, unknown>> {
  const { permissions, jobs } = parse(workflow) as Workflow
  const together: Record<string, unknown> = {}
  for (const job of Object.values(jobs))
    for (const [name, grant] of Object.entries(job.permissions ?? permissions ?? {}))
      if (together[name] !== 'write') together[name] = grant
  return together
}

/**
 * `owner/repository@ref=folder` for each action that the workflow names, and those that a called one of ours names. One
 * that nothing takes the place of fails where it is used: the stand-in's git does not have it.
 */
function localRepositories(workflow: string, shipped: string): string[] {
  const called = [
    ...workflow.matchAll(/uses: (?:OWNER\/version-checkpoint|\.)\/(\.github\/workflows\/[\w-]+\.yml)/g),
  ].map(([, path = '']) => readFileSync(join(shipped, path), 'utf8'))
  const uses = [workflow, ...called].flatMap((text) => [...text.matchAll(/uses: ([\w.-]+\/[\w.-]+)[^@\s]*@([\w.-]+)/g)])
  const mappings = uses.flatMap(([, repository = '', ref = '']) => {
    const folder = repository === OURSELVES ? shipped : join(OTHERS, repository.split('/')[1] ?? '')
    return existsSync(folder) ? [`${repository}@${ref}=${folder}`] : []
  })
  return [...new Set(mappings)]
}

/** Without the environment of this process: a runner has none of it but where programs are. */
function started(act: string, folder: string, args: readonly string[]): Promise<Log> {
  return new Promise((done, fail) => {
    const PATH = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`
    const environment = { PATH, HOME: join(folder, 'home'), GIT_CONFIG_NOSYSTEM: '1' }
    const child = spawn(act, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => (text += part))
    child.on('error', fail).on('close', (exitCode) => {
      done(readLog(text, exitCode))
    })
  })
}
