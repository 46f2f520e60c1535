// The lists of https://docs.github.com/graphql that are paged: tags and releases of a repository, assets of a release.
import type { GitObject } from './git.ts'
import { FieldRefusal, releaseThing, type Given, type Thing } from './graphql.ts'
import type { AssetRecord, ReleaseRecord } from './release-store.ts'
import { newestFirst } from './releases.ts'
import { nodeId, type Call, type World } from './world.ts'

const MOST = 100

/**
 * https://docs.github.com/graphql/guides/using-pagination-in-the-graphql-api: a list without `first`, or with more than
 * a hundred, is refused. The cursor is opaque at GitHub's; here it is a position.
 */
export function listThing(type: string, nodes: readonly Thing[], { first, after }: Given): Thing {
  const count = Number(first)
  if (first === undefined) throw new FieldRefusal('MISSING_PAGINATION_BOUNDARIES', missing(type))
  if (count < 1 || count > MOST) throw new FieldRefusal('EXCESSIVE_PAGINATION', excessive(type, count))
  const from = typeof after === 'string' ? Number(Buffer.from(after, 'base64').toString().slice('cursor:'.length)) : 0
  const shown = nodes.slice(from, from + count)
  const end = from + shown.length
  const pageInfo: Thing = {
    type: 'PageInfo',
    fields: {
      hasNextPage: () => end < nodes.length,
      endCursor: () => (shown.length === 0 ? null : Buffer.from(`cursor:${end}`).toString('base64')),
    },
  }
  return {
    type: `${type}Connection`,
    fields: { nodes: () => shown, pageInfo: () => pageInfo, totalCount: () => nodes.length },
  }
}

const missing = (type: string) =>
  `You must provide a \`first\` or \`last\` value to properly paginate the \`${type}\` connection.`

const excessive = (type: string, count: number) =>
  `Requesting ${count} records on the \`${type}\` connection exceeds the \`first\` limit of ${MOST} records.`

/** The last three are of a tag: what it is on, and when it was made. */
const REF = '%(refname) %(objectname) %(objecttype) %(object) %(type) %(taggerdate:unix)'

/** https://docs.github.com/graphql/reference/objects#repository (refs): in the order of their names. */
export async function refsThing(world: World, given: Given): Promise<Thing> {
  const prefix = typeof given['refPrefix'] === 'string' ? given['refPrefix'] : ''
  const lines = await world.git.read('for-each-ref', `--format=${REF}`, prefix)
  const nodes = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Thing => {
      const [ref = '', sha = '', type = '', object = '', kind = '', seconds = ''] = line.split(' ')
      const target = { sha, type: type as GitObject['type'] }
      const tag = { seconds, object: { sha: object, type: kind as GitObject['type'] } }
      return {
        type: 'Ref',
        fields: {
          name: () => ref.slice(prefix.length),
          prefix: () => prefix,
          target: () => objectThing(world, target, () => Promise.resolve(tag)),
        },
      }
    })
  return listThing('Ref', nodes, given)
}

const TYPES: Readonly<Record<GitObject['type'], string>> = { commit: 'Commit', tag: 'Tag', tree: 'Tree', blob: 'Blob' }

/** What a tag says of itself; without a tagger, seconds are empty. */
interface TagText {
  readonly object: GitObject
  readonly seconds: string
}

async function readTag(world: World, sha: string): Promise<TagText> {
  const { stdout } = await world.git.known('cat-file', 'tag', sha)
  const [, object = '', kind = ''] = /^object (\w+)\ntype (\w+)$/m.exec(stdout) ?? []
  const [, seconds = ''] = /^tagger .*> (\d+)/m.exec(stdout) ?? []
  return { object: { sha: object, type: kind as GitObject['type'] }, seconds }
}

/** https://docs.github.com/graphql/reference/objects#tag; a tag names what it is on. */
function objectThing(world: World, { sha, type }: GitObject, tag = () => readTag(world, sha)): Thing {
  const oid = () => sha
  if (type !== 'tag') return { type: TYPES[type], fields: { oid } }
  const tagger: Thing = {
    type: 'GitActor',
    fields: {
      date: async () => `${new Date(Number((await tag()).seconds) * 1000).toISOString().slice(0, 19)}Z`,
    },
  }
  return {
    type: 'Tag',
    fields: {
      oid,
      tagger: () => tagger,
      target: async () => objectThing(world, (await tag()).object),
    },
  }
}

/** https://docs.github.com/graphql/reference/releases#object-release: drafts only for those who may write. */
export function releasesThing(world: World, call: Call, given: Given): Thing {
  const seen = world.late
    .releases(call, world.releases.state.releases)
    .filter(({ draft }) => !draft || call.grants.contents === 'write')
  const ordered = given['orderBy'] === undefined ? seen : newestFirst(seen)
  const nodes = ordered.map((release) => releaseThing(world, release)).filter((thing) => thing !== null)
  return listThing('Release', nodes, given)
}

/** https://docs.github.com/graphql/reference/releases#object-releaseasset: it knows neither state nor label. */
export function assetsThing(world: World, { assets }: ReleaseRecord, given: Given): Thing {
  const nodes = assets.map((asset) => assetThing(asset, world.settings.withoutDigests))
  return listThing('ReleaseAsset', nodes, given)
}

function assetThing(asset: AssetRecord, withoutDigest: boolean): Thing {
  return {
    type: 'ReleaseAsset',
    fields: {
      id: () => nodeId('ReleaseAsset', asset.id),
      name: () => asset.name,
      size: () => asset.size,
      ...(withoutDigest ? {} : { digest: () => asset.digest }),
    },
  }
}
