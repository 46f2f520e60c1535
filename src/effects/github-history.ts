import type { Commit, Sha } from '../commits/commit.ts'
import { cannotComplete } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { History, Range, TagRef } from '../history.ts'
import { list, mapping, maybe, object, sha as shaShape, text, within } from '../shape.ts'
import { GraphqlRefusal } from './answer.ts'
import { COMMIT, commitOf, compare, type Comparison } from './github-compare.ts'
import { statusOf } from './github-errors.ts'
import { REF, findTag } from './github-tags.ts'
import { ROLLED_BACK } from '../versions/tags.ts'
import type { GitHubSetup } from './octokit-client.ts'
import { MOST_PAGES, githubRequests, type Connection } from './octokit.ts'

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
      ask('list the tags', async ({ rest, firstPage, repository }) => {
        const asked = { ...repository, per_page: PAGE }
        const [first, last] = await firstPage('GET /repos/{owner}/{repo}/tags', asked, TAG_PAGE)
        const others = Array.from({ length: last - 1 }, (_, index) =>
          rest('GET /repos/{owner}/{repo}/tags', { ...asked, page: index + 2 }, TAG_PAGE),
        )
        const pages = [first, ...(await Promise.all(others))]
        const onCommits = pages.flat().map(({ name, commit }) => ({ name, commit: commit.sha }))
        // https://docs.github.com/en/rest/git/refs#list-matching-references: these are on trees, which that list leaves out.
        const marked = { ...repository, ref: `tags/${ROLLED_BACK}` }
        const markers = await rest('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', marked, list(REF))
        const onTrees = markers.map(({ ref, object: on }) => ({ name: ref.slice(TAGS.length), commit: on.sha }))
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
function readName({ rest, repository }: Connection, revision: string): Promise<Sha | undefined> {
  const asked = { ...repository, ref: revision, mediaType: { format: 'sha' } }
  return rest('GET /repos/{owner}/{repo}/commits/{ref}', asked, shaShape).catch(missing)
}

/** https://docs.github.com/en/rest/repos/contents#get-repository-content; a folder is a list, and no text. */
async function readFile({ raw, repository }: Connection, commit: Sha, path: string): Promise<string | undefined> {
  const asked = { ...repository, path, ref: commit }
  return raw('GET /repos/{owner}/{repo}/contents/{path}', asked).catch(missing)
}

async function since(connection: Connection, tags: readonly TagRef[], head: Sha): Promise<Range> {
  const [highest, ...others] = tags
  if (highest === undefined) return { commits: await allCommits(connection, head) }
  const first = await pageOf(connection, highest, head)
  if (isReached(first)) return { base: highest, commits: await rangeOf(connection, highest, head, first) }
  const base = await firstReached(connection, others, head)
  if (base === undefined) return { commits: await allCommits(connection, head) }
  return { base, commits: await rangeOf(connection, base, head, await pageOf(connection, base, head)) }
}

/** Undefined where the two share nothing. @throws VC423 */
function pageOf(
  connection: Connection,
  { commit: base }: TagRef,
  head: Sha,
  page = 1,
): Promise<Comparison | undefined> {
  return compare(connection, { base, head, size: PAGE, page })
}

/** Whether the head has the base in its history. */
function isReached(compared: Comparison | undefined): boolean {
  return compared?.status === 'ahead' || compared?.status === 'identical'
}

/** Every page of a range, the first of which is known. @throws VC214 where GitHub answers fewer than it counts */
async function rangeOf(
  connection: Connection,
  base: TagRef,
  head: Sha,
  first: Comparison | undefined,
): Promise<readonly Commit[]> {
  const total = first?.total_commits ?? 0
  const pages = Math.min(Math.ceil(total / PAGE), MOST_PAGES)
  const others = Array.from({ length: pages - 1 }, (_, index) => pageOf(connection, base, head, index + 2))
  const commits = [first, ...(await Promise.all(others))].flatMap((page) => page?.commits.map(commitOf) ?? [])
  if (isReached(first) && new Set(commits.map(({ sha }) => sha)).size === total) return commits
  throw new CheckpointError(
    cannotComplete(`GitHub counts ${total} commits since ${base.name} and listed ${commits.length}`),
  )
}

/** https://docs.github.com/en/rest/commits/commits#list-commits: a first release has all of them. */
async function allCommits({ list: pages, repository }: Connection, head: Sha): Promise<readonly Commit[]> {
  const asked = { ...repository, sha: head, per_page: PAGE }
  return (await pages('GET /repos/{owner}/{repo}/commits', asked, list(COMMIT))).map(commitOf)
}

/**
 * The first of these tags in the head's history. Many are asked for at once; what GraphQL says nothing of, since it lags
 * or knows no comparisons, is asked of REST. @throws VC423
 */
async function firstReached(connection: Connection, tags: readonly TagRef[], head: Sha): Promise<TagRef | undefined> {
  for (let from = 0; from < tags.length; from += BATCH) {
    const batch = tags.slice(from, from + BATCH)
    const statuses = await statusesOf(connection, batch, head)
    for (const [at, tag] of batch.entries()) {
      const status = statuses[at] ?? (await pageOf(connection, tag, head))?.status.toUpperCase()
      if (status === 'AHEAD' || status === 'IDENTICAL') return tag
    }
  }
  return undefined
}

const STATUS = 'compare(headRef: $head) { status }'

const COMPARED = within('repository', mapping(maybe(object({ compare: maybe(object({ status: text })) }))))

/** https://docs.github.com/en/graphql/reference/objects#ref (compare), which takes a commit's name as a head. */
async function statusesOf(
  { graphql, repository }: Connection,
  tags: readonly TagRef[],
  head: Sha,
): Promise<readonly (string | undefined)[]> {
  const fields = tags.map(
    ({ name }, at) => `t${at}: ref(qualifiedName: ${JSON.stringify(`${TAGS}${name}`)}) { ${STATUS} }`,
  )
  const query = `query($owner: String!, $repo: String!, $head: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`
  try {
    const answer = await graphql(query, { ...repository, head }, COMPARED)
    return tags.map((_, at) => answer.get(`t${at}`)?.compare?.status)
  } catch (error) {
    if (error instanceof GraphqlRefusal) return []
    throw error
  }
}

/** https://docs.github.com/en/rest/repos/repos#list-repository-tags */
const TAG_PAGE = list(object({ name: text, commit: object({ sha: shaShape }) }))

/** 404, and 422 for a name that is none: nothing there. */
function missing(error: unknown): undefined {
  if (statusOf(error) === 404 || statusOf(error) === 422) return undefined
  throw error
}
