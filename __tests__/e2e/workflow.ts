// Runs a workflow's own YAML, job by job and step by step, with the bundle against the stand-in for GitHub. Each job has
// its own machine: workspace, temporary folder, token with the job's permissions, check run.
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { StandIn, type Options } from '../stand-in/stand-in.ts'
import type { Grants } from '../stand-in/world.ts'
import { ROOT, freshCheckRun, runAction, start, type ActionEnded } from './bundle.ts'
import { evaluate, filledIn, holds, type Contexts } from './expressions.ts'
import { makeOnce } from '../stand-in/folder-copy.ts'
import { objectOf, saidBy } from './git-folder.ts'
import {
  GIT_ENVIRONMENT,
  addOrigin,
  cloneBare,
  git,
  makeBareClone,
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
  readonly with?: Texts
  readonly env?: Texts
}

interface Job {
  readonly needs?: string | readonly string[]
  readonly concurrency?: unknown
  readonly if?: string
  /** One key, a job for each of its values. */
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> }
  readonly permissions?: Texts
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
  /** Another workflow, called. */
  readonly uses?: string
  readonly with?: Texts
  readonly secrets?: Texts
}

interface WorkflowInput {
  readonly default?: string | boolean
  readonly type?: string
}

interface Trigger {
  readonly inputs?: Readonly<Record<string, WorkflowInput | null>>
  readonly secrets?: Texts
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>
}

export interface Workflow {
  readonly on?: Readonly<Record<string, Trigger | null>>
  readonly permissions?: Texts
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

/** What started a run of a workflow. */
export interface Start {
  readonly event: { readonly name: string; readonly payload?: object }
  /** What a person filled in, or a caller hands over. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  /** Of the context `job`, what not every runner knows. */
  readonly knows?: Readonly<Record<string, string>>
  /** PATH of the steps that are lines of the shell. */
  readonly path?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Each step of ours that ran, in order, with the outputs of its job. */
export interface Ran {
  readonly steps: readonly ActionEnded[]
  /** Of the jobs that were started. */
  readonly jobs: Readonly<Record<string, { readonly outputs: Readonly<Record<string, string>> }>>
  /** Why a job failed. */
  readonly failures: readonly string[]
  /** Of a workflow that can be called. */
  readonly outputs: Readonly<Record<string, string>>
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
  const clone = makeRepository(history, join(folder, 'person'))
  makeBareClone(clone, history, join(folder, 'acme/widget.git'))
  return hostedClone({ folder, clone, repository: 'acme/widget' }, settings)
}

/** The same over a repository that is there, whose clone becomes a person's. */
export async function hostedClone(
  { folder, clone, repository }: Pick<Hosted, 'folder' | 'clone' | 'repository'>,
  settings: Options['settings'] = {},
): Promise<Hosted> {
  const remote = join(folder, `${repository}.git`)
  if (!existsSync(remote)) cloneBare(clone, remote)
  addOrigin(clone, remote)
  const server = await serveGit({ root: folder })
  const tokens: Record<string, Grants> = {}
  const github = await StandIn.start({ repository, gitDir: remote, tokens, settings, serverUrl: server.url })
  const machines: Machines = { folder, remote, github, tokens, serverUrl: server.url, count: 0, runs: 0, knows: KNOWN }
  return {
    ...{ repository, folder, github, remote, clone, tokens, serverUrl: server.url },
    run(workflow, { knows = KNOWN, ...started }) {
      machines.knows = knows
      machines.runs += 1
      return runWorkflow(workflow, started, machines)
    },
    async end() {
      await github.close()
      await server.close()
      removeFolder(folder)
    },
  }
}

const KNOWN = { workflow_repository: 'OWNER/version-checkpoint', workflow_sha: 'f00' }

interface Machines {
  readonly folder: string
  readonly remote: string
  readonly github: StandIn
  readonly tokens: Record<string, Grants>
  readonly serverUrl: string
  knows: Readonly<Record<string, string>>
  count: number
  /** Of workflows: each has its own artifacts. */
  runs: number
}

async function runWorkflow(workflow: Workflow, started: Start, machines: Machines): Promise<Ran> {
  const trigger = Object.values(workflow.on ?? {}).find((one) => one?.inputs !== undefined)
  const inputs = inputsFor(trigger?.inputs, started.inputs)
  const environment = { ...REF, ...started.environment }
  const contexts = {
    inputs,
    vars: VARIABLES,
    secrets: trigger?.secrets === undefined ? SECRETS : { ...emptyEach(trigger.secrets), ...started.secrets },
    github: {
      event_name: started.event.name,
      event: { repository: { default_branch: 'main' }, ...started.event.payload },
      ref: environment.GITHUB_REF,
      ref_name: environment.GITHUB_REF_NAME,
      ref_type: environment.GITHUB_REF_TYPE,
      base_ref: started.environment?.['GITHUB_BASE_REF'] ?? '',
      token: "the workflow's own",
    },
  }
  const all: Record<string, { outputs: Record<string, string> }> = {}
  const done: Record<string, { outputs: Record<string, string> }> = {}
  const steps: ActionEnded[] = []
  const failures: string[] = []
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const needed = [job.needs ?? []].flat()
    for (const before of needed) if (!(before in all)) throw new Error(`${name} needs ${before}`)
    all[name] = { outputs: emptyEach(job.outputs) }
    const within = { ...contexts, needs: Object.fromEntries(needed.map((before) => [before, all[before]])) }
    if (needed.some((before) => !(before in done)) || !holds(job.if, within)) continue
    const permissions = job.permissions ?? workflow.permissions
    const failed = failures.length
    for (const contexts of matrixOf(job, within)) {
      const around = { contexts, machines }
      const ran =
        job.uses === undefined
          ? await runJob({ ...job, permissions: permissions ?? {} }, started, around)
          : await runCalled(job, started, around)
      steps.push(...ran.steps)
      failures.push(...ran.failures)
      all[name] = { outputs: ran.outputs }
    }
    if (failures.length === failed) done[name] = all[name]
  }
  const handedOn = Object.entries(trigger?.outputs ?? {}).map(([name, { value }]) => [
    name,
    filledIn(value, { jobs: all }),
  ])
  return { steps, jobs: done, failures, outputs: Object.fromEntries(handedOn) as Record<string, string> }
}

/** @throws for an empty one, as GitHub refuses it */
function matrixOf({ strategy }: Job, contexts: Contexts): readonly Contexts[] {
  const [[key, said] = []] = Object.entries(strategy?.matrix ?? {})
  if (key === undefined) return [contexts]
  const expression = /^\$\{\{([^]*)\}\}$/.exec(String(said))?.[1]
  const values = expression === undefined ? said : evaluate(expression, contexts)
  if (!Array.isArray(values) || values.length === 0) throw new Error(`the matrix of ${key} holds no value`)
  return values.map((value: unknown) => ({ ...contexts, matrix: { [key]: value } }))
}

const REF = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }

/** What a skipped job, a skipped step or a secret that nobody handed over is: each of its names, empty. */
function emptyEach(names: object = {}): Record<string, string> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, '']))
}

export const VARIABLES = { RELEASE_APP_CLIENT_ID: 'Iv23liExample' }
export const SECRETS = { RELEASE_APP_KEY: 'a key' }

/** @throws for one that the workflow does not take, as GitHub refuses it */
function inputsFor(declared: Trigger['inputs'] = {}, given: Start['inputs'] = {}): Record<string, unknown> {
  for (const name of Object.keys(given)) if (!(name in declared)) throw new Error(`no input ${name} is declared`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => {
      const value = given[name] ?? input?.default ?? ''
      return [name, input?.type === 'boolean' ? String(value) === 'true' : value]
    }),
  )
}

interface Around {
  readonly contexts: Contexts
  readonly machines: Machines
}

interface JobRan {
  readonly steps: readonly ActionEnded[]
  readonly outputs: Record<string, string>
  readonly failures: readonly string[]
}

const parsed = new Map<string, Workflow>()

/** Of this repository, by its path. */
export function ownWorkflow(path: string): Workflow {
  const workflow = parsed.get(path) ?? (parse(readFileSync(join(ROOT, path), 'utf8')) as Workflow)
  parsed.set(path, workflow)
  return workflow
}

const OUR_WORKFLOW = /^(?:OWNER\/version-checkpoint\/(?=.*@v1$)|\.\/)(\.github\/workflows\/[\w-]+\.yml)(?:@v1)?$/

/** `OWNER/version-checkpoint/.github/workflows/NAME@v1`, and `./…` in one of ours: our own file, with the caller's permissions. */
async function runCalled(job: Job, started: Start, { contexts, machines }: Around): Promise<JobRan> {
  const [, path] = OUR_WORKFLOW.exec(job.uses ?? '') ?? []
  if (path === undefined) throw new Error(`no such workflow to call: ${String(job.uses)}`)
  const called = ownWorkflow(path)
  refuseMore(called, job.permissions ?? {})
  const handed = { inputs: filledInEach(job.with, contexts), secrets: filledInEach(job.secrets, contexts) }
  const { steps, outputs, failures } = await runWorkflow(called, { ...started, ...handed }, machines)
  return { steps, outputs, failures }
}

function filledInEach(texts: Texts = {}, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filledIn(String(text), contexts)]))
}

const LEVELS = [undefined, 'none', 'read', 'write']

/** A called workflow whose job asks for more than the caller's job grants does not start: https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows */
function refuseMore({ jobs }: Workflow, granted: Texts): void {
  for (const [name, { permissions = {} }] of Object.entries(jobs))
    for (const [scope, level] of Object.entries(permissions))
      if (LEVELS.indexOf(String(level)) > Math.max(1, LEVELS.indexOf(granted[scope] as string)))
        throw new Error(`the nested job ${name} requests ${scope}: ${String(level)}, which its caller does not grant`)
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
  const outputs = Object.fromEntries((job.steps ?? []).flatMap(({ id, uses }) => (id ? [[id, outputsOf(uses)]] : [])))
  const all = {
    ...contexts,
    github: { ...(contexts['github'] as object), token: machine.token },
    steps: outputs,
    runner: { temp: machine.temporary },
    job: { check_run_id: machine.checkRun, ...machines.knows },
    hashFiles: (paths: readonly string[]) =>
      paths.some((path) => existsSync(join(machine.workspace, path))) ? 'f00' : '',
  }
  const ours: ActionEnded[] = []
  const failures: string[] = []
  for (const step of job.steps ?? []) {
    if (!holds(step.if, all)) continue
    const done = await runStep(step, {
      inputs: filledInEach(step.with, all),
      environment: filledInEach(step.env, all),
      started,
      machine,
      machines,
    })
    if (step.id !== undefined) outputs[step.id] = { outputs: { ...outputs[step.id]?.outputs, ...done.outputs } }
    if (done.ended !== undefined) ours.push(done.ended)
    if (done.failure === undefined) continue
    failures.push(done.failure)
    break
  }
  endCheckRun(machine, failures.length === 0 ? 'success' : 'failure', machines)
  return { steps: ours, outputs: filledInEach(job.outputs, all), failures }
}

/** A job that has ended is a check of its commit like any other. */
function endCheckRun({ checkRun }: Machine, conclusion: string, { github }: Machines): void {
  const { checks } = github.settings
  checks.runs = checks.runs.map((run) => (run.id === checkRun ? { ...run, status: 'completed', conclusion } : run))
}

/** The names that an action declares, for a step that is skipped. */
function outputsOf(uses = ''): { outputs: Record<string, string> } {
  const [action = ''] = uses.split('@')
  return { outputs: emptyEach(isOurs(action) ? OWN_OUTPUTS : DECLARED[action]) }
}

const { outputs: OWN_OUTPUTS } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { outputs: object }
const DECLARED: Readonly<Record<string, object>> = {
  'actions/upload-artifact': { 'artifact-id': '' },
  'actions/create-github-app-token': { token: '' },
}

function newMachine(permissions: Texts, machines: Machines): Machine {
  const number = (machines.count += 1)
  const machine = {
    workspace: join(machines.folder, `runner-${number}`, 'work', 'widget'),
    temporary: join(machines.folder, `runner-${number}`, 'temp'),
    token: `token-of-job-${number}`,
    checkRun: freshCheckRun(),
    artifacts: join(machines.folder, `artifacts-${machines.runs}`),
  }
  for (const path of [machine.workspace, machine.temporary, machine.artifacts]) mkdirSync(path, { recursive: true })
  machines.tokens[machine.token] = grantsFor(permissions)
  const { checks } = machines.github.settings
  checks.runs = [...checks.runs, { id: machine.checkRun, name: `job ${number}`, status: 'in_progress' }]
  return machine
}

interface Doing {
  readonly inputs: Readonly<Record<string, string>>
  /** `env` of the step. */
  readonly environment: Readonly<Record<string, string>>
  readonly started: Start
  readonly machine: Machine
  readonly machines: Machines
}

interface Done {
  readonly outputs: Record<string, string>
  readonly ended?: ActionEnded
  readonly failure?: string
}

function path({ path: PATH }: Start) {
  return PATH === undefined ? {} : { PATH }
}

/** @throws for an action that is not known here */
async function runStep({ uses = '', run }: Step, doing: Doing): Promise<Done> {
  const { environment, machine } = doing
  if (run !== undefined) {
    const { exitCode, stdout, stderr } = await start('bash', ['-e', '-c', run], {
      directory: machine.workspace,
      environment: { ...GIT_ENVIRONMENT, HOME: machine.temporary, ...environment, ...path(doing.started) },
    })
    return { outputs: {}, ...(exitCode !== 0 && { failure: `${stdout}${stderr}` }) }
  }
  const [action = ''] = uses.split('@')
  if (isOurs(action)) return ownAction(action, doing)
  const known = OTHERS[action]
  if (known === undefined) throw new Error(`no such action here: ${uses}`)
  return { outputs: (await known(doing)) ?? {} }
}

function isOurs(action: string): boolean {
  return ['OWNER/version-checkpoint', './', './.version-checkpoint'].includes(action)
}

async function ownAction(action: string, { inputs, started, machine, machines }: Doing): Promise<Done> {
  if (action !== 'OWNER/version-checkpoint' && action !== './' && !existsSync(join(machine.workspace, action)))
    throw new Error(`${action} was not checked out`)
  const head = objectOf(machines.remote, 'refs/heads/main') ?? ''
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
  return { outputs: { ...ended.outputs }, ended, ...(ended.exitCode !== 0 && { failure: ended.errors.join('\n') }) }
}

/** A number of its own for each artifact, whatever it is called. */
function idOf(artifacts: string, name: string): { 'artifact-id': string } {
  return { 'artifact-id': String(statSync(join(artifacts, name)).ino) }
}

/** Of a pull request, the merge that GitHub tries. */
function tried({ environment }: Start): string | undefined {
  const ref = environment?.['GITHUB_REF']
  return ref?.startsWith('refs/pull/') === true ? ref : undefined
}

type Other = (doing: Doing) => Promise<Record<string, string> | undefined> | Record<string, string> | undefined

/** The actions of others that our pages name, as far as they matter to ours. */
const OTHERS: Readonly<Record<string, Other>> = {
  /** https://github.com/actions/checkout */
  'actions/checkout'({ inputs, started, machine: { workspace, token }, machines: { remote, serverUrl } }) {
    if (inputs['repository'] === 'OWNER/version-checkpoint') {
      const path = join(workspace, inputs['path'] ?? '')
      mkdirSync(path)
      for (const part of ['action.yml', 'dist']) symlinkSync(join(ROOT, part), join(path, part))
      return undefined
    }
    const depth = inputs['fetch-depth'] ?? '1'
    const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
    const ref =
      inputs['ref'] === undefined || inputs['ref'] === '' ? (tried(started) ?? 'refs/heads/main') : inputs['ref']
    const wanted = depth === '0' ? all : [`--depth=${depth}`, `+${ref}:refs/remotes/origin/main`]
    const make = () => {
      git(workspace, 'init', '--quiet', '--template=', '--initial-branch=main')
      git(workspace, 'fetch', '--quiet', '--no-tags', `file://${remote}`, ...wanted)
      git(workspace, 'reset', '--quiet', '--hard', 'refs/remotes/origin/main')
    }
    if (readdirSync(workspace).length === 0) makeOnce(workspace, ['checkout', wanted, saidBy(remote)], make)
    else make()
    addOrigin(workspace, `${serverUrl}/acme/widget`)
    if (inputs['persist-credentials'] === 'false') return undefined
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    const section = `[http "${serverUrl}/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`
    appendFileSync(join(workspace, '.git/config'), section)
    return undefined
  },
  /** https://github.com/actions/upload-artifact: one file stands at the artifact's root, as what a folder holds does. */
  'actions/upload-artifact'({ inputs, machine: { artifacts, workspace } }) {
    const { name = '', 'if-no-files-found': missing } = inputs
    const path = resolve(workspace, inputs['path'] ?? '')
    if (missing === 'ignore' && !existsSync(path)) return undefined
    const folder = join(artifacts, name)
    mkdirSync(folder) // a second one of that name is refused
    cpSync(path, statSync(path).isDirectory() ? folder : join(folder, basename(path)), { recursive: true })
    return idOf(artifacts, name)
  },
  'actions/download-artifact'({ inputs, machine: { artifacts, workspace } }) {
    const { name, path = '', 'artifact-ids': id } = inputs
    const found = name ?? readdirSync(artifacts).find((one) => idOf(artifacts, one)['artifact-id'] === id)
    if (found === undefined) throw new Error(`no artifact ${String(id)}`)
    cpSync(join(artifacts, found), resolve(workspace, path), { recursive: true })
    return undefined
  },
  /** https://github.com/actions/attest needs its own server; npm run engine looks at what it is given. */
  'actions/attest'() {
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
