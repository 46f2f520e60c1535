import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fixture, type Fixture } from './fixture.ts'
import { OPERATIONS, answerProblem, requestProblem } from './validation.ts'

const NO_QUERY = new URLSearchParams()

describe('requests', () => {
  let on: Fixture

  beforeEach(async () => {
    on = await fixture()
  })

  afterEach(async () => {
    await on.end()
  })

  test('an unknown key is noted and answered with a clear 500, at the top and inside', async () => {
    const body = { tag_name: 'v1', draft: true, makeLatest: 'true' }
    const { status, body: said } = await on.send('POST', '/releases', body)
    expect(status).toBe(500)
    expect(said).toMatchObject({ message: expect.stringContaining('not in the API description: makeLatest') })
    const tagger = { name: 'Ada', email: 'ada@example.org', when: 'now' }
    await on.send('POST', '/git/tags', { tag: 'v1', message: 'm', object: on.head, type: 'commit', tagger })
    expect(on.github.violations).toEqual([
      'POST /repos/acme/widget/releases: request: not in the API description: makeLatest',
      'POST /repos/acme/widget/git/tags: request: not in the API description: tagger.when',
    ])
    expect(on.github.releases).toEqual([])
  })

  test('an unknown parameter of the query is noted', async () => {
    expect((await on.send('GET', '/releases?perpage=2')).status).toBe(500)
    expect(on.github.violations).toHaveLength(1)
  })

  test.each([
    [{ tag_name: 'v1', make_latest: true }, "Invalid request.\n\nFor 'properties/make_latest', true is not a string."],
    [{ name: 'One' }, 'Invalid request.\n\n"tag_name" wasn\'t supplied.'],
    [{ tag_name: 'v1', make_latest: 'yes' }, 'is not a member of ["true","false","legacy"].'],
    [{ tag_name: 'v1', draft: 'true' }, 'For \'properties/draft\', "true" is not a boolean.'],
  ])('%p is refused by GitHub itself, and noted', async (body, message) => {
    expect(await on.send('POST', '/releases', body)).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining(message) },
    })
    expect(on.github.violations).toHaveLength(1)
  })

  test('what is no JSON is refused', async () => {
    expect(await on.send('POST', '/releases', Buffer.from('{'))).toMatchObject({
      status: 400,
      body: { message: 'Problems parsing JSON' },
    })
  })

  test('a handler that answers otherwise than GitHub is noted', async () => {
    // The description has a date here, so this clock makes every answer about a release wrong.
    const soon = { toISOString: () => 'soon', getTime: () => 0, toUTCString: () => '' } as Date
    const broken = await fixture({ now: () => soon })
    try {
      expect((await broken.send('POST', '/releases', { tag_name: 'v1', draft: true })).status).toBe(500)
      expect(broken.github.violations).toEqual([
        expect.stringMatching(/answer: .*created_at must match format "date-time"/),
      ])
    } finally {
      await broken.end()
    }
  })
})

describe('answers', () => {
  const object = { sha: 'a'.repeat(40), type: 'tag', url: 'https://x' }
  const ref = { ref: 'refs/tags/v1', node_id: 'x', url: 'https://x', object }

  test.each([
    ['as described', 201, ref, undefined],
    ['a field is missing', 201, { ...ref, object: undefined }, /object/],
    ['a field has another type', 201, { ...ref, ref: 1 }, /ref must be string/],
    ['a status that is not described', 200, ref, /status 200 is not described/],
    ['an error without message', 422, {}, /message/],
    ['any error', 403, { message: 'no' }, undefined],
    ['an error that is none', 403, { message: 1 }, /message must be string/],
  ])('%s', (_, status, body, problem) => {
    const said = answerProblem('git/create-ref', status, body)
    if (problem === undefined) expect(said).toBeUndefined()
    else expect(said).toMatch(problem)
  })
})

test('the description is small, and every operation has its method, path and page', () => {
  expect(OPERATIONS.size).toBeGreaterThan(25)
  for (const [, { method, path, docs }] of OPERATIONS) {
    expect(method).toMatch(/^[A-Z]+$/)
    expect(path).toMatch(/^\/repos/)
    expect(docs).toMatch(/^https:\/\/docs\.github\.com\/rest\//)
  }
})

test('a good request has no problem', () => {
  expect(requestProblem('git/create-ref', NO_QUERY, { ref: 'refs/tags/v1', sha: 'a' })).toBeUndefined()
  expect(requestProblem('repos/list-releases', new URLSearchParams('per_page=100&page=2'), {})).toBeUndefined()
})
