// What every request carries, and where it goes: seen by a server that knows nothing of GitHub.
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { GitHubSetup } from '../../src/github/client/octokit-client.ts'
import { githubRequests } from '../../src/github/octokit.ts'
import { anything } from '../../src/github/shape.ts'
import { CLOCK } from './calls.ts'

let server: Server
let seen: { readonly url: string | undefined; readonly headers: IncomingHttpHeaders }[]

beforeEach(async () => {
  seen = []
  server = createServer(({ url, headers }, response) => {
    seen.push({ url, headers })
    response.setHeader('content-type', 'application/json').end('{ "data": {} }')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(() => {
  delete process.env['ACTIONS_ORCHESTRATION_ID']
  server.closeAllConnections()
  server.close()
})

const asking = (more: Partial<GitHubSetup> = {}) => {
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return githubRequests(() => ({ token: 'secret', repository: 'acme/widget', clock: CLOCK, apiUrl, ...more }))
}

test('a request carries the token, the version of the API, and who asks', async () => {
  await asking()('look', ({ rest }) => rest('GET /zen', {}, anything))
  expect(seen).toHaveLength(1)
  expect(seen[0]).toMatchObject({
    url: '/zen',
    headers: {
      authorization: 'token secret',
      'x-github-api-version': '2022-11-28',
      'user-agent': expect.stringMatching(/^version-checkpoint octokit-core\.js\//),
    },
  })
})

test.each([
  ['b1f0a2c4.release_1-x', 'b1f0a2c4.release_1-x', 'as the runner names it'],
  [' b1f0/a2\tc4 ', 'b1f0_a2_c4', 'what a header does not take is left out'],
])('the run %j is named as %s: %s', async (orchestration, named) => {
  process.env['ACTIONS_ORCHESTRATION_ID'] = orchestration
  await asking()('look', ({ rest }) => rest('GET /zen', {}, anything))
  expect(seen[0]?.headers['user-agent']).toContain(`version-checkpoint actions_orchestration_id/${named} octokit`)
})

test('an empty name of the run is none', async () => {
  process.env['ACTIONS_ORCHESTRATION_ID'] = ' '
  await asking()('look', ({ rest }) => rest('GET /zen', {}, anything))
  expect(seen[0]?.headers['user-agent']).not.toContain('orchestration')
})

// https://docs.github.com/en/enterprise-server@3.19/graphql/guides/forming-calls-with-graphql
test('on GitHub Enterprise Server REST is below /api/v3, and GraphQL beside it', async () => {
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`
  const ask = asking({ apiUrl })
  await ask('look', ({ rest, repository }) => rest('GET /repos/{owner}/{repo}', repository, anything))
  await ask('look', ({ graphql }) => graphql('{ viewer { login } }', {}, anything))
  expect(seen.map(({ url }) => url)).toEqual(['/api/v3/repos/acme/widget', '/api/graphql'])
})
