import { nameInTheWay } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import { timeAmong, type Tag } from '../ports/history.ts'
import type { TagMove } from '../ports/ports.ts'
import { ignoreMissing, notSeenYet, statusOf } from './errors.ts'
import { list, maybe, object, sha, text } from './shape.ts'
import type { Connection } from './octokit.ts'

// https://docs.github.com/en/rest/git/refs#get-a-reference
export async function findTag(connection: Connection, name: string): Promise<Tag | undefined> {
  const asked = { ...connection.repository, ref: `tags/${name}` }
  const ref = await connection.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', asked, REF).catch(ignoreMissing)
  return ref === undefined ? undefined : peel(connection, name, ref.object)
}

const OBJECT = object({ type: text, sha })

/** https://docs.github.com/en/rest/git/refs */
export const REF = object({ ref: text, object: OBJECT })

/** https://docs.github.com/en/rest/git/tags; a tag object may lack its tagger. */
const TAG = object({ object: OBJECT, message: text, tagger: maybe(object({ name: maybe(text), date: maybe(text) })) })

/**
 * A ref straight to the commit. One that is there is moved by force, since a floating tag seldom moves along its own
 * history: https://docs.github.com/en/rest/git/refs#update-a-reference, whose `ref` has no `refs/` before it.
 */
export async function moveTag(connection: Connection, { name, commit: sha, from }: TagMove): Promise<boolean> {
  const { rest, once } = connection
  if (from === undefined)
    return rest('POST /repos/{owner}/{repo}/git/refs', { ...once, ref: `refs/tags/${name}`, sha }, REF).then(
      () => true,
      isTaken,
    )
  const move = { ...once, ref: `tags/${name}`, sha, force: true }
  return rest('PATCH /repos/{owner}/{repo}/git/refs/{ref}', move, REF).then(
    () => true,
    (error: unknown) => notAsSeen(connection, from, error),
  )
}

function isTaken(error: unknown): false {
  alreadyExists(error)
  return false
}

/**
 * 422 "Reference does not exist": somebody deleted it. "Reference update failed" is said of all else that git refuses, so
 * also where another update came in between: then the tag has moved.
 */
export async function notAsSeen(connection: Connection, seen: Tag, error: unknown): Promise<false> {
  const message = statusOf(error) === 422 && error instanceof Error ? error.message : ''
  if (message.includes('Reference does not exist')) return false
  if (!message.includes('Reference update failed')) throw error
  if ((await findTag(connection, seen.name))?.object === seen.object) throw error
  return false
}

/** https://docs.github.com/en/rest/git/tags#get-a-tag: a ref straight to a commit is a lightweight tag. */
async function peel(
  connection: Connection,
  name: string,
  object: { readonly type: string; readonly sha: string },
): Promise<Tag> {
  if (object.type !== 'tag')
    return { name, object: object.sha, commit: object.sha, annotated: false, message: '', taggedAt: 0 }
  const asked = { ...connection.repository, tag_sha: object.sha }
  const read = await connection.rest('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', asked, TAG).catch(notSeenYet)
  const commit = read.object.type === 'tag' ? (await peel(connection, name, read.object)).commit : read.object.sha
  return {
    name,
    object: object.sha,
    commit,
    annotated: true,
    message: read.message,
    taggedAt: timeAmong(Date.parse(read.tagger?.date ?? '') / 1000),
    ...(read.tagger?.name !== undefined && { tagger: read.tagger.name }),
  }
}

/**
 * "Reference update failed" is all that GitHub says where `v1` stands in the way of `v1/x`, or an older protection of
 * tags refuses. So the names around it are looked at: https://docs.github.com/en/rest/git/refs#list-matching-references
 */
export async function explainRefusal({ rest, repository }: Connection, name: string, error: unknown): Promise<never> {
  const cause = error instanceof Error ? error.cause : undefined
  if (statusOf(cause) !== 422 || !(cause instanceof Error) || !cause.message.includes('Reference update failed'))
    throw error
  const [folder = name] = name.split('/')
  const asked = { ...repository, ref: `tags/${folder}` }
  const refs = await rest('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', asked, list(REF))
  const names = refs.map(({ ref }) => ref.slice('refs/tags/'.length))
  const other = names.find((there) => name.startsWith(`${there}/`) || there.startsWith(`${name}/`))
  throw other === undefined ? error : new CheckpointError(nameInTheWay(name, other))
}

/** 422 "Reference already exists": somebody was first. Any other 422 is a refusal. */
export function alreadyExists(error: unknown): undefined {
  if (statusOf(error) === 422 && error instanceof Error && error.message.includes('Reference already exists'))
    return undefined
  throw error
}
