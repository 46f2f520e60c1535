import type { Release, SeenReleases } from '../ports/ports.ts'
import { askForKnown } from './answer.ts'
import { statusOf } from './errors.ts'
import type { Connection } from './octokit.ts'
import { anything, flag, list, maybe, object, orNull, text, whole, within, type Read, type Shape } from './shape.ts'

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
    const ask = (fields: readonly Newer[]) => byGraphql(opened, [...new Set(tags)], (known = fields))
    const seen = known && (await askForKnown(known, ask).catch(ignoreNoGraphql))
    if (seen === undefined) known = undefined
    return seen ?? listedWhole(opened)
  }
}

/** Statuses of a server that has no GraphQL at all. */
function ignoreNoGraphql(error: unknown): undefined {
  if (![404, 405, 501].includes(statusOf(error) ?? 0)) throw error
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

/** What every query reads of a release: https://docs.github.com/en/graphql/reference/releases#object-release */
export const releaseFields = (known: readonly string[]) =>
  `databaseId tagName name description isDraft isPrerelease ${known.includes('immutable') ? 'immutable' : ''} url`

export const RELEASE_FIELDS = {
  databaseId: whole,
  tagName: text,
  name: orNull(text),
  description: orNull(text),
  isDraft: flag,
  isPrerelease: flag,
  immutable: maybe(flag),
  url: text,
} as const

type ReleaseNode = { readonly [Field in keyof typeof RELEASE_FIELDS]: Read<(typeof RELEASE_FIELDS)[Field]> }

/** GraphQL does not tell where files are uploaded. */
export function releaseOfFields(node: ReleaseNode): Release {
  return {
    id: String(node.databaseId),
    tag: node.tagName,
    name: node.name ?? '',
    body: node.description ?? '',
    draft: node.isDraft,
    prerelease: node.isPrerelease,
    url: node.url,
    uploadUrl: '',
    immutable: node.immutable ?? false,
  }
}

const NODE = object({
  ...RELEASE_FIELDS,
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
  const fields = `${releaseFields(known)} createdAt publishedAt releaseAssets(first: 1) { totalCount }`
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
  return {
    ...releaseOfFields(node),
    // Told as REST would tell it; files go where REST says.
    uploadUrl: `${uploads}/repos/${owner}/${repo}/releases/${node.databaseId}/assets{?name,label}`,
    wasPublic: node.publishedAt !== undefined,
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
