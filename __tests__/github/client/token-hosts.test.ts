import { expect, test } from '@jest/globals'
import { mayGetToken, tokenPlaces } from '../../../src/github/client/token-hosts.ts'

const DOTCOM = 'https://api.github.com'
const CLOUD = 'https://api.octocorp.ghe.com'
const SERVER = 'https://github.example.com/api/v3'
const LOCAL = 'http://127.0.0.1:8080'

test.each([
  [DOTCOM, ['https://api.github.com', 'https://uploads.github.com'], 'github.com'],
  [CLOUD, ['https://api.octocorp.ghe.com', 'https://uploads.octocorp.ghe.com'], 'data residency'],
  [SERVER, ['https://github.example.com'], 'Enterprise Server takes files below /api/uploads of the same host'],
  ['https://api.github.com.example', ['https://api.github.com.example'], 'a name that only begins so'],
  ['https://api.a.b.ghe.com', ['https://api.a.b.ghe.com'], 'no tenant has a dot'],
  ['https://api.github.com:8443', ['https://api.github.com:8443'], 'a port: not GitHub’s own'],
])('%s: %j (%s)', (apiUrl, places) => {
  expect(tokenPlaces(apiUrl)).toEqual(places)
})

test.each([
  [DOTCOM, 'https://api.github.com/repositories/1/tags?page=2', true, 'the next page'],
  [DOTCOM, 'https://API.github.com:443/x', true, 'the same, written otherwise'],
  [DOTCOM, 'https://uploads.github.com/repos/acme/widget/releases/1/assets?name=a', true, 'its uploads'],
  [DOTCOM, 'http://api.github.com/repositories/1/tags?page=2', false, 'a lesser scheme'],
  [DOTCOM, 'http://uploads.github.com/x', false, 'a lesser scheme for uploads'],
  [DOTCOM, 'https://api.github.com:8443/x', false, 'another port'],
  [DOTCOM, 'https://github.com/x', false, 'the web is not the API'],
  [DOTCOM, 'https://raw.githubusercontent.com/x', false, 'nor is where files are shown'],
  [DOTCOM, 'https://api.github.com.evil.example/x', false, 'a name that begins so'],
  [DOTCOM, 'https://api.github.com@evil.example/x', false, 'a user that looks like the host'],
  [DOTCOM, 'https://evil.example@api.github.com/x', false, 'a user and a password are never ours'],
  [DOTCOM, 'https://uploads.octocorp.ghe.com/x', false, 'another server’s uploads'],
  [CLOUD, 'https://uploads.octocorp.ghe.com/x', true, 'its uploads'],
  [CLOUD, 'https://uploads.evilcorp.ghe.com/x', false, 'another tenant'],
  [CLOUD, 'https://uploads.github.com/x', false, 'another server'],
  [SERVER, 'https://github.example.com/api/uploads/repos/acme/widget/releases/1/assets', true, 'its uploads'],
  [SERVER, 'https://github.example.com/api/graphql', true, 'GraphQL'],
  [SERVER, 'https://uploads.github.example.com/x', false, 'a host beside it'],
  [SERVER, 'http://github.example.com/api/v3/x', false, 'a lesser scheme'],
  [LOCAL, 'http://127.0.0.1:8080/api/uploads/x', true, 'a server for tests'],
  [LOCAL, 'http://127.0.0.1:8081/x', false, 'another port'],
  [LOCAL, 'http://localhost:8080/x', false, 'another name'],
  [DOTCOM, '/repos/acme/widget', false, 'no address'],
  [DOTCOM, 'javascript:alert(1)', false, 'no web address'],
])('of %s, %s: %p (%s)', (apiUrl, address, may) => {
  expect(mayGetToken(address, apiUrl)).toBe(may)
})
