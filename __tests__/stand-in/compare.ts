// https://docs.github.com/rest/commits/commits#compare-two-commits
import { Refusal, notFound, ok } from './answer.ts'
import { presentCommit, readCommits } from './commits.ts'
import { linkHeader, pageOf, type Page } from './paging.ts'
import { pageUrl, parameter, repositoryUrl, type Call, type Handler, type World } from './world.ts'

const COMPARE_LIMIT = 250

/** The page of a range that counts from its oldest commit; `--skip` counts from the newest. */
function windowOf(total: number, page: Page, paged: boolean): { skip: number; count: number } {
  // Without paging parameters the last commit of the answer is the newest of the range.
  if (!paged) return { skip: 0, count: COMPARE_LIMIT }
  const end = Math.min(total, page.number * page.size)
  const start = Math.min(total, (page.number - 1) * page.size)
  return { skip: total - end, count: end - start }
}

async function endsOf(world: World, basehead: string): Promise<[string, string]> {
  const [base = '', head = ''] = basehead.split('...')
  const [from, to] = await Promise.all([world.git.commit(base), world.git.commit(head)])
  if (from === undefined || to === undefined) throw notFound()
  return [from, to]
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged'
  if (ahead > 0) return 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function pagingOf(call: Call): { page: Page; paged: boolean } {
  const { searchParams } = call.url
  return { page: pageOf(call), paged: searchParams.has('page') || searchParams.has('per_page') }
}

interface Range {
  readonly base: string
  readonly head: string
  readonly mergeBase: string
  readonly ahead: number
  readonly behind: number
}

async function rangeOf(world: World, basehead: string): Promise<Range> {
  const [base, head] = await endsOf(world, basehead)
  const [common, counts] = await Promise.all([
    world.git.known('merge-base', base, head),
    world.git.known('rev-list', '--count', '--left-right', `${base}...${head}`),
  ])
  if (common.code !== 0) throw new Refusal(404, `No common ancestor between ${basehead.replace('...', ' and ')}.`)
  const [behind = 0, ahead = 0] = counts.stdout.trim().split('\t').map(Number)
  return { base, head, mergeBase: common.stdout.trim(), ahead, behind }
}

/** The same for GraphQL; undefined where an end is missing, or where the two share nothing. */
export async function comparisonOf(world: World, base: string, head: string) {
  try {
    const { ahead, behind } = await rangeOf(world, `${base}...${head}`)
    return { ahead, behind, status: statusOf(ahead, behind) }
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** GET /repos/{owner}/{repo}/compare/{basehead}; `files` is optional in the description and left out. */
export const compare: Handler = async (world, call) => {
  const basehead = parameter(call, 'basehead')
  const { base, head, mergeBase, ahead, behind } = await rangeOf(world, basehead)
  const { page, paged } = pagingOf(call)
  const { skip, count } = windowOf(ahead, page, paged)
  const [commits, ends] = await Promise.all([
    readCommits(world, ['--topo-order', '--reverse', `--skip=${skip}`, `--max-count=${count}`, `${base}..${head}`]),
    readCommits(world, ['--no-walk=unsorted', base, mergeBase]),
  ])
  const [baseCommit, mergeBaseCommit = baseCommit] = ends.map((commit) => presentCommit(world, commit))
  return ok(
    {
      ...addresses(world, basehead),
      base_commit: baseCommit,
      merge_base_commit: mergeBaseCommit,
      status: statusOf(ahead, behind),
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: commits.map((commit) => presentCommit(world, commit)),
    },
    paged ? linkHeader(call, page, ahead) : {},
  )
}

function addresses(world: World, basehead: string) {
  const page = `${pageUrl(world)}/compare/${basehead}`
  return {
    url: `${repositoryUrl(world)}/compare/${basehead}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  }
}
