import type { Sha } from '../commits/commit.ts'
import type { Account, People } from '../ports/ports.ts'
import { list, mapping, maybe, object, text, within, type Read } from './shape.ts'
import type { GitHubSetup } from './client/octokit-client.ts'
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
        const answer = await ask('read the authors of the commits', ({ graphql, repository: { owner, repo: name } }) =>
          graphql(queryFor(page), { owner, name }, ANSWER),
        )
        for (const account of accountsIn(answer)) found.set(account.email, account)
      }
      return [...found.values()]
    },
  }
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

const AUTHOR = object({ email: text, user: maybe(object({ login: text })) })

/** A commit that GitHub has not got yet is null; an address that no account has has no user. */
const ANSWER = within('repository', mapping(maybe(object({ authors: maybe(object({ nodes: list(maybe(AUTHOR)) })) }))))

function accountsIn(commits: Read<typeof ANSWER>): Account[] {
  return [...commits.values()]
    .flatMap((commit) => commit?.authors?.nodes ?? [])
    .flatMap((author) => (author?.user ? [{ email: author.email, login: author.user.login }] : []))
}
