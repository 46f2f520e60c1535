import type { Commit, Sha } from '../commits/commit.ts'
import { cannotComplete } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Range, TagRef } from '../ports/history.ts'
import { list, mapping, maybe, object, text, within } from './shape.ts'
import { GraphqlRefusal } from './answer.ts'
import { COMMIT, commitOf, compare, type Comparison } from './compare.ts'
import { MOST_PAGES, type Connection } from './octokit.ts'

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PAGE = 100

const TAGS = 'refs/tags/'

/** How many comparisons one GraphQL query asks for. */
const BATCH = 50

/** How a head stands to tags, by head and name, as REST says it: nobody is asked twice. */
export type Statuses = Map<string, Comparison['status'] | 'unrelated'>

export interface Asking extends Connection {
  readonly statuses: Statuses
}

/** The commits of `head` after the first of these tags in its history. @throws VC214, VC423 */
export async function commitsSince(asking: Asking, tags: readonly TagRef[], head: Sha): Promise<Range> {
  const [highest, ...others] = tags
  if (highest === undefined) return { commits: await allCommits(asking, head) }
  const first = await pageOf(asking, highest, head)
  if (isReached(first?.status)) return { base: highest, commits: await rangeOf(asking, highest, head, first) }
  asking.statuses.set(keyOf(highest, head), first?.status ?? 'unrelated')
  const base = await firstReached(asking, others, head)
  if (base === undefined) return { commits: await allCommits(asking, head) }
  return { base, commits: await rangeOf(asking, base, head, await pageOf(asking, base, head)) }
}

/** Those of these tags with the head in their history. @throws VC423 */
export async function tagsContaining(asking: Asking, tags: readonly TagRef[], head: Sha): Promise<TagRef[]> {
  const found: TagRef[] = []
  for (let from = 0; from < tags.length; from += BATCH) {
    const batch = tags.slice(from, from + BATCH)
    await askStatuses(asking, batch, head)
    for (const tag of batch) if ((await statusTo(asking, tag, head)) === 'behind') found.push(tag)
  }
  return found
}

/** Whether the head has this commit in its history: one request. @throws VC423 */
export async function reachesCommit(connection: Connection, base: Sha, head: Sha): Promise<boolean> {
  return isReached((await compare(connection, { base, head, size: 1 }))?.status)
}

/** The first of these tags in the head's history. @throws VC423 */
async function firstReached(asking: Asking, tags: readonly TagRef[], head: Sha): Promise<TagRef | undefined> {
  for (let from = 0; from < tags.length; from += BATCH) {
    const batch = tags.slice(from, from + BATCH)
    await askStatuses(asking, batch, head)
    for (const tag of batch) if (isReached(await statusTo(asking, tag, head))) return tag
  }
  return undefined
}

const keyOf = ({ name }: TagRef, head: Sha): string => `${head} ${name}`

/** What GraphQL says nothing of, since it lags or knows no comparisons, is asked of REST. @throws VC423 */
async function statusTo(asking: Asking, tag: TagRef, head: Sha) {
  const known = asking.statuses.get(keyOf(tag, head))
  if (known !== undefined) return known
  const status = (await pageOf(asking, tag, head))?.status ?? 'unrelated'
  asking.statuses.set(keyOf(tag, head), status)
  return status
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
function isReached(status: string | undefined): boolean {
  return status === 'ahead' || status === 'identical'
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
  if (isReached(first?.status) && new Set(commits.map(({ sha }) => sha)).size === total) return commits
  throw new CheckpointError(
    cannotComplete(`GitHub counts ${total} commits since ${base.name} and listed ${commits.length}`),
  )
}

/** https://docs.github.com/en/rest/commits/commits#list-commits: a first release has all of them. */
async function allCommits({ list: pages, repository }: Connection, head: Sha): Promise<readonly Commit[]> {
  const asked = { ...repository, sha: head, per_page: PAGE }
  return (await pages('GET /repos/{owner}/{repo}/commits', asked, list(COMMIT))).map(commitOf)
}

const STATUS = 'compare(headRef: $head) { status }'

const STATUSES: ReadonlyMap<string | undefined, Comparison['status']> = new Map([
  ['AHEAD', 'ahead'],
  ['BEHIND', 'behind'],
  ['DIVERGED', 'diverged'],
  ['IDENTICAL', 'identical'],
])

const COMPARED = within('repository', mapping(maybe(object({ compare: maybe(object({ status: text })) }))))

/**
 * How the head stands to those of many tags that were not asked yet, in one query:
 * https://docs.github.com/en/graphql/reference/objects#ref (compare), which takes a commit's name as a head.
 */
async function askStatuses(
  { graphql, repository, statuses }: Asking,
  batch: readonly TagRef[],
  head: Sha,
): Promise<void> {
  const tags = batch.filter((tag) => !statuses.has(keyOf(tag, head)))
  if (tags.length === 0) return
  const fields = tags.map(
    ({ name }, at) => `t${at}: ref(qualifiedName: ${JSON.stringify(`${TAGS}${name}`)}) { ${STATUS} }`,
  )
  const query = `query($owner: String!, $repo: String!, $head: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`
  try {
    const answer = await graphql(query, { ...repository, head }, COMPARED)
    for (const [at, tag] of tags.entries()) {
      const status = STATUSES.get(answer.get(`t${at}`)?.compare?.status)
      if (status !== undefined) statuses.set(keyOf(tag, head), status)
    }
  } catch (error) {
    if (!(error instanceof GraphqlRefusal)) throw error
  }
}
