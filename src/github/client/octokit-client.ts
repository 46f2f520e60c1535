// All of Octokit in one piece, loaded at the first request. Others import its types alone.
import { GitHub, defaults, getOctokitOptions } from '@actions/github/lib/utils'
import type { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck/light.js'
import type { Clock } from '../../ports/ports.ts'
import { limitWaiting, type Fetch } from './fetch.ts'
import { makeLegible } from './legible.ts'
import { watchPlaces } from './places.ts'

export interface GitHubSetup {
  readonly token: string
  /** `owner/name` */
  readonly repository: string
  /** GITHUB_API_URL: another one on GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly clock: Clock
  /** Milliseconds that one answer is waited for; 30 seconds unless said. */
  readonly patience?: number
  /** Milliseconds without a byte after which an upload will not end; five minutes unless said. */
  readonly uploadPatience?: number
}

/** An answer that takes longer will not come. A repeated read, a wait for a limit and an upload are not counted in. */
const PATIENCE_MILLISECONDS = 30_000

/** Sent explicitly: https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28'

/** A limit that ends sooner is waited for, once or twice; a later one is told to the user, with its time. */
const LONGEST_WAIT_SECONDS = 60
const MOST_WAITS = 2

/** https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api: one second between writes. */
const SECONDS_BETWEEN_WRITES = 1

/**
 * The toolkit's client, which knows the runner's proxy and names the run in its user agent, with the plugins for retries
 * and limits. Its proxy is that of the address in GITHUB_API_URL, uploads too.
 */
export function connect({ token, apiUrl, clock, patience = PATIENCE_MILLISECONDS }: GitHubSetup): Octokit {
  const pace = (seconds: number) => new Bottleneck.Group({ maxConcurrent: 1, minTime: seconds * clock.second })
  const Client = GitHub.plugin(makeLegible, retry, throttling)
  const waits = (retryAfter: number, _options: unknown, _client: unknown, retryCount: number) =>
    retryAfter <= LONGEST_WAIT_SECONDS && retryCount < MOST_WAITS
  const options = getOctokitOptions(token, {
    baseUrl: apiUrl,
    userAgent: 'version-checkpoint',
    log: QUIET,
    request: {
      ...defaults.request,
      fetch: limitWaiting(defaults.request?.fetch as Fetch, patience),
      redirect: 'manual',
    },
    retry: { retryAfterBaseValue: clock.second, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: {
      onRateLimit: waits,
      onSecondaryRateLimit: waits,
      retryAfterBaseValue: clock.second,
      write: pace(SECONDS_BETWEEN_WRITES),
      notifications: pace(0),
    },
  })
  const client = new Client(options)
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION
  })
  watchPlaces(client, apiUrl)
  return client
}

/** Octokit would print to the runner's log, where whatever a server says could act as a workflow command. */
const silent = () => undefined
const QUIET = { debug: silent, info: silent, warn: silent, error: silent }
