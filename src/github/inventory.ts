import { CheckpointError } from '../errors/problem.ts'
import { endlessList } from '../errors/answers.ts'
import { timeAmong, type Tag } from '../ports/history.ts'
import type { HeldRelease, Inventory } from '../ports/ports.ts'
import { flag, list, maybe, object, sha, text, within, type Read, type Shape } from './shape.ts'
import { askForKnown } from './answer.ts'
import { ASSET, assetOf, listAssets } from './assets.ts'
import { RELEASE, RELEASE_FIELDS, releaseFields, releaseOf as releaseOfRest, releaseOfFields } from './releases.ts'
import { REF } from './tags.ts'
import { MOST_PAGES, type Connection } from './octokit.ts'

/** What older servers of GitHub Enterprise do not know: a digest before 3.17, `immutable` before 3.19. */
const NEWER = ['digest', 'immutable'] as const

/**
 * Pages of a hundred tags and a hundred releases in one request each: 500 versions take five. What the server's schema
 * has not got is left out; where that is more, REST is asked, which does not tell the dates of tags. @throws VC407, VC422
 */
export async function readInventory(connection: Connection): Promise<Inventory> {
  const read = await askForKnown(NEWER, (known) => byGraphql(connection, known))
  return read ?? byRest(connection)
}

type Newer = (typeof NEWER)[number]

async function byGraphql(connection: Connection, known: readonly Newer[]): Promise<Inventory> {
  const tags: Tag[] = []
  const releases: HeldRelease[] = []
  let next: Cursors = { tags: null, releases: null }
  for (let pages = 0; next.tags !== undefined || next.releases !== undefined; pages += 1) {
    if (pages === MOST_PAGES) throw new CheckpointError(endlessList('repository { refs releases }', pages))
    const page = await ask(connection, next, known)
    tags.push(...(page.refs?.nodes ?? []).map(tagOf))
    for (const node of page.releases?.nodes ?? []) releases.push(await releaseOf(connection, node))
    next = { tags: cursorIn(page.refs), releases: cursorIn(page.releases) }
  }
  return { tags, releases, tellsDigests: known.includes('digest') }
}

/** https://docs.github.com/en/rest/git/refs#list-matching-references, and what each stands on by the list of tags. */
async function byRest({ rest, list: pages, repository }: Connection): Promise<Inventory> {
  const asked = { ...repository, per_page: 100 }
  const refs = await rest(
    'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
    { ...repository, ref: 'tags/' },
    list(REF),
  )
  const peeled = await pages('GET /repos/{owner}/{repo}/tags', asked, PEELED)
  const commits = new Map(peeled.map(({ name, commit }) => [name, commit.sha]))
  const tags = refs.map(({ ref, object: on }): Tag => {
    const name = ref.slice('refs/tags/'.length)
    const more = { annotated: on.type === 'tag', message: '', taggedAt: 0 }
    return { name, object: on.sha, commit: commits.get(name) ?? on.sha, ...more }
  })
  const releases = await pages('GET /repos/{owner}/{repo}/releases', asked, WITH_ASSETS)
  return { tags, releases, tellsDigests: releases.some(({ assets }) => assets.some(({ digest }) => digest !== null)) }
}

const PEELED = list(object({ name: text, commit: object({ sha }) }))

const WITH_ASSETS: Shape<HeldRelease[]> = list((value, at) => ({
  ...releaseOfRest(RELEASE(value, at)),
  assets: within('assets', list(ASSET))(value, at).map(assetOf),
}))

/** Where each list goes on: null at its beginning, undefined after its end. */
interface Cursors {
  readonly tags: string | null | undefined
  readonly releases: string | null | undefined
}

const PAGE_INFO = object({ hasNextPage: flag, endCursor: maybe(text) })

const cursorIn = (part: { readonly pageInfo: Read<typeof PAGE_INFO> } | undefined): string | undefined =>
  part?.pageInfo.hasNextPage === true ? part.pageInfo.endCursor : undefined

const MORE = 'pageInfo { hasNextPage endCursor }'

/** https://docs.github.com/en/graphql/reference/objects#tag; a tag of a tag is peeled once. */
const REFS = `refs(refPrefix: "refs/tags/", first: 100, after: $tags) {
  nodes { name target { oid ... on Tag { tagger { date } target { oid ... on Tag { target { oid } } } } } } ${MORE}
}`

const releasesWith = (known: readonly Newer[]) => `releases(first: 100, after: $releases) {
  nodes {
    ${releaseFields(known)}
    releaseAssets(first: 100) { nodes { name ${known.includes('digest') ? 'digest' : ''} } ${MORE} }
  } ${MORE}
}`

/** A list that has ended is not asked for again. */
function ask({ graphql, repository }: Connection, next: Cursors, known: readonly Newer[]) {
  const lists = [
    ...(next.tags === undefined ? [] : [REFS]),
    ...(next.releases === undefined ? [] : [releasesWith(known)]),
  ]
  // GraphQL refuses a variable that nothing uses: https://spec.graphql.org/October2021/#sec-All-Variables-Used
  const cursors = Object.entries(next).filter(([, cursor]) => cursor !== undefined)
  const header = ['$owner: String!', '$repo: String!', ...cursors.map(([name]) => `$${name}: String`)].join(', ')
  const query = `query(${header}) { repository(owner: $owner, name: $repo) { ${lists.join(' ')} } }`
  const page = object({
    refs: next.tags === undefined ? maybe(REF_LIST) : REF_LIST,
    releases: next.releases === undefined ? maybe(RELEASE_LIST) : RELEASE_LIST,
  })
  return graphql(query, { ...repository, ...Object.fromEntries(cursors) }, within('repository', page))
}

/** Of a tag alone there is a target, and of that another where it is a tag too. */
const INNERMOST = object({ oid: sha })
const INNER = object({ oid: sha, target: maybe(INNERMOST) })
const TARGET = object({ oid: sha, tagger: maybe(object({ date: maybe(text) })), target: maybe(INNER) })
const REF_NODE = object({ name: text, target: TARGET })
const REF_LIST = object({ nodes: list(REF_NODE), pageInfo: PAGE_INFO })

function tagOf({ name, target: on }: Read<typeof REF_NODE>): Tag {
  const commit = on.target?.target ?? on.target ?? on
  return {
    name,
    object: on.oid,
    commit: commit.oid,
    annotated: on.target !== undefined,
    message: '',
    taggedAt: timeAmong(Date.parse(on.tagger?.date ?? '') / 1000),
  }
}

const RELEASE_NODE = object({
  ...RELEASE_FIELDS,
  releaseAssets: object({ nodes: list(object({ name: text, digest: maybe(text) })), pageInfo: PAGE_INFO }),
})
const RELEASE_LIST = object({ nodes: list(RELEASE_NODE), pageInfo: PAGE_INFO })

/** A release with more than a hundred files is asked for them on its own. */
async function releaseOf(connection: Connection, node: Read<typeof RELEASE_NODE>): Promise<HeldRelease> {
  const release = releaseOfFields(node)
  const { nodes, pageInfo } = node.releaseAssets
  const assets = nodes.map(({ name, digest }) => ({ name, digest: digest ?? null }))
  return { ...release, assets: pageInfo.hasNextPage ? await listAssets(connection, release) : assets }
}
