import type { Endpoints, OctokitResponse, RequestParameters } from '@octokit/types'
import { badApiUrl, endlessList } from '../errors/answers.ts'
import { badToken, noSuchRepository } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Clock } from '../ports/ports.ts'
import { anything, list, maybe, object, text, word, type Shape } from './shape.ts'
import { readAnswer, GraphqlRefusal, type Came } from './answer.ts'
import { problemOf } from './errors.ts'
import type { GitHubSetup, connect } from './client/octokit-client.ts'
import { uploadsOf } from './client/token-hosts.ts'

const UPLOAD_PATIENCE_MILLISECONDS = 300_000

/** A hundred entries each: GitHub's own lists end long before. */
export const MOST_PAGES = 1_000

type Route = keyof Endpoints
type Asked<R extends Route> = Endpoints[R]['parameters'] & RequestParameters

/** Every answer is held to the shape of what is read of it, so none is believed unseen. */
export interface Connection {
  /** One request by a route of REST. @throws WrongAnswer */
  readonly rest: <R extends Route, T>(route: R, asked: Asked<R>, shape: Shape<T>) => Promise<T>
  /** All pages of a list, one after the other; `page` reads the entries of one. @throws WrongAnswer, VC422 */
  readonly list: <R extends Route, T>(route: R, asked: Asked<R>, page: Shape<readonly T[]>) => Promise<T[]>
  /** The bytes of a file as text; undefined for what is no text: a folder, a submodule, a program. @throws WrongAnswer */
  readonly raw: <R extends Route>(route: R, asked: Asked<R>) => Promise<string | undefined>
  /** The first page of a list, and the number of its last. @throws WrongAnswer, VC422 */
  readonly firstPage: <R extends Route, T>(route: R, asked: Asked<R>, page: Shape<T>) => Promise<[T, number]>
  /** One query or mutation; `shape` reads its `data`. @throws WrongAnswer, GraphqlRefusal */
  readonly graphql: <T>(query: string, variables: RequestParameters, shape: Shape<T>) => Promise<T>
  /** To the address that a release names for its files. @throws WrongAnswer */
  readonly upload: <T>(address: string, asked: RequestParameters, shape: Shape<T>) => Promise<T>
  readonly clock: Clock
  readonly uploadPatience: number
  /** Where people see the repository. */
  readonly web: string
  /** Where files of releases go. */
  readonly uploads: string
  /** Where requests that read go; the plugins may repeat them. */
  readonly repository: { readonly owner: string; readonly repo: string }
  /** The same for writes, sent once: after an ambiguous answer one must look before writing again. */
  readonly once: { readonly owner: string; readonly repo: string; readonly request: { readonly retries: 0 } }
}

/** Makes a request under its own words, which an error repeats: "GitHub answered 502 to create the tag object". */
export type Ask = <T>(request: string, call: (connection: Connection) => Promise<T>) => Promise<T>

/**
 * Requests to GitHub. Octokit is loaded and `setupOf` asked at the first one: a dry run in a clone makes none, and needs
 * no token. @throws VC401–VC408, VC418–VC424
 */
export function githubRequests(setupOf: () => GitHubSetup): Ask {
  let opened: Opened | undefined
  return async (request, call) => {
    opened ??= open(setupOf())
    const { web, connection } = opened
    return connection.then(call).catch((error: unknown) => {
      throw problemOf(error, { request, web })
    })
  }
}

interface Opened {
  readonly web: string
  /** Fails as a request does where there is no way to GitHub, as with a proxy whose address is none. */
  readonly connection: Promise<Connection>
}

/** No header takes anything else, and the error that says so would repeat the token. */
const TOKEN = /^[!-~]+$/

function open(setup: GitHubSetup): Opened {
  if (!TOKEN.test(setup.token)) throw new CheckpointError(badToken('it contains characters that tokens never have'))
  if (!/^https?:\/\//i.test(setup.apiUrl) || !URL.canParse(setup.apiUrl))
    throw new CheckpointError(badApiUrl(setup.apiUrl))
  const [owner = '', repo = ''] = setup.repository.split('/')
  if (owner === '' || repo === '') throw new CheckpointError(noSuchRepository(setup.repository))
  const web = `${setup.apiUrl.replace(/^https:\/\/api\./, 'https://').replace(/\/api\/v3\/?$/, '')}/${owner}/${repo}`
  const connection = import('./client/octokit-client.ts').catch(explainProxy).then(({ connect }) => ({
    ...withShapes(connect(setup), setup.apiUrl),
    clock: setup.clock,
    uploadPatience: setup.uploadPatience ?? UPLOAD_PATIENCE_MILLISECONDS,
    web,
    uploads: uploadsOf(setup.apiUrl),
    repository: { owner, repo },
    once: { owner, repo, request: { retries: 0 as const } },
  }))
  return { web, connection }
}

/** The toolkit reads the address of its proxy while it is loaded. Without a way to GitHub there is no answer. */
function explainProxy(error: unknown): never {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_URL')) throw error
  throw Object.assign(new Error("the proxy's address is not a web address", { cause: error }), { status: 0 })
}

function withShapes(
  octokit: ReturnType<typeof connect>,
  apiUrl: string,
): Pick<Connection, 'rest' | 'list' | 'raw' | 'firstPage' | 'graphql' | 'upload'> {
  // The types of the routes say what GitHub promises to answer; what came is not known before it was looked at.
  const send = (route: string, asked: RequestParameters): Promise<OctokitResponse<unknown>> =>
    octokit.request(route, asked)
  return {
    rest: async (route, asked, shape) => readAnswer(await send(route, asked), shape),
    list: (route, asked, page) =>
      allPages((address) => send(address ?? route, address === undefined ? asked : {}), page),
    raw: async (route, asked) => textIn(await send(route, { ...asked, mediaType: { format: 'raw' } })),
    firstPage: async (route, asked, page) => {
      const first = await send(route, asked)
      const last = Number(/[?&]page=(\d+)[^>]*>; rel="last"/.exec(first.headers.link ?? '')?.[1] ?? 1)
      if (last > MOST_PAGES) throw new CheckpointError(endlessList(first.url, last))
      return [readAnswer(first, page), last]
    },
    graphql: async (query, variables, shape) => {
      const { request, ...given } = variables
      const asked = { query, variables: given, baseUrl: graphqlBase(apiUrl), ...(request && { request }) }
      const came = await send('POST /graphql', asked)
      const { data, errors } = readAnswer(came, GRAPHQL)
      if (errors !== undefined && errors.length > 0) throw new GraphqlRefusal(errors)
      return readAnswer({ ...came, data }, shape)
    },
    upload: async (address, asked, shape) => readAnswer(await send(`POST ${address}`, asked), shape),
  }
}

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
async function allPages<T>(
  send: (address: string | undefined) => Promise<OctokitResponse<unknown>>,
  page: Shape<readonly T[]>,
): Promise<T[]> {
  const found: T[] = []
  const seen = new Set<string>()
  for (let address: string | undefined, pages = 1; ; pages += 1) {
    const came = await send(address)
    found.push(...readAnswer(came, page))
    const next = /<([^<>]+)>;\s*rel="next"/.exec(came.headers.link ?? '')?.[1]
    if (next === undefined) return found
    if (seen.has(next) || pages === MOST_PAGES) throw new CheckpointError(endlessList(came.url, pages))
    seen.add(next)
    address = `GET ${next}`
  }
}

/** What is no file is told in JSON: https://docs.github.com/en/rest/repos/contents#get-repository-content */
function textIn(came: Came): string | undefined {
  const type = String(came.headers['content-type'])
  if (/^application\/vnd\.github\.(?:v3\.)?raw/.test(type)) return typeof came.data === 'string' ? came.data : undefined
  if (Array.isArray(came.data)) return undefined
  readAnswer(came, object({ type: word('dir', 'submodule', 'symlink') }))
  return undefined
}

/** https://docs.github.com/en/enterprise-server@3.19/graphql/guides/forming-calls-with-graphql: beside /api/v3 */
function graphqlBase(apiUrl: string): string {
  return apiUrl.replace(/\/api\/v3\/?$/, '/api')
}

/** https://spec.graphql.org/October2021/#sec-Response-Format, with what GitHub adds to an error. */
const GRAPHQL = object({
  data: anything,
  errors: maybe(
    list((error, at) => {
      const read = object({ message: text, type: maybe(text), extensions: maybe(object({ code: maybe(text) })) })
      const { message, type, extensions } = read(error, at)
      return { message, type: type ?? '', code: extensions?.code }
    }),
  ),
})
