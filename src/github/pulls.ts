import type { Sha } from '../commits/commit.ts'
import { pullsForbidden } from '../errors/proposal.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { SeenCommit } from '../ports/history.ts'
import type { Proposals, Pull } from '../ports/pulls.ts'
import { flag, list, maybe, object, sha, text, whole, within, word, type Read } from './shape.ts'
import { GraphqlRefusal, type Refusal } from './answer.ts'
import { treeWith } from './commit.ts'
import { CLOSED_MARK } from '../release/outdated.ts'
import type { Ask, Connection } from './octokit.ts'

/** Pull requests, by GraphQL: one question tells all that there is, and a branch moves by compare-and-swap. */
export function githubProposals(ask: Ask): Proposals {
  return {
    look: (branch, base) =>
      ask(`read the branch ${branch}`, async ({ graphql, repository: { owner, repo } }) => {
        const names = { owner, repo, branch, base, head: `refs/heads/${branch}`, onto: `refs/heads/${base}` }
        const { id, onto, head, pullRequests } = await graphql(LOOK, names, SEEN).catch((error: unknown) =>
          throwRefusal(error, `read the pull requests of ${branch}`),
        )
        return {
          repository: id,
          ...(onto && { base: onto.target.oid }),
          ...(head && { branch: branchOf(head.target) }),
          pulls: pullRequests.nodes.filter(({ isCrossRepository }) => !isCrossRepository).map(pullOf),
        }
      }),

    // https://docs.github.com/en/rest/git/commits#create-a-commit: without an author of ours GitHub signs the commit of a bot.
    commit: (parent, message, files) =>
      ask('commit the preparation', async (opened) => {
        const commit = { message, tree: await treeWith(opened, parent, files), parents: [parent] }
        return opened.rest('POST /repos/{owner}/{repo}/git/commits', { ...opened.once, ...commit }, within('sha', sha))
      }),

    // https://docs.github.com/en/graphql/reference/git#updaterefs: before all zeros, "the references should not exist".
    move: ({ repository, branch, from, to }) =>
      ask(`move the branch ${branch}`, (connection) =>
        moveRef(connection, { repository, branch, beforeOid: from ?? '0'.repeat(to.length), afterOid: to }),
      ),

    remove: ({ repository, branch, from }) =>
      ask(`delete the branch ${branch}`, (connection) =>
        moveRef(connection, { repository, branch, beforeOid: from, afterOid: '0'.repeat(from.length) }),
      ),

    comment: ({ id, number }, body) =>
      ask(`comment on the pull request #${number}`, async ({ graphql }) => {
        const refuse = (error: unknown) => throwRefusal(error, `comment on the pull request #${number}`)
        await graphql(COMMENT, { input: { subjectId: id, body }, ...ONCE }, COMMENTED).catch(refuse)
      }),

    close: ({ id, number }) =>
      ask(`close the pull request #${number}`, async ({ graphql }) => {
        await graphql(CLOSE, { input: { pullRequestId: id }, ...ONCE }, CLOSED).catch((error: unknown) => {
          // Who deletes its branch closes it, too, and so may a person at the same moment.
          if (!/already closed/i.test(refusalOf(error)?.message ?? ''))
            throwRefusal(error, `close the pull request #${number}`)
        })
      }),

    open: ({ repository }, { branch, base }, { title, body }) =>
      ask(`open a pull request from ${branch}`, async ({ graphql }) => {
        const input = { repositoryId: repository, headRefName: branch, baseRefName: base, title, body }
        const opened = await graphql(OPEN, { input, ...ONCE }, OPENED).catch(ignoreOpen)
        return opened && pullOf(opened)
      }),

    edit: ({ id, number }, { title, body }) =>
      ask(`write the pull request #${number}`, async ({ graphql }) => {
        const input = { pullRequestId: id, title, body }
        const refuse = (error: unknown) => throwRefusal(error, `write the pull request #${number}`)
        await graphql(EDIT, { input, ...ONCE }, EDITED).catch(refuse)
      }),
  }
}

const ONCE = { request: { retries: 0 } }

const PULL =
  'id number url state title body headRefOid isCrossRepository mergeCommit { oid } comments(last: 3) { nodes { body viewerDidAuthor } }'

const COMMIT = 'message committedDate tree { oid } parents(first: 2) { nodes { oid } }'

const LOOK = `query ($owner: String!, $repo: String!, $branch: String!, $base: String!, $head: String!, $onto: String!) {
  repository(owner: $owner, name: $repo) {
    id
    onto: ref(qualifiedName: $onto) { target { oid } }
    head: ref(qualifiedName: $head) { target { oid ... on Commit { ${COMMIT} } } }
    pullRequests(headRefName: $branch, baseRefName: $base, last: 100) { nodes { ${PULL} } }
  }
}`

const MOVE = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'
const OPEN = `mutation ($input: CreatePullRequestInput!) { createPullRequest(input: $input) { pullRequest { ${PULL} } } }`
const EDIT = 'mutation ($input: UpdatePullRequestInput!) { updatePullRequest(input: $input) { pullRequest { id } } }'

const COMMENT = 'mutation ($input: AddCommentInput!) { addComment(input: $input) { clientMutationId } }'
const CLOSE = 'mutation ($input: ClosePullRequestInput!) { closePullRequest(input: $input) { clientMutationId } }'

const PULL_ANSWER = object({
  id: text,
  number: whole,
  url: text,
  state: word('OPEN', 'CLOSED', 'MERGED'),
  title: text,
  body: text,
  headRefOid: sha,
  isCrossRepository: flag,
  mergeCommit: maybe(object({ oid: sha })),
  comments: object({ nodes: list(object({ body: text, viewerDidAuthor: flag })) }),
})

const TARGET = object({
  oid: sha,
  message: maybe(text),
  committedDate: maybe(text),
  tree: maybe(object({ oid: sha })),
  parents: maybe(object({ nodes: list(object({ oid: sha })) })),
})

const SEEN = within(
  'repository',
  object({
    id: text,
    onto: maybe(object({ target: TARGET })),
    head: maybe(object({ target: TARGET })),
    pullRequests: object({ nodes: list(PULL_ANSWER) }),
  }),
)

const MOVED = object({ updateRefs: object({ clientMutationId: maybe(text) }) })
const OPENED = within('createPullRequest', within('pullRequest', PULL_ANSWER))
const COMMENTED = object({ addComment: object({ clientMutationId: maybe(text) }) })
const CLOSED = object({ closePullRequest: object({ clientMutationId: maybe(text) }) })
const EDITED = object({ updatePullRequest: object({ pullRequest: object({ id: text }) }) })

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const

function pullOf(answer: Read<typeof PULL_ANSWER>): Pull {
  const { id, number, url, state, title, body, headRefOid: head, mergeCommit, comments } = answer
  const isExplained = comments.nodes.some((comment) => comment.viewerDidAuthor && comment.body.includes(CLOSED_MARK))
  const merged = mergeCommit === undefined ? {} : { mergeCommit: mergeCommit.oid }
  return { id, number, url, state: STATES[state], title, body, head, isExplained, ...merged }
}

interface RefMove {
  readonly repository: string
  readonly branch: string
  readonly beforeOid: Sha
  readonly afterOid: Sha
}

function moveRef({ graphql }: Connection, { repository, branch, beforeOid, afterOid }: RefMove): Promise<boolean> {
  const update = { name: `refs/heads/${branch}`, beforeOid, afterOid, force: true }
  const input = { repositoryId: repository, refUpdates: [update] }
  return graphql(MOVE, { input, ...ONCE }, MOVED).then(
    () => true,
    (error: unknown) => ignoreMoved(error, branch),
  )
}

function branchOf(target: Read<typeof TARGET>): SeenCommit {
  const { oid, message = '', committedDate = '', tree, parents = { nodes: [] } } = target
  const date = Date.parse(committedDate)
  return { commit: oid, message, date, tree: tree?.oid ?? '', parents: parents.nodes.map((parent) => parent.oid) }
}

function refusalOf(error: unknown): Refusal | undefined {
  return error instanceof GraphqlRefusal && !error.isOfSchema ? error.errors[0] : undefined
}

/** @throws VC720, and what is no matter of permission as it is */
function throwRefusal(error: unknown, request: string): never {
  const refusal = refusalOf(error)
  const isForbidden = refusal?.type === 'FORBIDDEN' || /not permitted|not accessible/i.test(refusal?.message ?? '')
  if (refusal === undefined || !isForbidden) throw error
  throw new CheckpointError(pullsForbidden(request, refusal.message), { cause: error })
}

/** "A pull request already exists for acme:version-checkpoint/main." Any other refusal is told. */
function ignoreOpen(error: unknown): undefined {
  if (/already exists/i.test(refusalOf(error)?.message ?? '')) return undefined
  return throwRefusal(error, 'open a pull request')
}

/** Its words are not documented, so whatever is no rule and no permission is looked at again. @throws VC407, VC720 */
function ignoreMoved(error: unknown, branch: string): false {
  const refusal = refusalOf(error)
  if (refusal === undefined || refusal.type === 'FORBIDDEN' || /rule violation/i.test(refusal.message))
    throwRefusal(error, `move the branch ${branch}`)
  return false
}
