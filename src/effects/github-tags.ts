import type { Tag } from '../ports.ts'
import { missing } from './github-errors.ts'
import type { Connection } from './octokit.ts'

/** A tag as the API tells it: https://docs.github.com/en/rest/git/refs#get-a-reference */
export async function findTag(connection: Connection, name: string): Promise<Tag | undefined> {
  const { github, repository } = connection
  const ref = await github.rest.git.getRef({ ...repository, ref: `tags/${name}` }).catch(missing)
  return ref === undefined ? undefined : peel(connection, name, ref.data.object)
}

/** https://docs.github.com/en/rest/git/tags#get-a-tag: a ref straight to a commit is a lightweight tag. */
async function peel(
  connection: Connection,
  name: string,
  object: { readonly type: string; readonly sha: string },
): Promise<Tag> {
  if (object.type !== 'tag')
    return { name, object: object.sha, commit: object.sha, annotated: false, message: '', taggedAt: 0 }
  const { data } = await connection.github.rest.git.getTag({ ...connection.repository, tag_sha: object.sha })
  const commit = data.object.type === 'tag' ? (await peel(connection, name, data.object)).commit : data.object.sha
  return {
    name,
    object: object.sha,
    commit,
    annotated: true,
    message: data.message,
    taggedAt: Date.parse(data.tagger.date) / 1000,
  }
}
