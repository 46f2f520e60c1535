import type { Release } from '../ports/ports.ts'
import { anything, flag, list, maybe, object, text, whole, within, type Read } from './shape.ts'
import { GraphqlRefusal } from './answer.ts'
import type { Connection } from './octokit.ts'

/** A release as GitHub answers it, reduced to what is read: https://docs.github.com/en/rest/releases/releases */
export const RELEASE = object({
  id: whole,
  tag_name: text,
  name: maybe(text),
  body: maybe(text),
  draft: flag,
  prerelease: flag,
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
  }
}

const BY_TAG = `query ($owner: String!, $repo: String!, $tag: String!, $order: ReleaseOrder!) {
  repository(owner: $owner, name: $repo) {
    release(tagName: $tag) { databaseId tagName }
    releases(first: 100, orderBy: $order) { nodes { databaseId tagName } }
  }
}`

const NEWEST_FIRST = { field: 'CREATED_AT', direction: 'DESC' }

const NAMED = object({ databaseId: whole, tagName: text })
const FOUND = within('repository', object({ release: maybe(NAMED), releases: object({ nodes: list(NAMED) }) }))

/**
 * GraphQL finds a draft by its tag at once, where the list of REST still lags (https://github.com/cli/cli/issues/6599), and
 * its copies among the newest. Undefined on a server that does not know these fields.
 */
export async function idsFor({ graphql, repository }: Connection, tag: string): Promise<string[] | undefined> {
  try {
    const found = await graphql(BY_TAG, { ...repository, tag, order: NEWEST_FIRST }, FOUND)
    const named = [...(found.release ? [found.release] : []), ...found.releases.nodes]
    return [...new Set(named.filter(({ tagName }) => tagName === tag).map(({ databaseId }) => String(databaseId)))]
  } catch (error) {
    if (error instanceof GraphqlRefusal && error.isOfSchema) return undefined
    throw error
  }
}
