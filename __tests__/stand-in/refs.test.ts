import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { annotatedTag, fixture, git, type Fixture } from './fixture.ts'

let on: Fixture

beforeEach(async () => {
  on = await fixture({ now: () => new Date('2026-03-04T05:06:07Z') })
})

afterEach(async () => {
  await on.end()
  expect(on.github.violations).toEqual([])
})

const postRef = (ref: string, sha = on.head) => on.send('POST', '/git/refs', { ref, sha })

describe('tag objects', () => {
  test('an object is made, and no ref', async () => {
    const tagger = { name: 'Ada', email: 'ada@example.org', date: '2026-02-03T04:05:06+02:00' }
    const body = { tag: 'v1.0.0', message: '🚀 v1.0.0\n\n- grow\n', object: on.head, type: 'commit', tagger }
    const { status, body: tag } = await on.send<{ sha: string }>('POST', '/git/tags', body)
    expect(status).toBe(201)
    expect(tag).toMatchObject({
      tag: 'v1.0.0',
      message: body.message,
      object: { sha: on.head, type: 'commit' },
      tagger: { ...tagger, date: '2026-02-03T02:05:06Z' },
      verification: { verified: false, reason: 'unsigned' },
    })
    expect(git(on.dir, 'cat-file', '-p', tag.sha)).toContain('tagger Ada <ada@example.org> 1770084306 +0200')
    expect(git(on.dir, 'for-each-ref', 'refs/tags')).toBe('')
    expect((await on.send('GET', `/git/tags/${tag.sha}`)).body).toEqual(tag)
  })

  test('without a tagger it is the bot, now', async () => {
    const body = { tag: 'v1', message: 'm', object: on.head, type: 'commit' }
    expect((await on.send('POST', '/git/tags', body)).body).toMatchObject({
      tagger: { name: 'github-actions[bot]', date: '2026-03-04T05:06:07Z' },
      message: 'm',
    })
  })

  test.each([
    ['an object that is not there', 'd'.repeat(40), 'commit'],
    ['a commit called a tree', '', 'tree'],
    ['a short name of a sha', 'main', 'commit'],
  ])('%s is refused', async (_, object, type) => {
    const body = { tag: 'v1', message: 'm', object: object === '' ? on.head : object, type }
    expect((await on.send('POST', '/git/tags', body)).status).toBe(422)
  })

  test('a commit is no tag object', async () => {
    expect((await on.send('GET', `/git/tags/${on.head}`)).status).toBe(404)
  })
})

describe('creating refs', () => {
  test('a ref names the tag object, and reads as a tag', async () => {
    const sha = await annotatedTag(on, 'v1.0.0', on.head)
    const { status, body } = await on.send('GET', '/git/ref/tags/v1.0.0')
    expect(status).toBe(200)
    expect(body).toMatchObject({ ref: 'refs/tags/v1.0.0', object: { sha, type: 'tag' } })
    expect(git(on.dir, 'rev-parse', 'v1.0.0^{commit}')).toBe(on.head)
  })

  test.each([
    ['tags/v1', "Reference name must start with 'refs/'.", 'no refs/ before it'],
    ['refs/v1', 'Reference name must contain at least three slash-separated components.', 'one slash'],
    ['refs/tags/v1..2', 'refs/tags/v1..2 is not a valid ref name.', 'git reads .. as a range'],
    ['refs/tags/v1.lock', 'refs/tags/v1.lock is not a valid ref name.', 'git keeps .lock for itself'],
    ['refs/tags/a b', 'refs/tags/a b is not a valid ref name.', 'a space'],
  ])('%s: %s (%s)', async (ref, message) => {
    expect(await postRef(ref)).toMatchObject({ status: 422, body: { message, status: '422' } })
  })

  test.each([
    ['a sha that is too short', 'abc', 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].'],
    ['a sha of nothing', 'd'.repeat(40), 'Object does not exist'],
  ])('%s is refused', async (_, sha, message) => {
    expect(await postRef('refs/tags/v1', sha)).toMatchObject({ status: 422, body: { message } })
  })

  test.each([
    ['refs/tags/v1', 'refs/tags/v1', 'Reference already exists'],
    ['refs/tags/v1', 'refs/tags/v1/x', 'Reference update failed'],
    ['refs/tags/v1/x', 'refs/tags/v1', 'Reference update failed'],
  ])('after %s, %s: %s', async (first, second, message) => {
    expect((await postRef(first)).status).toBe(201)
    const { body, status } = await postRef(second)
    expect({ status, body }).toEqual({
      status: 422,
      body: { message, documentation_url: 'https://docs.github.com/rest/git/refs#create-a-reference', status: '422' },
    })
  })

  test('of eight at once, one wins and seven are told that it exists', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => postRef('refs/tags/v1.0.0')))
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 7 }, () => 422)])
    const lost = replies.filter(({ status }) => status === 422).map(({ body }) => (body as { message: string }).message)
    expect(new Set(lost)).toEqual(new Set(['Reference already exists']))
  })
})

describe('reading refs', () => {
  test('a ref is found by its whole name alone', async () => {
    await postRef('refs/tags/v1.0.0')
    expect((await on.send('GET', '/git/ref/tags/v1.0')).status).toBe(404)
    expect((await on.send('GET', '/git/ref/tags%2Fv1.0.0')).status).toBe(200)
  })

  test('matching refs are all in one answer, whatever per_page would say', async () => {
    for (let minor = 0; minor < 40; minor += 1) git(on.dir, 'update-ref', `refs/tags/v1.${minor}.0`, on.head)
    git(on.dir, 'update-ref', 'refs/tags/w1.0.0', on.head)
    const { body, headers } = await on.send<unknown[]>('GET', '/git/matching-refs/tags/v')
    expect(body).toHaveLength(40)
    expect(headers.get('link')).toBeNull()
    expect((await on.send('GET', '/git/matching-refs/tags/x')).body).toEqual([])
  })
})

describe('moving and deleting refs', () => {
  test('a fast forward passes; back goes with force alone', async () => {
    const parent = git(on.dir, 'rev-parse', 'main~1')
    await postRef('refs/tags/v1', parent)
    expect(await on.send('PATCH', '/git/refs/tags/v1', { sha: on.head })).toMatchObject({
      status: 200,
      body: { object: { sha: on.head } },
    })
    expect(await on.send('PATCH', '/git/refs/tags/v1', { sha: parent })).toMatchObject({
      status: 422,
      body: { message: 'Update is not a fast forward' },
    })
    expect((await on.send('PATCH', '/git/refs/tags/v1', { sha: parent, force: true })).status).toBe(200)
    expect(git(on.dir, 'rev-parse', 'v1')).toBe(parent)
  })

  test('what is not there is neither moved nor deleted', async () => {
    const refused = { status: 422, body: { message: 'Reference does not exist' } }
    expect(await on.send('PATCH', '/git/refs/tags/v1', { sha: on.head })).toMatchObject(refused)
    expect(await on.send('DELETE', '/git/refs/tags/v1')).toMatchObject(refused)
  })

  test('a deleted ref is gone', async () => {
    await postRef('refs/tags/v1')
    expect((await on.send('DELETE', '/git/refs/tags/v1')).status).toBe(204)
    expect((await on.send('GET', '/git/ref/tags/v1')).status).toBe(404)
  })
})
