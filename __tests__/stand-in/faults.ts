// What goes wrong between a client and GitHub, on demand.
import type { Answer } from './answer.ts'
import type { Garbling } from './garbled.ts'

/** `done`: the write took effect before it went wrong, which the client cannot know. */
type Effect = 'none' | 'done'

export type Trouble =
  | { readonly kind: 'status'; readonly status: 500 | 502 | 503; readonly effect?: Effect }
  /** The connection ends without an answer. */
  | { readonly kind: 'cut'; readonly effect?: Effect }
  /** No answer until the fault is lifted. */
  | { readonly kind: 'hang'; readonly effect?: Effect }
  /** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api; seconds to wait. */
  | { readonly kind: 'too-many'; readonly retryAfter: number }
  | { readonly kind: 'secondary-limit'; readonly retryAfter: number }
  /** Seconds since 1970 at which the limit ends. */
  | { readonly kind: 'primary-limit'; readonly reset: number }
  /** The write stays unseen in lists and by tag for so many requests. */
  | { readonly kind: 'late'; readonly requests: number }
  /** What the write made is there, and other requests do not see it: so many of those that follow. */
  | { readonly kind: 'unseen'; readonly requests: number }
  /** Something on the way sends the request a second time; the client is given the second answer. Both may be late. */
  | { readonly kind: 'doubled'; readonly requests?: number }
  /** GitHub has not caught up with what is asked for: a 404 without a word. */
  | { readonly kind: 'not-found' }
  /** An upload breaks half-way: a 502, and an asset in the state `starter` remains. */
  | { readonly kind: 'starter' }
  /** It is carried out, and what comes is no answer of GitHub's: a portal's page, say. */
  | { readonly kind: 'garbled'; readonly as: Garbling }

/** Which requests it befalls. Without anything, the next one. */
export interface Befalls {
  readonly method?: string
  /** The end of the path, or an expression for the path with its query. */
  readonly path?: string | RegExp
  /** The n-th request since the start, or since `forget()`; counted from 1. */
  readonly request?: number
  /** How often; 1 unless said, Infinity for a lasting fault. */
  readonly times?: number
}

export interface Logged {
  readonly number: number
  readonly method: string
  readonly path: string
}

export function befalls({ method, path, request }: Befalls, logged: Logged): boolean {
  if (method !== undefined && method !== logged.method) return false
  if (request !== undefined && request !== logged.number) return false
  if (path === undefined) return true
  if (typeof path !== 'string') return path.test(logged.path)
  return logged.path.split('?')[0]?.endsWith(path) ?? false
}

/** A fault that waits for its request; tests hold it to ask for `hits` and to end it. */
export class Fault {
  readonly rule: Befalls & Trouble
  readonly lifted: Promise<void>
  hits = 0
  #lift: () => void = () => undefined
  #over = false

  constructor(rule: Befalls & Trouble) {
    this.rule = rule
    this.lifted = new Promise((resolve) => {
      this.#lift = resolve
    })
  }

  /** Ends the fault; what hangs is answered. */
  lift(): void {
    this.#over = true
    this.#lift()
  }

  takes(logged: Logged): boolean {
    if (this.#over || this.hits >= (this.rule.times ?? 1) || !befalls(this.rule, logged)) return false
    this.hits += 1
    return true
  }
}

const LIMITS = 'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api'

/** The text as quoted in https://github.com/github-changelog-generator/github-changelog-generator/issues/993 */
function secondaryLimit(status: number, retryAfter: number, requestId: string): Answer {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
    `If you reach out to GitHub Support for help, please include the request ID ${requestId}.`
  const body = { message, documentation_url: `${LIMITS}#about-secondary-rate-limits` }
  return { status, body, headers: { 'retry-after': String(retryAfter) } }
}

function primaryLimit(reset: number, requestId: string): Answer {
  const message =
    'API rate limit exceeded for installation. ' +
    `If you reach out to GitHub Support for help, please include the request ID ${requestId}.`
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-used': '1000', 'x-ratelimit-reset': String(reset) }
  return { status: 403, body: { message, documentation_url: LIMITS }, headers }
}

/** In front of the API stands a proxy, whose errors are pages and no JSON. */
function serverError(status: number): Answer {
  if (status === 500) return { status, body: { message: 'Server Error' } }
  const content = `<html><head><title>${status}</title></head><body>Unicorn! &middot; GitHub</body></html>`
  return { status, text: { content, contentType: 'text/html; charset=utf-8' } }
}

/** The answer a client is given in place of the true one; undefined where it is given the true one, or none. */
export function troubleAnswer(trouble: Trouble, requestId: string): Answer | undefined {
  switch (trouble.kind) {
    case 'status':
      return serverError(trouble.status)
    case 'starter':
      return serverError(502)
    case 'not-found':
      return { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } }
    case 'too-many':
      return secondaryLimit(429, trouble.retryAfter, requestId)
    case 'secondary-limit':
      return secondaryLimit(403, trouble.retryAfter, requestId)
    case 'primary-limit':
      return primaryLimit(trouble.reset, requestId)
    default:
      return undefined
  }
}

/** Whether the request is carried out at all. */
export function isCarriedOut(trouble: Trouble): boolean {
  if (trouble.kind === 'status' || trouble.kind === 'cut' || trouble.kind === 'hang') return trouble.effect === 'done'
  return ['late', 'unseen', 'doubled', 'starter', 'garbled'].includes(trouble.kind)
}
