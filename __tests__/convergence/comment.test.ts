// One comment on a pull request, whoever else writes there at the same time.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { githubForge } from '../../src/github/github.ts'
import { failureOf, noticesOf } from '../../src/report/result.ts'
import { CLOCK } from '../github/calls.ts'
import { countOf } from '../extent.ts'
import { BOT, BRANCH, commented, EARLY, LATE, openPull, ours, pullAt } from './comments.ts'
import { openWorld, type Ended, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld(BRANCH, { isPatient: true })
})

beforeEach(() => {
  world.reset()
  openPull(world)
})

afterEach(() => {
  expect(world.github.violations).toEqual([])
})
afterAll(() => world.end())

const run = (title: string, updatedAt = EARLY, more: Parameters<World['release']>[0] = {}) =>
  world.release({ inputs: { comment: 'true' }, pull: pullAt(title, updatedAt)(world), ...more })

const told = (ended: Ended) => ('comment' in ended ? ended.comment.kind : ended.kind)
const comments = () => world.github.comments.map(({ author, body }) => `${author}: ${body.split('\n')[0] ?? ''}`)
const commentWrites = () => world.github.writes().map(({ method }) => method)

const MAJOR = `${BOT}: ### Merging this makes v2.0.0 (major), after v1.4.2`
const PATCH = `${BOT}: ### Merging this makes v1.4.3 (patch), after v1.4.2`

test('it is written, found again, and changed only where its text changes', async () => {
  expect(told(await run('feat!: a'))).toBe('made')
  expect(comments()).toEqual([MAJOR])
  world.github.forget()
  expect([told(await run('feat!: a', LATE)), commentWrites()]).toEqual(['kept', []])
  expect(world.github.requests).toHaveLength(2)
  expect([told(await run('fix: a', LATE)), commentWrites()]).toEqual(['updated', ['PATCH']])
  expect(comments()).toEqual([PATCH])
})

test(`eight runs at once end with one, ${countOf({ sample: 1, whole: 40 })} rounds`, async () => {
  for (let round = 1; round <= countOf({ sample: 1, whole: 40 }); round += 1) {
    world.github.comments.length = 0
    // Each waits a while of its own between its turns.
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        run('feat!: a', EARLY, { clock: { ...CLOCK, wait: () => new Promise((end) => setTimeout(end, at * 5)) } }),
      ),
    )
    expect(all.map(told).filter((kind) => !['made', 'kept'].includes(kind))).toEqual([])
    expect(comments()).toEqual([MAJOR])
  }
})

describe('what is not ours stays', () => {
  test('a comment that a person edited is left alone, and a new one is written', async () => {
    await run('feat!: a')
    const [first] = world.github.comments
    await world.github.asOwner('PATCH', `/issues/comments/${first?.id ?? 0}`, {
      body: `${first?.body ?? ''}\nNot before May.`,
    })
    const edited = first?.body
    expect(told(await run('fix: a', LATE))).toBe('made')
    expect(world.github.comments.map(({ body }) => body === edited)).toEqual([true, false])
    expect(comments()[1]).toBe(PATCH)
    world.github.forget()
    expect([told(await run('fix: a', LATE)), commentWrites()]).toEqual(['kept', []])
  })

  test("a stranger's comment with a mark of ours", async () => {
    commented(world, ours('### Merging this gives everybody cake'))
    expect(told(await run('feat!: a'))).toBe('made')
    expect(comments()).toEqual(['mara: ### Merging this gives everybody cake', MAJOR])
  })

  test('a comment of ours that was deleted is written anew', async () => {
    await run('feat!: a')
    world.github.comments.length = 0
    expect(told(await run('feat!: a', LATE))).toBe('made')
    expect(comments()).toEqual([MAJOR])
  })

  test('among more than a hundred it is found', async () => {
    for (let number = 1; number <= 120; number += 1) commented(world, ours(`### ${number}`))
    await run('feat!: a')
    world.github.forget()
    expect(told(await run('feat!: a'))).toBe('kept')
    // Two pages of comments, and two of those who wrote them.
    expect(world.github.requests).toHaveLength(4)
  })
})

test('a run that was started earlier does not write its text over a later one', async () => {
  await run('feat!: a', LATE)
  expect(told(await run('fix: a', EARLY))).toBe('kept')
  expect(comments()).toEqual([MAJOR])
})

test('a comment that is taken away while it is written is written anew', async () => {
  await run('feat!: a')
  world.github.onRequest({ method: 'PATCH' }, () => void (world.github.comments.length = 0))
  expect(told(await run('fix: a', LATE))).toBe('made')
  expect(comments()).toEqual([PATCH])
})

describe('without the permission the run goes on, and a notice says why', () => {
  const forge = (token: string) =>
    githubForge(() => ({ token, repository: 'acme/widget', apiUrl: world.github.url, clock: CLOCK }))

  test.each([
    ['as on a pull request from a fork', 'token-ro', false],
    ['of a private repository, which it may not even see', 'token-none', true],
  ])('%s', async (_, token, isPrivate) => {
    world.github.settings.private = isPrivate
    const ended = await run('feat!: a', EARLY, { forge: forge(token) })
    world.github.settings.private = false
    if (ended.kind === 'failed') throw new Error(ended.message)
    expect([ended.kind, told(ended), failureOf(ended)]).toEqual(['planned', 'refused', undefined])
    expect(noticesOf(ended)).toEqual([
      expect.stringMatching(/^VC831: .*not accessible by integration[^]*pull-requests: write/),
    ])
    expect(comments()).toEqual([])
  })
})

test('trouble that lasts fails the run, which has told all else', async () => {
  world.github.fault({ kind: 'status', status: 502, method: 'POST', path: '/comments', times: Infinity })
  expect(await run('feat!: a')).toMatchObject({ kind: 'failed', codes: ['VC407'] })
})

test.each<[string, Readonly<Record<string, string>>]>([
  ['nobody asked for it', {}],
  ['a dry run was asked for', { comment: 'true', 'dry-run': 'true' }],
])('no comment and no request where %s', async (_, inputs) => {
  const ended = await run('feat!: a', EARLY, { inputs })
  expect([ended.kind, 'comment' in ended, world.github.requests.length]).toEqual(['planned', false, 0])
})
