import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fixture, git, newRelease, type Fixture } from './fixture.ts'
import type { Trouble } from './faults.ts'

let on: Fixture

beforeEach(async () => {
  on = await fixture()
})

afterEach(async () => {
  await on.end()
  expect(on.github.violations).toEqual([])
})

const createTag = () => on.send('POST', '/git/refs', { ref: 'refs/tags/v1', sha: on.head })
/** The effect, and the tags that are there then. */
const EFFECTS: ['none' | 'done', string][] = [
  ['none', ''],
  ['done', 'v1'],
]
const tags = () => git(on.dir, 'tag')

describe('instead of the answer', () => {
  test.each([500, 502, 503] as const)('%d, before and after the write took effect', async (status) => {
    on.github.fault({ kind: 'status', status })
    expect((await createTag()).status).toBe(status)
    expect(tags()).toBe('')
    on.github.fault({ kind: 'status', status, effect: 'done' })
    expect((await createTag()).status).toBe(status)
    expect(tags()).toBe('v1')
  })

  test.each<[Trouble, number, string, RegExp]>([
    [{ kind: 'too-many', retryAfter: 7 }, 429, 'retry-after', /^7$/],
    [{ kind: 'secondary-limit', retryAfter: 60 }, 403, 'retry-after', /^60$/],
    [{ kind: 'primary-limit', reset: 1_800_000_000 }, 403, 'x-ratelimit-reset', /^1800000000$/],
    [{ kind: 'primary-limit', reset: 1_800_000_000 }, 403, 'x-ratelimit-remaining', /^0$/],
  ])('%p', async (trouble, status, header, value) => {
    on.github.fault({ ...trouble, method: 'POST' })
    const reply = await createTag()
    expect(reply.status).toBe(status)
    expect(reply.headers.get(header)).toMatch(value)
    expect(reply.body).toMatchObject({
      message: expect.stringMatching(/rate limit/),
      documentation_url: expect.any(String),
    })
    expect(tags()).toBe('')
  })
})

describe('without an answer', () => {
  test.each(EFFECTS)('the connection is cut, the effect is %s', async (effect, left) => {
    on.github.fault({ kind: 'cut', effect })
    await expect(createTag()).rejects.toThrow('fetch failed')
    expect(tags()).toBe(left)
    expect(on.github.requests).toMatchObject([{ method: 'POST', status: 0, fault: 'cut' }])
  })

  test.each(EFFECTS)('it hangs until it is lifted, the effect is %s', async (effect, left) => {
    const fault = on.github.fault({ kind: 'hang', effect })
    const reply = createTag()
    expect(await Promise.race([reply.then(() => 'answered'), setTimeout(150, 'hangs')])).toBe('hangs')
    expect(tags()).toBe(left)
    fault.lift()
    expect((await reply).status).toBe(201)
  })

  test('closing ends what hangs', async () => {
    on.github.fault({ kind: 'hang' })
    const reply = createTag()
    const failed = expect(reply).rejects.toThrow('fetch failed')
    while (on.github.requests.length === 0) await setTimeout(5)
    await on.github.close()
    await failed
  })
})

describe('behind the answer', () => {
  test('a doubled request: the second answer comes back', async () => {
    on.github.fault({ kind: 'doubled' })
    expect(await createTag()).toMatchObject({ status: 422, body: { message: 'Reference already exists' } })
    on.github.fault({ kind: 'doubled' })
    await newRelease(on, 'v1')
    expect(on.github.releases).toHaveLength(2)
  })

  test('one late write among others', async () => {
    on.github.fault({ kind: 'late', requests: 1, method: 'POST', path: '/releases' })
    expect((await on.send('POST', '/releases', { tag_name: 'v1', draft: true })).status).toBe(201)
    expect((await on.send('GET', '/releases')).body).toEqual([])
    expect((await on.send('GET', '/releases')).body).toHaveLength(1)
  })
})

describe('which requests', () => {
  test('the n-th', async () => {
    const fault = on.github.fault({ kind: 'status', status: 502, request: 2 })
    const statuses: number[] = []
    for (let asked = 0; asked < 3; asked += 1) statuses.push((await on.send('GET', '')).status)
    expect(statuses).toEqual([200, 502, 200])
    expect(fault.hits).toBe(1)
  })

  test('by method and the end of the path, so often as said, until lifted', async () => {
    const fault = on.github.fault({ kind: 'status', status: 500, method: 'GET', path: '/releases', times: Infinity })
    expect((await on.send('GET', '')).status).toBe(200)
    expect((await on.send('POST', '/releases', { tag_name: 'v1', draft: true })).status).toBe(201)
    for (let asked = 0; asked < 3; asked += 1) expect((await on.send('GET', '/releases?per_page=2')).status).toBe(500)
    fault.lift()
    expect((await on.send('GET', '/releases')).status).toBe(200)
  })

  test('by an expression, query and all', async () => {
    on.github.fault({ kind: 'status', status: 500, path: /page=2$/ })
    expect((await on.send('GET', '/releases?page=1')).status).toBe(200)
    expect((await on.send('GET', '/releases?page=2')).status).toBe(500)
  })
})

describe('hooks', () => {
  test('somebody else acts right before the n-th request, and is not in the log', async () => {
    const { id } = await newRelease(on, 'v1.0.0')
    on.github.forget()
    on.github.onRequest(2, () => on.github.asOwner('PATCH', `/releases/${id}`, { draft: false, tag_name: 'v1.0.0' }))
    const states = [await on.send('GET', `/releases/${id}`), await on.send('GET', `/releases/${id}`)]
    expect(states).toMatchObject([{ body: { draft: true } }, { body: { draft: false } }])
    expect(on.github.requests).toHaveLength(2)
    expect(on.github.writes()).toEqual([])
  })

  test('a hook acts once, at the request that is meant', async () => {
    const seen: string[] = []
    on.github.onRequest({ method: 'POST', path: '/git/refs' }, ({ path }) => {
      seen.push(path)
    })
    await on.send('GET', '')
    await createTag()
    await createTag()
    expect(seen).toEqual(['/repos/acme/widget/git/refs'])
  })

  test('what the owner may not do either is thrown', async () => {
    await expect(on.github.asOwner('DELETE', '/releases/1')).rejects.toThrow('DELETE /releases/1')
  })
})

test('the log has every request, with its body and its answer', async () => {
  await createTag()
  await on.send('GET', '/nowhere')
  expect(on.github.requests).toMatchObject([
    {
      number: 1,
      method: 'POST',
      path: '/repos/acme/widget/git/refs',
      status: 201,
      unknown: false,
      body: { ref: 'refs/tags/v1', sha: on.head },
    },
    { number: 2, method: 'GET', path: '/repos/acme/widget/nowhere', status: 404, unknown: true },
  ])
  expect(on.github.writes()).toHaveLength(1)
})
