import { eventUnreadable } from '../errors/answers.ts'
import { CheckpointError } from '../errors/problem.ts'
import { readBranch, readEvent, type Environment, type Payload } from './read-event.ts'
import { readPullRequest } from './read-pull-request.ts'
import type { Event } from './event.ts'
import type { PullRequest } from '../ports/pull-request.ts'
import { SERVED_INPUTS, type Inputs } from '../settings/inputs.ts'

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
  readonly url: string | undefined
  readonly apiUrl: string
  /** The open pull request that the event is about. */
  readonly pull: PullRequest | undefined
  /** A folder that later steps of the job can read. */
  readonly temporary: string | undefined
}

/** Reads the environment and the event's payload (JSON text; empty where there is none). @throws VC425 */
export function runnerOf(environment: Environment, payload: string): Runner {
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  const said = readPayload(payload)
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
    url: web === undefined || id === undefined ? undefined : `${web}/actions/runs/${id}`,
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    pull: readPullRequest(said),
    temporary: environment['RUNNER_TEMP'],
  }
}

/** @throws VC425 */
function readPayload(payload: string): Payload {
  if (payload === '') return {}
  try {
    const said: unknown = JSON.parse(payload)
    if (typeof said === 'object' && said !== null && !Array.isArray(said)) return said
  } catch (error) {
    throw new CheckpointError(eventUnreadable(String(error)), { cause: error })
  }
  throw new CheckpointError(eventUnreadable('it does not contain an object'))
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
