import { unexpectedAnswer } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import { timeAmong, type Tag } from '../history.ts'
import type { HeldRelease, Inventory } from '../ports.ts'
import { listAssets } from './github-assets.ts'
import type { Connection } from './octokit.ts'

const REQUEST = 'read the tags and the releases'

/**
 * Pages of a hundred tags and a hundred releases in one request each: 500 versions take five. An older server of GitHub
 * Enterprise knows no `digest`, and is asked without. @throws VC407
 */
export async function readInventory(connection: Connection): Promise<Inventory> {
  let tellsDigests = true
  const tags: Tag[] = []
  const releases: HeldRelease[] = []
  let next: Cursors = { tags: null, releases: null }
  while (next.tags !== undefined || next.releases !== undefined) {
    const page = await ask(connection, next, tellsDigests).catch((error: unknown) => {
      if (!tellsDigests || !knowsNoDigest(error)) throw explained(error)
      tellsDigests = false
    })
    if (page === undefined) continue
    tags.push(...(page.refs?.nodes ?? []).map(tagOf))
    for (const node of page.releases?.nodes ?? []) releases.push(await releaseOf(connection, node))
    next = { tags: cursorIn(page.refs), releases: cursorIn(page.releases) }
  }
  return { tags, releases, tellsDigests }
}

/** Where each list goes on: null at its beginning, undefined after its end. */
interface Cursors {
  readonly tags: string | null | undefined
  readonly releases: string | null | undefined
}

interface List<T> {
  readonly nodes: readonly T[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const cursorIn = (list: List<unknown> | undefined): string | undefined =>
  list?.pageInfo.hasNextPage === true ? (list.pageInfo.endCursor ?? undefined) : undefined

interface Page {
  readonly refs?: List<RefNode>
  readonly releases?: List<ReleaseNode>
}

const MORE = 'pageInfo { hasNextPage endCursor }'

/** https://docs.github.com/en/graphql/reference/objects#tag; a tag of a tag is peeled once. */
const REFS = `refs(refPrefix: "refs/tags/", first: 100, after: $tags) {
  nodes { name target { oid ... on Tag { tagger { date } target { oid ... on Tag { target { oid } } } } } } ${MORE}
}`

/** https://docs.github.com/en/graphql/reference/releases#object-release */
const releasesWith = (digest: string) => `releases(first: 100, after: $releases) {
  nodes {
    databaseId tagName name description isDraft isPrerelease immutable url
    releaseAssets(first: 100) { nodes { name ${digest} } ${MORE} }
  } ${MORE}
}`

/** A list that has ended is not asked for again. */
async function ask({ github, repository }: Connection, next: Cursors, tellsDigests: boolean): Promise<Page> {
  const lists = [
    ...(next.tags === undefined ? [] : [REFS]),
    ...(next.releases === undefined ? [] : [releasesWith(tellsDigests ? 'digest' : '')]),
  ]
  const header = 'query($owner: String!, $repo: String!, $tags: String, $releases: String)'
  const query = `${header} { repository(owner: $owner, name: $repo) { ${lists.join(' ')} } }`
  const variables = { ...repository, tags: next.tags ?? null, releases: next.releases ?? null }
  const { repository: page } = await github.graphql<{ readonly repository: Page | null }>(query, variables)
  if (page === null) throw new CheckpointError(unexpectedAnswer(REQUEST, 200, 'no repository'))
  return page
}

/** GraphQL tells errors inside HTTP 200, which Octokit throws without a status. */
function explained(error: unknown): unknown {
  return error instanceof Error && error.name === 'GraphqlResponseError'
    ? new CheckpointError(unexpectedAnswer(REQUEST, 200, error.message), { cause: error })
    : error
}

function knowsNoDigest(error: unknown): boolean {
  return error instanceof Error && error.message.includes("Field 'digest' doesn't exist")
}

interface ObjectNode {
  readonly oid: string
  readonly tagger?: { readonly date: string | null } | null
  /** Of a tag alone. */
  readonly target?: ObjectNode
}

interface RefNode {
  readonly name: string
  readonly target: ObjectNode
}

function tagOf({ name, target: object }: RefNode): Tag {
  const commit = object.target?.target ?? object.target ?? object
  return {
    name,
    object: object.oid,
    commit: commit.oid,
    annotated: object.target !== undefined,
    message: '',
    taggedAt: timeAmong(Date.parse(object.tagger?.date ?? '') / 1000),
  }
}

interface ReleaseNode {
  readonly databaseId: number
  readonly tagName: string
  readonly name: string | null
  readonly description: string | null
  readonly isDraft: boolean
  readonly isPrerelease: boolean
  readonly immutable: boolean
  readonly url: string
  readonly releaseAssets: List<{ readonly name: string; readonly digest?: string | null }>
}

/** A release with more than a hundred files is asked for them on its own. */
async function releaseOf(connection: Connection, node: ReleaseNode): Promise<HeldRelease> {
  const release = {
    id: String(node.databaseId),
    tag: node.tagName,
    name: node.name ?? '',
    body: node.description ?? '',
    draft: node.isDraft,
    prerelease: node.isPrerelease,
    url: node.url,
    uploadUrl: '',
    immutable: node.immutable,
  }
  const { nodes, pageInfo } = node.releaseAssets
  const assets = nodes.map(({ name, digest }) => ({ name, digest: digest ?? null }))
  return { ...release, assets: pageInfo.hasNextPage ? await listAssets(connection, release) : assets }
}
