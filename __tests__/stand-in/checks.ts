// https://docs.github.com/rest/checks/runs, commits/statuses, repos/rules and actions/workflow-jobs
import { notFound, ok, type Answer } from './answer.ts'
import { linkHeader, pageAnswer, pageOf } from './paging.ts'
import { simpleUser } from './people.ts'
import { assertInPlan, rulesForBranch } from './policies.ts'
import { getRepository } from './repository.ts'
import {
  nodeId,
  pageUrl,
  parameter,
  repositoryUrl,
  timestamp,
  type Call,
  type CheckSetup,
  type Handler,
  type World,
} from './world.ts'

/** The app of GitHub Actions itself. */
const ACTIONS = { id: 15368, slug: 'github-actions' } as const

/** The commit that a request names, by any name of it. */
async function commitOf(world: World, call: Call): Promise<string> {
  const commit = await world.git.commit(parameter(call, 'ref'))
  if (commit === undefined) throw notFound()
  return commit
}

/** One page of a list that stands within an object, beside its length. */
function pageWithin(call: Call, name: string, items: readonly unknown[], more: object = {}): Answer {
  const page = pageOf(call)
  const start = (page.number - 1) * page.size
  const body = { total_count: items.length, [name]: items.slice(start, start + page.size), ...more }
  return ok(body, linkHeader(call, page, items.length))
}

function appThing(world: World, { id, slug }: NonNullable<CheckSetup['app']>) {
  const now = timestamp(world.now())
  return {
    id,
    slug,
    node_id: nodeId('App', id),
    owner: simpleUser(world.apiUrl, world.serverUrl, 'github'),
    name: slug,
    description: '',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${world.serverUrl}/apps/${slug}`,
    created_at: now,
    updated_at: now,
    permissions: {},
    events: [],
  }
}

function checkRun(world: World, commit: string, setup: CheckSetup) {
  const { id, name, conclusion = null, suite = 1, app = ACTIONS } = setup
  const status = setup.status ?? (conclusion === null ? 'queued' : 'completed')
  const url = `${repositoryUrl(world)}/check-runs/${id}`
  const page = `${pageUrl(world)}/actions/runs/${suite}/job/${id}`
  const now = timestamp(world.now())
  return {
    id,
    node_id: nodeId('CheckRun', id),
    head_sha: commit,
    name,
    url,
    html_url: page,
    details_url: page,
    external_id: '',
    status,
    conclusion,
    started_at: now,
    completed_at: status === 'completed' ? now : null,
    check_suite: { id: suite },
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    app: appThing(world, app),
    pull_requests: [],
  }
}

/** GET /repos/{owner}/{repo}/commits/{ref}/check-runs */
export const listCheckRuns: Handler = async (world, call) => {
  const commit = await commitOf(world, call)
  const runs = world.settings.checks.runs.map((setup) => checkRun(world, commit, setup))
  return pageWithin(call, 'check_runs', runs)
}

/** GET /repos/{owner}/{repo}/commits/{ref}/status; without any status the whole is `pending`. */
export const getCombinedStatus: Handler = async (world, call) => {
  const commit = await commitOf(world, call)
  const now = timestamp(world.now())
  const url = `${repositoryUrl(world)}/commits/${commit}`
  const statuses = world.settings.checks.statuses.map(({ context, state }, id) => ({
    id,
    node_id: nodeId('StatusContext', id),
    state,
    context,
    description: null,
    target_url: `https://ci.example.org/${encodeURIComponent(context)}`,
    avatar_url: null,
    url: `${url}/statuses/${id}`,
    created_at: now,
    updated_at: now,
  }))
  const repository = (await getRepository(world, call)).body
  return pageWithin(call, 'statuses', statuses, {
    state: statuses.length > 0 && statuses.every(({ state }) => state === 'success') ? 'success' : 'pending',
    sha: commit,
    repository,
    commit_url: url,
    url: `${url}/status`,
  })
}

/** GET /repos/{owner}/{repo}/rules/branches/{branch} */
export const getBranchRules: Handler = async (world, call) => {
  assertInPlan(world)
  const { requiredByRules } = world.settings.checks
  const parameters = { required_status_checks: requiredByRules, strict_required_status_checks_policy: false }
  const source = { ruleset_source_type: 'Repository', ruleset_source: `${world.owner}/${world.repo}`, ruleset_id: 1 }
  const rules = [
    { type: 'deletion', ...source },
    ...(requiredByRules.length > 0 ? [{ type: 'required_status_checks', parameters, ...source }] : []),
    ...rulesForBranch(world, parameter(call, 'branch'), await world.git.defaultBranch()),
  ]
  return pageAnswer(call, rules)
}

/** GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs */
export const listJobs: Handler = (world, call) => {
  const run = parameter(call, 'run_id')
  const jobs = world.settings.checks.jobs[run]
  if (jobs === undefined) throw notFound()
  const now = timestamp(world.now())
  const url = repositoryUrl(world)
  const things = jobs.map((id) => ({
    id,
    node_id: nodeId('Job', id),
    run_id: Number(run),
    run_url: `${url}/actions/runs/${run}`,
    head_sha: '0'.repeat(40),
    workflow_name: 'release',
    head_branch: 'main',
    name: `job ${id}`,
    url: `${url}/actions/jobs/${id}`,
    html_url: `${pageUrl(world)}/actions/runs/${run}/job/${id}`,
    status: 'in_progress',
    conclusion: null,
    created_at: now,
    started_at: now,
    completed_at: null,
    check_run_url: `${url}/check-runs/${id}`,
    labels: [],
    runner_id: 1,
    runner_name: 'runner',
    runner_group_id: 1,
    runner_group_name: 'group',
  }))
  return pageWithin(call, 'jobs', things)
}
