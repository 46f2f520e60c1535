import { badToken, noSuchRepository } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Clock } from '../ports.ts'
import { problemOf } from './github-errors.ts'
import type { connect, GitHubSetup } from './octokit-client.ts'

const UPLOAD_PATIENCE_MILLISECONDS = 300_000

export interface Connection {
  readonly github: ReturnType<typeof connect>
  readonly clock: Clock
  readonly uploadPatience: number
  /** Where people see the repository. */
  readonly page: string
  /** Where requests that read go; the plugins may repeat them. */
  readonly repository: { readonly owner: string; readonly repo: string }
  /** The same for writes, sent once: after an ambiguous answer one must look before writing again. */
  readonly once: { readonly owner: string; readonly repo: string; readonly request: { readonly retries: 0 } }
}

/** Makes a request under its own words, which an error repeats: "GitHub answered 502 to create the tag object". */
export type Ask = <T>(request: string, call: (connection: Connection) => Promise<T>) => Promise<T>

/**
 * Requests to GitHub. Octokit is loaded and `setupOf` asked at the first one: a dry run in a clone makes none, and needs
 * no token. @throws VC401–VC408
 */
export function githubRequests(setupOf: () => GitHubSetup): Ask {
  let connection: Promise<Connection> | undefined
  return async (request, call) => {
    connection ??= open(setupOf())
    const opened = await connection
    return call(opened).catch((error: unknown) => {
      throw problemOf(error, { request, page: opened.page })
    })
  }
}

/** No header takes anything else, and the error that says so would repeat the token. */
const TOKEN = /^[!-~]+$/

async function open(setup: GitHubSetup): Promise<Connection> {
  if (!TOKEN.test(setup.token)) throw new CheckpointError(badToken('it holds characters that no token has'))
  const [owner = '', repo = ''] = setup.repository.split('/')
  if (owner === '' || repo === '') throw new CheckpointError(noSuchRepository(setup.repository))
  const { connect } = await import('./octokit-client.ts')
  return {
    github: connect(setup),
    clock: setup.clock,
    uploadPatience: setup.uploadPatience ?? UPLOAD_PATIENCE_MILLISECONDS,
    page: `${setup.apiUrl.replace(/^https:\/\/api\./, 'https://').replace(/\/api\/v3\/?$/, '')}/${owner}/${repo}`,
    repository: { owner, repo },
    once: { owner, repo, request: { retries: 0 } },
  }
}
