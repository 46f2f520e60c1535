import {
  archived,
  badToken,
  forbidden,
  nameBurned,
  notFound,
  rateLimited,
  refusedByRule,
  unexpectedAnswer,
  unreachable,
  workflowsChanged,
} from '../errors/forge.ts'
import { serverLacks, wrongAnswer } from '../errors/answers.ts'
import { CheckpointError, type Problem } from '../errors/problem.ts'
import { GraphqlRefusal, WrongAnswer } from './answer.ts'
import { NotSeenYet, UnclearAnswer } from '../ports/unclear-answer.ts'

/** The parts of Octokit's RequestError that are read. */
interface ErrorResponse {
  readonly status: number
  readonly message: string
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>
    readonly data?: unknown
  }
}

/** What was asked, as in "create the tag v1.2.3", and of which repository: its page. */
export interface Asked {
  readonly request: string
  readonly web: string
}

/** What GitHub's answer means for the user. */
export function problemOf(error: unknown, asked: Asked): Error {
  if (error instanceof WrongAnswer) return new UnclearAnswer(explainWrong(error, asked), { cause: error })
  if (error instanceof GraphqlRefusal) return new CheckpointError(explainRefused(error, asked), { cause: error })
  if (isGraphqlLimit(error)) return new CheckpointError(rateLimited(resetOf(error.response.headers)), { cause: error })
  if (error instanceof Behind) return new NotSeenYet(explain(error.answer, asked), { cause: error.answer })
  if (error instanceof CheckpointError || !isErrorResponse(error))
    return error instanceof Error ? error : new Error(String(error))
  return new (kindOf(error))(explain(error, asked), { cause: error })
}

function kindOf(answer: ErrorResponse): typeof CheckpointError {
  if (isUnclear(answer)) return UnclearAnswer
  return answer.status === 422 && BEHIND.test(saidBy(answer)) ? NotSeenYet : CheckpointError
}

/**
 * What GitHub says of a name or an object that it has just been told of: in semantic-release/semantic-release#582 of an
 * object. The commit and the tag were seen right before, so nothing else can be meant.
 */
const BEHIND =
  /(?:object|sha) (?:does not exist|not found)|could not verify object|tag_name (?:is not a valid tag|does not exist)|must have a valid tag/i

/** A 404 that tells only that GitHub has not caught up with itself. */
class Behind extends Error {
  readonly answer: ErrorResponse

  constructor(answer: ErrorResponse) {
    super(answer.message)
    this.answer = answer
  }
}

/** For requests about what was made a moment ago: https://github.com/backstage/backstage/pull/35358 */
export function notSeenYet(error: unknown): never {
  throw isErrorResponse(error) && error.status === 404 ? new Behind(error) : error
}

/** No answer, or one from in front of GitHub: what was asked may have been done. */
function isUnclear({ status, response }: ErrorResponse): boolean {
  return response === undefined || status >= 500
}

function explainWrong({ came, message }: WrongAnswer, { request }: Asked): Problem {
  const { url, status, headers, data } = came
  const type = String(headers['content-type'] ?? 'nothing')
  const begins = typeof data === 'string' && data !== '' ? data : undefined
  return wrongAnswer(request, { url, status, type, found: message, begins })
}

/** Errors inside HTTP 200. */
function explainRefused(error: GraphqlRefusal, { request }: Asked): Problem {
  if (error.isOfSchema) return serverLacks(request, error.message)
  if (error.errors.some(({ type }) => type === 'RATE_LIMITED')) return rateLimited(resetOf({}))
  if (error.errors.some(({ type }) => type === 'FORBIDDEN')) return forbidden(request, error.message, '')
  return unexpectedAnswer(request, 200, error.message)
}

/** As the plugin for limits throws it. */
function isGraphqlLimit(error: unknown): error is { readonly response: NonNullable<ErrorResponse['response']> } {
  return error instanceof Error && error.message === 'GraphQL Rate Limit Exceeded' && 'response' in error
}

function explain(answer: ErrorResponse, { request, web }: Asked): Problem {
  const { status, message, response } = answer
  if (response === undefined) return unreachable(request, message)
  const { headers } = response
  if (status === 401) return badToken()
  if (status === 429 || isLimit(answer)) return rateLimited(resetOf(headers))
  if (status === 403 || status === 404) return explainForbidden(answer, request)
  if (status === 422 && isBurned(answer)) return nameBurned(request, wordsOf(answer))
  if (status === 422 && isRule(answer)) return refusedByRule(request, message, `${web}/rules`)
  return unexpectedAnswer(request, status, message)
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api: a 404 can be a 403 in disguise. */
function explainForbidden({ status, message, response }: ErrorResponse, request: string): Problem {
  const permissions = String(response?.headers['x-accepted-github-permissions'] ?? '')
  if (/archived/i.test(message)) return archived(request)
  if (permissions.includes('workflows=write')) return workflowsChanged(request, permissions)
  return status === 404 ? notFound(request, permissions) : forbidden(request, message, permissions)
}

/** https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases */
function isBurned(answer: ErrorResponse): boolean {
  return saidBy(answer).includes('used by an immutable release')
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: a 403 is a limit by these signs alone. */
function isLimit({ status, message, response }: ErrorResponse): boolean {
  return status === 403 && (response?.headers['x-ratelimit-remaining'] === '0' || /secondary rate limit/i.test(message))
}

function resetOf(headers: Readonly<Record<string, string | number | undefined>>): string {
  const retryAfter = headers['retry-after']
  if (retryAfter !== undefined) return `${retryAfter} seconds from now`
  const reset = new Date(Number(headers['x-ratelimit-reset'] ?? NaN) * 1000)
  return Number.isNaN(reset.getTime()) ? 'a time that it does not tell' : reset.toISOString()
}

/** A ruleset's refusal: the field is `pre_receive`, the message names the rule. */
function isRule(answer: ErrorResponse): boolean {
  return /Cannot create ref|Reference update failed|pre_receive|Repository rule violations/i.test(saidBy(answer))
}

/** The message, and the sentence of each field that is refused. */
function wordsOf({ message, response }: ErrorResponse): string {
  const { errors } = (response?.data ?? {}) as { readonly errors?: unknown }
  const said: readonly unknown[] = Array.isArray(errors) ? errors : []
  const words = said.flatMap((error) => (error as { readonly message?: unknown } | null)?.message ?? [])
  return [message, ...words.filter((word) => typeof word === 'string')].join(': ')
}

const saidBy = ({ message, response }: ErrorResponse): string => `${message} ${JSON.stringify(response?.data ?? '')}`

function isErrorResponse(error: unknown): error is ErrorResponse {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

/** For what may be gone. */
export function ignoreMissing(error: unknown): undefined {
  if (statusOf(error) === 404) return undefined
  throw error
}

export function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : undefined
}

/** What the plan of a private repository has not got answers 403 "Upgrade to GitHub Pro or make this repository public". */
export function isOutsidePlan(error: unknown): boolean {
  return statusOf(error) === 403 && error instanceof Error && error.message.includes('Upgrade to')
}

/** Whether the token may not ask: 403, or the 404 that stands for it. A limit is no lack of permission. */
export function lacksPermission(error: unknown): boolean {
  if (error instanceof GraphqlRefusal) return error.errors.some(({ type }) => type === 'FORBIDDEN')
  return isErrorResponse(error) && (error.status === 404 || (error.status === 403 && !isLimit(error)))
}

/** Whether the schema of an older server lacks what was asked. */
export function isServerTooOld(error: unknown): boolean {
  return error instanceof GraphqlRefusal && error.isOfSchema
}
