// Where the token goes, whatever an answer says: one server is the API, another one waits for what is not meant for it.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { githubForge } from '../../../src/github/github.ts'
import { githubRequests } from '../../../src/github/octokit.ts'
import { bytesOf } from '../../../src/release/bytes.ts'
import type { Release } from '../../../src/ports/ports.ts'
import { anything, list } from '../../../src/github/shape.ts'
import { CLOCK, problemsOf } from '../calls.ts'

type Answering = (request: IncomingMessage, response: ServerResponse) => void

let answering: Answering
let home: Server
let stranger: Server
/** What each was asked. */
let asked: string[]
let astray: string[]

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

async function listen(serve: Answering): Promise<Server> {
  const server = createServer(serve).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

beforeEach(async () => {
  asked = []
  astray = []
  home = await listen((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.setHeader('content-type', 'application/json')
    answering(request, response)
  })
  stranger = await listen(({ url, headers }, response) => {
    astray.push(`${url} ${headers.authorization}`)
    response.setHeader('content-type', 'application/json').end('[]')
  })
})

afterEach(() => {
  for (const server of [home, stranger]) {
    server.closeAllConnections()
    server.close()
  }
})

const KINDS = [
  ['', 'an API at the root of its host'],
  ['/api/v3', 'GitHub Enterprise Server'],
] satisfies [string, string][]

const setupAt = (path: string) => () => ({
  token: 'secret',
  repository: 'acme/widget',
  apiUrl: `${addressOf(home)}${path}`,
  clock: CLOCK,
})

const FILE = { name: 'a', label: 'a', size: 1, digest: '' }

const RELEASE: Release = {
  id: '7',
  tag: 'v1.0.0',
  name: '',
  body: '',
  draft: true,
  prerelease: false,
  url: 'https://github.com/acme/widget/releases/7',
  uploadUrl: '',
}

describe.each(KINDS)('below %j: %s', (path) => {
  const ask = () => githubRequests(setupAt(path))

  test('the next page of a list is not asked for elsewhere', async () => {
    answering = (_, response) => {
      response.setHeader('link', `<${addressOf(stranger)}${path}/tags?page=2>; rel="next"`).end('[]')
    }
    const listing = ask()('list the tags', ({ list: pages, repository }) =>
      pages('GET /repos/{owner}/{repo}/tags', repository, list(anything)),
    )
    await expect(problemsOf(listing)).resolves.toMatchObject({
      codes: ['VC418'],
      message: expect.stringMatching(`${addressOf(stranger)}.*${addressOf(home)}`),
    })
    expect(astray).toEqual([])
  })

  test('a file is not sent elsewhere', async () => {
    const release = { ...RELEASE, uploadUrl: `${addressOf(stranger)}/releases/7/assets{?name,label}` }
    const attaching = githubForge(setupAt(path)).attach(release, FILE, bytesOf('x'))
    await expect(problemsOf(attaching)).resolves.toMatchObject({ codes: ['VC418'] })
    expect([asked, astray]).toEqual([[], []])
  })

  test.each([301, 302, 307, 308])('a read is not redirected elsewhere by %i', async (status) => {
    answering = (_, response) => {
      response.writeHead(status, { location: `${addressOf(stranger)}/repositories/7/tags` }).end('{}')
    }
    const listing = ask()('list the tags', ({ rest, repository }) =>
      rest('GET /repos/{owner}/{repo}/tags', repository, anything),
    )
    await expect(problemsOf(listing)).resolves.toMatchObject({ codes: ['VC418'] })
    expect(astray).toEqual([])
  })

  test('an upload follows no redirect', async () => {
    answering = (_, response) => response.writeHead(307, { location: addressOf(stranger) }).end()
    const release = { ...RELEASE, uploadUrl: `${addressOf(home)}/api/uploads/releases/7/assets{?name,label}` }
    const attaching = githubForge(setupAt(path)).attach(release, FILE, bytesOf('x'))
    await expect(problemsOf(attaching)).resolves.toMatchObject({ codes: ['VC408'] })
    expect(astray).toEqual([])
  })
})

describe('a repository that was renamed', () => {
  /** As GitHub tells it: https://github.com/18F/charlie/pull/85 */
  const moved =
    (status: number): Answering =>
    (request, response) => {
      const { url = '' } = request
      if (url.startsWith('/repositories/7')) {
        const isTags = url.includes('/tags')
        response.end(JSON.stringify(isTags ? [{ name: 'v1.0.0' }] : { full_name: 'acme/gadget' }))
        return
      }
      const to = `${addressOf(home)}${url.replace('/repos/acme/widget', '/repositories/7')}`
      response.writeHead(status, { location: to }).end(JSON.stringify({ message: 'Moved Permanently', url: to }))
    }

  test('is read all the same, with the parameters of the request', async () => {
    answering = moved(301)
    const tags = await githubRequests(setupAt(''))('list the tags', ({ rest, repository }) =>
      rest('GET /repos/{owner}/{repo}/tags', { ...repository, per_page: 5 }, anything),
    )
    expect(tags).toEqual([{ name: 'v1.0.0' }])
    expect(asked).toEqual(['GET /repos/acme/widget/tags?per_page=5', 'GET /repositories/7/tags?per_page=5'])
  })

  test.each([301, 307])('is not written to: %i is told with the name of today', async (status) => {
    answering = moved(status)
    const tag = { name: 'v1.0.0', commit: 'a'.repeat(40), message: 'x', date: 0 }
    await expect(problemsOf(githubForge(setupAt('')).createTag(tag))).resolves.toMatchObject({
      codes: ['VC421'],
      message: expect.stringMatching(/new name, "acme\/gadget".*set-url origin …\/acme\/gadget\.git/s),
    })
    expect(asked).toEqual(['POST /repos/acme/widget/git/tags', 'GET /repositories/7'])
  })

  test('a redirect that leads in a circle ends', async () => {
    answering = (_, response) => response.writeHead(301, { location: `${addressOf(home)}/round` }).end()
    const reading = githubForge(setupAt('')).releases()
    await expect(problemsOf(reading)).resolves.toMatchObject({
      codes: ['VC421'],
      message: expect.stringContaining('/round'),
    })
    expect(asked).toHaveLength(6)
  })
})

describe('a list that does not end', () => {
  test.each([
    ['names itself', () => '/repos/acme/widget/releases?per_page=100', 2],
    ['goes in a circle', (turn: number) => `/x?page=${turn % 3}`, 4],
  ])('%s', async (_, next, most) => {
    answering = (_request, response) => {
      response.setHeader('link', `<${addressOf(home)}${next(asked.length)}>; rel="next"`).end('[]')
    }
    await expect(problemsOf(githubForge(setupAt('')).releases())).resolves.toMatchObject({ codes: ['VC422'] })
    expect(asked).toHaveLength(most)
  })
})

test.each(['', 'github.example.com', 'ftp://github.example.com', 'https://'])(
  'GITHUB_API_URL=%s is no address of an API',
  async (apiUrl) => {
    const setup = { ...setupAt('')(), apiUrl }
    await expect(problemsOf(githubForge(() => setup).releases())).resolves.toMatchObject({ codes: ['VC424'] })
  },
)
