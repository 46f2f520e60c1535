import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { githubPeople } from '../../src/github/people.ts'
import { fixture, git, type Fixture } from '../stand-in/fixture.ts'
import { CLOCK, problemsOf } from './calls.ts'

let on: Fixture

beforeEach(async () => {
  on = await fixture()
})

afterEach(async () => {
  await on.end()
  expect(on.github.violations).toEqual([])
})

const people = (token = 'token-ro') =>
  githubPeople(() => ({ token, repository: 'acme/widget', apiUrl: on.github.url, clock: CLOCK }))

const asked = () => on.github.requests.map(({ method, path }) => `${method} ${path}`)

test('the accounts behind commits, each once, by one request that only reads', async () => {
  on.github.settings.accounts = { 'ada@example.org': 'ada', 'jo@example.org': 'jo' }
  const commits = git(on.dir, 'rev-list', 'main').split('\n')
  expect(await people().accounts(commits)).toEqual([{ email: 'ada@example.org', login: 'ada' }])
  expect(asked()).toEqual(['POST /graphql'])
  expect(on.github.writes()).toEqual([])
})

test('an address without an account, and a commit that GitHub has not got, are left out', async () => {
  expect(await people().accounts([on.head, 'f'.repeat(40)])).toEqual([])
})

test.each([
  [100, 1],
  [101, 2],
  [1_500, 10],
])('%i commits take %i requests', async (count, requests) => {
  await people().accounts(Array.from({ length: count }, (_, index) => index.toString(16).padStart(40, '0')))
  expect(asked()).toHaveLength(requests)
})

describe('GitHub does not answer', () => {
  test('a token that it does not know', async () => {
    expect((await problemsOf(people('nonsense').accounts([on.head]))).codes).toEqual(['VC402'])
  })

  test('an error inside an answer', async () => {
    const gadget = githubPeople(() => ({
      token: 'token-ro',
      repository: 'acme/gadget',
      apiUrl: on.github.url,
      clock: CLOCK,
    }))
    expect((await problemsOf(gadget.accounts([on.head]))).codes).toEqual(['VC407'])
  })
})
