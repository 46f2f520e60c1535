// A git server by HTTP, as GitHub is one: https://git-scm.com/docs/git-http-backend. It counts what it sends.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { saidBy } from './git-folder.ts'
import { GIT_ENVIRONMENT } from './repository.ts'

export interface ServedRequest {
  readonly method: string
  readonly path: string
  readonly authorization: readonly string[]
  readonly status: number
  /** Bytes of the answer's body. */
  readonly bytes: number
}

export interface GitServer {
  readonly url: string
  readonly requests: ServedRequest[]
  readonly close: () => Promise<void>
}

export interface GitServerOptions {
  /** The folder that holds the bare repositories. */
  readonly root: string
  /** Who may read; everybody where it is absent. */
  readonly token?: string
}

/** GitHub refuses a request with two Authorization headers: https://github.com/actions/checkout/issues/1830 */
function statusFor(authorization: readonly string[], token: string | undefined): number {
  if (authorization.length > 1) return 400
  if (token === undefined) return 200
  const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  return authorization[0]?.toLowerCase() === expected.toLowerCase() ? 200 : 401
}

export async function serveGit({ root, token }: GitServerOptions): Promise<GitServer> {
  const requests: ServedRequest[] = []
  const server = createServer((request, response) => {
    const { method = 'GET', url: path = '/' } = request
    const authorization = request.rawHeaders.filter(
      (_, at) => at % 2 === 1 && request.rawHeaders[at - 1]?.toLowerCase() === 'authorization',
    )
    const status = statusFor(authorization, token)
    const done = (bytes: number) => requests.push({ method, path, authorization, status, bytes })
    if (status === 200) return void answer({ root, request, response, done })
    response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="git"' } : {}).end()
    done(0)
  })
  server.unref()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

interface Exchange {
  readonly root: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly done: (bytes: number) => void
}

/** What a program said: https://www.rfc-editor.org/rfc/rfc3875#section-6 */
type Answers = Map<string, Buffer>

/** A question that git was asked before, of a repository that holds the same: each answer starts three processes. */
const answers: Answers = new Map()

async function answer({ root, request, response, done }: Exchange): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const protocol = String(request.headers['git-protocol'] ?? '')
  const asked = Buffer.concat((await request.toArray()) as Buffer[])
  const environment = {
    PATH_INFO: decodeURIComponent(pathname),
    QUERY_STRING: search.slice(1),
    REQUEST_METHOD: request.method ?? 'GET',
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: protocol,
  }
  const repository = join(root, environment.PATH_INFO.replace(/\/(?:info\/refs|git-[\w-]+)$/, ''))
  const key = JSON.stringify([environment, asked.toString('base64'), saidBy(repository)])
  const output = answers.get(key) ?? (await ask({ ...environment, GIT_PROJECT_ROOT: root }, asked))
  answers.set(key, output)
  const end = output.indexOf('\r\n\r\n')
  const headers = output.subarray(0, end).toString('latin1').split('\r\n')
  const body = output.subarray(end + 4)
  const fields = Object.fromEntries(headers.map((line) => line.split(': ', 2) as [string, string]))
  response.writeHead(Number.parseInt(fields['Status'] ?? '200', 10), { 'content-type': fields['Content-Type'] ?? '' })
  response.end(body)
  done(body.length)
}

/** git as a CGI program: https://git-scm.com/docs/git-http-backend */
async function ask(environment: Readonly<Record<string, string>>, asked: Buffer): Promise<Buffer> {
  const child = spawn('git', ['-c', 'safe.directory=*', 'http-backend'], {
    env: { ...GIT_ENVIRONMENT, GIT_HTTP_EXPORT_ALL: '1', ...environment },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.stdin.on('error', () => undefined).end(asked)
  return Buffer.concat((await child.stdout.toArray()) as Buffer[])
}
