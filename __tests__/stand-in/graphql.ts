// https://docs.github.com/graphql: as much of it as is asked. Errors come inside HTTP 200.
import { notFound, ok } from './answer.ts'
import { pullMutation, shownPull } from './pulls.ts'
import { commentThings } from './comments.ts'
import { createCommitOnBranch } from './commit-on-branch.ts'
import { commitAt } from './commits.ts'
import { assetsThing, refsThing, releasesThing } from './graphql-lists.ts'
import { parseQuery, type Selection } from './graphql-query.ts'
import type { ReleaseRecord } from './release-store.ts'
import { presentRelease } from './release-view.ts'
import { comparisonOf } from './compare.ts'
import { latestOf } from './releases.ts'
import { isRepository, nodeId, type Call, type Handler, type World } from './world.ts'

type Resolved = Thing | readonly Thing[] | readonly string[] | string | number | boolean | null

/** The arguments of a field. */
export type Given = Readonly<Record<string, unknown>>

/** An object of the schema: its type's name and what each field answers. A new operation is one more field. */
export interface Thing {
  readonly type: string
  readonly fields: Readonly<Record<string, (given: Given) => Resolved | Promise<Resolved>>>
}

interface GraphqlError {
  readonly message: string
  readonly path: readonly string[]
  readonly type?: string
  readonly extensions?: Readonly<Record<string, string>>
}

/** Thrown by a field that has nothing to answer, as GitHub's NOT_FOUND. */
export class FieldRefusal extends Error {
  readonly type: string
  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

const rootOf = (world: World, call: Call): Thing => ({
  type: 'Query',
  fields: {
    repository: ({ owner, name }) => {
      if (isRepository(world, String(owner), String(name))) return repositoryThing(world, call)
      const full = `${String(owner)}/${String(name)}`
      throw new FieldRefusal('NOT_FOUND', `Could not resolve to a Repository with the name '${full}'.`)
    },
    nodes: (given) => commentThings(world, call, given),
  },
})

const repositoryThing = (world: World, call: Call): Thing => ({
  type: 'Repository',
  fields: {
    id: () => nodeId('Repository', world.repo),
    // https://docs.github.com/graphql/reference/repos#repository: of forks, too.
    pullRequests: ({ headRefName, baseRefName, last }) =>
      pullsThing(world, String(headRefName), String(baseRefName), Number(last)),
    nameWithOwner: () => `${world.owner}/${world.repo}`,
    ref: ({ qualifiedName }) => refThing(world, String(qualifiedName)),
    refs: (given) => {
      // As of a private repository for a token without `contents`.
      if (world.settings.private && call.grants.contents === undefined)
        throw new FieldRefusal('FORBIDDEN', 'Resource not accessible by integration')
      return refsThing(world, given)
    },
    releases: (given) => releasesThing(world, call, given),
    defaultBranchRef: async () => refThing(world, `refs/heads/${await world.git.defaultBranch()}`),
    squashMergeAllowed: () => world.settings.policies.allowed.squash,
    mergeCommitAllowed: () => world.settings.policies.allowed.merge,
    rebaseMergeAllowed: () => world.settings.policies.allowed.rebase,
    squashMergeCommitTitle: () => world.settings.policies.squashTitle,
    squashMergeCommitMessage: () => world.settings.policies.squashMessage,
    isArchived: () => world.settings.archived,
    isPrivate: () => world.settings.private,
    object: ({ oid }) => commitThing(world, String(oid)),
    release: ({ tagName }) => releaseThing(world, byTag(world, call, String(tagName))),
    latestRelease: () => releaseThing(world, latestOf(world.releases.state.releases, world.releases.state.latest)),
  },
})

const refThing = async (world: World, name: string): Promise<Thing | null> => {
  const commit = await world.git.commit(name)
  if (commit === undefined) return null
  return {
    type: 'Ref',
    fields: {
      refUpdateRule: () => ruleThing(world),
      target: () => commitThing(world, commit),
      name: () => name.replace(/^refs\/(?:heads|tags)\//, ''),
      // https://docs.github.com/graphql/reference/objects#comparison
      compare: async ({ headRef }) => comparisonThing(await comparisonOf(world, commit, String(headRef))),
    },
  }
}

function thingOf(type: string, values: Readonly<Record<string, string | boolean>>): Thing {
  const fields = Object.entries(values).map(([name, value]) => [name, () => value] as const)
  return { type, fields: Object.fromEntries(fields) }
}

async function pullsThing(world: World, head: string, base: string, last: number): Promise<Thing> {
  const named = world.pulls.filter(({ headRefName, baseRefName }) => headRefName === head && baseRefName === base)
  const shown = await Promise.all(named.slice(-last).map((pull) => shownPull(world, pull)))
  const nodes = shown.map((pull): Thing => {
    const { mergeCommit, comments, ...plain } = pull
    const shownComments = comments.nodes.map((comment) => thingOf('IssueComment', comment))
    const fields = Object.entries(plain).map(([name, value]) => [name, () => value] as const)
    return {
      type: 'PullRequest',
      fields: {
        ...Object.fromEntries(fields),
        mergeCommit: () => mergeCommit && thingOf('Commit', mergeCommit),
        comments: ({ last }) => ({
          type: 'IssueCommentConnection',
          fields: { nodes: () => shownComments.slice(-Number(last)) },
        }),
      },
    }
  })
  return { type: 'PullRequestConnection', fields: { nodes: () => nodes } }
}

/** https://docs.github.com/graphql/reference/objects#commit: null where there is no such object. */
async function commitThing(world: World, oid: string): Promise<Thing | null> {
  const commit = await commitAt(world, oid)
  if (commit === undefined) return null
  const trailers = [...commit.message.matchAll(/^co-authored-by:.*<(.+)>$/gim)].map(([, email = '']) => email)
  const nodes = [commit.author.email, ...trailers].map((email) => actorThing(world, email))
  return {
    type: 'Commit',
    fields: {
      oid: () => commit.sha,
      message: () => commit.message,
      committedDate: () => commit.committer.date,
      tree: () => ({ type: 'Tree', fields: { oid: () => commit.tree } }),
      parents: ({ first }) => ({
        type: 'CommitConnection',
        fields: {
          nodes: () =>
            commit.parents.slice(0, Number(first)).map((oid) => ({ type: 'Commit', fields: { oid: () => oid } })),
        },
      }),
      authors: ({ first }) => ({ type: 'GitActorConnection', fields: { nodes: () => nodes.slice(0, Number(first)) } }),
    },
  }
}

const comparisonThing = (found: Awaited<ReturnType<typeof comparisonOf>>): Thing | null =>
  found === undefined
    ? null
    : {
        type: 'Comparison',
        fields: {
          status: () => found.status.toUpperCase(),
          aheadBy: () => found.ahead,
          behindBy: () => found.behind,
        },
      }
/** https://docs.github.com/graphql/reference/objects#gitactor: without an account there is no user. */
function actorThing(world: World, email: string): Thing {
  const login = world.settings.accounts[email]
  const user: Thing = { type: 'User', fields: { login: () => login ?? '' } }
  return { type: 'GitActor', fields: { email: () => email, user: () => (login === undefined ? null : user) } }
}

/** The protection of a branch; null where it has none. */
function ruleThing(world: World): Thing | null {
  const { requiredByProtection } = world.settings.checks
  const { protection } = world.settings.policies
  const contexts = [...requiredByProtection, ...(protection?.checks ?? [])]
  const fields = {
    requiredStatusCheckContexts: () => contexts,
    requiredApprovingReviewCount: () => protection?.reviews ?? null,
  }
  return contexts.length === 0 && protection === undefined ? null : { type: 'RefUpdateRule', fields }
}

/** It sees drafts too, for those who may write; a published one first. Which of several drafts, nobody has told. */
function byTag(world: World, call: Call, tag: string): ReleaseRecord | undefined {
  const named = world.releases.state.releases.filter(({ tag_name }) => tag_name === tag)
  const draft = world.settings.draftByTag === 'first' ? named[0] : named.at(-1)
  return named.find((release) => !release.draft) ?? (call.grants.contents === 'write' ? draft : undefined)
}

export function releaseThing(world: World, release: ReleaseRecord | undefined): Thing | null {
  if (release === undefined) return null
  const shown = presentRelease(world, release)
  return {
    type: 'Release',
    fields: {
      id: () => shown.node_id,
      databaseId: () => release.id,
      tagName: () => release.tag_name,
      name: () => release.name,
      description: () => release.body,
      isDraft: () => release.draft,
      isPrerelease: () => release.prerelease,
      immutable: () => release.immutable,
      isLatest: () => latestOf(world.releases.state.releases, world.releases.state.latest)?.id === release.id,
      url: () => shown.html_url,
      releaseAssets: (given) => assetsThing(world, release, given),
      createdAt: () => release.created_at,
      publishedAt: () => release.published_at,
      updatedAt: () => release.updated_at,
    },
  }
}

interface Resolution {
  /** `settings.unknownFields` */
  readonly unknown: readonly string[]
  readonly variables: Readonly<Record<string, unknown>>
  readonly errors: GraphqlError[]
}

async function resolve(
  thing: Thing,
  selections: readonly Selection[],
  path: readonly string[],
  to: Resolution,
): Promise<unknown> {
  const entries = selections
    .filter(({ on }) => on === undefined || on === thing.type)
    .map(async (selection) => {
      const here = [...path, selection.alias]
      if (selection.name === '__typename') return [selection.alias, thing.type] as const
      const isUnknown = to.unknown.includes(`${thing.type}.${selection.name}`)
      const field = isUnknown ? undefined : thing.fields[selection.name]
      if (field === undefined) {
        to.errors.push(undefinedField(thing.type, selection.name, here))
        return [selection.alias, null] as const
      }
      return [selection.alias, await resolveField(field, selection, here, to)] as const
    })
  return Object.fromEntries(await Promise.all(entries))
}

async function resolveField(
  field: Thing['fields'][string],
  { given, selections }: Selection,
  path: readonly string[],
  to: Resolution,
): Promise<unknown> {
  try {
    const values = Object.entries(given).map(([name, value]) => [name, valueOf(value, to.variables)] as const)
    const value = await field(Object.fromEntries(values))
    const items: readonly (Thing | string)[] | undefined = Array.isArray(value) ? value : undefined
    if (items !== undefined)
      return await Promise.all(
        items.map((item) => (isThing(item) ? resolve(item, selections, path, to) : Promise.resolve(item))),
      )
    return isThing(value) ? await resolve(value, selections, path, to) : value
  } catch (error) {
    if (!(error instanceof FieldRefusal)) throw error
    to.errors.push({ type: error.type, path, message: error.message })
    return null
  }
}

const isThing = (value: Resolved): value is Thing => typeof value === 'object' && value !== null && 'fields' in value

const valueOf = (value: Selection['given'][string], variables: Readonly<Record<string, unknown>>): unknown =>
  'variable' in value ? (variables[value.variable] ?? null) : value.literal

const undefinedField = (typeName: string, fieldName: string, path: readonly string[]): GraphqlError => ({
  message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
  path: ['query', ...path],
  extensions: { code: 'undefinedField', typeName, fieldName },
})

/** POST /graphql */
export const graphql: Handler = async (world, call) => {
  if (world.settings.withoutGraphql) throw notFound()
  const { query, variables = {} } = call.body as { query?: string; variables?: Record<string, unknown> }
  const selections = parseQuery(query ?? '')
  if (selections === undefined) return ok({ errors: [{ message: 'Parse error on the query', path: [] }] })
  if (selections[0]?.name === 'createCommitOnBranch') return createCommitOnBranch(world, call, variables)
  const mutation = await pullMutation(world, call, selections[0]?.name ?? '', variables)
  if (mutation !== undefined) return mutation
  const to: Resolution = { variables, errors: [], unknown: world.settings.unknownFields }
  const data = await resolve(rootOf(world, call), selections, [], to)
  // A query that the schema refuses is not carried out at all, so it has no data.
  if (to.errors.some(({ extensions }) => extensions !== undefined)) return ok({ errors: to.errors })
  return ok(to.errors.length > 0 ? { data, errors: to.errors } : { data })
}
