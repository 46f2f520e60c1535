import type { Event, WorkflowRun } from './event.ts'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export type Environment = Readonly<Record<string, string | undefined>>

/** Of a pull request's event, what is read; an older server leaves some of it out. */
export interface PullRequestPayload {
  readonly number?: number
  readonly title?: string
  readonly body?: string | null
  readonly commits?: number
  readonly updated_at?: string
  readonly user?: { readonly login?: string; readonly type?: string } | null
  readonly head?: { readonly sha?: string; readonly ref?: string; readonly label?: string | null }
  readonly base?: { readonly sha?: string; readonly ref?: string; readonly repo?: RepositoryPayload }
}

export type RepositoryPayload = Readonly<Record<string, unknown>>

/** Of a webhook's payload, what is read: https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export interface Payload {
  readonly action?: string
  /** Of a push, whether it deleted its ref. */
  readonly deleted?: boolean
  readonly repository?: { readonly default_branch?: string }
  readonly workflow_run?: {
    readonly event: string
    readonly conclusion?: string | null
    readonly head_sha: string
    readonly head_branch?: string | null
    readonly head_repository: { readonly full_name: string } | null
  }
  readonly release?: { readonly tag_name: string }
  /** `refs/heads/main` */
  readonly merge_group?: { readonly base_ref: string }
  readonly pull_request?: PullRequestPayload
}

/** The event that started this run. */
export function readEvent(environment: Environment, payload: Payload): Event {
  const { action, deleted, repository, release, workflow_run: run } = payload
  const { type, name } = readRef(environment)
  const [event = '', sha = 'HEAD'] = [environment['GITHUB_EVENT_NAME'], environment['GITHUB_SHA']]
  const isDeletion = (event === 'push' && deleted === true) || NO_COMMIT.test(sha)
  const tag = release?.tag_name ?? (type === 'tag' ? name : undefined)
  return {
    name: event,
    ...(action !== undefined && { action }),
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    refType: type,
    ref: name,
    ...(isDeletion && { deleted: true }),
    sha,
    ...(tag !== undefined && { tag }),
    ...(repository?.default_branch !== undefined && { defaultBranch: repository.default_branch }),
    ...(run && { workflowRun: pipelineOf(run) }),
  }
}

/** What git calls the commit of a ref that is gone. */
const NO_COMMIT = /^0+$/

function pipelineOf(run: NonNullable<Payload['workflow_run']>): WorkflowRun {
  const { event, conclusion = null, head_sha: headSha, head_branch: branch, head_repository: repository } = run
  return {
    event,
    conclusion,
    headSha,
    ...(typeof branch === 'string' && { headBranch: branch }),
    headRepository: repository?.full_name ?? 'a deleted repository',
  }
}

function readRef(environment: Environment): { readonly type: string; readonly name: string } {
  const { GITHUB_REF_TYPE: type = '', GITHUB_REF_NAME: name = '', GITHUB_REF: full = '' } = environment
  const [, kind = '', rest = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(full) ?? []
  const said = kind === '' ? '' : kind === 'tags' ? 'tag' : 'branch'
  return { type: type === '' ? said : type, name: name === '' ? rest : name }
}

/**
 * The branch that the event is about; of a pull request and of a merge queue the one that they lead to, on whose ref
 * they do not run. Undefined for a tag.
 */
export function readBranch(environment: Environment, { merge_group: group }: Payload): string | undefined {
  if (group !== undefined) return group.base_ref.replace(/^refs\/heads\//, '')
  const base = environment['GITHUB_BASE_REF'] ?? ''
  if (base !== '') return base
  const { type, name } = readRef(environment)
  if (type === 'tag' || name === '') return undefined
  const [, target] = QUEUE.exec(name) ?? []
  return target ?? name
}

/** `gh-readonly-queue/main/pr-7-0123abc` */
const QUEUE = /^gh-readonly-queue\/(.+)\/pr-[^/]*$/
