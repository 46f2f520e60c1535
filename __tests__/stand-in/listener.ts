import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Answer } from './answer.ts'
import type { Host } from './routes.ts'
import type { Upload } from './world.ts'

/** A request as it came in. `body` is undefined where there was none, and `unreadable` where it was no JSON. */
export interface Incoming {
  readonly host: Host
  readonly method: string
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
  readonly unreadable: boolean
  readonly upload: Upload | undefined
}

/** What becomes of the connection: an answer, now or when `after` is over, or an end without one. */
export type Outcome =
  { readonly kind: 'answer'; readonly answer: Answer; readonly after?: Promise<void> } | { readonly kind: 'cut' }

export type Exchange = (incoming: Incoming) => Promise<Outcome>

export interface Listener {
  readonly server: Server
  readonly url: string
}

/** Where files go, as on a server of GitHub Enterprise: a path of the API's own host. */
export const UPLOADS = '/api/uploads'

/** Opens a port. `spool`: the folder for uploads, which are never held in memory. */
export async function listen(spool: string, exchange: Exchange): Promise<Listener> {
  const server = createServer((request, response) => {
    void serve({ spool, exchange, request, response })
  })
  // A test that forgot to close it, or failed before, must not keep the run alive.
  server.unref()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { server, url: `http://127.0.0.1:${port}` }
}

interface Connection {
  readonly spool: string
  readonly exchange: Exchange
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

async function serve(connection: Connection): Promise<void> {
  const { response, exchange } = connection
  try {
    const incoming = await receive(connection)
    const outcome = await exchange(incoming)
    if (incoming.upload?.spooled === true) await rm(incoming.upload.path, { force: true })
    if (outcome.kind === 'cut') {
      response.destroy()
      return
    }
    await outcome.after
    await send(response, outcome.answer)
  } catch {
    // The client went away, in the middle of its request or of our answer.
    response.destroy()
  }
}

async function receive({ spool, request }: Connection): Promise<Incoming> {
  const { method = 'GET', headers } = request
  const url = new URL(request.url ?? '/', `http://${headers.host ?? '127.0.0.1'}`)
  const host = url.pathname.startsWith(`${UPLOADS}/`) ? 'uploads' : 'api'
  if (host === 'uploads' && method === 'POST') {
    return { host, method, url, headers, body: undefined, unreadable: false, upload: await uploadOf(request, spool) }
  }
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return { host, method, url, headers, ...jsonOf(text), upload: undefined }
}

function jsonOf(text: string): Pick<Incoming, 'body' | 'unreadable'> {
  if (text === '') return { body: undefined, unreadable: false }
  try {
    return { body: JSON.parse(text), unreadable: false }
  } catch {
    return { body: text, unreadable: true }
  }
}

const LARGEST_BYTES = 2 ** 31

/** Streams an upload to a file of its own. What GitHub refuses by its announced length is not read. */
async function uploadOf(request: IncomingMessage, spool: string): Promise<Upload> {
  const announced = Number(request.headers['content-length'] ?? -1)
  const contentType = request.headers['content-type'] ?? 'application/octet-stream'
  if (announced < 0 || announced >= LARGEST_BYTES) {
    request.resume()
    return { path: '', size: announced, sha256: '', contentType, spooled: false }
  }
  const path = join(spool, `upload-${randomUUID()}`)
  const hash = createHash('sha256')
  await pipeline(
    request,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        yield chunk
      }
    },
    createWriteStream(path),
  )
  return { path, size: announced, sha256: hash.digest('hex'), contentType, spooled: true }
}

async function send(response: ServerResponse, { status, body, file, text, headers = {} }: Answer): Promise<void> {
  if (file !== undefined) {
    response.writeHead(status, { ...headers, 'content-type': file.contentType, 'content-length': file.size })
    await pipeline(createReadStream(file.path), response)
    return
  }
  if (text !== undefined) {
    response.writeHead(status, { ...headers, 'content-type': text.contentType })
    response.end(text.content)
    return
  }
  if (body === undefined) {
    response.writeHead(status, headers).end()
    return
  }
  response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}
