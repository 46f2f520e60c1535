import type { Passer, Rule, Ruleset, TagRuleset } from '../ports/policies.ts'
import { isOutsidePlan, ignoreMissing } from './errors.ts'
import type { Connection } from './octokit.ts'
import { flag, list, maybe, object, text, whole, type Read } from './shape.ts'

/**
 * https://docs.github.com/en/rest/repos/rules#get-all-repository-rulesets: names alone, those of an
 * organization too; each is asked for what is in it.
 */
export async function tagRulesets(opened: Connection): Promise<TagRuleset[]> {
  const asked = { ...opened.repository, targets: 'tag', per_page: 100 }
  const all = await opened.list('GET /repos/{owner}/{repo}/rulesets', asked, list(NAMED)).catch(noneIfOutsidePlan)
  const active = all.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active')
  const found: TagRuleset[] = []
  for (const { id } of active) {
    const one = await rulesetOf(opened, id)
    const { include = [], exclude = [] } = one.conditions?.ref_name ?? {}
    found.push({ ...rulesetFrom(one), rules: (one.rules ?? []).map(ruleOf), include, exclude })
  }
  return found
}

/** https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch, by the rulesets that they come from. */
export async function branchRulesets(opened: Connection, branch: string): Promise<Ruleset[]> {
  const asked = { ...opened.repository, branch, per_page: 100 }
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}'
  const rules = await opened.list(route, asked, list(BRANCH_RULE)).catch(noneIfOutsidePlan)
  const found: Ruleset[] = []
  for (const id of new Set(rules.map((rule) => rule.ruleset_id))) {
    const own = rules.filter((rule) => rule.ruleset_id === id)
    // One of an organization or an enterprise may be out of the token's sight.
    const ruleset = id === undefined ? undefined : await rulesetOf(opened, id).catch(ignoreMissing)
    const name = { name: own[0]?.ruleset_source ?? '' }
    found.push({ ...(ruleset ? rulesetFrom(ruleset) : name), rules: own.map(({ type }) => ({ type })) })
  }
  return found
}

/** https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset */
function rulesetOf({ rest, repository }: Connection, id: number) {
  return rest('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ...repository, ruleset_id: id }, RULESET)
}

function rulesetFrom({ name, bypass_actors: actors }: Read<typeof RULESET>): Omit<Ruleset, 'rules'> {
  return { name, ...(actors && { passers: actors.map(passerOf) }) }
}

function ruleOf({ type, parameters }: Read<typeof RULE>): Rule {
  const { operator, pattern, negate = false } = parameters ?? {}
  if (type !== 'tag_name_pattern' || operator === undefined || pattern === undefined) return { type }
  return { type, name: { operator, pattern, negate } }
}

/** The roles that every repository has: https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset names none. */
const ROLES = new Map([
  [2, 'maintain'],
  [4, 'write'],
  [5, 'admin'],
])

function passerOf({ actor_type: type, actor_id: id, bypass_mode: mode }: Read<typeof ACTOR>): Passer {
  return { who: whoOf(type, id), isApp: type === 'Integration', onlyByPull: mode === 'pull_request' }
}

function whoOf(type: string, id = 0): string {
  switch (type) {
    case 'OrganizationAdmin':
      return 'owners of the organization'
    case 'DeployKey':
      return 'deploy keys'
    case 'RepositoryRole':
      return `the role ${ROLES.get(id) ?? id}`
    case 'Integration':
      return `the App ${id}`
    default:
      return `${type.toLowerCase()} ${id}`
  }
}

/**
 * https://docs.github.com/en/rest/branches/branch-protection#get-branch-protection: those whom the restriction of pushes
 * and the duty of a pull request both let pass.
 */
export async function protectionPassers({ rest, repository }: Connection, branch: string): Promise<Passer[]> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection'
  const { enforce_admins: admins, ...held } = await rest(route, { ...repository, branch }, PROTECTION)
  const { restrictions, required_pull_request_reviews: reviews } = held
  const pushing = restrictions && actorsOf(restrictions)
  const passing = reviews && actorsOf(reviews.bypass_pull_request_allowances ?? NOBODY)
  const both = passing?.filter(({ who }) => pushing?.some((one) => one.who === who) ?? true) ?? pushing ?? []
  return [...(admins?.enabled === true ? [] : [{ who: 'administrators', isApp: false, onlyByPull: false }]), ...both]
}

const NOBODY = { users: [], teams: [], apps: [] }

function actorsOf({ users, teams, apps }: Read<typeof ACTORS>): Passer[] {
  const named = (who: string, isApp = false): Passer => ({ who, isApp, onlyByPull: false })
  return [
    ...users.map(({ login }) => named(`@${login}`)),
    ...teams.map(({ slug }) => named(`the team ${slug}`)),
    ...apps.map(({ slug }) => named(`the App ${slug}`, true)),
  ]
}

/** A plan without rulesets for private repositories answers 403 "Upgrade to …". */
function noneIfOutsidePlan(error: unknown): [] {
  if (isOutsidePlan(error)) return []
  throw error
}

const NAMED = object({ id: whole, target: maybe(text), enforcement: text })
const BRANCH_RULE = object({ type: text, ruleset_id: maybe(whole), ruleset_source: maybe(text) })
const ACTOR = object({ actor_type: text, actor_id: maybe(whole), bypass_mode: maybe(text) })

const RULE = object({
  type: text,
  parameters: maybe(object({ operator: maybe(text), pattern: maybe(text), negate: maybe(flag) })),
})

const RULESET = object({
  name: text,
  conditions: maybe(object({ ref_name: maybe(object({ include: maybe(list(text)), exclude: maybe(list(text)) })) })),
  rules: maybe(list(RULE)),
  bypass_actors: maybe(list(ACTOR)),
})

const ACTORS = object({
  users: list(object({ login: text })),
  teams: list(object({ slug: text })),
  apps: list(object({ slug: text })),
})

/** All that is protected may be left out; its own address stands in every answer. */
const PROTECTION = object({
  url: text,
  enforce_admins: maybe(object({ enabled: flag })),
  restrictions: maybe(ACTORS),
  required_pull_request_reviews: maybe(object({ bypass_pull_request_allowances: maybe(ACTORS) })),
})
