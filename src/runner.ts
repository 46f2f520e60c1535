import type { Event } from './plan/trigger.ts'
import { SERVED_INPUTS, type Inputs } from './settings/inputs.ts'

/** What the runner of a workflow tells a step: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export interface Runner {
  readonly inputs: Inputs
  readonly event: Event
  /** The branch that the event is about; for a pull request the one it would be merged into. */
  readonly branch: string | undefined
  readonly workspace: string | undefined
  /** `owner/name`; empty outside a workflow. */
  readonly repository: string
  /** GITHUB_SERVER_URL: another one on GitHub Enterprise Server. */
  readonly server: string
  /** The page of the repository. */
  readonly web: string | undefined
  /** The id of this run of the workflow. */
  readonly run: string | undefined
  /** The page of this run of the workflow. */
  readonly page: string | undefined
  readonly apiUrl: string
  /** What GitHub calls the run among its own. */
  readonly orchestration: string | undefined
  /** Of the pull request that the event is about. */
  readonly title: string | undefined
  /** A folder that later steps of the job can read. */
  readonly temporary: string | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment and the event's payload (JSON text; empty where there is none). */
export function runnerOf(environment: Environment, payload: string): Runner {
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  const said: Payload = payload === '' ? {} : (JSON.parse(payload) as Payload)
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const web = repository === '' ? undefined : `${server}/${repository}`
  const id = environment['GITHUB_RUN_ID']
  return {
    inputs: readInputs(environment),
    event: readEvent(environment, said),
    branch: readBranch(environment, said),
    workspace: environment['GITHUB_WORKSPACE'],
    repository,
    server,
    web,
    run: id,
    page: web === undefined || id === undefined ? undefined : `${web}/actions/runs/${id}`,
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    orchestration: environment['ACTIONS_ORCHESTRATION_ID'],
    title: said.pull_request?.title,
    temporary: environment['RUNNER_TEMP'],
  }
}

/** INPUT_ and the name in capitals, hyphens kept. An empty tag-prefix is a prefix; any other empty input is absent. */
function readInputs(environment: Environment): Inputs {
  const inputs = new Map<string, string>()
  for (const name of SERVED_INPUTS) {
    const value = environment[`INPUT_${name.toUpperCase()}`]?.trim()
    if (value !== undefined && (value !== '' || name === 'tag-prefix')) inputs.set(name, value)
  }
  return inputs
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run */
interface Payload {
  readonly workflow_run?: {
    readonly event: string
    readonly head_sha: string
    readonly head_branch?: string | null
    readonly head_repository: { readonly full_name: string } | null
  }
  /** https://docs.github.com/en/webhooks/webhook-events-and-payloads#release */
  readonly release?: { readonly tag_name: string }
  /** https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group: `refs/heads/main` */
  readonly merge_group?: { readonly base_ref: string }
  /** https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
  readonly pull_request?: { readonly title: string }
}

/** A `workflow_run` and a merge queue run on a ref that is not the branch they are about. */
function readBranch(environment: Environment, { workflow_run: run, merge_group: group }: Payload): string | undefined {
  if (run !== undefined) return run.head_branch ?? undefined
  if (group !== undefined) return withoutHeads(group.base_ref)
  const base = environment['GITHUB_BASE_REF'] ?? ''
  if (base !== '') return base
  if (environment['GITHUB_REF_TYPE'] === 'tag') return undefined
  const { GITHUB_REF_NAME: name = '', GITHUB_REF: ref = '' } = environment
  return [name, withoutHeads(ref)].find((found) => found !== '')
}

function withoutHeads(ref: string): string {
  return ref.replace(/^refs\/heads\//, '')
}

function readEvent(environment: Environment, { workflow_run: run, release }: Payload): Event {
  const tag =
    release?.tag_name ?? (environment['GITHUB_REF_TYPE'] === 'tag' ? environment['GITHUB_REF_NAME'] : undefined)
  return {
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    refType: environment['GITHUB_REF_TYPE'] ?? '',
    sha: environment['GITHUB_SHA'] ?? 'HEAD',
    ...(tag === undefined ? {} : { tag }),
    ...(run && {
      workflowRun: {
        event: run.event,
        headSha: run.head_sha,
        headRepository: run.head_repository?.full_name ?? 'a deleted repository',
      },
    }),
  }
}
