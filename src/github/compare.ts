import type { Commit, Sha } from '../commits/commit.ts'
import { notComparable } from '../errors/answers.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Standing } from '../ports/ports.ts'
import { list, maybe, object, orNull, sha, text, whole, word, type Read } from './shape.ts'
import { statusOf } from './errors.ts'
import type { Connection } from './octokit.ts'

/** The status of the second commit to the first. */
export const STANDINGS: Readonly<Record<Comparison['status'], Standing>> = {
  ahead: 'descendant',
  behind: 'ancestor',
  identical: 'ancestor',
  diverged: 'elsewhere',
}

/** https://docs.github.com/en/rest/commits/commits; an author or a committer is null where git has none. */
export const COMMIT = object({
  sha,
  parents: list(object({ sha })),
  commit: object({
    message: text,
    tree: object({ sha }),
    author: orNull(object({ name: maybe(text), email: maybe(text) })),
    committer: orNull(object({ date: maybe(text) })),
  }),
})

export function commitOf({ sha, parents, commit }: Read<typeof COMMIT>): Commit {
  return {
    sha,
    parents: parents.map((parent) => parent.sha),
    author: { name: commit.author?.name ?? '', email: commit.author?.email ?? '' },
    committedAt: Date.parse(commit.committer?.date ?? '') / 1000,
    message: commit.message,
  }
}

const COMPARISON = object({
  status: word('ahead', 'behind', 'identical', 'diverged'),
  total_commits: whole,
  commits: list(COMMIT),
})

export type Comparison = Read<typeof COMPARISON>

export interface Compared {
  readonly base: Sha
  readonly head: Sha
  /** How many commits a page holds, and which page. */
  readonly size: number
  readonly page?: number
}

/** GitHub may lag behind a push by some seconds. */
const WAITS_SECONDS = [2, 4, 8]

/**
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits. Undefined where the two share nothing, which
 * GitHub says in words. Any other 404 proves nothing, and is asked again. @throws VC423
 */
export async function compare(connection: Connection, asked: Compared): Promise<Comparison | undefined> {
  const { rest, repository, clock } = connection
  const { base, head, size, page = 1 } = asked
  const pair = { ...repository, basehead: `${base}...${head}`, per_page: size, page }
  for (const seconds of [...WAITS_SECONDS, undefined]) {
    try {
      return await rest('GET /repos/{owner}/{repo}/compare/{basehead}', pair, COMPARISON)
    } catch (error) {
      if (statusOf(error) !== 404) throw error
      if (isUnrelated(error)) return undefined
      if (seconds === undefined) throw new CheckpointError(notComparable(base, head), { cause: error })
      await clock.wait(seconds)
    }
  }
  return undefined
}

/** As in https://github.com/github-changelog-generator/github-changelog-generator/issues/994 */
function isUnrelated(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('No common ancestor between ')
}
