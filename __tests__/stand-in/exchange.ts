// One request from its arrival to its answer: log, hook, fault, permission, validation, handler, validation.
import { randomBytes } from 'node:crypto'
import { leaveStarter } from './assets.ts'
import { Refusal, type Answer } from './answer.ts'
import { isCarriedOut, troubleAnswer, type Befalls, type Fault } from './faults.ts'
import { garbled } from './garbled.ts'
import { documentProblem } from './graphql-schema.ts'
import { apiHeaders } from './headers.ts'
import { UPLOADS, type Incoming, type Outcome } from './listener.ts'
import { assertPermitted, grantsOf, identityOf, nameOf, type Identity } from './permissions.ts'
import { matchRoute, type Match } from './routes.ts'
import { OPERATIONS, answerProblem, requestProblem } from './validation.ts'
import { isRepository, type Call, type Grants, type Handler, type World } from './world.ts'

/** A request in the log. */
export interface LoggedRequest {
  /** Counted from 1. */
  readonly number: number
  readonly host: 'api' | 'uploads'
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly body: unknown
  /** What stands for the token; undefined where none was sent. */
  readonly token: string | undefined
  readonly apiVersion: string | undefined
  /** True where the stand-in has no such route: a 404 that GitHub perhaps would not give. */
  readonly unknown: boolean
  /** What the client was given; undefined while it waits, 0 where the connection was cut. */
  status: number | undefined
  fault?: Fault['rule']['kind']
}

/** Something a test does between two requests of the program. */
export interface Hook {
  readonly befalls: Befalls
  readonly act: (request: LoggedRequest) => unknown
}

/** All that a running stand-in has, but for its ports. */
export interface Desk {
  readonly world: World
  readonly tokens: Readonly<Record<string, Grants>>
  readonly requests: LoggedRequest[]
  readonly violations: string[]
  /** The number of the request that comes. */
  readonly next: () => number
  readonly hookFor: (request: LoggedRequest) => Hook | undefined
  readonly faultFor: (request: LoggedRequest) => Fault | undefined
}

/** Answers one request of a client. */
export async function exchange(desk: Desk, incoming: Incoming): Promise<Outcome> {
  const { host, method, url, headers, body } = incoming
  const identity = identityOf(headers.authorization, desk.tokens)
  const match = matchRoute(host, method, host === 'uploads' ? url.pathname.slice(UPLOADS.length) : url.pathname)
  const logged: LoggedRequest = {
    number: desk.next(),
    host,
    method,
    path: `${url.pathname}${url.search}`,
    body,
    token: nameOf(identity),
    apiVersion: headers['x-github-api-version']?.toString(),
    unknown: match === undefined,
    status: undefined,
  }
  desk.requests.push(logged)
  await desk.hookFor(logged)?.act(logged)
  const fault = desk.faultFor(logged)
  const visit = { desk, incoming, identity, match, at: logged.number, requestId: requestId() }
  if (fault === undefined) return answered(logged, await perform(visit))
  logged.fault = fault.rule.kind
  return troubled(logged, fault, visit)
}

interface Visit {
  readonly desk: Desk
  readonly incoming: Incoming
  readonly identity: Identity
  readonly match: Match | undefined
  readonly at: number
  readonly requestId: string
}

function answered(logged: LoggedRequest, answer: Answer): Outcome {
  logged.status = answer.status
  return { kind: 'answer', answer }
}

async function troubled(logged: LoggedRequest, { rule, lifted }: Fault, visit: Visit): Promise<Outcome> {
  const lag = rule.kind === 'late' || rule.kind === 'doubled' ? rule.requests : undefined
  const unseen = rule.kind === 'unseen' ? rule.requests : 0
  const instead = rule.kind === 'starter' ? leaveStarter : undefined
  if (rule.kind === 'doubled') await perform(visit, { lag })
  const truth = isCarriedOut(rule) ? await perform(visit, { lag, unseen, instead }) : undefined
  if (rule.kind === 'cut') {
    logged.status = 0
    return { kind: 'cut' }
  }
  if (rule.kind === 'hang') {
    await lifted
    return answered(logged, truth ?? (await perform(visit)))
  }
  if (rule.kind === 'garbled' && truth !== undefined) return answered(logged, garbled(truth, rule.as))
  const pretended = troubleAnswer(rule, visit.requestId)
  if (pretended === undefined) return answered(logged, truth ?? (await perform(visit)))
  return answered(logged, { ...pretended, headers: { ...headersOf(visit), ...pretended.headers } })
}

/** As `0400:5CD8:10BA18:146B35:5EAE1646`. */
const requestId = (): string =>
  randomBytes(12)
    .toString('hex')
    .toUpperCase()
    .match(/.{4,6}/g)
    ?.join(':') ?? ''

const headersOf = ({ desk, incoming, match, at, requestId: id }: Visit): Record<string, string> =>
  apiHeaders({
    world: desk.world,
    needs: match?.route.needs,
    operation: match?.route.operation,
    used: at,
    requestId: id,
    apiVersion: incoming.headers['x-github-api-version']?.toString(),
  })

interface Deviation {
  readonly lag?: number | undefined
  readonly unseen?: number
  readonly instead?: Handler | undefined
}

/** The true answer, with GitHub's headers. */
async function perform(visit: Visit, deviation: Deviation = {}): Promise<Answer> {
  const answer = await judged(visit, deviation)
  return { ...answer, headers: { ...headersOf(visit), ...answer.headers } }
}

async function judged(visit: Visit, deviation: Deviation): Promise<Answer> {
  const { match } = visit
  try {
    if (match === undefined) throw new Refusal(404, 'Not Found')
    const answer = await handled(visit, match, deviation)
    const problem = answerProblem(match.route.operation, answer.status, answer.body)
    return problem === undefined ? answer : violation(visit, `answer: ${problem}`)
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(visit, error)
    return violation(visit, error instanceof Error ? `failure: ${error.stack ?? error.message}` : String(error))
  }
}

async function handled(
  visit: Visit,
  { route, params }: Match,
  { lag, unseen = 0, instead }: Deviation,
): Promise<Answer> {
  const {
    desk: { world },
    incoming,
    identity,
    at,
  } = visit
  const { owner, repo } = params
  if (identity.kind === 'unknown' && route.needs !== 'nothing') throw new Refusal(401, 'Bad credentials')
  if (owner !== undefined && !isRepository(world, owner, repo)) throw new Refusal(404, 'Not Found')
  assertPermitted(world, identity, route.needs)
  if (world.settings.archived && (route.needs === 'write' || route.needs === 'comments')) {
    throw new Refusal(403, 'Repository was archived so is read-only.')
  }
  if (incoming.unreadable) throw new Refusal(400, 'Problems parsing JSON')
  const body = incoming.body ?? {}
  if (route.operation === 'graphql') await noteDocument(visit, body as Record<string, unknown>)
  const problem = requestProblem(route.operation, incoming.url.searchParams, body)
  if (problem?.kind === 'unknown') return violation(visit, `request: ${problem.text}`)
  if (problem?.kind === 'refused') {
    violation(visit, `request: ${problem.text}`)
    throw new Refusal(422, problem.text)
  }
  const call: Call = {
    url: incoming.url,
    params,
    body: body as Record<string, unknown>,
    accept: incoming.headers.accept ?? '',
    grants: grantsOf(identity),
    upload: incoming.upload,
    at,
    lag: lag ?? world.settings.lag,
    unseen,
  }
  return (instead ?? route.handler)(world, call)
}

/** GitHub itself refuses it, inside HTTP 200; but no test may let the program send it. */
async function noteDocument(visit: Visit, { query, variables }: Record<string, unknown>): Promise<void> {
  const problem = await documentProblem(String(query), (variables ?? {}) as Record<string, unknown>)
  if (problem !== undefined) violation(visit, `request: not in the published schema: ${problem}`)
}

/** GitHub's shape of an error; the upload host has another: https://github.com/octokit/octokit.js/issues/721 */
function refusalAnswer({ incoming, match, requestId: id }: Visit, refusal: Refusal): Answer {
  const { status, message, errors, headers } = refusal
  const docs = OPERATIONS.get(match?.route.operation ?? '')?.docs ?? 'https://docs.github.com/rest'
  const named = errors === undefined ? {} : { errors }
  const body =
    incoming.host === 'uploads'
      ? { message, request_id: id, documentation_url: 'https://docs.github.com/rest', ...named }
      : { message, ...named, documentation_url: docs, status: String(status) }
  return { status, body, headers }
}

/** Notes what no test may let pass, and answers 500 so that the program cannot go on as if nothing was. */
function violation({ desk, incoming }: Visit, text: string): Answer {
  const said = `${incoming.method} ${incoming.url.pathname}: ${text}`
  desk.violations.push(said)
  return { status: 500, body: { message: `the stand-in for GitHub: ${said}` } }
}
