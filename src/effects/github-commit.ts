import type { Sha } from '../commits/commit.ts'
import { unexpectedAnswer } from '../errors/forge.ts'
import { branchProtected } from '../errors/preparation.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Branch, NewCommit } from '../ports.ts'
import type { PreparedFile } from '../version-files/committed-file.ts'
import { missing } from './github-errors.ts'
import type { Connection } from './octokit.ts'

/** How many commits one answer compares; the one that is looked for is among the first. */
const COMPARED = 100

/** https://docs.github.com/en/rest/git/refs#get-a-reference, and only where it has moved the comparison. */
export async function branchAfter(
  { github, repository }: Connection,
  name: string,
  commit: Sha,
): Promise<Branch | undefined> {
  const ref = await github
    .request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref: `heads/${name}` })
    .catch(missing)
  if (ref === undefined) return undefined
  const head = ref.data.object.sha
  if (head === commit) return { head }
  const basehead = `${commit}...${head}`
  const compared = await github
    .request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...repository, basehead, per_page: COMPARED })
    .catch(missing)
  const children = (compared?.data.commits ?? [])
    .filter(({ parents }) => parents[0]?.sha === commit)
    .map(({ sha, parents, commit: { message, tree, committer } }) => ({
      commit: sha,
      parents: parents.map((parent) => parent.sha),
      message,
      tree: tree.sha,
      date: Date.parse(committer?.date ?? ''),
    }))
  return children.length === 0 ? { head } : { head, children }
}

/** https://docs.github.com/en/rest/git/trees#create-a-tree: an object that no ref names. Modes are those of `createCommit`. */
export async function treeWith(
  { github, once }: Connection,
  commit: Sha,
  files: readonly PreparedFile[],
): Promise<Sha> {
  const tree = files.map(({ path, text }) => ({ path, mode: '100644' as const, type: 'blob' as const, content: text }))
  const asked = { ...once, base_tree: commit, tree }
  return (await github.request('POST /repos/{owner}/{repo}/git/trees', asked)).data.sha
}

/** https://docs.github.com/en/graphql/reference/commits#createcommitonbranch */
const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

interface Answer {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: Sha } }
}

/**
 * One request: GitHub compares the branch's head and swaps it in one stroke, and signs the commit. Undefined where the
 * branch is elsewhere ("Expected branch to point to … but it did not"). @throws VC407, VC719
 */
export async function createCommit(
  { github, repository }: Connection,
  { branch, parent, message, files }: NewCommit,
): Promise<Sha | undefined> {
  const [headline = '', ...rest] = message.split('\n')
  const input = {
    branch: { repositoryNameWithOwner: `${repository.owner}/${repository.repo}`, branchName: branch },
    expectedHeadOid: parent,
    message: { headline, body: rest.join('\n').trim() },
    fileChanges: { additions: files.map(({ path, text }) => ({ path, contents: base64(text) })) },
  }
  try {
    const answer = await github.graphql<Answer>(MUTATION, { input, request: { retries: 0 } })
    return answer.createCommitOnBranch.commit.oid
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === undefined) throw error
    if (refusal.type === 'STALE_DATA') return undefined
    const problem = isRule(refusal)
      ? branchProtected(branch, refusal.message)
      : unexpectedAnswer(`commit to ${branch}`, 200, refusal.message)
    throw new CheckpointError(problem, { cause: error })
  }
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}

export interface Refusal {
  readonly type: string
  readonly message: string
}

/** GraphQL tells its errors inside HTTP 200: https://docs.github.com/en/graphql/guides/forming-calls-with-graphql */
export function refusalOf(error: unknown): Refusal | undefined {
  const { errors } = error as { readonly errors?: readonly Partial<Refusal>[] }
  const first = errors?.[0]
  return first === undefined ? undefined : { type: first.type ?? '', message: first.message ?? '' }
}

/** Protected branches and rulesets: `BRANCH_PROTECTION_RULE_VIOLATION`, `Repository rule violations found`. */
function isRule({ type, message }: Refusal): boolean {
  return /RULE_VIOLATION|rule violation|protected branch|through a pull request/i.test(`${type} ${message}`)
}
