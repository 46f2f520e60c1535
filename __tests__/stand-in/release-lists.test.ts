import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { StandIn } from './stand-in.ts'
import { fixture, newRelease, type Fixture, type ReleaseAnswer } from './fixture.ts'

let on: Fixture

beforeEach(async () => {
  on = await fixture()
})

afterEach(async () => {
  await on.end()
  expect(on.github.violations).toEqual([])
})

async function tagsOf(query = '', token = 'token-rw'): Promise<string[]> {
  const { body } = await on.send<ReleaseAnswer[]>('GET', `/releases${query}`, undefined, { token })
  return body.map(({ tag_name }) => tag_name)
}

describe('pages', () => {
  beforeEach(async () => {
    for (let minor = 0; minor < 5; minor += 1) await newRelease(on, `v1.${minor}.0`)
  })

  test('the link header leads from the first to the last', async () => {
    const first = await on.send('GET', '/releases?per_page=2')
    const links = first.headers.get('link') ?? ''
    expect(links).toContain(`<${on.github.url}/repos/acme/widget/releases?per_page=2&page=2>; rel="next"`)
    expect(links).toContain('page=3>; rel="last"')
    const last = await on.send<unknown[]>('GET', '/releases?per_page=2&page=3')
    expect(last.body).toHaveLength(1)
    expect(last.headers.get('link')).not.toContain('rel="next"')
  })

  test('what fits on one page has no link header, and per_page ends at 100', async () => {
    expect((await on.send('GET', '/releases')).headers.get('link')).toBeNull()
    expect(await tagsOf('?per_page=1000')).toHaveLength(5)
  })

  test('the order can be turned round', async () => {
    expect((await tagsOf())[0]).toBe('v1.4.0')
    on.github.settings.releaseOrder = 'oldest'
    expect((await tagsOf())[0]).toBe('v1.0.0')
  })
})

describe('drafts in lists', () => {
  test('those who only read, and those without a token, do not see them', async () => {
    const { id } = await newRelease(on, 'v1.0.0')
    expect(await tagsOf('', 'token-ro')).toEqual([])
    expect((await on.send('GET', '/releases', undefined, { token: null })).body).toEqual([])
    expect((await on.send('GET', `/releases/${id}`, undefined, { token: 'token-ro' })).status).toBe(404)
  })
})

describe('late lists', () => {
  test('a new release is unseen for so many requests, but not by its id', async () => {
    on.github.settings.lag = 2
    const { id } = await newRelease(on, 'v1.0.0')
    expect((await on.send('GET', `/releases/${id}`)).status).toBe(200)
    expect(await tagsOf()).toEqual([])
    expect(await tagsOf()).toEqual(['v1.0.0'])
  })

  test('a changed one stays as it was, by tag too', async () => {
    const { id } = await newRelease(on, 'v1.0.0')
    on.github.settings.lag = 2
    await on.send('PATCH', `/releases/${id}`, { draft: false, tag_name: 'v1.0.0' })
    expect((await on.send<ReleaseAnswer[]>('GET', '/releases')).body[0]?.draft).toBe(true)
    expect((await on.send('GET', '/releases/tags/v1.0.0')).status).toBe(404)
    expect((await on.send('GET', '/releases/tags/v1.0.0')).status).toBe(200)
  })

  test('a deleted one is still listed', async () => {
    const { id } = await newRelease(on, 'v1.0.0')
    on.github.settings.lag = 1
    await on.send('DELETE', `/releases/${id}`)
    expect(await tagsOf()).toEqual(['v1.0.0'])
    expect(await tagsOf()).toEqual([])
  })
})

describe('what lasts', () => {
  test('a second server over the same repository sees the releases', async () => {
    const { id } = await newRelease(on, 'v1.0.0', { name: 'One' })
    const tokens = { other: { contents: 'write' } } as const
    const second = await StandIn.start({ repository: 'acme/widget', gitDir: on.dir, tokens })
    try {
      expect(second.releases).toMatchObject([{ id, tag_name: 'v1.0.0', name: 'One' }])
      await second.asOwner('PATCH', `/releases/${id}`, { tag_name: 'v1.0.0', name: 'Two' })
    } finally {
      await second.close()
    }
    expect(on.github.releases).toMatchObject([{ id, name: 'Two' }])
  })

  test('eight creations at once give eight releases with ids of their own', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => newRelease(on, 'v1.0.0')))
    expect(new Set(made.map(({ id }) => id)).size).toBe(8)
    expect(on.github.releases).toHaveLength(8)
  })

  test('of eight publications at once, one wins', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, () => newRelease(on, 'v1.0.0')))
    const publish = { draft: false, tag_name: 'v1.0.0' }
    const replies = await Promise.all(drafts.map(({ id }) => on.send('PATCH', `/releases/${id}`, publish)))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(on.github.releases.filter(({ draft }) => !draft)).toHaveLength(1)
  })
})
