// A rollback that was cut off, doubled or raced: one more run ends it, and no release run undoes it.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { warningsOf } from '../../src/report/result.ts'
import { rollbackMarker } from '../../src/rollback/record.ts'
import type { Git } from '../../src/ports/history.ts'
import type { Forge, Release } from '../../src/ports/ports.ts'
import { AT_ONCE, SHARE, someOf } from '../extent.ts'
import { meetingsOf, testMeetings, type Meeting } from './meetings.ts'
import { KINDS, death } from './troubles.ts'
import { rowsUnder } from './page.ts'
import { openWorld, type Ended, type World } from './world.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'feat: find by label (#212)' },
]
const TAG = 'v1.5.0'
const BACK = { command: 'rollback', tag: TAG, confirm: TAG }
/** Of a write that a death befalls. */
const EFFECTS = ['none', 'done'] as const

type Inputs = Readonly<Record<string, string>>

/** What is rolled back, how it was made, and what stands when it is done. */
const SCENARIOS: readonly (readonly [string, (world: World) => Promise<unknown>, Inputs, object])[] = [
  [
    'a draft',
    ({ release }) => release(),
    { ...BACK, reason: 'it deletes files' },
    { tags: ['rolled-back/v1.5.0', 'v1.4.2'], releases: [] },
  ],
  [
    'a published version with "Latest" and a floating tag',
    async ({ github, release }) => {
      await github.asOwner('POST', '/releases', { tag_name: 'v1.4.2', name: 'Mine' })
      return release({ inputs: { draft: 'false', 'floating-tags': 'major' } })
    },
    { ...BACK, reason: 'it deletes files', 'floating-tags': 'major' },
    { tags: ['v1', 'v1.4.2', 'v1.5.0'], releases: ['v1.4.2 Mine', 'v1.5.0 [withdrawn] v1.5.0'] },
  ],
]

const seen = ({ github, remote }: World) => ({
  tags: git(remote, 'tag', '--list').split('\n'),
  releases: github.releases.map(({ tag_name, name }) => `${tag_name} ${name?.replace('widget ', '')}`).sort(),
})

/** Where the tag was gone already, a release makes the next number of the same commit. */
const withoutNext = ({ tags, releases }: ReturnType<typeof seen>) => ({
  tags: tags.filter((tag) => tag !== 'v1.5.1'),
  releases: releases.filter((release) => !release.startsWith('v1.5.1')),
})

const tally = { converged: 0, total: 0 }
const deal = meetingsOf(KINDS, SCENARIOS.length)

afterAll(() => {
  console.info(`fault matrix of rollback: ${tally.converged}/${tally.total} converged`)
})

const told = (ended: Ended) => (ended.kind === 'failed' ? ended.message : ended.kind)

describe.each(SCENARIOS)('%s', (_, prepare, inputs, expected) => {
  let world: World
  let past: Git
  let restore: () => void
  let clean: string
  /** Of a clean run. */
  let requests: World['github']['requests']
  let meetings: readonly Meeting[]

  beforeAll(async () => {
    world = await openWorld(HISTORY)
    expect(await prepare(world)).toMatchObject({ kind: 'released' })
    past = world.history()
    restore = world.keep()
    world.github.forget()
    expect(await world.release({ inputs, git: past })).toMatchObject({ kind: 'rolledBack', done: expect.anything() })
    clean = world.state()
    requests = [...world.github.requests]
    meetings = deal(requests)
    expect(seen(world)).toEqual(expected)
  })

  afterAll(() => world.end())

  test('a second run writes nothing, and says that it is done', async () => {
    world.github.forget()
    expect(await world.release({ inputs })).toMatchObject({ kind: 'rolledBack', done: [] })
    expect(world.github.writes()).toEqual([])
    expect(world.state()).toBe(clean)
  })

  test('without confirm nothing is written', async () => {
    restore()
    const before = world.state()
    const ended = await world.release({ inputs: { ...inputs, confirm: '' } })
    expect(ended).not.toHaveProperty('done')
    expect(ended).toMatchObject({ kind: 'rolledBack', verdict: { steps: expect.arrayContaining([expect.anything()]) } })
    expect([world.state(), world.github.writes()]).toEqual([before, []])
  })

  testMeetings(
    KINDS,
    () => meetings,
    async ({ befall }) => {
      restore()
      befall(world.github)
      const first = await world.release({ inputs, git: past })
      expect(world.github.violations).toEqual([])
      world.github.forget()
      const second = await world.release({ inputs, git: past })
      const isSame = world.state() === clean && second.kind === 'rolledBack'
      tally.total += 1
      if (isSame) tally.converged += 1
      return isSame ? undefined : `${told(first)}, then ${told(second)}: ${world.state()}`
    },
  )

  test('a release in between does not bring it back', async () => {
    const writes = requests.flatMap(({ method }, index) => (method === 'GET' ? [] : [index + 1]))
    const deaths = writes.flatMap((request, turn) => someOf(EFFECTS, turn).map((effect) => ({ request, effect })))
    for (const { request, effect } of deaths) {
      restore()
      death(effect)(world.github, { request })
      await world.release({ inputs, git: past })
      world.github.forget()
      world.fetch()
      const isMarked = git(world.remote, 'tag', '--list', `rolled-back/${TAG}`) !== ''
      const ofTag = () => world.github.releases.filter(({ tag_name }) => tag_name === TAG)
      const before = ofTag()
      const between = await world.release()
      expect(world.github.violations).toEqual([])
      if (isMarked) expect(ofTag()).toEqual(before)
      expect(between.kind).not.toBe('failed')
      await world.release({ inputs })
      expect(withoutNext(seen(world))).toEqual(expected)
    }
  }, 120_000)
})

describe('who else acts', () => {
  let world: World

  afterEach(async () => {
    expect(world.github.violations).toEqual([])
    await world.end()
  })

  async function drafted(): Promise<void> {
    world = await openWorld(HISTORY)
    await world.release()
    world.github.forget()
  }

  test(`${AT_ONCE} rollbacks at once all end well`, async () => {
    await drafted()
    world.github.settings.lag = 2
    const all = await Promise.all(Array.from({ length: AT_ONCE }, () => world.release({ inputs: BACK })))
    expect(all.map(told)).toEqual(all.map(() => 'rolledBack'))
    expect(seen(world)).toEqual({ tags: ['rolled-back/v1.5.0', 'v1.4.2'], releases: [] })
  })

  test('a person publishes the draft right before it would go: it is withdrawn instead, and its tag stays', async () => {
    await drafted()
    const [draft] = world.github.releases
    const id = draft?.id ?? 0
    world.github.onRequest({ method: 'GET', path: `/releases/${id}` }, () =>
      world.github.asOwner('PATCH', `/releases/${id}`, { tag_name: TAG, draft: false }),
    )
    const ended = await world.release({ inputs: BACK })
    expect(ended).toMatchObject({ kind: 'rolledBack', verdict: { kind: 'withdrawn' } })
    expect(seen(world)).toMatchObject({ releases: ['v1.5.0 [withdrawn] v1.5.0'] })
    expect(git(world.remote, 'tag', '--list', TAG)).toBe(TAG)
  })

  test('a person moves the tag right before it would go: it stays', async () => {
    await drafted()
    let looks = 0
    const move = () => {
      looks += 1
      if (looks === 4) git(world.remote, 'tag', '-f', '-a', '-m', 'mine', TAG, 'main~1')
      else world.github.onRequest({ method: 'GET', path: `/git/ref/tags%2F${TAG}` }, move)
    }
    world.github.onRequest({ method: 'GET', path: `/git/ref/tags%2F${TAG}` }, move)
    expect(await world.release({ inputs: BACK })).toMatchObject({ kind: 'failed' })
    expect(git(world.remote, 'tag', '--list', '--format=%(subject)', TAG)).toBe('mine')
  })

  test('a person writes into a published release right before it is marked: their words stay', async () => {
    world = await openWorld(HISTORY)
    await world.release({ inputs: { draft: 'false' } })
    const [release] = world.github.releases
    const id = release?.id ?? 0
    world.github.onRequest({ method: 'GET', path: `/releases/${id}` }, () =>
      world.github.asOwner('PATCH', `/releases/${id}`, { tag_name: TAG, body: 'Mine', name: 'Also mine' }),
    )
    await world.release({ inputs: BACK })
    expect(world.github.releases).toMatchObject([
      {
        name: '[withdrawn] Also mine',
        body: expect.stringMatching(/^<!-- version-checkpoint:withdrawn -->[^]*\nMine$/),
      },
    ])
  })

  test('an immutable release is not written to', async () => {
    world = await openWorld(HISTORY)
    world.github.settings.immutableReleases = true
    await world.release({ inputs: { draft: 'false' } })
    const before = world.state()
    world.github.forget()
    expect(await world.release({ inputs: BACK })).toMatchObject({ verdict: { kind: 'immutable' } })
    expect([world.state(), world.github.writes()]).toEqual([before, []])
  })
})

describe('the number', () => {
  let world: World

  beforeAll(async () => {
    world = await openWorld(HISTORY)
    await world.release()
    await world.release({ inputs: BACK })
    world.fetch()
  })

  afterAll(() => world.end())

  test('is not taken again by itself, and a warning says so', async () => {
    expect(await world.release({ inputs: { 'dry-run': 'true' } })).toMatchObject({
      plan: { version: '1.5.1', bump: 'minor', warnings: [expect.stringContaining('v1.5.0')] },
    })
    expect(await world.release()).toMatchObject({ kind: 'released', plan: { tag: 'v1.5.1' } })
  })

  test('is taken again by version', async () => {
    world.reset()
    await world.release()
    await world.release({ inputs: BACK })
    world.fetch()
    const inputs = { version: '1.5.0' }
    expect(await world.release({ inputs })).toMatchObject({ kind: 'released', plan: { tag: TAG } })
    expect(await world.release({ inputs: BACK })).toMatchObject({ kind: 'rolledBack', done: [{}, {}] })
    expect(seen(world).releases).toEqual([])
  })

  test('git describe passes its tag over', () => {
    git(world.directory, 'fetch', '--quiet', '--tags', 'origin')
    expect(git(world.directory, 'describe', '--tags')).toMatch(/^v1\.4\.2-1-g/)
  })
})

describe('on the local forge', () => {
  let world: World
  let restore: () => void

  beforeAll(async () => {
    world = await openWorld(HISTORY)
  })

  afterAll(() => world.end())

  const WRITES: ReadonlySet<string> = new Set(['createMarker', 'deleteDraft', 'deleteTag', 'mark', 'moveTag'])

  /** A forge whose process dies at its n-th write. */
  function dying(at: number, when: 'before' | 'after'): Forge {
    let writes = 0
    return new Proxy(world.localForge(), {
      get(target, name: keyof Forge) {
        const call = Reflect.get(target, name) as unknown
        if (typeof call !== 'function' || !WRITES.has(name)) return call
        return async (...given: readonly unknown[]) => {
          writes += 1
          if (writes === at && when === 'before') throw new Death()
          const answer: unknown = await Reflect.apply(call, target, given)
          if (writes === at && when === 'after') throw new Death()
          return answer
        }
      },
    })
  }

  class Death extends Error {}

  const tags = () => git(world.directory, 'tag', '--list').split('\n')
  const releases = async () => (await world.localForge().releases()).map(({ tag, name }) => `${tag} ${name}`)

  test.each<[string, Inputs, Inputs, readonly string[], readonly string[]]>([
    ['a draft', {}, BACK, ['rolled-back/v1.5.0', 'v1.4.2'], []],
    [
      'a published version',
      { draft: 'false' },
      { ...BACK, reason: 'why' },
      ['v1.4.2', 'v1.5.0'],
      ['v1.5.0 [withdrawn] widget v1.5.0'],
    ],
  ])('%s, killed at each write', async (_, made, inputs, tagsLeft, releasesLeft) => {
    world.reset()
    await world.release({ inputs: made, forge: world.localForge() })
    restore = world.keep()
    const deaths = [1, 2, 3].flatMap((at) => someOf(['before', 'after'] as const, at).map((when) => ({ at, when })))
    for (const { at, when } of deaths) {
      restore()
      await world.release({ inputs, forge: dying(at, when) }).catch((error: unknown) => {
        if (!(error instanceof Death)) throw error
      })
      const ended = await world.release({ inputs, forge: world.localForge() })
      expect(told(ended)).toBe('rolledBack')
      expect([tags(), await releases()]).toEqual([tagsLeft, releasesLeft])
      tally.total += 1
      tally.converged += 1
    }
  })
})

describe('the table of docs/convergence.md', () => {
  let world: World
  let past: Git

  beforeAll(async () => {
    world = await openWorld(HISTORY)
    past = world.history()
  })

  afterEach(() => {
    expect(world.github.violations).toEqual([])
    world.reset()
  })

  afterAll(() => world.end())

  interface Place {
    readonly forge: Forge
    /** Where its tags are. */
    readonly directory: string
    /** What its runs know of the past, where the checkout does not change; else they look each time. */
    readonly git?: Git
  }

  const PLACES: readonly (readonly [string, () => Place])[] = [
    ['GitHub', () => ({ forge: world.forge(), directory: world.remote, git: past })],
    ['the local forge', () => ({ forge: world.localForge(), directory: world.directory })],
  ]

  type Prepare = (place: Place, draft: Release) => unknown
  const tagAt =
    (where: string, ...kind: string[]): Prepare =>
    ({ directory }) =>
      git(directory, 'tag', '-f', ...kind, TAG, where)
  const BY_HAND = ['-a', '-m', 'by hand']
  /** As a person's own tag on the commit, for which a run then made the draft. */
  const theirs: Prepare = async (place, draft) => {
    tagAt('main', ...BY_HAND)(place, draft)
    const object = git(place.directory, 'rev-parse', TAG)
    await place.forge.updateDraft(draft, {
      ...draft,
      body: draft.body.replace(/"object":"\w+"/, `"object":"${object}"`),
    })
  }
  const gone: Prepare = ({ forge }, draft) => forge.deleteDraft(draft)

  const ROWS: readonly (readonly [string, Prepare, string, number?])[] = [
    ['a draft by us, with its tag', () => undefined, 'deleted: marker draft tag'],
    [
      'a draft by us, with words of a person',
      ({ forge }, draft) => forge.updateDraft(draft, { ...draft, body: `Mine\n${draft.body}\nMine` }),
      'deleted: marker draft tag',
    ],
    ['a draft by us, whose tag is gone', ({ directory }) => git(directory, 'tag', '-d', TAG), 'deleted: marker draft'],
    ['a draft by us, and a tag by a person', theirs, 'deleted: draft', 1],
    ['a draft by us, whose tag was moved since', tagAt('main~1', ...BY_HAND), 'VC645'],
    ['a draft by a person', ({ forge }, draft) => forge.updateDraft(draft, { ...draft, body: 'Mine' }), 'VC643'],
    ['a tag by us, without a release', gone, 'VC642'],
    [
      'a tag by us, without a release, and its number kept',
      async ({ forge, directory }, draft) => {
        const [object, commit] = [git(directory, 'rev-parse', TAG), world.head]
        await forge.createMarker(rollbackMarker({ tag: TAG, object, commit }, undefined, 0))
        await forge.deleteDraft(draft)
      },
      'deleted: tag',
    ],
    [
      'a tag by a person, without a release',
      async (place, draft) => {
        await gone(place, draft)
        tagAt('main', ...BY_HAND)(place, draft)
      },
      'VC644',
    ],
    ['published', ({ forge }, draft) => forge.publish(draft, 'true'), 'withdrawn: withdraw'],
    [
      'withdrawn',
      async ({ forge }, draft) => {
        await forge.publish(draft, 'true')
        await world.release({ inputs: BACK, forge })
      },
      'withdrawn:',
    ],
    ['rolled back', ({ forge }) => world.release({ inputs: BACK, forge }), 'deleted:'],
    [
      'nothing of that name',
      async (place, draft) => {
        await gone(place, draft)
        git(place.directory, 'tag', '-d', TAG)
      },
      'VC213',
    ],
  ]

  const summary = (ended: Ended) => {
    if (ended.kind === 'failed') return ended.codes.join(', ')
    if (ended.kind !== 'rolledBack') return ended.kind
    return [`${ended.verdict.kind}:`, ...(ended.done ?? []).map(({ kind }) => kind)].join(' ')
  }

  test('each row of the page has its case, and each case its row', () => {
    expect(ROWS.map(([name]) => name)).toEqual(rowsUnder('A rollback'))
  })

  /** All on GitHub; on the local forge the sample takes every second one. */
  const rowsOn = (where: string) => ROWS.filter((_, at) => where === 'GitHub' || SHARE !== undefined || at % 2 === 0)

  describe.each(PLACES)('on %s', (where, placeOf) => {
    test.each(rowsOn(where))('%s', async (_, prepare, expected, warnings = 0) => {
      const place = placeOf()
      await world.release(place)
      const [draft] = await place.forge.releases()
      if (draft === undefined) throw new Error('there is no draft')
      await prepare(place, draft)
      const ended = await world.release({ ...place, inputs: BACK })
      expect(summary(ended)).toBe(expected)
      expect(ended.kind === 'failed' ? [] : warningsOf(ended)).toHaveLength(warnings)
    })

    test('the preview names the words of people that would go', async () => {
      const { forge } = placeOf()
      await world.release({ forge })
      const [draft] = await forge.releases()
      if (draft === undefined) throw new Error('there is no draft')
      await forge.updateDraft(draft, { name: 'Ours', body: `Read this\n\n${draft.body}\n\nThanks!` })
      const ended = await world.release({ inputs: { ...BACK, confirm: '' }, forge })
      const words = /"Ours".*"Read this".*"Thanks!"/
      expect(ended.kind === 'failed' ? [] : warningsOf(ended)).toEqual([expect.stringMatching(words)])
      expect(await forge.releases()).toHaveLength(1)
    })
  })
})
