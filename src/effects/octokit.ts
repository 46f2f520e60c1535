import { badToken, noSuchRepository } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Clock } from '../ports.ts'
import { impatient, proxied } from './fetch.ts'
import { problemOf } from './github-errors.ts'

export interface GitHubSetup {
  readonly token: string
  /** `owner/name` */
  readonly repository: string
  /** GITHUB_API_URL: another one on GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly clock: Clock
  /** ACTIONS_ORCHESTRATION_ID: names the run to GitHub, in the user agent. */
  readonly orchestration?: string | undefined
  /** Milliseconds that one answer is waited for; 30 seconds unless said. */
  readonly patience?: number
  /** Milliseconds without a byte after which an upload will not end; five minutes unless said. */
  readonly uploadPatience?: number
}

/** An answer that takes longer will not come. A repeated read, a wait for a limit and an upload are not counted in. */
const PATIENCE_MILLISECONDS = 30_000
const UPLOAD_PATIENCE_MILLISECONDS = 300_000

/** Sent explicitly: https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28'

/** A limit that ends sooner is waited for, once or twice; a later one is told to the user, with its time. */
const LONGEST_WAIT_SECONDS = 60
const MOST_WAITS = 2

/** https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api: one second between writes. */
const SECONDS_BETWEEN_WRITES = 1

export interface Connection {
  readonly github: Awaited<ReturnType<typeof connect>>
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
  return {
    github: await connect(setup),
    clock: setup.clock,
    uploadPatience: setup.uploadPatience ?? UPLOAD_PATIENCE_MILLISECONDS,
    page: `${setup.apiUrl.replace(/^https:\/\/api\./, 'https://').replace(/\/api\/v3\/?$/, '')}/${owner}/${repo}`,
    repository: { owner, repo },
    once: { owner, repo, request: { retries: 0 } },
  }
}

/** Octokit behind the runner's proxy, with the plugins for lists, retries and limits. */
async function connect({ token, apiUrl, clock, orchestration, patience = PATIENCE_MILLISECONDS }: GitHubSetup) {
  const [{ Octokit }, { paginateRest }, { retry }, { throttling }, { default: Bottleneck }, fetch] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-paginate-rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
    import('bottleneck/light.js'),
    proxied(),
  ])
  const pace = (seconds: number) => new Bottleneck.Group({ maxConcurrent: 1, minTime: seconds * clock.second })
  const Client = Octokit.plugin(paginateRest, retry, throttling)
  const waits = (retryAfter: number, _options: unknown, _client: unknown, retryCount: number) =>
    retryAfter <= LONGEST_WAIT_SECONDS && retryCount < MOST_WAITS
  const client = new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent: userAgentFor(orchestration),
    log: QUIET,
    request: { fetch: impatient(fetch, patience) },
    retry: { retryAfterBaseValue: clock.second, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: {
      onRateLimit: waits,
      onSecondaryRateLimit: waits,
      retryAfterBaseValue: clock.second,
      write: pace(SECONDS_BETWEEN_WRITES),
      notifications: pace(0),
    },
  })
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION
  })
  return client
}

/** Octokit would print to the runner's log, where whatever a server says could act as a workflow command. */
const silent = () => undefined
const QUIET = { debug: silent, info: silent, warn: silent, error: silent }

/**
 * Who asks: https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent. The run is
 * named as the runner's own toolkit names it: https://github.com/actions/toolkit/blob/main/packages/github/src/internal/utils.ts
 */
function userAgentFor(orchestration = ''): string {
  const run = orchestration.trim().replace(/[^a-z0-9_.-]/gi, '_')
  return run === '' ? 'version-checkpoint' : `version-checkpoint actions_orchestration_id/${run}`
}
