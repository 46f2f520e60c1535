import type { Sha } from '../commits/commit.ts'
import { unexpectedAnswer } from '../errors/forge.ts'
import { pullsForbidden } from '../errors/proposal.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { SeenCommit } from '../history.ts'
import type { Proposals, Pull } from '../pulls.ts'
import { refusalOf, treeWith } from './github-commit.ts'
import type { Ask } from './octokit.ts'

/** Pull requests, by GraphQL: one question tells all that there is, and a branch moves by compare-and-swap. */
export function githubProposals(ask: Ask): Proposals {
  return {
    look: (branch, base) =>
      ask(`read the branch ${branch}`, async ({ github, repository: { owner, repo } }) => {
        const names = { owner, repo, branch, base, head: `refs/heads/${branch}`, onto: `refs/heads/${base}` }
        const answer = await github
          .graphql<Seen>(LOOK, names)
          .catch((error: unknown) => refused(error, `read the pull requests of ${branch}`))
        const { id, onto, head, pullRequests } = answer.repository
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
        const { github, once } = opened
        const commit = { message, tree: await treeWith(opened, parent, files), parents: [parent] }
        return (await github.request('POST /repos/{owner}/{repo}/git/commits', { ...once, ...commit })).data.sha
      }),

    // https://docs.github.com/en/graphql/reference/git#updaterefs: before all zeros, "the references should not exist".
    move: ({ repository, branch, from, to }) =>
      ask(`move the branch ${branch}`, async ({ github }) => {
        const update = {
          name: `refs/heads/${branch}`,
          beforeOid: from ?? '0'.repeat(to.length),
          afterOid: to,
          force: true,
        }
        const input = { repositoryId: repository, refUpdates: [update] }
        return github.graphql(MOVE, { input, ...ONCE }).then(
          () => true,
          (error: unknown) => elsewhere(error, branch),
        )
      }),

    open: ({ repository }, { branch, base }, { title, body }) =>
      ask(`open a pull request from ${branch}`, async ({ github }) => {
        const input = { repositoryId: repository, headRefName: branch, baseRefName: base, title, body }
        const answer = await github.graphql<Opened>(OPEN, { input, ...ONCE }).catch(openAlready)
        return answer && pullOf(answer.createPullRequest.pullRequest)
      }),

    edit: ({ id, number }, { title, body }) =>
      ask(`write the pull request #${number}`, async ({ github }) => {
        const input = { pullRequestId: id, title, body }
        const refuse = (error: unknown) => refused(error, `write the pull request #${number}`)
        await github.graphql(EDIT, { input, ...ONCE }).catch(refuse)
      }),
  }
}

const ONCE = { request: { retries: 0 } }

const PULL = 'id number url state title body headRefOid isCrossRepository'

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

interface PullAnswer extends Pick<Pull, 'id' | 'number' | 'url' | 'title' | 'body'> {
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly headRefOid: Sha
  readonly isCrossRepository: boolean
}

interface Target {
  readonly oid: Sha
  readonly message?: string
  readonly committedDate?: string
  readonly tree?: { readonly oid: Sha }
  readonly parents?: { readonly nodes: readonly { readonly oid: Sha }[] }
}

interface Seen {
  readonly repository: {
    readonly id: string
    readonly onto: { readonly target: Target } | null
    readonly head: { readonly target: Target } | null
    readonly pullRequests: { readonly nodes: readonly PullAnswer[] }
  }
}

interface Opened {
  readonly createPullRequest: { readonly pullRequest: PullAnswer }
}

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const

function pullOf({ id, number, url, state, title, body, headRefOid: head }: PullAnswer): Pull {
  return { id, number, url, state: STATES[state], title, body, head }
}

function branchOf({ oid, message = '', committedDate = '', tree, parents = { nodes: [] } }: Target): SeenCommit {
  const date = Date.parse(committedDate)
  return { commit: oid, message, date, tree: tree?.oid ?? '', parents: parents.nodes.map((parent) => parent.oid) }
}

/** @throws VC407, VC720 */
function refused(error: unknown, request: string): never {
  const refusal = refusalOf(error)
  if (refusal === undefined) throw error
  const isForbidden = refusal.type === 'FORBIDDEN' || /not permitted|not accessible/i.test(refusal.message)
  const problem = isForbidden
    ? pullsForbidden(request, refusal.message)
    : unexpectedAnswer(request, 200, refusal.message)
  throw new CheckpointError(problem, { cause: error })
}

/** "A pull request already exists for acme:version-checkpoint/main." Any other refusal is told. */
function openAlready(error: unknown): undefined {
  if (/already exists/i.test(refusalOf(error)?.message ?? '')) return undefined
  return refused(error, 'open a pull request')
}

/** Its words are not documented, so whatever is no rule and no permission is looked at again. @throws VC407, VC720 */
function elsewhere(error: unknown, branch: string): false {
  const { type, message } = refusalOf(error) ?? { type: 'FORBIDDEN', message: '' }
  if (type === 'FORBIDDEN' || /rule violation/i.test(message)) refused(error, `move the branch ${branch}`)
  return false
}
