// Runs a workflow's own YAML, job by job and step by step, with the bundle against the stand-in for GitHub. Each job has
// its own machine: workspace, temporary folder, token with the job's permissions, check run.
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { StandIn, type Options } from '../stand-in/stand-in.ts'
import type { Grants } from '../stand-in/world.ts'
import { ROOT, freshCheckRun, runAction, start, type ActionEnded } from './bundle.ts'
import { filledIn, holds, type Contexts } from './expressions.ts'
import {
  GIT_ENVIRONMENT,
  git,
  makeRepository,
  removeFolder,
  temporaryFolder,
  type PlannedCommit,
} from './repository.ts'
import { serveGit } from './smart-http.ts'

type Texts = Readonly<Record<string, unknown>>

export interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Texts
  readonly with?: Texts
}

interface Job {
  readonly needs?: string | readonly string[]
  readonly concurrency?: unknown
  readonly if?: string
  readonly permissions?: Texts
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
  /** Another workflow, called. */
  readonly uses?: string
  readonly with?: Texts
}

interface WorkflowInput {
  readonly default?: unknown
}

export interface Workflow {
  readonly on?: Readonly<Record<string, { readonly inputs?: Readonly<Record<string, WorkflowInput | null>> } | null>>
  readonly permissions?: Texts
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

/** What started a run of a workflow. */
export interface Start {
  readonly event: { readonly name: string; readonly payload?: object }
  /** What a person filled in. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
}

/** Each step of ours that ran, in order, with the outputs of its job. */
export interface Ran {
  readonly steps: readonly ActionEnded[]
  readonly jobs: Readonly<Record<string, { readonly outputs: Readonly<Record<string, string>> }>>
}

export interface Hosted {
  /** `owner/name` */
  readonly repository: string
  /** All that belongs to it lies here. */
  readonly folder: string
  readonly github: StandIn
  /** The repository as GitHub has it. */
  readonly remote: string
  /** A person's clone. */
  readonly clone: string
  /** `GITHUB_SERVER_URL`, where git reads it. */
  readonly serverUrl: string
  /** What each token may do; a further one may be added. */
  readonly tokens: Record<string, Grants>
  readonly run: (workflow: Workflow, start: Start) => Promise<Ran>
  readonly end: () => Promise<void>
}

const GRANTS = { contents: 'contents', checks: 'checks', statuses: 'statuses', actions: 'actions' } as const

export function grantsFor(permissions: Texts = {}): Grants {
  const named = Object.entries(GRANTS).flatMap(([name, grant]) =>
    name in permissions ? [[grant, permissions[name]]] : [],
  )
  const pulls = permissions['pull-requests'] === 'write' ? { pullRequests: 'write' } : {}
  return { ...Object.fromEntries(named), ...pulls } as Grants
}

/** A GitHub over this history, by its API and by git over HTTP, that runs workflows. */
export function hosted(history: readonly PlannedCommit[], settings: Options['settings'] = {}): Promise<Hosted> {
  const folder = temporaryFolder()
  return hostedClone(
    { folder, clone: makeRepository(history, join(folder, 'person')), repository: 'acme/widget' },
    settings,
  )
}

/** The same over a repository that is there, whose clone becomes a person's. */
export async function hostedClone(
  { folder, clone, repository }: Pick<Hosted, 'folder' | 'clone' | 'repository'>,
  settings: Options['settings'] = {},
): Promise<Hosted> {
  const remote = join(folder, `${repository}.git`)
  execFileSync('git', ['clone', '--quiet', '--bare', clone, remote], { env: GIT_ENVIRONMENT })
  git(remote, 'config', 'uploadpack.allowFilter', 'true')
  git(clone, 'remote', 'add', 'origin', remote)
  const server = await serveGit({ root: folder })
  const tokens: Record<string, Grants> = {}
  const github = await StandIn.start({ repository, gitDir: remote, tokens, settings, serverUrl: server.url })
  const machines = { folder, remote, github, tokens, serverUrl: server.url, count: 0 }
  return {
    ...{ repository, folder, github, remote, clone, tokens, serverUrl: server.url },
    run: (workflow, started) => runWorkflow(workflow, started, machines),
    async end() {
      await github.close()
      await server.close()
      removeFolder(folder)
    },
  }
}

interface Machines {
  readonly folder: string
  readonly remote: string
  readonly github: StandIn
  readonly tokens: Record<string, Grants>
  readonly serverUrl: string
  count: number
}

async function runWorkflow(workflow: Workflow, started: Start, machines: Machines): Promise<Ran> {
  const declared = Object.values(workflow.on ?? {}).find((trigger) => trigger?.inputs !== undefined)?.inputs
  const inputs = { ...defaultsOf(declared), ...started.inputs }
  const needs: Record<string, { outputs: Record<string, string> }> = {}
  const steps: ActionEnded[] = []
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const contexts = {
      inputs,
      needs,
      vars: VARIABLES,
      secrets: SECRETS,
      github: { event_name: started.event.name, event: started.event.payload ?? {} },
    }
    for (const needed of [job.needs ?? []].flat()) if (!(needed in needs)) throw new Error(`${name} needs ${needed}`)
    if (!holds(job.if, contexts)) continue
    const permissions = job.permissions ?? workflow.permissions
    const ran =
      job.uses === undefined
        ? await runJob({ ...job, permissions: permissions ?? {} }, started, { contexts, machines })
        : await runCalled(job, started, { contexts, machines })
    steps.push(...ran.steps)
    needs[name] = { outputs: ran.outputs }
  }
  return { steps, jobs: needs }
}

export const VARIABLES = { RELEASE_APP_CLIENT_ID: 'Iv23liExample' }
export const SECRETS = { RELEASE_APP_KEY: 'a key' }

function defaultsOf(declared: Readonly<Record<string, WorkflowInput | null>> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(declared).map(([name, input]) => [name, input?.default ?? '']))
}

interface Around {
  readonly contexts: Contexts
  readonly machines: Machines
}

interface JobRan {
  readonly steps: readonly ActionEnded[]
  readonly outputs: Record<string, string>
}

/** `OWNER/version-checkpoint/.github/workflows/NAME@v1`: our own file, with the caller's permissions. */
async function runCalled(job: Job, started: Start, { contexts, machines }: Around): Promise<JobRan> {
  const [, path] = /^OWNER\/version-checkpoint\/(\.github\/workflows\/[\w-]+\.yml)@v1$/.exec(job.uses ?? '') ?? []
  if (path === undefined) throw new Error(`no such workflow to call: ${String(job.uses)}`)
  const called = parse(readFileSync(join(ROOT, path), 'utf8')) as Workflow
  const given = Object.fromEntries(
    Object.entries(job.with ?? {}).map(([name, text]) => [name, filledIn(String(text), contexts)]),
  )
  const { steps } = await runWorkflow(called, { ...started, inputs: given }, machines)
  return { steps, outputs: {} }
}

/** What the steps of one job share. */
interface Machine {
  readonly workspace: string
  readonly temporary: string
  readonly token: string
  readonly checkRun: number
  readonly artifacts: string
}

async function runJob(job: Job, started: Start, { contexts, machines }: Around): Promise<JobRan> {
  const machine = newMachine(job.permissions ?? {}, machines)
  const outputs: Record<string, { outputs: Record<string, string> }> = {}
  const all = {
    ...contexts,
    steps: outputs,
    runner: { temp: machine.temporary },
    job: { check_run_id: machine.checkRun, workflow_repository: 'OWNER/version-checkpoint', workflow_sha: 'f00' },
  }
  const ours: ActionEnded[] = []
  for (const step of job.steps ?? []) {
    if (!holds(step.if, all)) continue
    const fill = (texts: Texts = {}) =>
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filledIn(String(text), all)]))
    const done = await runStep(step, {
      inputs: fill(step.with),
      environment: fill(step.env),
      started,
      machine,
      machines,
    })
    if (step.id !== undefined) outputs[step.id] = { outputs: done.outputs }
    if (done.ended !== undefined) ours.push(done.ended)
    if (done.ended !== undefined && done.ended.exitCode !== 0) break
  }
  const said = Object.entries(job.outputs ?? {}).map(([name, text]) => [name, filledIn(text, all)] as const)
  return { steps: ours, outputs: Object.fromEntries(said) }
}

function newMachine(permissions: Texts, machines: Machines): Machine {
  const number = (machines.count += 1)
  const machine = {
    workspace: join(machines.folder, `runner-${number}`, 'work', 'widget'),
    temporary: join(machines.folder, `runner-${number}`, 'temp'),
    token: `token-of-job-${number}`,
    checkRun: freshCheckRun(),
    artifacts: join(machines.folder, 'artifacts'),
  }
  for (const path of [machine.workspace, machine.temporary]) mkdirSync(path, { recursive: true })
  machines.tokens[machine.token] = grantsFor(permissions)
  const { checks } = machines.github.settings
  checks.runs = [...checks.runs, { id: machine.checkRun, name: `job ${number}`, status: 'in_progress' }]
  return machine
}

interface Doing {
  readonly inputs: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
  readonly started: Start
  readonly machine: Machine
  readonly machines: Machines
}

interface Done {
  readonly outputs: Record<string, string>
  readonly ended?: ActionEnded
}

/** @throws for an action that is not known here */
async function runStep({ uses = '', run }: Step, doing: Doing): Promise<Done> {
  const { environment, machine } = doing
  if (run !== undefined) {
    const { exitCode, stderr } = await start('bash', ['-e', '-c', run], {
      directory: machine.workspace,
      environment: { ...GIT_ENVIRONMENT, HOME: machine.temporary, ...environment },
    })
    if (exitCode !== 0) throw new Error(`${run}: ${stderr}`)
    return { outputs: {} }
  }
  const [action = ''] = uses.split('@')
  if (['OWNER/version-checkpoint', './', './.version-checkpoint'].includes(action)) return ownAction(action, doing)
  const known = OTHERS[action]
  if (known === undefined) throw new Error(`no such action here: ${uses}`)
  return { outputs: (await known(doing)) ?? {} }
}

async function ownAction(action: string, { inputs, started, machine, machines }: Doing): Promise<Done> {
  if (action !== 'OWNER/version-checkpoint' && action !== './' && !existsSync(join(machine.workspace, action)))
    throw new Error(`${action} was not checked out`)
  const head = git(machines.remote, 'rev-parse', 'main')
  const ended = await runAction({
    directory: machine.workspace,
    inputs,
    event: started.event,
    token: machine.token,
    apiUrl: machines.github.url,
    temporary: machine.temporary,
    checkRun: machine.checkRun,
    environment: { GITHUB_SHA: head, GITHUB_SERVER_URL: machines.serverUrl, ...started.environment },
  })
  return { outputs: { ...ended.outputs }, ended }
}

type Other = (doing: Doing) => Promise<Record<string, string> | undefined> | Record<string, string> | undefined

const waitFor = promisify(execFile)

/** The actions of others that our pages name, as far as they matter to ours. */
const OTHERS: Readonly<Record<string, Other>> = {
  /** https://github.com/actions/checkout */
  async 'actions/checkout'({ inputs, machine: { workspace, token }, machines: { serverUrl } }) {
    if (inputs['repository'] === 'OWNER/version-checkpoint') {
      const path = join(workspace, inputs['path'] ?? '')
      mkdirSync(path)
      for (const part of ['action.yml', 'dist']) cpSync(join(ROOT, part), join(path, part), { recursive: true })
      return undefined
    }
    const run = (...args: string[]) => waitFor('git', args, { cwd: workspace, env: GIT_ENVIRONMENT })
    const depth = inputs['fetch-depth'] ?? '1'
    const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
    const ref = inputs['ref'] ?? 'refs/heads/main'
    const wanted = depth === '0' ? all : [`--depth=${depth}`, `+${ref}:refs/remotes/origin/main`]
    await run('init', '--quiet', '--initial-branch=main')
    await run('remote', 'add', 'origin', `${serverUrl}/acme/widget`)
    await run('fetch', '--quiet', '--no-tags', 'origin', ...wanted)
    await run('checkout', '--quiet', '--force', '-B', 'main', 'refs/remotes/origin/main')
    if (inputs['persist-credentials'] === 'false') return undefined
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    await run('config', '--local', `http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${basic}`)
    return undefined
  },
  /** https://github.com/actions/upload-artifact: one file stands at the artifact's root. */
  'actions/upload-artifact'({ inputs: { name = '', path = '' }, machine: { artifacts } }) {
    const folder = join(artifacts, name)
    mkdirSync(folder, { recursive: true })
    cpSync(path, join(folder, basename(path)))
    return undefined
  },
  'actions/download-artifact'({ inputs: { name = '', path = '' }, machine: { artifacts } }) {
    cpSync(join(artifacts, name), path, { recursive: true })
    return undefined
  },
  /** https://github.com/actions/create-github-app-token: the token may do what is asked for it, and nothing else. */
  'actions/create-github-app-token'({ inputs, machines: { tokens } }) {
    if (inputs['client-id'] !== VARIABLES.RELEASE_APP_CLIENT_ID || inputs['private-key'] !== SECRETS.RELEASE_APP_KEY)
      throw new Error('no such App')
    const asked = { contents: inputs['permission-contents'], 'pull-requests': inputs['permission-pull-requests'] }
    tokens['token-of-app'] = { ...grantsFor(asked), as: 'app' }
    return { token: 'token-of-app' }
  },
}

/** A file that a person adds, commits and pushes. */
export function pushFile({ clone }: Pick<Hosted, 'clone'>, path: string, text: string, message: string): void {
  mkdirSync(join(clone, path, '..'), { recursive: true })
  writeFileSync(join(clone, path), text)
  git(clone, 'add', '--all')
  git(clone, 'commit', '--quiet', '--message', message)
  git(clone, 'push', '--quiet', 'origin', 'HEAD:main')
}
