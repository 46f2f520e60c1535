import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { githubForge } from '../../src/github/github.ts'
import type { Forge } from '../../src/ports/ports.ts'
import { annotatedTag, fixture, git, newRelease, type Fixture } from '../stand-in/fixture.ts'
import type { Trouble } from '../stand-in/faults.ts'
import { CLOCK, madeDraft, problemsOf } from './calls.ts'

let on: Fixture
let forge: Forge

const forgeWith = (second: number) =>
  githubForge(() => ({
    token: 'token-rw',
    repository: 'acme/widget',
    apiUrl: on.github.url,
    clock: { ...CLOCK, second },
  }))

/** What was asked, each as "METHOD /path", without the repository's own. */
const asked = () => on.github.requests.map(({ method, path }) => `${method} ${path.replace('/repos/acme/widget', '')}`)

beforeEach(async () => {
  on = await fixture()
  forge = forgeWith(0)
})

afterEach(async () => {
  await on.end()
  expect(on.github.violations).toEqual([])
  expect(on.github.requests.filter(({ unknown }) => unknown)).toEqual([])
})

const DRAFT = { tag: 'v1.0.0', name: 'One', body: '# Notes\n', prerelease: false }
const TAG = () => ({ name: 'v1.0.0', commit: on.head, message: 'One\n\n# body\n', date: CLOCK.now().getTime() })

describe('before the first request', () => {
  test('nothing is asked of the setup: a dry run needs no token', () => {
    const unready = githubForge(() => {
      throw new Error('no token')
    })
    expect(unready.kind).toBe('github')
    expect(unready.draftPlace('v1.0.0')).toBe('a draft release for v1.0.0')
    return expect(unready.releases()).rejects.toThrow('no token')
  })

  test.each(['acme', '', '/widget', 'acme/'])('%j is no repository: VC404 without a request', async (repository) => {
    const setup = { token: 'token-rw', repository, apiUrl: on.github.url, clock: CLOCK }
    expect((await problemsOf(githubForge(() => setup).releases())).codes).toEqual(['VC404'])
    expect(asked()).toEqual([])
  })
})

test('every request says which version of the API it means, and which token it has', async () => {
  await forge.createTag(TAG())
  await forge.findTag('v1.0.0')
  await forge.publish(await madeDraft(forge, DRAFT), 'true')
  await forge.releases()
  expect(on.github.requests.length).toBeGreaterThan(6)
  expect(new Set(on.github.requests.map(({ apiVersion }) => apiVersion))).toEqual(new Set(['2022-11-28']))
  expect(new Set(on.github.requests.map(({ token }) => token))).toEqual(new Set(['contents: write']))
})

describe('findTag', () => {
  test('an annotated tag: the ref, then its object', async () => {
    const object = await annotatedTag(on, 'v1.0.0', on.head)
    on.github.forget()
    const tag = await forge.findTag('v1.0.0')
    expect(tag).toMatchObject({ name: 'v1.0.0', object, commit: on.head, annotated: true })
    expect(tag?.message.trimEnd()).toBe('v1.0.0')
    expect(tag?.taggedAt).toBe(Number(git(on.dir, 'for-each-ref', '--format=%(taggerdate:unix)', 'refs/tags/v1.0.0')))
    expect(asked()).toEqual(['GET /git/ref/tags%2Fv1.0.0', `GET /git/tags/${object}`])
  })

  test('a lightweight tag: one request', async () => {
    git(on.dir, 'tag', 'light', 'main')
    expect(await forge.findTag('light')).toEqual({
      name: 'light',
      object: on.head,
      commit: on.head,
      annotated: false,
      message: '',
      taggedAt: 0,
    })
    expect(asked()).toHaveLength(1)
  })

  test('a tag of a tag of a tag is peeled to the commit; the message is the outermost', async () => {
    for (const [name, target] of [
      ['inner', 'main'],
      ['middle', 'inner'],
      ['outer', 'middle'],
    ] as const)
      git(
        on.dir,
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@b',
        '-c',
        'advice.nestedTag=false',
        'tag',
        '-a',
        '-m',
        name,
        name,
        target,
      )
    const tag = await forge.findTag('outer')
    expect(tag).toMatchObject({ name: 'outer', object: git(on.dir, 'rev-parse', 'outer'), commit: on.head })
    expect(tag?.message.trimEnd()).toBe('outer')
    expect(asked()).toHaveLength(4)
  })

  test.each(['a/b/c', 'v1#x', 'v1%2F', 'v1;id'])('a name like %j', async (name) => {
    git(on.dir, 'tag', name, 'main')
    expect(await forge.findTag(name)).toMatchObject({ name, commit: on.head })
  })

  test('undefined where there is none, by one request', async () => {
    git(on.dir, 'tag', 'v1.0.0-rc', 'main')
    expect(await forge.findTag('v1.0.0')).toBeUndefined()
    expect(asked()).toHaveLength(1)
  })
})

describe('createTag', () => {
  test('the object with the bot’s name and the clock’s time, then the ref on the object', async () => {
    expect(await forge.createTag(TAG())).toBe(git(on.dir, 'rev-parse', 'v1.0.0'))
    expect(asked()).toEqual(['POST /git/tags', 'POST /git/refs'])
    expect(on.github.requests[0]?.body).toEqual({
      tag: 'v1.0.0',
      message: 'One\n\n# body\n',
      object: on.head,
      type: 'commit',
      tagger: {
        name: 'github-actions[bot]',
        email: '41898282+github-actions[bot]@users.noreply.github.com',
        date: '2026-03-04T05:06:07.000Z',
      },
    })
    const sha = git(on.dir, 'rev-parse', 'v1.0.0')
    expect(git(on.dir, 'cat-file', '-t', sha)).toBe('tag')
    expect(on.github.requests[1]?.body).toEqual({ ref: 'refs/tags/v1.0.0', sha })
    expect(git(on.dir, 'rev-parse', 'v1.0.0^{commit}')).toBe(on.head)
  })

  test('false where the ref exists: it stays, and nothing more is written', async () => {
    git(on.dir, 'tag', 'v1.0.0', 'main~1')
    expect(await forge.createTag(TAG())).toBeUndefined()
    expect(git(on.dir, 'rev-parse', 'v1.0.0')).toBe(git(on.dir, 'rev-parse', 'main~1'))
    expect(asked()).toEqual(['POST /git/tags', 'POST /git/refs'])
  })

  test.each([
    ['v1/x', 'v1', 'below a tag that is there'],
    ['a', 'a/b', 'a folder of tags'],
    ['a/b/c', 'a/b', 'deeper'],
  ])('%j cannot be made beside %j: it is found and named: %s', async (name, other) => {
    for (const there of ['v1', 'a/b', 'a-b', 'a.c/d']) git(on.dir, 'tag', there, 'main')
    const { codes, message } = await problemsOf(forge.createTag({ ...TAG(), name }))
    expect(codes).toEqual(['VC411'])
    expect(message).toContain(`the tag ${other} exists.`)
  })

  test('a protection that says no more than this is a rule', async () => {
    git(on.dir, 'tag', 'v1', 'main')
    on.github.settings.rulesets = [{ refs: /^refs\/tags\//, restricts: 'creation', wordless: true }]
    expect((await problemsOf(forge.createTag(TAG()))).codes).toEqual(['VC405'])
  })
})

test('how commits stand to each other, by one request each', async () => {
  const [before, beside] = ['main~1', 'workflows'].map((name) => git(on.dir, 'rev-parse', name))
  expect(await forge.standing(before ?? '', on.head)).toBe('ancestor')
  expect(await forge.standing(on.head, before ?? '')).toBe('descendant')
  expect(await forge.standing(beside ?? '', on.head)).toBe('descendant')
  git(
    on.dir,
    'update-ref',
    'refs/heads/alone',
    git(on.dir, '-c', 'user.name=A', '-c', 'user.email=a@b', 'commit-tree', '-p', 'main~1', '-m', 'x', 'main^{tree}'),
  )
  expect(await forge.standing(git(on.dir, 'rev-parse', 'alone'), on.head)).toBe('elsewhere')
  expect(asked()).toHaveLength(4)
})

describe('moveTag', () => {
  test('a ref straight to the commit, made; then moved by force', async () => {
    const first = git(on.dir, 'rev-parse', 'main~1')
    expect(await forge.moveTag({ name: 'v1', commit: on.head, from: undefined })).toBe(true)
    const from = await forge.findTag('v1')
    expect(from).toMatchObject({ commit: on.head, annotated: false })
    expect(await forge.moveTag({ name: 'v1', commit: first, from })).toBe(true)
    expect(git(on.dir, 'rev-parse', 'v1')).toBe(first)
    expect(on.github.writes().map(({ method, path, body }) => ({ method, path, body }))).toEqual([
      { method: 'POST', path: '/repos/acme/widget/git/refs', body: { ref: 'refs/tags/v1', sha: on.head } },
      { method: 'PATCH', path: '/repos/acme/widget/git/refs/tags%2Fv1', body: { sha: first, force: true } },
    ])
  })

  test('false where it is there already, and where it is gone: nothing was changed', async () => {
    git(on.dir, 'tag', 'v1', 'main~1')
    const from = await forge.findTag('v1')
    expect(await forge.moveTag({ name: 'v1', commit: on.head, from: undefined })).toBe(false)
    git(on.dir, 'tag', '-d', 'v1')
    expect(await forge.moveTag({ name: 'v1', commit: on.head, from })).toBe(false)
  })

  test.each<[string, () => void, string, RegExp]>([
    ['a name in the way', () => void git(on.dir, 'tag', 'v1/a', 'main'), 'VC411', /v1\/a/],
    [
      'a ruleset',
      () => void (on.github.settings.rulesets = [{ refs: /^refs\/tags\/v/, restricts: 'creation' }]),
      'VC405',
      /move the tag v1/,
    ],
  ])('%s is named', async (_, before, code, words) => {
    before()
    const { codes, message } = await problemsOf(forge.moveTag({ name: 'v1', commit: on.head, from: undefined }))
    expect(codes).toEqual([code])
    expect(message).toMatch(words)
  })

  test('false where another update came in between, which GitHub tells as any refusal', async () => {
    git(on.dir, 'tag', 'v1', 'main~1')
    const from = await forge.findTag('v1')
    on.github.settings.rulesets = [{ refs: /^refs\/tags\/v/, restricts: 'update', wordless: true }]
    expect((await problemsOf(forge.moveTag({ name: 'v1', commit: on.head, from }))).codes).toEqual(['VC405'])
    git(on.dir, 'tag', '-f', 'v1', 'main')
    expect(await forge.moveTag({ name: 'v1', commit: on.head, from })).toBe(false)
  })

  test('a rule against moving is named', async () => {
    git(on.dir, 'tag', 'v1', 'main~1')
    on.github.settings.rulesets = [{ refs: /^refs\/tags\/v/, restricts: 'update' }]
    const from = await forge.findTag('v1')
    expect((await problemsOf(forge.moveTag({ name: 'v1', commit: on.head, from }))).codes).toEqual(['VC405'])
  })
})

describe('releases', () => {
  test('none, by one request', async () => {
    expect(await forge.releases()).toEqual([])
    expect(asked()).toEqual(['GET /releases?per_page=100'])
  })

  test('more than a page, drafts and all, each once', async () => {
    for (let number = 1; number <= 101; number += 1) await newRelease(on, `v0.0.${number}`)
    await on.github.asOwner('POST', '/releases', { tag_name: 'v9', draft: false, prerelease: true })
    on.github.forget()
    const releases = await forge.releases()
    expect(new Set(releases.map(({ id }) => id)).size).toBe(102)
    expect(releases.filter(({ draft }) => draft)).toHaveLength(101)
    expect(releases.find(({ tag }) => tag === 'v9')).toMatchObject({
      name: '',
      body: '',
      draft: false,
      prerelease: true,
    })
    expect(asked()).toHaveLength(2)
  })

  test('createDraft sends no target: the tag is there already', async () => {
    await forge.createTag(TAG())
    on.github.forget()
    const draft = await madeDraft(forge, DRAFT)
    const { tag, ...rest } = DRAFT
    expect(on.github.requests.map(({ body }) => body)).toEqual([{ tag_name: tag, ...rest, draft: true }])
    expect(draft).toMatchObject({ ...DRAFT, id: String(on.github.releases[0]?.id), draft: true })
    expect(draft.url).toContain('/acme/widget/releases/')
    expect(draft.uploadUrl).toContain(`/releases/${draft.id}/assets`)
    expect(await forge.release(draft.id)).toEqual(draft)
  })

  test.each(['true', 'false', 'legacy'] as const)(
    'publish sends the tag again, and make_latest %j as text',
    async (latest) => {
      await forge.createTag(TAG())
      const draft = await madeDraft(forge, DRAFT)
      on.github.forget()
      expect(await forge.publish(draft, latest)).toMatchObject({
        id: draft.id,
        tag: 'v1.0.0',
        draft: false,
        body: draft.body,
      })
      expect(asked()).toEqual([`PATCH /releases/${draft.id}`])
      expect(on.github.requests[0]?.body).toEqual({ tag_name: 'v1.0.0', draft: false, make_latest: latest })
    },
  )

  test('a release that is gone is undefined, whatever was to be done with it', async () => {
    const draft = await madeDraft(forge, DRAFT)
    await forge.deleteDraft(draft)
    await forge.deleteDraft(draft)
    expect(on.github.releases).toEqual([])
    expect(await forge.release(draft.id)).toBeUndefined()
    expect(await forge.updateDraft(draft, draft)).toBeUndefined()
    expect(await forge.publish(draft, 'true')).toBeUndefined()
  })

  test('updateDraft sends title, notes and the tag, without which the draft would lose it', async () => {
    const draft = await madeDraft(forge, DRAFT)
    on.github.forget()
    const text = { name: 'Two', body: '# More\n' }
    expect(await forge.updateDraft(draft, text)).toEqual({ ...draft, ...text })
    expect(on.github.requests.map(({ body }) => body)).toEqual([{ tag_name: 'v1.0.0', ...text }])
  })
})

describe('repeated requests', () => {
  test.each([500, 502, 503] as const)('a read is repeated after %d', async (status) => {
    on.github.fault({ kind: 'status', status, times: 2 })
    expect(await forge.releases()).toEqual([])
    expect(on.github.requests.map((request) => request.status)).toEqual([status, status, 200])
  })

  test('a read is repeated after a cut connection', async () => {
    on.github.fault({ kind: 'cut' })
    expect(await forge.findTag('v1.0.0')).toBeUndefined()
    expect(asked()).toHaveLength(2)
  })

  test('not for ever', async () => {
    on.github.fault({ kind: 'status', status: 502, times: Infinity })
    expect((await problemsOf(forge.releases())).codes).toEqual(['VC407'])
    expect(asked()).toHaveLength(4)
  })

  test.each<[string, string, number]>([
    ['POST', '/git/tags', 1],
    ['POST', '/git/refs', 2],
  ])('%s %s is sent once, whatever became of it', async (method, path, sent) => {
    for (const [fault, code] of [
      [{ kind: 'status', status: 502 }, 'VC407'],
      [{ kind: 'status', status: 502, effect: 'done' }, 'VC407'],
      [{ kind: 'cut' }, 'VC408'],
    ] as const) {
      git(on.dir, 'update-ref', '-d', 'refs/tags/v1.0.0')
      on.github.forget()
      on.github.fault({ ...fault, method, path })
      expect((await problemsOf(forge.createTag(TAG()))).codes).toEqual([code])
      expect(asked()).toHaveLength(sent)
    }
  })

  test('a draft that was made before the answer broke is not made twice', async () => {
    on.github.fault({ kind: 'status', status: 502, effect: 'done' })
    expect((await problemsOf(forge.createDraft(DRAFT))).codes).toEqual(['VC407'])
    expect(on.github.releases).toHaveLength(1)
    on.github.fault({ kind: 'cut', effect: 'done', method: 'PATCH' })
    const [draft] = await forge.releases()
    if (draft === undefined) throw new Error('no draft')
    expect((await problemsOf(forge.publish(draft, 'true'))).codes).toEqual(['VC408'])
    expect(on.github.writes()).toHaveLength(2)
  })
})

describe('an answer that does not come', () => {
  const impatient = () =>
    githubForge(() => ({
      token: 'token-rw',
      repository: 'acme/widget',
      apiUrl: on.github.url,
      clock: CLOCK,
      patience: 150,
    }))

  test('is waited for so long and no longer: a read is sent again, a write is not', async () => {
    const faults = [on.github.fault({ kind: 'hang', method: 'GET' }), on.github.fault({ kind: 'hang', method: 'POST' })]
    expect(await impatient().releases()).toEqual([])
    expect(asked()).toHaveLength(2)
    const { codes, message } = await problemsOf(impatient().createTag(TAG()))
    expect(codes).toEqual(['VC408'])
    expect(message).toContain('timeout')
    expect(on.github.writes()).toHaveLength(1)
    for (const fault of faults) fault.lift()
  })
})

describe('limits', () => {
  const soon = () => Math.floor(Date.now() / 1000) + 30

  test.each<[Trouble, string]>([
    [{ kind: 'too-many', retryAfter: 7 }, '429'],
    [{ kind: 'secondary-limit', retryAfter: 60 }, 'a secondary limit, a minute at most'],
    [{ kind: 'primary-limit', reset: soon() }, 'the hourly limit, when it ends soon'],
  ])('%j is waited for and sent again: %s', async (trouble) => {
    on.github.fault({ ...trouble, path: '/git/refs', times: 2 })
    expect(await forge.createTag(TAG())).toBe(git(on.dir, 'rev-parse', 'v1.0.0'))
    expect(asked()).toEqual(['POST /git/tags', 'POST /git/refs', 'POST /git/refs', 'POST /git/refs'])
  })

  test('waited for twice, no more', async () => {
    on.github.fault({ kind: 'too-many', retryAfter: 7, times: Infinity })
    const { codes, message } = await problemsOf(forge.releases())
    expect(codes).toEqual(['VC406'])
    expect(message).toContain('7 seconds from now')
    expect(asked()).toHaveLength(3)
  })

  test.each<[Trouble, string]>([
    [{ kind: 'too-many', retryAfter: 61 }, '61 seconds from now'],
    [{ kind: 'secondary-limit', retryAfter: 3600 }, '3600 seconds from now'],
    [{ kind: 'primary-limit', reset: 2_000_000_000 }, '2033-05-18T03:33:20.000Z'],
  ])('%j is told at once, with its end', async (trouble, end) => {
    on.github.fault({ ...trouble, times: Infinity })
    const { codes, message } = await problemsOf(forge.releases())
    expect(codes).toEqual(['VC406'])
    expect(message).toContain(end)
    expect(asked()).toHaveLength(1)
  })
})

describe('pacing', () => {
  /** Milliseconds that this takes; a timer may end one early. */
  async function timed(work: () => Promise<unknown>): Promise<number> {
    const start = performance.now()
    await work()
    return performance.now() - start + 1
  }

  test('a second lies between two writes, also where they are started together', async () => {
    const paced = forgeWith(50)
    const together = () => Promise.all([1, 2, 3, 4, 5].map(() => paced.createDraft(DRAFT)))
    expect(await timed(together)).toBeGreaterThanOrEqual(4 * 50)
    expect(on.github.writes()).toHaveLength(5)
  })

  test('reads wait for nothing', async () => {
    const paced = forgeWith(10_000)
    await paced.findTag('v1.0.0')
    expect(await timed(() => Promise.all([paced.findTag('a'), paced.findTag('b'), paced.releases()]))).toBeLessThan(
      5000,
    )
  })
})
