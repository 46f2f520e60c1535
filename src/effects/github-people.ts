import type { Sha } from '../commits/commit.ts'
import { unexpectedAnswer } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Account, People } from '../ports.ts'
import type { GitHubSetup } from './octokit-client.ts'
import { githubRequests } from './octokit.ts'

/** One request each; GitHub allows 500,000 nodes in one: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
const COMMITS_A_REQUEST = 100

/** A longer range is thanked by name: a thousand commits have cost ten requests. */
const MOST_REQUESTS = 10

/** Accounts as GitHub knows them, by its GraphQL API. Octokit is loaded at the first question. */
export function githubPeople(setupOf: () => GitHubSetup): People {
  const ask = githubRequests(setupOf)
  return {
    async accounts(commits) {
      const found = new Map<string, Account>()
      for (const page of pagesOf(commits).slice(0, MOST_REQUESTS)) {
        const answer = await ask('read the authors of the commits', ({ github, repository: { owner, repo: name } }) =>
          github.graphql<Answer>(queryFor(page), { owner, name }).catch(refused),
        )
        for (const account of accountsIn(answer)) found.set(account.email, account)
      }
      return [...found.values()]
    },
  }
}

/** GraphQL tells errors inside HTTP 200, which Octokit throws without a status. */
function refused(error: unknown): never {
  if (error instanceof Error && error.name === 'GraphqlResponseError')
    throw new CheckpointError(unexpectedAnswer('read the authors of the commits', 200, error.message), { cause: error })
  throw error
}

function pagesOf(commits: readonly Sha[]): Sha[][] {
  const count = Math.ceil(commits.length / COMMITS_A_REQUEST)
  return Array.from({ length: count }, (_, page) =>
    commits.slice(page * COMMITS_A_REQUEST, (page + 1) * COMMITS_A_REQUEST),
  )
}

/** https://docs.github.com/en/graphql/reference/objects#commit: `authors` are the author and the co-authors. */
function queryFor(commits: readonly Sha[]): string {
  const fields = commits.map(
    (sha, index) =>
      `c${index}: object(oid: "${sha}") { ... on Commit { authors(first: 10) { nodes { email user { login } } } } }`,
  )
  return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`
}

interface Answer {
  readonly repository: Readonly<
    Record<
      string,
      {
        readonly authors?: { readonly nodes: readonly ({ email: string; user: { login: string } | null } | null)[] }
      } | null
    >
  > | null
}

/** A commit that GitHub has not got yet is null; an address that no account has has no user. */
function accountsIn({ repository }: Answer): Account[] {
  return Object.values(repository ?? {})
    .flatMap((commit) => commit?.authors?.nodes ?? [])
    .flatMap((author) => (author?.user ? [{ email: author.email, login: author.user.login }] : []))
}
