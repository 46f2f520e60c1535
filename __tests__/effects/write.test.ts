import { describe, expect, test } from '@jest/globals'
import { writeSteps } from '../../src/effects/write.ts'
import type { Step } from '../../src/plan/steps.ts'
import type { Forge, MakeLatest, Release, Tag } from '../../src/ports.ts'
import { planOf, shaOf, tagOn } from '../plan/history.ts'
import { problemsOf } from './calls.ts'

const PLAN = planOf(['feat: a'])
const TAG = { kind: 'tag', name: PLAN.tag, commit: PLAN.head, message: 'One\n' } as const
const DRAFT = { kind: 'draft', tag: PLAN.tag, name: 'One', body: 'Notes\n', prerelease: false } as const
const PUBLISH = { kind: 'publish', tag: PLAN.tag, version: PLAN.version, makeLatest: 'auto' } as const
const ALL: readonly Step[] = [TAG, DRAFT, PUBLISH]

function release(id: string, changes: Partial<Release> = {}): Release {
  const { tag, name, body, prerelease } = DRAFT
  return { id, tag, name, body, prerelease, draft: true, url: `release ${id}`, uploadUrl: '', ...changes }
}

interface World {
  readonly tag?: Tag
  readonly releases?: readonly Release[]
  /** The tag that somebody else makes right before ours. */
  readonly rival?: Tag
  /** What becomes of a release between two looks; undefined: somebody deleted it. */
  readonly meanwhile?: (release: Release) => Release | undefined
}

/** A forge in memory that notes what it was asked. */
function forgeIn({ tag, releases = [], rival, meanwhile = (found) => found }: World = {}) {
  const calls: string[] = []
  const latest: MakeLatest[] = []
  let present = tag
  const known = [...releases]
  const forge: Forge = {
    kind: 'local',
    draftPlace: (name) => name,
    findTag: (name) => {
      calls.push(`findTag ${name}`)
      return Promise.resolve(present)
    },
    createTag: ({ name, commit }) => {
      calls.push(`createTag ${name}`)
      const made = rival === undefined
      present = rival ?? tagOn(commit, name)
      return Promise.resolve(made)
    },
    releases: () => {
      calls.push('releases')
      return Promise.resolve([...known])
    },
    release: (id) => {
      calls.push(`release ${id}`)
      const found = known.find((candidate) => candidate.id === id)
      return Promise.resolve(found === undefined ? undefined : meanwhile(found))
    },
    createDraft: (draft) => {
      calls.push(`createDraft ${draft.tag}`)
      const made = release('100', { ...draft })
      known.push(made)
      return Promise.resolve(made)
    },
    publish: (found, makeLatest) => {
      calls.push(`publish ${found.id}`)
      latest.push(makeLatest)
      return Promise.resolve({ ...found, draft: false })
    },
  }
  return { forge, calls, latest }
}

const outcomes = (steps: readonly { kind: string; outcome: string }[]) =>
  steps.map(({ kind, outcome }) => `${kind} ${outcome}`)

const WRITES = /^(createTag|createDraft|publish) /

describe('the order of calls', () => {
  test('on an empty forge: each step looks, then writes', async () => {
    const { forge, calls } = forgeIn()
    const written = await writeSteps(ALL, PLAN, forge)
    expect(calls).toEqual([
      'findTag v1.3.0',
      'createTag v1.3.0',
      'releases',
      'createDraft v1.3.0',
      'release 100',
      'publish 100',
    ])
    expect(written.steps).toEqual([
      { kind: 'tag', outcome: 'made', place: 'v1.3.0' },
      { kind: 'draft', outcome: 'made', place: 'release 100' },
      { kind: 'publish', outcome: 'made', place: 'release 100' },
    ])
    expect(written.release).toMatchObject({ id: '100', draft: false })
  })

  test('a draft alone is not published', async () => {
    const { forge, calls } = forgeIn()
    const { release: made } = await writeSteps([TAG, DRAFT], PLAN, forge)
    expect(made.draft).toBe(true)
    expect(calls.some((call) => call.startsWith('publish'))).toBe(false)
  })

  test('steps without a draft make no release: a defect, said so', async () => {
    await expect(writeSteps([TAG], PLAN, forgeIn().forge)).rejects.toThrow('no release')
  })
})

describe('the tag', () => {
  test('on the same commit it is kept', async () => {
    const { forge, calls } = forgeIn({ tag: tagOn(PLAN.head, PLAN.tag) })
    expect(outcomes((await writeSteps([TAG, DRAFT], PLAN, forge)).steps)).toEqual(['tag kept', 'draft made'])
    expect(calls).not.toContain('createTag v1.3.0')
  })

  test('on another commit: VC204, and nothing is written', async () => {
    const { forge, calls } = forgeIn({ tag: tagOn(shaOf(99), PLAN.tag) })
    expect((await problemsOf(writeSteps(ALL, PLAN, forge))).codes).toEqual(['VC204'])
    expect(calls.filter((call) => WRITES.test(call))).toEqual([])
  })

  test('made meanwhile by another run on the same commit: kept', async () => {
    const { forge, calls } = forgeIn({ rival: tagOn(PLAN.head, PLAN.tag) })
    expect(outcomes((await writeSteps(ALL, PLAN, forge)).steps)).toEqual(['tag kept', 'draft made', 'publish made'])
    expect(calls.slice(0, 3)).toEqual(['findTag v1.3.0', 'createTag v1.3.0', 'findTag v1.3.0'])
  })

  test('made meanwhile on another commit: VC204, and no draft', async () => {
    const { forge, calls } = forgeIn({ rival: tagOn(shaOf(99), PLAN.tag) })
    expect((await problemsOf(writeSteps(ALL, PLAN, forge))).codes).toEqual(['VC204'])
    expect(calls).toHaveLength(3)
  })
})

describe('the release', () => {
  const tag = tagOn(PLAN.head, PLAN.tag)

  test.each<[string, readonly Release[], string, string]>([
    ['a draft', [release('7')], 'draft kept', '7'],
    ['a published one', [release('7', { draft: false })], 'publish kept', '7'],
    ['two drafts: the one made first', [release('12'), release('7')], 'draft kept', '7'],
    ['a draft and a published one', [release('7'), release('12', { draft: false })], 'publish kept', '12'],
    ['a draft that a person rewrote', [release('7', { name: 'Mine', body: 'Mine' })], 'draft kept', '7'],
    ['another tag’s release', [release('7', { tag: 'v1.2.3' })], 'draft made', '100'],
  ])('%s', async (_what, releases, outcome, id) => {
    const { forge, calls } = forgeIn({ tag, releases })
    const written = await writeSteps([TAG, DRAFT], PLAN, forge)
    expect(outcomes(written.steps)).toEqual(['tag kept', outcome])
    expect(written.release.id).toBe(id)
    expect(calls.filter((call) => WRITES.test(call))).toEqual(id === '100' ? ['createDraft v1.3.0'] : [])
  })
})

describe('publishing', () => {
  const tag = tagOn(PLAN.head, PLAN.tag)

  test('a draft that was there is published as it stands now, with what a person wrote meanwhile', async () => {
    const { forge } = forgeIn({ tag, releases: [release('7')], meanwhile: (found) => ({ ...found, body: 'Mine' }) })
    const written = await writeSteps(ALL, PLAN, forge)
    expect(outcomes(written.steps)).toEqual(['tag kept', 'draft kept', 'publish made'])
    expect(written.release).toMatchObject({ draft: false, body: 'Mine' })
  })

  test.each<[string, World['meanwhile'], Partial<Release>]>([
    ['it was published before', undefined, { draft: false }],
    ['somebody published it meanwhile', (found) => ({ ...found, draft: false }), {}],
    ['somebody deleted it meanwhile', () => undefined, {}],
  ])('nothing is published when %s', async (_what, meanwhile, changes) => {
    const releases = [release('7', changes)]
    const { forge, calls } = forgeIn({ tag, releases, ...(meanwhile && { meanwhile }) })
    expect((await writeSteps(ALL, PLAN, forge)).steps).toHaveLength(2)
    expect(calls.filter((call) => WRITES.test(call))).toEqual([])
  })

  const published = (name: string, changes: Partial<Release> = {}) =>
    release(name, { tag: name, draft: false, ...changes })

  test.each<[MakeLatest, MakeLatest | 'auto', string, readonly Release[]]>([
    ['true', 'auto', 'the first release', []],
    ['true', 'auto', 'the highest', [published('v1.2.3')]],
    ['false', 'auto', 'a back-port takes nothing away', [published('v2.0.0')]],
    ['true', 'auto', 'a draft is nobody’s latest', [published('v2.0.0', { draft: true })]],
    ['true', 'auto', 'neither is a prerelease', [published('v2.0.0-rc.1', { prerelease: true })]],
    ['legacy', 'legacy', 'what was asked for is obeyed', [published('v2.0.0')]],
    ['true', 'true', 'what was asked for is obeyed', [published('v2.0.0')]],
  ])('make_latest %s for %s: %s', async (sent, makeLatest, _reason, releases) => {
    const { forge, latest } = forgeIn({ tag, releases })
    await writeSteps([TAG, DRAFT, { ...PUBLISH, makeLatest }], PLAN, forge)
    expect(latest).toEqual([sent])
  })
})
