import { badToken, forbidden, rateLimited, refusedByRule, unexpectedAnswer, unreachable } from '../errors/forge.ts'
import { CheckpointError, type Problem } from '../errors/problem.ts'

/** The parts of Octokit's RequestError that are read. */
interface Answer {
  readonly status: number
  readonly message: string
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>
    readonly data?: unknown
  }
}

/** What GitHub's answer means for the user; `request` says what was asked, as in "create the tag v1.2.3". */
export function problemOf(error: unknown, request: string): Error {
  if (error instanceof CheckpointError || !isAnswer(error))
    return error instanceof Error ? error : new Error(String(error))
  return new CheckpointError(explain(error, request), { cause: error })
}

function explain(answer: Answer, request: string): Problem {
  const { status, message, response } = answer
  if (response === undefined) return unreachable(request, message)
  const { headers } = response
  if (status === 401) return badToken()
  if (status === 429 || isLimit(answer)) return rateLimited(resetOf(headers))
  if (status === 403 || status === 404)
    return forbidden(request, message, String(headers['x-accepted-github-permissions'] ?? ''))
  if (status === 422 && isRule(answer)) return refusedByRule(request, message)
  return unexpectedAnswer(request, status, message)
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: a 403 is a limit by these signs alone. */
function isLimit({ status, message, response }: Answer): boolean {
  return status === 403 && (response?.headers['x-ratelimit-remaining'] === '0' || /secondary rate limit/i.test(message))
}

function resetOf(headers: Readonly<Record<string, string | number | undefined>>): string {
  const retryAfter = headers['retry-after']
  if (retryAfter !== undefined) return `${retryAfter} seconds from now`
  const reset = Number(headers['x-ratelimit-reset'])
  return Number.isFinite(reset) ? new Date(reset * 1000).toISOString() : 'a time that it does not tell'
}

/** A ruleset's refusal: the field is `pre_receive`, the message names the rule. */
function isRule({ message, response }: Answer): boolean {
  return /Cannot create ref|Reference update failed|pre_receive|Repository rule violations/i.test(
    `${message} ${JSON.stringify(response?.data ?? '')}`,
  )
}

function isAnswer(error: unknown): error is Answer {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

/** 404: there is no such thing. */
export function missing(error: unknown): undefined {
  if (statusOf(error) === 404) return undefined
  throw error
}

export function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined
}
