// All of Octokit in one piece, loaded at the first request. Others import its types alone.
import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck/light.js'
import type { Clock } from '../ports/ports.ts'
import { impatient, proxied } from './fetch.ts'
import { legible } from './legible.ts'
import { watchPlaces } from './places.ts'

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

/** Sent explicitly: https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28'

/** A limit that ends sooner is waited for, once or twice; a later one is told to the user, with its time. */
const LONGEST_WAIT_SECONDS = 60
const MOST_WAITS = 2

/** https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api: one second between writes. */
const SECONDS_BETWEEN_WRITES = 1

/** Octokit behind the runner's proxy, with the plugins for retries and limits. */
export function connect({ token, apiUrl, clock, orchestration, patience = PATIENCE_MILLISECONDS }: GitHubSetup) {
  const pace = (seconds: number) => new Bottleneck.Group({ maxConcurrent: 1, minTime: seconds * clock.second })
  const Client = Octokit.plugin(legible, retry, throttling)
  const waits = (retryAfter: number, _options: unknown, _client: unknown, retryCount: number) =>
    retryAfter <= LONGEST_WAIT_SECONDS && retryCount < MOST_WAITS
  const client = new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent: userAgentFor(orchestration),
    log: QUIET,
    request: { fetch: impatient(proxied(), patience), redirect: 'manual' },
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
  watchPlaces(client, apiUrl)
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
