import { nameInTheWay } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import { timeAmong, type Tag } from '../history.ts'
import type { Standing, TagMove } from '../ports.ts'
import { missing, statusOf } from './github-errors.ts'
import type { Connection } from './octokit.ts'

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits: the status of the second commit to the first. */
export const STANDINGS: Readonly<Record<'ahead' | 'behind' | 'diverged' | 'identical', Standing>> = {
  ahead: 'descendant',
  behind: 'ancestor',
  identical: 'ancestor',
  diverged: 'elsewhere',
}

// https://docs.github.com/en/rest/git/refs#get-a-reference
export async function findTag(connection: Connection, name: string): Promise<Tag | undefined> {
  const { github, repository } = connection
  const asked = { ...repository, ref: `tags/${name}` }
  const ref = await github.request('GET /repos/{owner}/{repo}/git/ref/{ref}', asked).catch(missing)
  return ref === undefined ? undefined : peel(connection, name, ref.data.object)
}

/**
 * A ref straight to the commit. One that is there is moved by force, since a floating tag seldom moves along its own
 * history: https://docs.github.com/en/rest/git/refs#update-a-reference, whose `ref` has no `refs/` before it.
 */
export async function moveTag(connection: Connection, { name, commit: sha, from }: TagMove): Promise<boolean> {
  const { github, once } = connection
  if (from === undefined)
    return github
      .request('POST /repos/{owner}/{repo}/git/refs', { ...once, ref: `refs/tags/${name}`, sha })
      .then(() => true, isTaken)
  const move = { ...once, ref: `tags/${name}`, sha, force: true }
  return github.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', move).then(
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
  const { data } = await connection.github.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', asked)
  const commit = data.object.type === 'tag' ? (await peel(connection, name, data.object)).commit : data.object.sha
  // GitHub's description knows no tag without a tagger; git does.
  const { tagger } = data as { readonly tagger?: typeof data.tagger | null }
  return {
    name,
    object: object.sha,
    commit,
    annotated: true,
    message: data.message,
    taggedAt: timeAmong(Date.parse(tagger?.date ?? '') / 1000),
    ...(tagger?.name !== undefined && { tagger: tagger.name }),
  }
}

/**
 * "Reference update failed" is all that GitHub says where `v1` stands in the way of `v1/x`, or an older protection of
 * tags refuses. So the names around it are looked at: https://docs.github.com/en/rest/git/refs#list-matching-references
 */
export async function explainRefusal({ github, repository }: Connection, name: string, error: unknown): Promise<never> {
  const cause = error instanceof Error ? error.cause : undefined
  if (statusOf(cause) !== 422 || !(cause instanceof Error) || !cause.message.includes('Reference update failed'))
    throw error
  const [folder = name] = name.split('/')
  const asked = { ...repository, ref: `tags/${folder}` }
  const { data } = await github.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', asked)
  const names = data.map(({ ref }) => ref.slice('refs/tags/'.length))
  const other = names.find((there) => name.startsWith(`${there}/`) || there.startsWith(`${name}/`))
  throw other === undefined ? error : new CheckpointError(nameInTheWay(name, other))
}

/** 422 "Reference already exists": somebody was first. Any other 422 is a refusal. */
export function alreadyExists(error: unknown): undefined {
  if (statusOf(error) === 422 && error instanceof Error && error.message.includes('Reference already exists'))
    return undefined
  throw error
}
