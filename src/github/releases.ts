import type { Release, SeenReleases } from '../ports/ports.ts'
import { GraphqlRefusal } from './answer.ts'
import { statusOf } from './errors.ts'
import type { Connection } from './octokit.ts'
import { anything, flag, list, maybe, object, text, whole, within, type Read, type Shape } from './shape.ts'

/** A release as GitHub answers it, reduced to what is read: https://docs.github.com/en/rest/releases/releases */
export const RELEASE = object({
  id: whole,
  tag_name: text,
  name: maybe(text),
  body: maybe(text),
  draft: flag,
  prerelease: flag,
  created_at: maybe(text),
  published_at: maybe(text),
  immutable: maybe(flag),
  assets: maybe(list(anything)),
  html_url: text,
  upload_url: text,
})

/** The same where nothing else of it is read. */
export const RELEASE_ID = object({ id: whole })

export function releaseOf(answer: Read<typeof RELEASE>): Release {
  return {
    id: String(answer.id),
    tag: answer.tag_name,
    name: answer.name ?? '',
    body: answer.body ?? '',
    draft: answer.draft,
    prerelease: answer.prerelease,
    url: answer.html_url,
    uploadUrl: answer.upload_url,
    wasPublic: answer.published_at !== undefined,
    immutable: answer.immutable ?? false,
    assetCount: answer.assets?.length ?? 0,
    ...(answer.created_at !== undefined && { createdAt: answer.created_at }),
  }
}

/** How many tags one request looks up: GitHub weighs a query by the lists in it, and this holds one. */
const TAGS_AT_ONCE = 100

/** What older servers of GitHub Enterprise do not know, such as `immutable` before 3.19. */
const NEWER = ['immutable', 'latestRelease'] as const
type Newer = (typeof NEWER)[number]

/**
 * Looks at releases by their tags. GraphQL finds a draft by its tag at once, where lists still lag
 * (https://github.com/cli/cli/issues/6599), and the list of the newest shows its copies: so a look is one request for a
 * hundred tags, however many releases there are. What the server's schema has not got is left out, and not asked for a
 * second time; without these fields, or without GraphQL, the list of REST is read whole.
 */
export function releaseLooks(): (opened: Connection, tags: readonly string[]) => Promise<SeenReleases> {
  let known: readonly Newer[] | undefined = NEWER
  return async (opened, tags) => {
    while (known !== undefined) {
      const fields = known
      try {
        return await byGraphql(opened, [...new Set(tags)], fields)
      } catch (error) {
        if (!hasNoSuchField(error)) throw error
        const fewer = error instanceof GraphqlRefusal ? fields.filter((field) => !error.names(field)) : fields
        known = fewer.length < fields.length ? fewer : undefined
      }
    }
    return listedWhole(opened)
  }
}

/** The schema of this server lacks a field, or it has no GraphQL at all. */
function hasNoSuchField(error: unknown): boolean {
  if (error instanceof GraphqlRefusal) return error.isOfSchema
  return [404, 405, 501].includes(statusOf(error) ?? 0)
}

async function byGraphql(opened: Connection, tags: readonly string[], known: readonly Newer[]): Promise<SeenReleases> {
  const seen = new Map<string, Release>()
  const ids = new Set<string>()
  let since: string | undefined
  for (const part of inParts(tags)) {
    const { named, newest } = await ask(opened, part, known)
    for (const { databaseId } of newest.nodes) ids.add(String(databaseId))
    // What is found by its tag is newer than what a list shows of it.
    for (const node of [...newest.nodes, ...Object.values(named)])
      if (node !== undefined) seen.set(String(node.databaseId), releaseOfNode(node, opened))
    since = newest.pageInfo.hasNextPage ? newest.nodes.at(-1)?.createdAt : undefined
  }
  return { releases: [...seen.values()], newest: { ids, since } }
}

/** At least one, for the newest. */
function inParts(tags: readonly string[]): string[][] {
  const parts = Math.max(1, Math.ceil(tags.length / TAGS_AT_ONCE))
  return Array.from({ length: parts }, (_, at) => tags.slice(at * TAGS_AT_ONCE, (at + 1) * TAGS_AT_ONCE))
}

/** https://docs.github.com/en/graphql/reference/releases#object-release */
const fieldsOf = (known: readonly Newer[]) => `databaseId tagName name description isDraft isPrerelease
  ${known.includes('immutable') ? 'immutable' : ''} url createdAt publishedAt releaseAssets(first: 1) { totalCount }`

const NODE = object({
  databaseId: whole,
  tagName: text,
  name: maybe(text),
  description: maybe(text),
  isDraft: flag,
  isPrerelease: flag,
  immutable: maybe(flag),
  url: text,
  createdAt: text,
  publishedAt: maybe(text),
  releaseAssets: object({ totalCount: whole }),
})

const NEWEST = object({ nodes: list(NODE), pageInfo: object({ hasNextPage: flag }) })

/** What a look is answered. */
interface Looked {
  /** What there is for each tag, and what GitHub calls "Latest". */
  readonly named: Readonly<Record<string, Read<typeof NODE> | undefined>>
  readonly newest: Read<typeof NEWEST>
}

const NEWEST_FIRST = { field: 'CREATED_AT', direction: 'DESC' }

function ask({ graphql, repository }: Connection, tags: readonly string[], known: readonly Newer[]): Promise<Looked> {
  const fields = fieldsOf(known)
  const looks = tags.map((tag, at) => ({ variable: `tag${at}`, name: `of${at}`, tag }))
  const header = looks.map(({ variable }) => `, $${variable}: String!`).join('')
  const named = looks.map(({ variable, name }) => `${name}: release(tagName: $${variable}) { ${fields} }`)
  const latest = known.includes('latestRelease') ? `latestRelease { ${fields} }` : ''
  const query = `query ($owner: String!, $repo: String!, $order: ReleaseOrder!${header}) {
    repository(owner: $owner, name: $repo) {
      ${named.join(' ')} ${latest}
      releases(first: 100, orderBy: $order) { nodes { ${fields} } pageInfo { hasNextPage } }
    }
  }`
  const variables = Object.fromEntries(looks.map(({ variable, tag }) => [variable, tag]))
  const names = [...looks.map(({ name }) => name), 'latestRelease']
  const shape = object(Object.fromEntries(names.map((name) => [name, maybe(NODE)])))
  const looked: Shape<Looked> = (value, at) => ({
    named: shape(value, at),
    newest: within('releases', NEWEST)(value, at),
  })
  return graphql(query, { ...repository, ...variables, order: NEWEST_FIRST }, within('repository', looked))
}

function releaseOfNode(node: Read<typeof NODE>, { uploads, repository: { owner, repo } }: Connection): Release {
  const id = String(node.databaseId)
  return {
    id,
    tag: node.tagName,
    name: node.name ?? '',
    body: node.description ?? '',
    draft: node.isDraft,
    prerelease: node.isPrerelease,
    url: node.url,
    // GraphQL does not tell it, so it is told as REST would; files go where REST says.
    uploadUrl: `${uploads}/repos/${owner}/${repo}/releases/${id}/assets{?name,label}`,
    wasPublic: node.publishedAt !== undefined,
    immutable: node.immutable ?? false,
    assetCount: node.releaseAssets.totalCount,
    createdAt: node.createdAt,
  }
}

/** Where GraphQL is not to be had. */
async function listedWhole(opened: Connection): Promise<SeenReleases> {
  const releases = await listReleases(opened)
  return { releases, newest: { ids: new Set(releases.map(({ id }) => id)) } }
}

/** https://docs.github.com/en/rest/releases/releases#list-releases */
export async function listReleases({ list: pages, repository }: Connection): Promise<Release[]> {
  const asked = { ...repository, per_page: 100 }
  return (await pages('GET /repos/{owner}/{repo}/releases', asked, list(RELEASE))).map(releaseOf)
}
