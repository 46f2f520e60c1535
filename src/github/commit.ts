import type { Sha } from '../commits/commit.ts'
import { branchProtected } from '../errors/preparation.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Branch, NewCommit } from '../ports/ports.ts'
import { object, sha, within } from './shape.ts'
import { GraphqlRefusal, type Refusal } from './answer.ts'
import { compare } from './compare.ts'
import type { PreparedFile } from '../ports/committed-file.ts'
import { ignoreMissing } from './errors.ts'
import { REF } from './tags.ts'
import type { Connection } from './octokit.ts'

/** How many commits one answer compares; the one that is looked for is among the first. */
const COMPARED = 100

/**
 * https://docs.github.com/en/rest/git/refs#get-a-reference, and only where it has moved the comparison. @throws VC423
 */
export async function branchAfter(connection: Connection, name: string, commit: Sha): Promise<Branch | undefined> {
  const asked = { ...connection.repository, ref: `heads/${name}` }
  const ref = await connection.rest('GET /repos/{owner}/{repo}/git/ref/{ref}', asked, REF).catch(ignoreMissing)
  if (ref === undefined) return undefined
  const head = ref.object.sha
  if (head === commit) return { head }
  const compared = await compare(connection, { base: commit, head, size: COMPARED })
  const children = (compared?.commits ?? [])
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
export function treeWith({ rest, once }: Connection, commit: Sha, files: readonly PreparedFile[]): Promise<Sha> {
  const tree = files.map(({ path, text }) => ({ path, mode: '100644' as const, type: 'blob' as const, content: text }))
  const asked = { ...once, base_tree: commit, tree }
  return rest('POST /repos/{owner}/{repo}/git/trees', asked, within('sha', sha))
}

/** https://docs.github.com/en/graphql/reference/commits#createcommitonbranch */
const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

const MADE = object({ createCommitOnBranch: object({ commit: object({ oid: sha }) }) })

/**
 * One request: GitHub compares the branch's head and swaps it in one stroke, and signs the commit. Undefined where the
 * branch is elsewhere ("Expected branch to point to … but it did not"). @throws VC407, VC719
 */
export async function createCommit(
  { graphql, repository }: Connection,
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
    const answer = await graphql(MUTATION, { input, request: { retries: 0 } }, MADE)
    return answer.createCommitOnBranch.commit.oid
  } catch (error) {
    const refusal = error instanceof GraphqlRefusal ? error.errors[0] : undefined
    if (refusal?.type === 'STALE_DATA') return undefined
    if (refusal === undefined || !isRule(refusal)) throw error
    throw new CheckpointError(branchProtected(branch, refusal.message), { cause: error })
  }
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}

/** Protected branches and rulesets: `BRANCH_PROTECTION_RULE_VIOLATION`, `Repository rule violations found`. */
function isRule({ type, message }: Refusal): boolean {
  return /RULE_VIOLATION|rule violation|protected branch|through a pull request/i.test(`${type} ${message}`)
}
