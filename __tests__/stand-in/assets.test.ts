import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { assetName } from './assets.ts'
import { fixture, newRelease, type Fixture, type ReleaseAnswer } from './fixture.ts'

let on: Fixture
let release: ReleaseAnswer

beforeEach(async () => {
  on = await fixture()
  release = await newRelease(on, 'v1.0.0')
})

afterEach(async () => {
  await on.end()
  expect(on.github.violations).toEqual([])
})

interface AssetAnswer {
  readonly id: number
  readonly name: string
  readonly state: string
}

const BYTES = Buffer.from('the bytes')

function upload(query: string, bytes = BYTES) {
  const address = release.upload_url.replace('{?name,label}', query)
  return on.send<AssetAnswer>('POST', address, bytes, { type: 'application/gzip' })
}

describe('uploading', () => {
  test('goes to the address of upload_url, and there alone', async () => {
    expect(release.upload_url).toContain(`${on.github.url}/api/uploads/`)
    expect(release.upload_url).toMatch(/\{\?name,label\}$/)
    expect((await on.send('POST', `/releases/${release.id}/assets?name=a`, BYTES)).status).toBe(404)
    expect(on.github.requests.at(-1)).toMatchObject({ unknown: true, status: 404 })
  })

  test('answers size, digest and the rewritten name; the label keeps the true one', async () => {
    const { status, body } = await upload('?name=my%20widget%20(1).tgz&label=my%20widget%20(1).tgz')
    expect(status).toBe(201)
    expect(body).toMatchObject({
      name: 'my.widget.1.tgz',
      label: 'my widget (1).tgz',
      state: 'uploaded',
      size: BYTES.length,
      content_type: 'application/gzip',
      digest: `sha256:${createHash('sha256').update(BYTES).digest('hex')}`,
    })
  })

  test.each([
    ['widget.tgz', 'widget.tgz', 'plain'],
    ['a b.txt', 'a.b.txt', 'a space'],
    ['prod-(15-5)-x.apk', 'prod-.15-5.-x.apk', 'brackets, each a dot'],
    ['1.1.0-1~buster.deb', '1.1.0-1.buster.deb', 'a tilde'],
    ['erick%%%%%!!!zhao.txt', 'erick.zhao.txt', 'a run is one dot'],
    ['g++@1.txt', 'g++@1.txt', 'these stay'],
    ['café.txt', 'cafe.txt', 'an accent'],
    ['.env', 'default.env', 'a leading dot'],
  ])('%s is named %s (%s)', (asked, name) => {
    expect(assetName(asked)).toBe(name)
  })

  test('the same name, as GitHub writes it, is refused', async () => {
    await upload('?name=a.b')
    const { status, body } = await upload('?name=a%20b')
    expect(status).toBe(422)
    expect(body).toMatchObject({
      message: 'Validation Failed',
      request_id: expect.any(String),
      errors: [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }],
    })
  })

  test('a stream of unknown length is refused', async () => {
    const address = release.upload_url.replace('{?name,label}', '?name=a')
    const body = new Blob([BYTES]).stream()
    const headers = { authorization: 'Bearer token-rw', 'content-type': 'text/plain' }
    const response = await fetch(address, { method: 'POST', headers, body, duplex: 'half' })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ message: 'Bad Content-Length: ' })
  })

  test('ten megabytes come back as they went', async () => {
    const large = Buffer.alloc(10 * 1024 * 1024, 'widget')
    const {
      body: { id },
    } = await upload('?name=large', large)
    const accept = 'application/octet-stream'
    const { status, headers } = await on.send('GET', `/releases/assets/${id}`, undefined, { accept })
    expect(status).toBe(302)
    const stored = await fetch(headers.get('location') ?? '')
    expect(Buffer.from(await stored.arrayBuffer()).equals(large)).toBe(true)
  })
})

describe('a broken upload', () => {
  test('leaves a starter, which is in the way until it is deleted', async () => {
    on.github.fault({ kind: 'starter', method: 'POST', path: '/assets' })
    expect((await upload('?name=a')).status).toBe(502)
    const [starter] = (await on.send<AssetAnswer[]>('GET', `/releases/${release.id}/assets`)).body
    expect(starter).toMatchObject({ name: 'a', state: 'starter', digest: null })
    expect((await upload('?name=a')).status).toBe(422)
    expect((await on.send('DELETE', `/releases/assets/${starter?.id ?? 0}`)).status).toBe(204)
    expect((await upload('?name=a')).body).toMatchObject({ state: 'uploaded' })
  })
})

describe('assets of a release', () => {
  test('are listed in pages, read, renamed and deleted', async () => {
    const {
      body: { id },
    } = await upload('?name=a')
    await upload('?name=b')
    const list = await on.send<AssetAnswer[]>('GET', `/releases/${release.id}/assets?per_page=1`)
    expect(list.body.map(({ name }) => name)).toEqual(['a'])
    expect(list.headers.get('link')).toContain('rel="next"')
    const renamed = await on.send('PATCH', `/releases/assets/${id}`, { name: 'c d', label: 'C' })
    expect(renamed.body).toMatchObject({ name: 'c.d', label: 'C' })
    expect((await on.send('PATCH', `/releases/assets/${id}`, { name: 'b' })).status).toBe(422)
    expect((await on.send('DELETE', `/releases/assets/${id}`)).status).toBe(204)
    expect((await on.send('GET', `/releases/assets/${id}`)).status).toBe(404)
    expect(on.github.releases[0]?.assets.map(({ name }) => name)).toEqual(['b'])
  })

  test('are locked when an immutable release is published', async () => {
    const {
      body: { id },
    } = await upload('?name=a')
    on.github.settings.immutableReleases = true
    await on.send('PATCH', `/releases/${release.id}`, { draft: false, tag_name: 'v1.0.0' })
    expect(await upload('?name=b')).toMatchObject({
      status: 422,
      body: { message: 'Cannot upload assets to an immutable release.' },
    })
    expect(await on.send('DELETE', `/releases/assets/${id}`)).toMatchObject({
      status: 422,
      body: { errors: [{ message: 'Cannot delete asset from an immutable release' }] },
    })
  })
})
