import { gateForbidden } from '../errors/gates.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { CheckRun, CommitStatus, Evidence, RequiredCheck } from '../ports/evidence.ts'
import type { GateQuestion } from '../ports/ports.ts'
import { list, maybe, object, orNull, text, whole, within } from './shape.ts'
import { isOutsidePlan, statusOf } from './errors.ts'
import type { Connection } from './octokit.ts'

/**
 * Reads once what does not change while one waits: our own check runs, and what is required. Answers a function that
 * looks: two requests each time, paging aside. @throws VC611 for a permission that is missing
 */
export async function checksOf(connection: Connection, question: GateQuestion): Promise<() => Promise<Evidence>> {
  const { commit } = question
  const own = new Set(await ownRuns(connection, question))
  const required = question.demand === 'required' ? await requiredChecks(connection, question.branch) : undefined
  return async () => {
    const [checkRuns, statuses] = await Promise.all([
      readCheckRuns(connection, commit),
      readStatuses(connection, commit),
    ])
    return { commit, checkRuns, statuses, own, ...(required && { required }) }
  }
}

/**
 * The run of this very job, else all jobs of this run of the workflow: a job's check run has its id in the address.
 * https://docs.github.com/en/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
 */
async function ownRuns(
  { list: pages, repository }: Connection,
  { checkRunId, runId }: GateQuestion,
): Promise<string[]> {
  if (checkRunId !== undefined) return [checkRunId]
  if (runId === undefined) return []
  const page = { ...repository, run_id: Number(runId), per_page: 100 }
  const jobs = await requirePermission(
    'actions: read',
    pages('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', page, JOBS),
  )
  return jobs.map(({ check_run_url: address }) => address.slice(address.lastIndexOf('/') + 1))
}

/** https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference */
async function readCheckRuns({ list: pages, repository }: Connection, commit: string): Promise<CheckRun[]> {
  const page = { ...repository, ref: commit, filter: 'all' as const, per_page: 100 }
  const runs = await requirePermission(
    'checks: read',
    pages('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', page, CHECK_RUNS),
  )
  return runs.map((run) => ({
    id: String(run.id),
    name: run.name,
    app: run.app?.slug ?? '',
    appId: run.app?.id,
    suite: String(run.check_suite?.id ?? ''),
    status: run.status,
    conclusion: run.conclusion,
    url: run.html_url ?? '',
  }))
}

/** The latest of each context: https://docs.github.com/en/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
async function readStatuses({ list: pages, repository }: Connection, commit: string): Promise<CommitStatus[]> {
  const page = { ...repository, ref: commit, per_page: 100 }
  const answers = pages('GET /repos/{owner}/{repo}/commits/{ref}/status', page, STATUSES)
  const statuses = await requirePermission('statuses: read', answers)
  return statuses.map(({ context, state, target_url: url }) => ({ context, state, url: url ?? '' }))
}

const JOBS = within('jobs', list(object({ check_run_url: text })))

const CHECK_RUNS = within(
  'check_runs',
  list(
    object({
      id: whole,
      name: text,
      app: maybe(object({ id: whole, slug: maybe(text) })),
      check_suite: maybe(object({ id: whole })),
      status: text,
      conclusion: orNull(text),
      html_url: maybe(text),
    }),
  ),
)

const STATUSES = within('statuses', list(object({ context: text, state: text, target_url: maybe(text) })))

/** By rulesets, and by the older protection of branches, which only GraphQL shows to a token without administration. */
async function requiredChecks(connection: Connection, said: string | undefined): Promise<Evidence['required']> {
  const branch = said ?? (await defaultBranch(connection))
  const [byRules, byProtection] = await Promise.all([rulesOf(connection, branch), protectionOf(connection, branch)])
  const known = new Set(byRules.map(({ context }) => context))
  const others = byProtection.filter((context) => !known.has(context)).map((context) => ({ context }))
  return { branch, checks: [...byRules, ...others] }
}

function defaultBranch({ rest, repository }: Connection): Promise<string> {
  return rest('GET /repos/{owner}/{repo}', repository, within('default_branch', text))
}

/** https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch; a plan without rulesets answers 403 "Upgrade to …" */
async function rulesOf({ list: pages, repository }: Connection, branch: string): Promise<RequiredCheck[]> {
  const page = { ...repository, branch, per_page: 100 }
  const rules = await pages('GET /repos/{owner}/{repo}/rules/branches/{branch}', page, RULES).catch(
    (error: unknown) => {
      if (isOutsidePlan(error)) return []
      throw error
    },
  )
  return rules.flatMap((rule) =>
    rule.type === 'required_status_checks'
      ? (rule.parameters?.required_status_checks ?? []).map(({ context, integration_id: appId }) => ({
          context,
          appId,
        }))
      : [],
  )
}

/** What requires checks; other rules have other parameters, or none. */
const RULES = list(
  object({
    type: text,
    parameters: maybe(
      object({
        required_status_checks: maybe(list(object({ context: text, integration_id: maybe(whole) }))),
      }),
    ),
  }),
)

const PROTECTED = object({
  repository: object({
    ref: orNull(object({ refUpdateRule: orNull(object({ requiredStatusCheckContexts: maybe(list(maybe(text))) })) })),
  }),
})

const PROTECTION = `query($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { refUpdateRule { requiredStatusCheckContexts } } }
}`

/** https://docs.github.com/en/graphql/reference/objects#refupdaterule */
async function protectionOf({ graphql, repository }: Connection, branch: string): Promise<readonly string[]> {
  const asked = { ...repository, ref: `refs/heads/${branch}` }
  const answer = await graphql(PROTECTION, asked, PROTECTED)
  const contexts = answer.repository.ref?.refUpdateRule?.requiredStatusCheckContexts ?? []
  return contexts.filter((context) => context !== undefined)
}

/** A 403, and a 404 for a commit that is there, say that the token may not ask. @throws VC611 */
async function requirePermission<T>(permission: string, answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    const status = statusOf(error)
    const isLimit = error instanceof Error && /rate limit/i.test(error.message)
    if ((status === 403 && !isLimit) || status === 404) throw new CheckpointError(gateForbidden(permission))
    throw error
  })
}
