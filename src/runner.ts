import type { Event } from './plan/trigger.ts'
import { SERVED_INPUTS, UNSERVED_INPUTS, type Inputs } from './settings/inputs.ts'

/** What the runner of a workflow tells a step: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export interface Runner {
  readonly inputs: Inputs
  readonly event: Event
  readonly workspace: string | undefined
  /** `owner/name`; empty outside a workflow. */
  readonly repository: string
  /** GITHUB_SERVER_URL: another one on GitHub Enterprise Server. */
  readonly server: string
  /** The page of the repository. */
  readonly web: string | undefined
  /** The page of this run of the workflow. */
  readonly page: string | undefined
  readonly apiUrl: string
  /** A folder that later steps of the job can read. */
  readonly temporary: string | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment and the event's payload (JSON text; empty where there is none). */
export function runnerOf(environment: Environment, payload: string): Runner {
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const web = repository === '' ? undefined : `${server}/${repository}`
  const id = environment['GITHUB_RUN_ID']
  return {
    inputs: readInputs(environment),
    event: readEvent(environment, payload),
    workspace: environment['GITHUB_WORKSPACE'],
    repository,
    server,
    web,
    page: web === undefined || id === undefined ? undefined : `${web}/actions/runs/${id}`,
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    temporary: environment['RUNNER_TEMP'],
  }
}

/** INPUT_ and the name in capitals, hyphens kept. An empty tag-prefix is a prefix; any other empty input is absent. */
function readInputs(environment: Environment): Inputs {
  const inputs = new Map<string, string>()
  for (const name of [...SERVED_INPUTS, ...UNSERVED_INPUTS.keys()]) {
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
    readonly head_repository: { readonly full_name: string } | null
  }
}

function readEvent(environment: Environment, text: string): Event {
  const payload: Payload = text === '' ? {} : (JSON.parse(text) as Payload)
  const run = payload.workflow_run
  return {
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    refType: environment['GITHUB_REF_TYPE'] ?? '',
    sha: environment['GITHUB_SHA'] ?? 'HEAD',
    ...(run && {
      workflowRun: {
        event: run.event,
        headSha: run.head_sha,
        headRepository: run.head_repository?.full_name ?? 'a deleted repository',
      },
    }),
  }
}
