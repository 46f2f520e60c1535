import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fixture, git, newRelease, type Fixture } from './fixture.ts'

let on: Fixture

beforeEach(async () => {
  const tokens = {
    'token-rw': { contents: 'write' },
    'token-ro': { contents: 'read' },
    'token-none': {},
    'token-app': { contents: 'write', workflows: 'write', as: 'an App' },
  } as const
  on = await fixture({ tokens })
})

afterEach(async () => {
  await on.end()
  expect(on.github.violations).toEqual([])
})

const RULE = 'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n'
const draft = { tag_name: 'v1.0.0', draft: true }

describe('tokens', () => {
  test.each<[string, string | null, number, string, string]>([
    ['POST', 'token-ro', 403, 'Resource not accessible by integration', 'reading is not writing'],
    ['POST', 'token-none', 403, 'Resource not accessible by integration', 'no contents at all'],
    ['POST', 'token-other', 401, 'Bad credentials', 'not known'],
    ['POST', null, 401, 'Requires authentication', 'none'],
    ['GET', 'token-other', 401, 'Bad credentials', 'a wrong token is worse than none'],
  ])('%s with %s: %d %s (%s)', async (method, token, status, message) => {
    const reply = await on.send(method, '/releases', method === 'POST' ? draft : undefined, { token })
    expect(reply).toMatchObject({ status, body: { message, status: String(status) } })
  })

  test.each<[string | null, number]>([
    ['token-ro', 200],
    ['token-none', 403],
    [null, 404],
  ])('a private repository read with %s: %d', async (token, status) => {
    on.github.settings.private = true
    expect((await on.send('GET', '/git/ref/heads/main', undefined, { token })).status).toBe(status)
  })

  test('a public repository is read by anybody', async () => {
    const { body } = await on.send('GET', '', undefined, { token: null })
    expect(body).toMatchObject({ default_branch: 'main', private: false })
    expect((await on.send('GET', '/git/ref/heads/main', undefined, { token: 'token-none' })).status).toBe(200)
  })

  test('the log names tokens and never shows one', async () => {
    await on.send('GET', '')
    await on.send('GET', '', undefined, { token: 'token-app' })
    await on.send('GET', '', undefined, { token: 'token-other' })
    await on.send('GET', '', undefined, { token: null })
    const named = on.github.requests.map(({ token }) => token)
    expect(named).toEqual(['contents: write', 'an App', 'unknown token', undefined])
    expect(JSON.stringify(on.github.requests)).not.toContain('token-')
  })

  test("what a request needs is in a header, in GitHub's own form", async () => {
    const header = async (method: string, path: string, body?: unknown) =>
      (await on.send(method, path, body, { token: 'token-ro' })).headers.get('x-accepted-github-permissions')
    expect(await header('GET', '/releases')).toBe('contents=read')
    expect(await header('POST', '/releases', draft)).toBe('contents=write; contents=write,workflows=write')
  })
})

test('an archived repository refuses every write', async () => {
  on.github.settings.archived = true
  expect(await on.send('POST', '/releases', draft)).toMatchObject({
    status: 403,
    body: { message: 'Repository was archived so is read-only.' },
  })
  expect((await on.send('GET', '')).body).toMatchObject({ archived: true })
})

test('another repository is not there', async () => {
  expect((await on.send('GET', `${on.github.url}/repos/acme/gadget`)).status).toBe(404)
  expect((await on.send('GET', `${on.github.url}/repos/Acme/Widget`)).status).toBe(200)
})

describe('rulesets', () => {
  const refuse = (restricts: 'creation' | 'update' | 'deletion', wordless = false) =>
    on.github.settings.rulesets.push({ refs: /^refs\/tags\/v/, restricts, wordless })
  const post = (tag: string) => on.send('POST', '/git/refs', { ref: `refs/tags/${tag}`, sha: on.head })

  test.each([
    [false, RULE],
    [true, 'Reference update failed'],
  ])('creation is refused (wordless: %p)', async (wordless, message) => {
    refuse('creation', wordless)
    expect(await post('v1.0.0')).toMatchObject({ status: 422, body: { message } })
    expect((await post('other')).status).toBe(201)
    expect(git(on.dir, 'tag')).toBe('other')
  })

  test('a publication without a tag is refused by pre_receive, one with a tag is not', async () => {
    refuse('creation')
    const { status, body } = await on.send('POST', '/releases', { tag_name: 'v1.0.0' })
    expect(status).toBe(422)
    expect(body).toMatchObject({
      message: 'Validation Failed',
      errors: [
        {
          resource: 'Release',
          code: 'custom',
          field: 'pre_receive',
          message: `pre_receive ${RULE}`,
        },
        { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
      ],
    })
    git(on.dir, 'update-ref', 'refs/tags/v1.0.0', on.head)
    expect(await newRelease(on, 'v1.0.0', { draft: false })).toMatchObject({ draft: false })
  })

  test('updates and deletions have rules of their own', async () => {
    await post('v1')
    refuse('update')
    expect((await on.send('PATCH', '/git/refs/tags/v1', { sha: on.head })).status).toBe(422)
    refuse('deletion')
    expect((await on.send('DELETE', '/git/refs/tags/v1')).status).toBe(422)
  })
})

describe('changed workflow files', () => {
  const post = (sha: string, token = 'token-rw') =>
    on.send('POST', '/git/refs', { ref: 'refs/tags/v1', sha }, { token })

  test.each([403, 404] as const)(
    'a ref on them is refused: %d, and the header says what was missing',
    async (status) => {
      on.github.settings.workflowRule = status
      const { headers, ...refused } = await post(git(on.dir, 'rev-parse', 'workflows'))
      expect(refused.status).toBe(status)
      expect(headers.get('x-accepted-github-permissions')).toContain('workflows=write')
      expect((await post(on.head)).status).toBe(201)
    },
  )

  test('an App with workflows: write may', async () => {
    on.github.settings.workflowRule = 403
    expect((await post(git(on.dir, 'rev-parse', 'workflows'), 'token-app')).status).toBe(201)
  })

  test('a release that names such a target is refused even when its tag is there', async () => {
    on.github.settings.workflowRule = 403
    git(on.dir, 'update-ref', 'refs/tags/v1.0.0', 'workflows')
    expect((await on.send('POST', '/releases', { ...draft, target_commitish: 'workflows' })).status).toBe(403)
    expect((await on.send('POST', '/releases', draft)).status).toBe(201)
  })
})
