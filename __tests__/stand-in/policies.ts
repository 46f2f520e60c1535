// https://docs.github.com/rest/repos/rules, branches/branch-protection, actions/permissions and immutable releases: what
// the owners of a repository have set.
import { Refusal, notFound, ok } from './answer.ts'
import { pageAnswer } from './paging.ts'
import { simpleUser } from './people.ts'
import { nodeId, parameter, repositoryUrl, type Call, type Handler, type World } from './world.ts'

/** A ruleset as its pages show it. It refuses nothing by itself: that is `settings.rulesets`. */
export interface RulesetSetup {
  readonly id: number
  readonly name: string
  readonly target: 'branch' | 'tag'
  readonly enforcement?: 'active' | 'evaluate' | 'disabled'
  readonly include: readonly string[]
  readonly exclude?: readonly string[]
  readonly rules: readonly { readonly type: string; readonly parameters?: object }[]
  readonly bypass?: readonly BypassSetup[]
}

interface BypassSetup {
  readonly actor_type: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User'
  readonly actor_id: number | null
  readonly bypass_mode?: 'always' | 'pull_request' | 'exempt'
}

/** The older protection of the default branch. */
export interface ProtectionSetup {
  /** Undefined: no pull request is needed. */
  readonly reviews?: number
  readonly checks?: readonly string[]
  /** Logins that may push, and those that need no pull request; slugs of Apps. */
  readonly pushers?: { readonly users: readonly string[]; readonly apps: readonly string[] }
  readonly passers?: { readonly users: readonly string[]; readonly apps: readonly string[] }
  readonly holdsAdmins?: boolean
}

export interface Policies {
  rulesets: readonly RulesetSetup[]
  protection: ProtectionSetup | undefined
  workflowPermissions: 'read' | 'write'
  allowed: { readonly squash: boolean; readonly merge: boolean; readonly rebase: boolean }
  squashTitle: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE'
  squashMessage: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK'
  /** A private repository on a plan without rulesets. */
  isOutsidePlan: boolean
}

export const NO_POLICIES: Policies = {
  rulesets: [],
  protection: undefined,
  workflowPermissions: 'read',
  allowed: { squash: true, merge: true, rebase: true },
  squashTitle: 'PR_TITLE',
  squashMessage: 'COMMIT_MESSAGES',
  isOutsidePlan: false,
}

function rulesetThing(world: World, setup: RulesetSetup, { grants }: Call, isWhole: boolean) {
  const { id, name, target, enforcement = 'active', include, exclude = [], rules, bypass = [] } = setup
  const now = `${world.now().toISOString().slice(0, 19)}Z`
  const self = { href: `${repositoryUrl(world)}/rulesets/${id}` }
  const source = { source_type: 'Repository', source: `${world.owner}/${world.repo}` } as const
  return {
    ...{ id, name, target, ...source, enforcement, node_id: nodeId('RepositoryRuleset', id) },
    ...{ _links: { self }, created_at: now, updated_at: now },
    ...(isWhole && { conditions: { ref_name: { include, exclude } }, rules, current_user_can_bypass: 'never' }),
    // "only returned if the user making the API request has write access to the ruleset"
    ...(isWhole && grants.administration === 'write' && { bypass_actors: bypass }),
  }
}

/** https://docs.github.com/rest/repos/rules, as cli/cli#8205 quotes it. */
export function assertInPlan({ settings }: World): void {
  const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.'
  if (settings.policies.isOutsidePlan) throw new Refusal(403, message)
}

/** GET /repos/{owner}/{repo}/rulesets */
export const listRulesets: Handler = (world, call) => {
  assertInPlan(world)
  const targets = call.url.searchParams.get('targets')?.split(',')
  const asked = world.settings.policies.rulesets.filter(({ target }) => targets?.includes(target) ?? true)
  return pageAnswer(
    call,
    asked.map((setup) => rulesetThing(world, setup, call, false)),
  )
}

/** Where the rules of `settings.checks` come from. */
const OF_CHECKS: RulesetSetup = {
  id: 1,
  name: 'checks',
  target: 'branch',
  include: ['~ALL'],
  rules: [{ type: 'deletion' }],
}

/** GET /repos/{owner}/{repo}/rulesets/{ruleset_id} */
export const getRuleset: Handler = (world, call) => {
  const found = [OF_CHECKS, ...world.settings.policies.rulesets].find(
    ({ id }) => id === Number(parameter(call, 'ruleset_id')),
  )
  if (found === undefined) throw notFound()
  return ok(rulesetThing(world, found, call, true))
}

/** The rules of active rulesets that name this branch, each with where it comes from. */
export function rulesForBranch(world: World, branch: string, defaultBranch: string) {
  const names = new Set(['~ALL', `refs/heads/${branch}`, ...(branch === defaultBranch ? ['~DEFAULT_BRANCH'] : [])])
  const source = { ruleset_source_type: 'Repository', ruleset_source: `${world.owner}/${world.repo}` } as const
  return world.settings.policies.rulesets
    .filter(({ target, enforcement = 'active' }) => target === 'branch' && enforcement === 'active')
    .filter(({ include }) => include.some((pattern) => names.has(pattern)))
    .flatMap(({ id, rules }) => rules.map((rule) => ({ ...rule, ...source, ruleset_id: id })))
}

/** GET /repos/{owner}/{repo}/immutable-releases: "404: Not Found if immutable releases are not enabled" */
export const getImmutableReleases: Handler = ({ settings }) => {
  if (!settings.immutableReleases) throw notFound()
  return ok({ enabled: true, enforced_by_owner: false })
}

/** GET /repos/{owner}/{repo}/actions/permissions/workflow */
export const getWorkflowPermissions: Handler = ({ settings }) =>
  ok({
    default_workflow_permissions: settings.policies.workflowPermissions,
    can_approve_pull_request_reviews: settings.actionsMayOpenPulls,
  })

/** GET /repos/{owner}/{repo}/branches/{branch}/protection */
export const getBranchProtection: Handler = async (world, call) => {
  const { protection } = world.settings.policies
  const branch = parameter(call, 'branch')
  if (protection === undefined || branch !== (await world.git.defaultBranch())) throw notFound()
  const url = `${repositoryUrl(world)}/branches/${branch}/protection`
  const { reviews, checks = [], pushers, passers, holdsAdmins = false } = protection
  const actors = (named: NonNullable<typeof pushers>) => ({
    users: named.users.map((login) => simpleUser(world.apiUrl, world.serverUrl, login)),
    teams: [],
    apps: named.apps.map((slug, id) => appThing(world, slug, id)),
  })
  return ok({
    url,
    enforce_admins: { url: `${url}/enforce_admins`, enabled: holdsAdmins },
    ...(checks.length > 0 && { required_status_checks: { url, strict: false, contexts: checks, checks: [] } }),
    ...(reviews !== undefined && {
      required_pull_request_reviews: {
        url,
        ...{ dismiss_stale_reviews: false, require_code_owner_reviews: false },
        required_approving_review_count: reviews,
        ...(passers && { bypass_pull_request_allowances: actors(passers) }),
      },
    }),
    ...(pushers && {
      restrictions: { url, users_url: url, teams_url: url, apps_url: url, ...actors(pushers) },
    }),
  })
}

function appThing({ serverUrl, apiUrl, now }: World, slug: string, id: number) {
  const date = `${now().toISOString().slice(0, 19)}Z`
  return {
    ...{ id, slug, node_id: nodeId('App', id), name: slug, description: '', external_url: serverUrl },
    ...{ html_url: `${serverUrl}/apps/${slug}`, created_at: date, updated_at: date, permissions: {}, events: [] },
    owner: simpleUser(apiUrl, serverUrl, 'github'),
  }
}
