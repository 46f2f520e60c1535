import { commentsForbidden } from '../errors/preview.ts'
import { CheckpointError } from '../errors/problem.ts'
import { CommentsRefused, type Comment, type Comments } from '../ports/comments.ts'
import { GraphqlRefusal } from './answer.ts'
import { ignoreMissing } from './errors.ts'
import type { Ask, Connection } from './octokit.ts'
import { flag, list, maybe, nothing, object, orNull, text, whole, within, type Read } from './shape.ts'

/** Comments on a pull request, which to GitHub is an issue: https://docs.github.com/en/rest/issues/comments */
export function githubComments(ask: Ask): Comments {
  return {
    // "Issue comments are ordered by ascending ID."
    list: (pull) =>
      asking(ask, `read the comments on pull request #${pull}`, async (opened) => {
        const asked = { ...opened.repository, issue_number: pull, per_page: 100 }
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
        return (await opened.list(route, asked, list(COMMENT))).map(commentOf)
      }),

    ownAmong: (comments) =>
      asking(ask, 'read who wrote a comment', async (opened) => {
        const own: Comment[] = []
        for (let from = 0; from < comments.length; from += MOST_NODES) {
          const some = comments.slice(from, from + MOST_NODES)
          const written = await authorsOf(opened, some)
          if (written === undefined) return undefined
          own.push(...some.filter(({ node }) => written.get(node) === true))
        }
        return own
      }),

    write: (pull, body) =>
      asking(ask, `comment on pull request #${pull}`, async ({ rest, once }) =>
        commentOf(
          await rest(
            'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            { ...once, issue_number: pull, body },
            COMMENT,
          ),
        ),
      ),

    edit: ({ id }, body) =>
      asking(ask, `write the comment ${id}`, async ({ rest, once }) => {
        const asked = { ...once, comment_id: id, body }
        return (
          (await rest('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', asked, COMMENT).catch(
            ignoreMissing,
          )) !== undefined
        )
      }),

    remove: ({ id }) =>
      asking(ask, `delete the comment ${id}`, async ({ rest, once }) => {
        const asked = { ...once, comment_id: id }
        await rest('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', asked, nothing).catch(ignoreMissing)
      }),
  }
}

/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api: as of every list. */
const MOST_NODES = 100

const COMMENT = object({ id: whole, node_id: text, body: maybe(text), html_url: text })

function commentOf({ id, node_id: node, body = '', html_url: url }: Read<typeof COMMENT>): Comment {
  return { id, node, body, url }
}

/** REST tells a login, but to an App's token not its own: https://docs.github.com/en/rest/users/users#get-the-authenticated-user */
const AUTHORS = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } } }'

const WRITTEN = within('nodes', list(orNull(object({ id: text, viewerDidAuthor: flag }))))

/** Undefined where one of them is not there for GraphQL. */
async function authorsOf(
  { graphql }: Connection,
  comments: readonly Comment[],
): Promise<ReadonlyMap<string, boolean> | undefined> {
  const ids = comments.map(({ node }) => node)
  const nodes = await graphql(AUTHORS, { ids }, WRITTEN).catch((error: unknown) => {
    if (error instanceof GraphqlRefusal && error.errors.some(({ type }) => type === 'NOT_FOUND')) return [null]
    throw error
  })
  const known = nodes.flatMap((node) => (node === null ? [] : [[node.id, node.viewerDidAuthor] as const]))
  return known.length === nodes.length ? new Map(known) : undefined
}

/** What the token may not do is told apart: only a permission is missing then, which the token of a fork never has. */
async function asking<T>(ask: Ask, request: string, call: (connection: Connection) => Promise<T>): Promise<T> {
  try {
    return await ask(request, call)
  } catch (error) {
    const why = error instanceof CheckpointError ? refusalIn(error) : undefined
    throw why === undefined ? error : new CommentsRefused(commentsForbidden(request, why), { cause: error })
  }
}

/** No token, no permission, and, as the pull request surely is there, not even the permission to see it. */
const REFUSALS: ReadonlySet<string> = new Set(['VC401', 'VC403', 'VC417'])

/** In GitHub's words, if it is one. */
function refusalIn({ problems: [problem], cause }: CheckpointError): string | undefined {
  if (cause instanceof GraphqlRefusal) return cause.errors.find(({ type }) => type === 'FORBIDDEN')?.message
  if (problem === undefined || !REFUSALS.has(problem.code)) return undefined
  return cause instanceof Error ? cause.message : problem.what
}
