// https://docs.github.com/rest/issues/comments, on pull requests, and who wrote them by https://docs.github.com/graphql
import { created, noContent, notFound, ok, unprocessable, type Answer } from './answer.ts'
import { FieldRefusal, type Given, type Thing } from './graphql.ts'
import { pageAnswer } from './paging.ts'
import { BOT, simpleUser } from './people.ts'
import { nodeId, pageUrl, parameter, repositoryUrl, timestamp, type Call, type World } from './world.ts'

export interface CommentRecord {
  readonly id: number
  /** The number of its pull request. */
  readonly issue: number
  body: string
  readonly author: string
  readonly created: string
  updated: string
  /** Only requests after this one see it. */
  hiddenUntil: number
}

/** Larger than an `Int` of GraphQL, as GitHub's are. */
const FIRST_ID = 2_400_000_000

const authorOf = ({ grants }: Call): string => grants.as ?? BOT.login

function presentComment(world: World, { id, issue, body, author, created: at, updated }: CommentRecord) {
  const url = repositoryUrl(world)
  return {
    url: `${url}/issues/comments/${id}`,
    html_url: `${pageUrl(world)}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${url}/issues/${issue}`,
    id,
    node_id: nodeId('IssueComment', id),
    user: simpleUser(world.apiUrl, world.serverUrl, author),
    created_at: at,
    updated_at: updated,
    author_association: 'NONE',
    body,
    performed_via_github_app: null,
  }
}

/** A pull request is there where it was opened by our API, or where its commits are. */
async function issueOf(world: World, call: Call): Promise<number> {
  const number = Number(parameter(call, 'issue_number'))
  const isOpened = world.pulls.some((pull) => pull.number === number)
  if (!isOpened && (await world.git.commit(`refs/pull/${number}/head`)) === undefined) throw notFound()
  return number
}

function commentOf(world: World, call: Call): CommentRecord {
  const found = world.comments.find(({ id }) => id === Number(parameter(call, 'comment_id')))
  if (found === undefined) throw notFound()
  return found
}

/** https://docs.github.com/rest/issues/comments#list-issue-comments: by ascending id. */
export async function listComments(world: World, call: Call): Promise<Answer> {
  const issue = await issueOf(world, call)
  const seen = world.comments.filter((comment) => comment.issue === issue && comment.hiddenUntil < call.at)
  return pageAnswer(
    call,
    seen.map((comment) => presentComment(world, comment)),
  )
}

const MOST_CHARACTERS = 65_536

function bodyOf({ body: { body } }: Call): string {
  const text = String(body)
  if (text.trim() === '') throw unprocessable('Validation Failed: body cannot be blank')
  if (text.length > MOST_CHARACTERS)
    throw unprocessable('Validation Failed: body is too long (maximum is 65536 characters)')
  return text
}

/** https://docs.github.com/rest/issues/comments#create-an-issue-comment */
export async function postComment(world: World, call: Call): Promise<Answer> {
  const issue = await issueOf(world, call)
  const body = bodyOf(call)
  const now = timestamp(world.now())
  const id = (world.comments.at(-1)?.id ?? FIRST_ID) + 1
  const lag = Math.max(call.lag, call.unseen)
  const hiddenUntil = lag === 0 ? 0 : call.at + lag
  const comment = { id, issue, body, author: authorOf(call), created: now, updated: now, hiddenUntil }
  world.comments.push(comment)
  const shown = presentComment(world, comment)
  return created(shown, shown.url)
}

/** https://docs.github.com/rest/issues/comments#update-an-issue-comment: who may write may edit anybody's. */
export function patchComment(world: World, call: Call): Answer {
  const comment = commentOf(world, call)
  Object.assign(comment, { body: bodyOf(call), updated: timestamp(world.now()) })
  return ok(presentComment(world, comment))
}

/** https://docs.github.com/rest/issues/comments#delete-an-issue-comment */
export function deleteComment(world: World, call: Call): Answer {
  world.comments.splice(world.comments.indexOf(commentOf(world, call)), 1)
  return noContent()
}

/** https://docs.github.com/graphql/reference/objects#issuecomment, as a query by ids asks for it. */
export function commentThings(world: World, call: Call, { ids }: Given): readonly Thing[] {
  const wanted = Array.isArray(ids) ? ids.map(String) : []
  if (wanted.length > 100) throw new FieldRefusal('ARGUMENT_LIMIT', 'You may not provide more than 100 node ids.')
  return wanted.map((node): Thing => {
    const comment = world.comments.find(
      ({ id, hiddenUntil }) => nodeId('IssueComment', id) === node && hiddenUntil < call.at,
    )
    if (comment === undefined)
      throw new FieldRefusal('NOT_FOUND', `Could not resolve to a node with the global id of '${node}'.`)
    return {
      type: 'IssueComment',
      fields: {
        id: () => node,
        fullDatabaseId: () => String(comment.id),
        body: () => comment.body,
        viewerDidAuthor: () => comment.author === authorOf(call),
      },
    }
  })
}
