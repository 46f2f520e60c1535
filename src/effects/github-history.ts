import type { Commit, Sha } from '../commits/commit.ts'
import { cannotComplete } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { History, Range, TagRef } from '../history.ts'
import { statusOf } from './github-errors.ts'
import { findTag } from './github-tags.ts'
import { ROLLED_BACK } from '../versions/tags.ts'
import type { GitHubSetup } from './octokit-client.ts'
import { githubRequests, type Connection } from './octokit.ts'

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PAGE = 100

const TAGS = 'refs/tags/'

/** How many comparisons one GraphQL query asks for. */
const BATCH = 50

/** The history as GitHub's API tells it, for a job that checked nothing out. */
export function githubHistory(setupOf: () => GitHubSetup): History {
  const ask = githubRequests(setupOf)
  const known = new Map<string, Promise<Sha | undefined>>()

  return {
    commitOf(revision) {
      const found = known.get(revision) ?? ask(`read the commit ${revision}`, (opened) => readName(opened, revision))
      known.set(revision, found)
      return found
    },

    // https://docs.github.com/en/rest/repos/repos#list-repository-tags: each with its commit, peeled.
    tagRefs: () =>
      ask('list the tags', async ({ github, repository }) => {
        const first = await github.request('GET /repos/{owner}/{repo}/tags', { ...repository, per_page: PAGE })
        const others = Array.from({ length: lastPage(first.headers.link) - 1 }, (_, index) =>
          github.request('GET /repos/{owner}/{repo}/tags', { ...repository, per_page: PAGE, page: index + 2 }),
        )
        const pages = [first, ...(await Promise.all(others))]
        const onCommits = pages.flatMap(({ data }) => data.map(({ name, commit }) => ({ name, commit: commit.sha })))
        // https://docs.github.com/en/rest/git/refs#list-matching-references: these are on trees, which that list leaves out.
        const markers = await github.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
          ...repository,
          ref: `tags/${ROLLED_BACK}`,
        })
        const onTrees = markers.data.map(({ ref, object }) => ({ name: ref.slice(TAGS.length), commit: object.sha }))
        return [...onCommits, ...onTrees]
      }),

    since: (tags, head) => ask('read the commits since the last version', (opened) => since(opened, tags, head)),
    tag: (name) => ask(`read the tag ${name}`, (opened) => findTag(opened, name)),

    fileAt: (commit, path) => ask(`read the file ${path}`, (opened) => readFile(opened, commit, path)),

    async filesAt(commit, paths) {
      const texts = await Promise.all(
        paths.map((path) => ask(`read the file ${path}`, (opened) => readFile(opened, commit, path))),
      )
      // The answer for one file does not tell a program from another one: without a checkout it is taken for plain.
      return paths.flatMap((path, at) => (texts[at] === undefined ? [] : [{ path, mode: '100644', text: texts[at] }]))
    },
  }
}

/** https://docs.github.com/en/rest/commits/commits#get-a-commit: any name of a commit; 422 where there is none. */
async function readName({ github, repository }: Connection, revision: string): Promise<Sha | undefined> {
  const asked = { ...repository, ref: revision, mediaType: { format: 'sha' } }
  const answer = await github.request('GET /repos/{owner}/{repo}/commits/{ref}', asked).catch(missing)
  return answer === undefined ? undefined : (answer.data as unknown as string)
}

/** https://docs.github.com/en/rest/repos/contents#get-repository-content; a folder is no text. */
async function readFile({ github, repository }: Connection, commit: Sha, path: string): Promise<string | undefined> {
  const raw = { ...repository, path, ref: commit, mediaType: { format: 'raw' } }
  const answer = await github.request('GET /repos/{owner}/{repo}/contents/{path}', raw).catch(missing)
  return answer === undefined || typeof answer.data !== 'string' ? undefined : answer.data
}

async function since(connection: Connection, tags: readonly TagRef[], head: Sha): Promise<Range> {
  const [highest, ...others] = tags
  if (highest === undefined) return { commits: await allCommits(connection, head) }
  const first = await compare(connection, highest, head)
  if (first?.reached === true) return { base: highest, commits: await rangeOf(connection, highest, head, first) }
  const base = await firstReached(connection, others, head)
  if (base === undefined) return { commits: await allCommits(connection, head) }
  return { base, commits: await rangeOf(connection, base, head, await compare(connection, base, head)) }
}

interface Comparison {
  /** Whether the head has the base in its history. */
  readonly reached: boolean
  readonly total: number
  readonly commits: readonly Commit[]
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits; 404 where the two share nothing. */
async function compare(
  { github, repository }: Connection,
  base: TagRef,
  head: Sha,
  page = 1,
): Promise<Comparison | undefined> {
  const asked = { ...repository, basehead: `${base.commit}...${head}`, per_page: PAGE, page }
  const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', asked).catch(missing)
  if (answer === undefined) return undefined
  const { status, total_commits: total, commits } = answer.data
  return { reached: status === 'ahead' || status === 'identical', total, commits: commits.map(commitOf) }
}

/** Every page of a range, the first of which is known. @throws VC214 where GitHub answers fewer than it counts */
async function rangeOf(
  connection: Connection,
  base: TagRef,
  head: Sha,
  first: Comparison | undefined,
): Promise<readonly Commit[]> {
  const total = first?.total ?? 0
  const others = Array.from({ length: Math.ceil(total / PAGE) - 1 }, (_, index) =>
    compare(connection, base, head, index + 2),
  )
  const commits = [first, ...(await Promise.all(others))].flatMap((answer) => answer?.commits ?? [])
  if (new Set(commits.map(({ sha }) => sha)).size === total) return commits
  throw new CheckpointError(
    cannotComplete(`GitHub counts ${total} commits since ${base.name} and listed ${commits.length}`),
  )
}

/** https://docs.github.com/en/rest/commits/commits#list-commits: a first release has all of them. */
async function allCommits({ github, repository }: Connection, head: Sha): Promise<readonly Commit[]> {
  const asked = { ...repository, sha: head, per_page: PAGE }
  return (await github.paginate('GET /repos/{owner}/{repo}/commits', asked)).map(commitOf)
}

const STATUS = 'compare(headRef: $head) { status }'

/**
 * The first of these tags in the head's history, asked for many at once:
 * https://docs.github.com/en/graphql/reference/objects#ref (compare), which takes a commit's name as a head.
 */
async function firstReached(
  { github, repository }: Connection,
  tags: readonly TagRef[],
  head: Sha,
): Promise<TagRef | undefined> {
  for (let from = 0; from < tags.length; from += BATCH) {
    const batch = tags.slice(from, from + BATCH)
    const fields = batch.map(
      ({ name }, at) => `t${at}: ref(qualifiedName: ${JSON.stringify(`refs/tags/${name}`)}) { ${STATUS} }`,
    )
    const query = `query($owner: String!, $repo: String!, $head: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`
    const answer = await github.graphql<Compared>(query, { ...repository, head })
    const found = batch.find((_, at) => REACHED.has(answer.repository[`t${at}`]?.compare?.status ?? ''))
    if (found !== undefined) return found
  }
  return undefined
}

interface Compared {
  readonly repository: Readonly<Record<string, { readonly compare: { readonly status: string } | null } | null>>
}

const REACHED: ReadonlySet<string> = new Set(['AHEAD', 'IDENTICAL'])

interface CommitAnswer {
  readonly sha: string
  readonly parents: readonly { readonly sha: string }[]
  readonly commit: {
    readonly message: string
    readonly author: { readonly name?: string; readonly email?: string } | null
    readonly committer: { readonly date?: string } | null
  }
}

function commitOf({ sha, parents, commit }: CommitAnswer): Commit {
  return {
    sha,
    parents: parents.map((parent) => parent.sha),
    author: { name: commit.author?.name ?? '', email: commit.author?.email ?? '' },
    committedAt: Date.parse(commit.committer?.date ?? '') / 1000,
    message: commit.message,
  }
}

/** The number of the last page in a `Link` header; 1 without one. */
function lastPage(link: string | undefined): number {
  const found = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(link ?? '')
  return Number(found?.[1] ?? 1)
}

/** 404, and 422 for a name that is none: nothing there. */
function missing(error: unknown): undefined {
  if (statusOf(error) === 404 || statusOf(error) === 422) return undefined
  throw error
}
