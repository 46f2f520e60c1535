import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { annotatedTag, bareRepository, fixture, git, newRelease, type Fixture } from './fixture.ts'

let on: Fixture

beforeEach(async () => {
  on = await fixture()
})

afterEach(async () => {
  await on.end()
  expect(on.github.violations).toEqual([])
})

interface Compared {
  readonly status: string
  readonly total_commits: number
  readonly merge_base_commit: { readonly sha: string }
  readonly commits: readonly { readonly commit: { readonly message: string } }[]
}

const sha = (name: string) => git(on.dir, 'rev-parse', name)

describe('commits', () => {
  test('one commit, by branch, by annotated tag and by sha', async () => {
    await annotatedTag(on, 'v1.0.0', on.head)
    for (const ref of ['main', 'v1.0.0', 'tags/v1.0.0', on.head]) {
      expect((await on.send('GET', `/commits/${ref}`)).body).toMatchObject({
        sha: on.head,
        parents: [{ sha: sha('main~1') }],
        commit: { message: 'feat: grow\n\nIn two lines.', committer: { name: 'Ada', date: '2026-01-03T00:00:00Z' } },
      })
    }
    expect((await on.send('GET', '/commits/nothing')).status).toBe(422)
    const plain = await on.send('GET', '/commits/main', undefined, { accept: 'application/vnd.github.sha' })
    expect(plain.body).toBe(on.head)
  })

  test('the git object of a commit', async () => {
    expect((await on.send('GET', `/git/commits/${on.head}`)).body).toMatchObject({
      sha: on.head,
      tree: { sha: sha('main^{tree}') },
      message: 'feat: grow\n\nIn two lines.',
    })
    expect((await on.send('GET', `/git/commits/${sha('main^{tree}')}`)).status).toBe(404)
  })

  test('the list, newest first, in pages', async () => {
    const { body, headers } = await on.send('GET', '/commits?sha=main&per_page=2')
    expect(body).toMatchObject([{ sha: on.head }, { sha: sha('main~1') }])
    expect(headers.get('link')).toContain('rel="next"')
    expect((await on.send('GET', '/commits?sha=nothing')).status).toBe(404)
  })
})

describe('comparing', () => {
  const compare = (range: string) => on.send<Compared>('GET', `/compare/${range}`)

  test.each([
    ['main...main', 'identical', 0],
    ['main...workflows', 'ahead', 1],
    ['workflows...main', 'behind', 0],
  ])('%s: %s', async (range, status, total) => {
    expect((await compare(range)).body).toMatchObject({
      status,
      total_commits: total,
      merge_base_commit: { sha: on.head },
    })
  })

  test.each([
    ['main...nothing', 'no such branch'],
    ['main~1...main', 'git reads a parent, GitHub does not'],
    ['main', 'one end'],
  ])('%s is not found (%s)', async (range) => {
    expect((await compare(range)).status).toBe(404)
  })

  test('two histories that have nothing in common are not compared', async () => {
    const ada = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
    const lone = git(on.dir, ...ada, 'commit-tree', sha('main^{tree}'), '-m', 'lone')
    expect(await compare(`main...${lone}`)).toMatchObject({
      status: 404,
      body: { message: `No common ancestor between main and ${lone}.` },
    })
  })

  test('250 commits at once, the newest; in pages all, oldest first', async () => {
    const dir = bareRepository(Array.from({ length: 304 }, (_, index) => ({ message: `fix: ${index}` })))
    const long = await fixture({ gitDir: dir })
    try {
      const ask = async (query: string) =>
        await long.send<Compared>('GET', `/compare/${git(dir, 'rev-parse', 'main~303')}...main${query}`)
      const messages = ({ commits }: Compared) => commits.map(({ commit }) => commit.message)
      const whole = messages((await ask('')).body)
      expect([whole.length, whole[0], whole.at(-1)]).toEqual([250, 'fix: 54', 'fix: 303'])
      const first = await ask('?per_page=100')
      expect(messages(first.body)[0]).toBe('fix: 1')
      expect(first.headers.get('link')).toContain('page=4>; rel="last"')
      const last = await ask('?per_page=100&page=4')
      expect(messages(last.body)).toEqual(['fix: 301', 'fix: 302', 'fix: 303'])
      expect(last.body.total_commits).toBe(303)
    } finally {
      await long.end()
      expect(long.github.violations).toEqual([])
    }
  })
})

describe('contents', () => {
  test('a file, at a ref and raw', async () => {
    const { body } = await on.send<{ content: string }>('GET', '/contents/src/widget.txt')
    expect(Buffer.from(body.content, 'base64').toString()).toBe('grown\n')
    const accept = 'application/vnd.github.raw+json'
    const raw = await on.send('GET', `/contents/src/widget.txt?ref=${sha('main~1')}`, undefined, { accept })
    expect(raw.body).toBe('mended\n')
  })

  test('a folder, and what is not there', async () => {
    expect((await on.send('GET', '/contents/src')).body).toMatchObject([
      { name: 'widget.txt', path: 'src/widget.txt', type: 'file', size: 6 },
    ])
    expect((await on.send('GET', '/contents/.github%2Fworkflows')).body).toMatchObject([{ name: 'ci.yml' }])
    expect((await on.send('GET', '/contents/missing.txt')).status).toBe(404)
  })
})

describe('GraphQL', () => {
  const ask = (query: string, variables?: object, token: string | null = 'token-rw') =>
    on.send('POST', `${on.github.url}/graphql`, { query, variables }, { token })
  const RELEASE = `query ($tag: String!) {
    repository(owner: "acme", name: "widget") { release(tagName: $tag) { databaseId isDraft tag: tagName } }
  }`

  test('sees a draft, for those who may write', async () => {
    const { id } = await newRelease(on, 'v1.0.0')
    const data = { repository: { release: { databaseId: id, isDraft: true, tag: 'v1.0.0' } } }
    expect((await ask(RELEASE, { tag: 'v1.0.0' })).body).toEqual({ data })
    const unseen = { data: { repository: { release: null } } }
    expect((await ask(RELEASE, { tag: 'v1.0.0' }, 'token-ro')).body).toEqual(unseen)
    expect((await ask(RELEASE, { tag: 'v1.0.0' }, null)).status).toBe(401)
  })

  test.each([
    ['{ repository(owner: "acme", name: "gadget") { isPrivate } }', { type: 'NOT_FOUND', path: ['repository'] }],
  ])('%s: the error comes with status 200', async (query, error) => {
    expect(await ask(query)).toMatchObject({ status: 200, body: { errors: [error] } })
  })

  test.each([
    ['{ repository(owner: "acme", name: "widget") { stars } }', { extensions: { fieldName: 'stars' } }],
    ['{ repository(', { message: expect.stringContaining('Parse error') }],
  ])('%s: so does that of a query which is none, and it is noted', async (query, error) => {
    expect(await ask(query)).toMatchObject({ status: 200, body: { errors: [error] } })
    expect(on.github.violations).toHaveLength(1)
    on.github.forget()
  })

  test('a commit has its authors, with their accounts where they have one', async () => {
    on.github.settings.accounts = { 'ada@example.org': 'ada' }
    const { sha } = (await on.send('GET', '/commits/main')).body as { sha: string }
    const query = `{ repository(owner: "acme", name: "widget") {
      c0: object(oid: "${sha}") { ... on Commit { authors(first: 10) { nodes { email user { login } } } } ... on Tag { name } }
      c1: object(oid: "${'0'.repeat(40)}") { __typename }
    } }`
    const { body } = await ask(query)
    const { repository } = (body as { data: { repository: Record<string, { authors: { nodes: object[] } } | null> } })
      .data
    expect(repository['c0']).toEqual({ authors: { nodes: [{ email: 'ada@example.org', user: { login: 'ada' } }] } })
    expect(repository['c1']).toBeNull()
  })

  test('reading is no write', async () => {
    await ask(RELEASE, { tag: 'v1.0.0' })
    expect(on.github.writes()).toEqual([])
  })
})
