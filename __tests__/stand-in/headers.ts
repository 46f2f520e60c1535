import { WORKFLOWS_HEADER } from './rules.ts'
import type { Route } from './routes.ts'
import type { World } from './world.ts'

/**
 * What `GITHUB_TOKEN` may ask in an hour:
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const HOURLY_LIMIT = 1_000
const DEFAULT_API_VERSION = '2022-11-28'

interface Asked {
  readonly world: World
  readonly needs: Route['needs'] | undefined
  readonly operation: string | undefined
  readonly used: number
  readonly requestId: string
  readonly apiVersion: string | undefined
}

/** Writes that may also touch workflow files name both forms of the permission. */
const TOUCHES_REFS = /^(git\/(create|update)-ref|repos\/(create|update)-release)$/

function acceptedPermissions({ needs, operation = '' }: Asked): Record<string, string> {
  if (needs === 'checks' || needs === 'statuses' || needs === 'actions')
    return { 'x-accepted-github-permissions': `${needs}=read` }
  if (needs === 'comments') return { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }
  if (needs !== 'read' && needs !== 'write') return {}
  if (TOUCHES_REFS.test(operation)) return { ...WORKFLOWS_HEADER }
  return { 'x-accepted-github-permissions': `contents=${needs}` }
}

/** The headers of every answer of the API. */
export function apiHeaders(asked: Asked): Record<string, string> {
  const hour = 3_600_000
  const end = Math.ceil(asked.world.now().getTime() / hour) * hour
  return {
    server: 'github.com',
    date: asked.world.now().toUTCString(),
    'x-github-request-id': asked.requestId,
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': asked.apiVersion ?? DEFAULT_API_VERSION,
    'x-ratelimit-limit': String(HOURLY_LIMIT),
    'x-ratelimit-remaining': String(Math.max(0, HOURLY_LIMIT - asked.used)),
    'x-ratelimit-used': String(Math.min(HOURLY_LIMIT, asked.used)),
    'x-ratelimit-reset': String(end / 1000),
    'x-ratelimit-resource': asked.operation === 'graphql' ? 'graphql' : 'core',
    ...acceptedPermissions(asked),
  }
}
