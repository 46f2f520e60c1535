import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { annotatedTag, fixture, git, newRelease, type Fixture, type ReleaseAnswer } from './fixture.ts'

let on: Fixture

beforeEach(async () => {
  on = await fixture({ now: () => new Date('2026-03-04T05:06:07Z') })
})

afterEach(async () => {
  await on.end()
  expect(on.github.violations).toEqual([])
})

const patch = (id: number, body: object) => on.send<ReleaseAnswer>('PATCH', `/releases/${id}`, body)
const get = (path: string) => on.send<ReleaseAnswer>('GET', `/releases/${path}`)

describe('drafts', () => {
  test('a draft makes no tag, and its page has no tag in its address', async () => {
    const draft = await newRelease(on, 'v1.0.0', { name: 'One', body: 'notes' })
    expect(draft).toMatchObject({
      tag_name: 'v1.0.0',
      draft: true,
      published_at: null,
      target_commitish: 'main',
      name: 'One',
      body: 'notes',
    })
    expect(draft.html_url).toMatch(/\/acme\/widget\/releases\/tag\/untagged-[0-9a-f]{20}$/)
    expect(git(on.dir, 'for-each-ref', 'refs/tags')).toBe('')
  })

  test('they are found by id and in the list, not by tag and not as the latest', async () => {
    const { id } = await newRelease(on, 'v1.0.0')
    expect((await get(String(id))).status).toBe(200)
    expect((await on.send<unknown[]>('GET', '/releases')).body).toHaveLength(1)
    expect((await get('tags/v1.0.0')).status).toBe(404)
    expect((await get('latest')).status).toBe(404)
  })

  test('several may name one tag', async () => {
    const ids = [(await newRelease(on, 'v1.0.0')).id, (await newRelease(on, 'v1.0.0')).id]
    expect(new Set(ids).size).toBe(2)
    expect(on.github.releases.map(({ tag_name }) => tag_name)).toEqual(['v1.0.0', 'v1.0.0'])
  })

  test.each([
    ['with tag_name', { body: 'b', tag_name: 'v1.0.0' }, /^v1\.0\.0$/],
    ['without', { body: 'b' }, /^untagged-[0-9a-f]{20}$/],
  ])('edited %s, a draft is named %p → %p', async (_, body, name) => {
    const { id } = await newRelease(on, 'v1.0.0')
    expect((await patch(id, body)).body.tag_name).toMatch(name)
  })
})

describe('publishing', () => {
  test('an annotated tag that is there stays', async () => {
    const sha = await annotatedTag(on, 'v1.0.0', on.head)
    const { id } = await newRelease(on, 'v1.0.0')
    expect((await patch(id, { draft: false, tag_name: 'v1.0.0' })).body).toMatchObject({
      draft: false,
      published_at: '2026-03-04T05:06:07Z',
      created_at: '2026-01-03T00:00:00Z',
      html_url: 'https://github.com/acme/widget/releases/tag/v1.0.0',
    })
    expect(git(on.dir, 'rev-parse', 'v1.0.0')).toBe(sha)
    expect((await get('tags/v1.0.0')).body.id).toBe(id)
  })

  test.each([
    ['the default branch', {}, 'main'],
    ['the target', { target_commitish: 'workflows' }, 'workflows'],
  ])('without a tag a lightweight one is made at %s', async (_, more, target) => {
    await newRelease(on, 'v1.0.0', { draft: false, ...more })
    expect(git(on.dir, 'cat-file', '-t', 'v1.0.0')).toBe('commit')
    expect(git(on.dir, 'rev-parse', 'v1.0.0')).toBe(git(on.dir, 'rev-parse', target))
  })

  test('a second published release for a tag is refused, by POST and by PATCH', async () => {
    await newRelease(on, 'v1.0.0', { draft: false })
    const { id } = await newRelease(on, 'v1.0.0')
    const errors = [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }]
    const refused = { status: 422, body: { errors } }
    expect(await on.send('POST', '/releases', { tag_name: 'v1.0.0' })).toMatchObject(refused)
    expect(await patch(id, { draft: false, tag_name: 'v1.0.0' })).toMatchObject(refused)
  })

  test('a malformed tag is refused with three errors', async () => {
    const { status, body } = await on.send('POST', '/releases', { tag_name: 'v1..0' })
    expect(status).toBe(422)
    expect(body).toMatchObject({
      message: 'Validation Failed',
      errors: [
        { message: 'tag_name is not a valid tag' },
        { message: 'tag_name is not well-formed' },
        { message: 'Published releases must have a valid tag' },
      ],
    })
  })

  test('draft: true takes a published release back', async () => {
    const { id } = await newRelease(on, 'v1.0.0', { draft: false })
    const { body } = await patch(id, { draft: true, tag_name: 'v1.0.0' })
    expect(body).toMatchObject({ draft: true, published_at: null })
    expect((await get('tags/v1.0.0')).status).toBe(404)
    expect(git(on.dir, 'tag')).toBe('v1.0.0')
  })

  test('a published release keeps its tag when edited without it', async () => {
    const { id } = await newRelease(on, 'v1.0.0', { draft: false })
    expect((await patch(id, { body: 'new' })).body).toMatchObject({ tag_name: 'v1.0.0', body: 'new' })
  })

  test('a deleted release leaves its tag', async () => {
    const { id } = await newRelease(on, 'v1.0.0', { draft: false })
    expect((await on.send('DELETE', `/releases/${id}`)).status).toBe(204)
    expect((await get(String(id))).status).toBe(404)
    expect(git(on.dir, 'tag')).toBe('v1.0.0')
  })
})

describe('limits', () => {
  test.each([
    ['body', 125_000, 201],
    ['body', 125_001, 422],
    ['name', 256, 201],
    ['name', 257, 422],
  ])('a %s of %d characters, each two UTF-16 units: %d', async (field, length, status) => {
    const reply = await on.send('POST', '/releases', { tag_name: 'v1', draft: true, [field]: '🚀'.repeat(length) })
    expect(reply.status).toBe(status)
    const message = `${field} is too long (maximum is ${field === 'body' ? 125_000 : 256} characters)`
    if (status === 422) expect(reply.body).toMatchObject({ errors: [{ code: 'custom', field, message }] })
  })
})

describe('the latest', () => {
  test.each([
    ['the newly published, unless said otherwise', {}, 'v0.9.1'],
    ['the marked one still, with false', { make_latest: 'false' }, 'v1.0.0'],
    ['by the commit date, with legacy', { make_latest: 'legacy' }, 'v1.0.0'],
    ['never a pre-release', { prerelease: true }, 'v1.0.0'],
  ])('is %s', async (_, more, latest) => {
    await newRelease(on, 'v1.0.0', { draft: false })
    await newRelease(on, 'v0.9.1', { draft: false, target_commitish: git(on.dir, 'rev-parse', 'main~1'), ...more })
    expect((await get('latest')).body.tag_name).toBe(latest)
  })
})

describe('immutable releases', () => {
  beforeEach(() => {
    on.github.settings.immutableReleases = true
  })

  const publish = () => newRelease(on, 'v1.0.0', { draft: false, name: 'One' })

  test('title and notes stay editable; tag and state do not', async () => {
    const release = await publish()
    expect(release).toMatchObject({ immutable: true })
    const edit = { name: 'First', body: 'more' }
    expect((await patch(release.id, edit)).body).toMatchObject(edit)
    expect((await patch(release.id, { draft: true })).status).toBe(422)
    expect((await patch(release.id, { tag_name: 'v2' })).status).toBe(422)
  })

  test('the tag is locked', async () => {
    await publish()
    const protectedRef = { status: 422, body: { message: expect.stringContaining('this protected ref.') } }
    expect(await on.send('DELETE', '/git/refs/tags/v1.0.0')).toMatchObject(protectedRef)
    expect(await on.send('PATCH', '/git/refs/tags/v1.0.0', { sha: on.head, force: true })).toMatchObject(protectedRef)
  })

  test('the name is burned when release and tag are gone', async () => {
    const { id } = await publish()
    await on.send('DELETE', `/releases/${id}`)
    expect((await on.send('DELETE', '/git/refs/tags/v1.0.0')).status).toBe(204)
    const rule = 'Cannot create ref due to creations being restricted.'
    expect(await on.send('POST', '/releases', { tag_name: 'v1.0.0' })).toMatchObject({
      status: 422,
      body: {
        errors: [
          { field: 'pre_receive', message: expect.stringContaining(rule) },
          { field: 'tag_name', message: 'tag_name was used by an immutable release' },
          { message: 'Published releases must have a valid tag' },
        ],
      },
    })
    expect((await on.send('POST', '/git/refs', { ref: 'refs/tags/v1.0.0', sha: on.head })).status).toBe(422)
  })
})

test('generated notes name the changes since the latest', async () => {
  await newRelease(on, 'v1.0.0', { draft: false })
  expect((await on.send('POST', '/releases/generate-notes', { tag_name: 'v1.1.0' })).body).toEqual({
    name: 'v1.1.0',
    body: '**Full Changelog**: https://github.com/acme/widget/compare/v1.0.0...v1.1.0',
  })
})
