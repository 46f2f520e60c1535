// As GitHub does: comments on pull requests by ascending id, written by who may, and known to GraphQL by their author.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { fixture, git, type Fixture } from './fixture.ts'

const tokens = {
  'token-rw': { pullRequests: 'write' },
  'token-ro': {},
  'token-mara': { pullRequests: 'write', as: 'mara' },
} as const

let on: Fixture

beforeEach(async () => {
  on = await fixture({ tokens })
  git(on.dir, 'update-ref', 'refs/pull/7/head', 'main')
})

afterEach(async () => {
  await on.end()
  expect(on.github.violations).toEqual([])
})

interface Shown {
  readonly id: number
  readonly node_id: string
  readonly body: string
}

const post = async (body: string, token = 'token-rw') =>
  (await on.send<Shown>('POST', '/issues/7/comments', { body }, { token })).body
const listed = async () => (await on.send<readonly Shown[]>('GET', '/issues/7/comments')).body.map(({ body }) => body)

test('they are listed in the order in which they were written, edited and deleted', async () => {
  const [first] = [await post('one'), await post('two', 'token-mara')]
  expect(await listed()).toEqual(['one', 'two'])
  await on.send('PATCH', `/issues/comments/${first.id}`, { body: 'one again' })
  expect(await listed()).toEqual(['one again', 'two'])
  expect((await on.send('DELETE', `/issues/comments/${first.id}`)).status).toBe(204)
  expect((await on.send('DELETE', `/issues/comments/${first.id}`)).status).toBe(404)
  expect((await on.send('PATCH', `/issues/comments/${first.id}`, { body: 'x' })).status).toBe(404)
  expect(await listed()).toEqual(['two'])
})

test.each<[string, unknown, string, number]>([
  ['/issues/7/comments', { body: 'x' }, 'token-ro', 403],
  ['/issues/8/comments', { body: 'x' }, 'token-rw', 404],
  ['/issues/7/comments', { body: ' ' }, 'token-rw', 422],
  ['/issues/7/comments', { body: 'x'.repeat(65_537) }, 'token-rw', 422],
])('POST %s with %.20j by %s: %d', async (path, body, token, status) => {
  expect((await on.send('POST', path, body, { token })).status).toBe(status)
})

test('GraphQL tells whether who asks has written them', async () => {
  const [ours, theirs] = [await post('one'), await post('two', 'token-mara')]
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } } }'
  const ask = async (ids: readonly string[]) =>
    (await on.send('POST', `${on.github.url}/graphql`, { query, variables: { ids } })).body
  expect(await ask([ours.node_id, theirs.node_id])).toEqual({
    data: {
      nodes: [
        { id: ours.node_id, viewerDidAuthor: true },
        { id: theirs.node_id, viewerDidAuthor: false },
      ],
    },
  })
  await on.send('DELETE', `/issues/comments/${ours.id}`)
  expect(await ask([ours.node_id])).toMatchObject({ errors: [{ type: 'NOT_FOUND' }] })
})
