import { describe, expect, test } from '@jest/globals'
import { filesOf } from '../../src/files/files.ts'
import { UnclearAnswer } from '../../src/ports/unclear-answer.ts'
import { writeSteps, type WriteEnd } from '../../src/release/write.ts'
import type { Where } from '../../src/writes/writing.ts'
import { unexpectedAnswer } from '../../src/errors/forge.ts'
import { readBody, recordOf, regionOf } from '../../src/record/region.ts'
import type { Step } from '../../src/writes/step.ts'
import type { SeenCommit, Tag } from '../../src/ports/history.ts'
import type { Branch, Forge, MakeLatest, Release, Standing } from '../../src/ports/ports.ts'
import type { PreparedFile } from '../../src/ports/committed-file.ts'
import { NOW, plannedOf, shaOf, tagOn } from '../next-version/history.ts'
import { CLOCK, problemsOf } from '../github/calls.ts'
import { NO_ASSETS, NO_ASSET_FILES } from './no-assets.ts'

const PLANNED = plannedOf(['feat: a'])
const { plan: PLAN } = PLANNED
const TAG = { kind: 'tag', name: PLAN.tag, commit: PLAN.head, message: 'One\n', date: NOW } as const
const DRAFT = { kind: 'draft', tag: PLAN.tag, name: 'One', body: 'Notes\n', prerelease: false } as const
const PUBLISH = { kind: 'publish', tag: PLANNED.next, makeLatest: 'auto' } as const
const ALL: readonly Step[] = [TAG, DRAFT, PUBLISH]

const PREPARED = 'c'.repeat(40)
const PREPARE = {
  kind: 'prepare',
  branch: 'main',
  parent: PLAN.head,
  message: '📋 Prepare for v1.3.0 release',
  files: [{ path: 'VERSION', text: '1.3.0\n', isProgram: false }],
  date: NOW,
} as const

/** What a tree is called here: by all that it holds. */
const treeOf = (commit: string, files: readonly PreparedFile[]) => JSON.stringify([commit, files])

/** The preparation, as a forge tells of it. */
const seenOf = (more: Partial<SeenCommit> = {}): SeenCommit => ({
  commit: PREPARED,
  parents: [PLAN.head],
  message: PREPARE.message,
  tree: treeOf(PLAN.head, PREPARE.files),
  date: NOW,
  ...more,
})

const OBJECT = 'f'.repeat(40)
const ours = tagOn(PLAN.head, PLAN.tag, { object: OBJECT, tagger: 'github-actions[bot]' })
const record = (more: { run?: string } = {}) =>
  recordOf({ tag: PLAN.tag, commit: PLAN.head, object: OBJECT, ...more }, { name: 'One', notes: 'Notes\n' })
const BODY = regionOf('Notes\n', record())

function release(id: string, changes: Partial<Release> = {}): Release {
  return {
    id,
    tag: PLAN.tag,
    name: 'One',
    body: BODY,
    prerelease: false,
    draft: true,
    url: `release ${id}`,
    uploadUrl: '',
    ...changes,
  }
}

interface World {
  readonly tag?: Tag
  readonly standing?: Standing
  /** Where the branch of a preparation is; at the plan's head unless said. */
  readonly branch?: Branch
  readonly releases?: readonly Release[]
  /** What happens right before the n-th call of this kind, counted from 1: `createTag 1`. It may throw an answer. */
  readonly before?: Readonly<Record<string, (world: State) => void>>
  /** The same, right after it took effect. */
  readonly after?: Readonly<Record<string, (world: State) => void>>
  /** Lists that do not show what was made meanwhile. */
  readonly lateLists?: number
}

interface State {
  tag: Tag | undefined
  branch: Branch | undefined
  releases: Release[]
}

const unclear = () => {
  throw new UnclearAnswer(unexpectedAnswer('x', 502, 'x'))
}

const NO_FILES: Pick<Where, 'files' | 'tell'> = {
  files: { ...filesOf('.', undefined), ...NO_ASSET_FILES },
  tell: () => undefined,
}

/** A forge in memory that notes what it was asked. */
function forgeIn({ tag, releases = [], before = {}, after = {}, ...more }: World = {}) {
  const { standing = 'elsewhere', lateLists = 0, branch = { head: PLAN.head } } = more
  const calls: string[] = []
  const latest: MakeLatest[] = []
  const state: State = { tag, branch, releases: [...releases] }
  const counts = new Map<string, number>()
  let late = lateLists
  /** Notes the call, lets the world move, acts, lets it move again. */
  const call = <T>(kind: string, what: string, act: () => T): Promise<T> =>
    Promise.resolve().then(() => {
      calls.push(`${kind}${what}`)
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      before[`${kind} ${count}`]?.(state)
      const answer = act()
      after[`${kind} ${count}`]?.(state)
      return answer
    })
  const find = (id: string) => state.releases.find((one) => one.id === id)
  const replace = (id: string, change: Partial<Release>) => {
    state.releases = state.releases.map((one) => (one.id === id ? { ...one, ...change } : one))
    return find(id)
  }
  const forge: Forge = {
    ...NO_ASSETS,
    kind: 'github',
    draftPlace: (name) => name,
    findTag: () => call('findTag', '', () => state.tag),
    createTag: ({ commit, name }) =>
      call('createTag', '', () => {
        if (state.tag !== undefined) return undefined
        state.tag = tagOn(commit, name, { object: OBJECT })
        return OBJECT
      }),
    standing: () => call('standing', '', () => standing),
    branchAfter: () => call('branchAfter', '', () => state.branch),
    treeWith: (commit, files) => call('treeWith', '', () => treeOf(commit, files)),
    createCommit: ({ parent, message }) =>
      call('createCommit', '', () => {
        if (state.branch?.head !== parent) return undefined
        state.branch = { head: PREPARED, children: [seenOf({ message })] }
        return PREPARED
      }),
    releases: () => Promise.resolve([...state.releases]),
    releasesOf: ([tag]) =>
      call('releasesOf', '', () => {
        const isLate = state.releases.length > releases.length && late-- > 0
        const listed = isLate ? [...releases] : [...state.releases]
        const own = state.releases.find((one) => one.tag === tag)
        const newest = { ids: new Set(listed.map(({ id }) => id)) }
        return { releases: own === undefined || listed.includes(own) ? listed : [...listed, own], newest }
      }),
    release: (id) => call('release', ` ${id}`, () => find(id)),
    createDraft: (draft) =>
      call('createDraft', '', () => {
        const made = release(String(100 + state.releases.length), { ...draft })
        state.releases.push(made)
        return made
      }),
    updateDraft: ({ id }, text) => call('updateDraft', ` ${id}`, () => replace(id, text)),
    deleteDraft: ({ id }) =>
      call('deleteDraft', ` ${id}`, () => {
        state.releases = state.releases.filter((one) => one.id !== id)
      }),
    publish: ({ id }, makeLatest) =>
      call('publish', ` ${id}`, () => {
        latest.push(makeLatest)
        return replace(id, { draft: false })
      }),
  }
  const write = (steps: readonly Step[], more: Partial<Where> = {}) =>
    writeSteps(steps, { ...PLANNED, forge, clock: CLOCK, ...NO_FILES, ...more })
  return {
    forge,
    calls,
    latest,
    state,
    write,
    writes: () => calls.filter((one) => /^(create|update|delete|publish)/.test(one)),
  }
}

async function written(end: Promise<WriteEnd>) {
  const reached = await end
  if (reached.kind !== 'written') throw new Error(reached.kind)
  return reached.written
}

const outcomes = ({ steps }: Awaited<ReturnType<typeof written>>) =>
  steps.map(({ kind, outcome }) => `${kind} ${outcome}`)

describe('the order of calls', () => {
  test('on an empty forge: each step looks, then writes; a draft that was made is looked for', async () => {
    const world = forgeIn()
    const done = await written(world.write(ALL))
    expect(world.calls).toEqual(['findTag', 'createTag', 'releasesOf', 'createDraft', 'releasesOf', 'publish 100'])
    expect(done.steps).toEqual([
      { kind: 'tag', outcome: 'made', place: 'v1.3.0' },
      { kind: 'draft', outcome: 'made', place: 'release 100' },
      { kind: 'publish', outcome: 'made', place: 'release 100' },
    ])
    expect(done.release).toMatchObject({ id: '100', draft: false })
  })

  test('the draft holds the notes between comments, with the record of the tag that was made', async () => {
    const world = forgeIn()
    await written(world.write([TAG, DRAFT], { run: 'https://x/runs/1' }))
    expect(world.state.releases.map(({ body }) => readBody(body))).toEqual([
      { kind: 'managed', before: '', text: 'Notes', after: '', record: record({ run: 'https://x/runs/1' }) },
    ])
  })

  test('what was seen of the tag before need not be looked at again at once', async () => {
    const world = forgeIn({ before: { 'createTag 1': (state) => (state.tag = ours) } })
    await written(world.write([TAG, DRAFT], { seen: { tag: undefined } }))
    expect(world.calls.slice(0, 3)).toEqual(['createTag', 'findTag', 'releasesOf'])
  })
})

describe('the preparation', () => {
  const WITH_IT: readonly Step[] = [PREPARE, TAG, DRAFT]
  const told = (end: WriteEnd) => (end.kind === 'written' ? end.written.steps[0] : end)
  const children = [seenOf({ message: `${PREPARE.message}\n` })]

  test('is committed where the branch is at the plan, and the tag stands on it', async () => {
    const world = forgeIn()
    const done = await written(world.write(WITH_IT))
    expect(world.calls.slice(0, 4)).toEqual(['branchAfter', 'createCommit', 'findTag', 'createTag'])
    expect(done.steps[0]).toEqual({ kind: 'prepare', outcome: 'made', place: PREPARED })
    expect(done.commit).toBe(PREPARED)
    expect(world.state.tag?.commit).toBe(PREPARED)
    const body = readBody(world.state.releases[0]?.body ?? '')
    expect(body).toMatchObject({ kind: 'managed', record: { commit: PREPARED } })
  })

  test('of another run, or of an earlier one, is kept and built upon', async () => {
    const world = forgeIn({ branch: { head: PREPARED, children } })
    const end = await world.write(WITH_IT)
    expect(told(end)).toEqual({ kind: 'prepare', outcome: 'kept', place: PREPARED })
    expect(world.state.tag?.commit).toBe(PREPARED)
    expect(world.calls).not.toContain('createCommit')
  })

  test('is found below later commits of the branch', async () => {
    const world = forgeIn({ branch: { head: shaOf(50), children } })
    expect(told(await world.write(WITH_IT))).toMatchObject({ outcome: 'kept' })
  })

  test('is found among other commits on the same parent', async () => {
    const other = seenOf({ commit: shaOf(9), message: 'feat: a branch that was merged' })
    const world = forgeIn({ branch: { head: shaOf(50), children: [other, ...children] } })
    expect(told(await world.write(WITH_IT))).toMatchObject({ outcome: 'kept', place: PREPARED })
  })

  test('of a run on another day, whose date stands in it, is known by writing it anew for that day', async () => {
    const asked: unknown[] = []
    const again = { ...PREPARE, files: [{ path: 'VERSION', text: '1.3.0 of yesterday\n', isProgram: false }] }
    const date = NOW - 86_400_000
    const theirs = seenOf({ date, tree: treeOf(PLAN.head, again.files) })
    const world = forgeIn({ branch: { head: PREPARED, children: [theirs] } })
    const preparedAt = (head: string, { date: day }: SeenCommit) => {
      asked.push([head, day])
      return Promise.resolve(again)
    }
    expect(told(await world.write(WITH_IT, { preparedAt }))).toMatchObject({ outcome: 'kept' })
    expect(asked).toEqual([[PLAN.head, date]])
  })

  test('made by another run in between: the next look finds it', async () => {
    const world = forgeIn({ before: { 'createCommit 1': (state) => (state.branch = { head: PREPARED, children }) } })
    expect(told(await world.write(WITH_IT))).toMatchObject({ outcome: 'kept' })
    expect(world.calls.filter((call) => call === 'createCommit')).toHaveLength(1)
  })

  test('made by this run, its answer lost: it is not made again, and it is ours', async () => {
    const world = forgeIn({ after: { 'createCommit 1': unclear } })
    expect(told(await world.write(WITH_IT))).toEqual({ kind: 'prepare', outcome: 'made', place: PREPARED })
    expect(world.calls.filter((call) => call === 'createCommit')).toHaveLength(1)
  })

  test('not made, its answer lost: it is made by the next turn', async () => {
    const world = forgeIn({ before: { 'createCommit 1': unclear } })
    expect(told(await world.write(WITH_IT))).toMatchObject({ outcome: 'made' })
    expect(world.calls.filter((call) => call === 'createCommit')).toHaveLength(2)
  })

  test.each<[string, Branch | undefined, string | undefined]>([
    [
      "somebody's commit on the plan's head",
      { head: shaOf(9), children: [seenOf({ commit: shaOf(9), message: 'fix: b' })] },
      shaOf(9),
    ],
    [
      'a commit with our message that holds something else',
      { head: shaOf(9), children: [seenOf({ commit: shaOf(9), tree: 'another' })] },
      shaOf(9),
    ],
    [
      'a merge that holds just what we would write, and brings a history of its own',
      { head: shaOf(9), children: [seenOf({ commit: shaOf(9), parents: [PLAN.head, shaOf(8)] })] },
      shaOf(9),
    ],
    [
      'a commit that holds just what we would write, under another message',
      { head: shaOf(9), children: [seenOf({ commit: shaOf(9), message: 'chore: release v9.9.9' })] },
      shaOf(9),
    ],
    ['a branch that was pushed anew', { head: shaOf(9) }, shaOf(9)],
  ])('never over %s: nothing is written, and where the branch is is told', async (_, branch, head) => {
    const world = forgeIn(branch === undefined ? {} : { branch })
    expect(await world.write(WITH_IT)).toEqual({ kind: 'moved', head })
    expect(world.writes()).toEqual([])
  })

  test('nor where the branch is gone meanwhile', async () => {
    const world = forgeIn({ before: { 'branchAfter 1': (state) => (state.branch = undefined) } })
    expect(await world.write(WITH_IT)).toEqual({ kind: 'moved', head: undefined })
  })

  test("the tag's message tells both commits", async () => {
    const messages: string[] = []
    const world = forgeIn()
    const { forge } = world
    const noting: Forge = {
      ...forge,
      createTag: (tag) => {
        messages.push(tag.message)
        return forge.createTag(tag)
      },
    }
    const message = `🚀 One\n\nReleased from ${PLAN.head.slice(0, 7)}. 1 change since v1.2.3.\n`
    await written(world.write([PREPARE, { ...TAG, message }, DRAFT], { forge: noting }))
    const record = `Released from ccccccc. 1 change since v1.2.3. Prepared on ${PLAN.head.slice(0, 7)}.`
    expect(messages).toEqual([`🚀 One\n\n${record}\n`])
  })
})

describe('the tag', () => {
  test('on the same commit it is kept, and who made it is told', async () => {
    const world = forgeIn({ tag: ours })
    const done = await written(world.write([TAG, DRAFT]))
    expect(done.steps[0]).toEqual({
      kind: 'tag',
      outcome: 'kept',
      place: 'v1.3.0',
      maker: 'github-actions[bot], 2026-01-02 03:04:05 UTC',
    })
    expect(world.calls).not.toContain('createTag')
  })

  test('who made it is no news where the clone has the tag', async () => {
    const theirs = release('7', { body: regionOf('Notes\n', record({ run: 'https://x/runs/9' })) })
    const { steps } = await written(forgeIn({ tag: ours, releases: [theirs] }).write([TAG, DRAFT], { isKnown: true }))
    expect(steps.flatMap(({ maker }) => maker ?? [])).toEqual([])
  })

  test.each<[Standing, string]>([
    ['elsewhere', 'VC204'],
    ['ancestor', 'VC221'],
  ])('on a commit that stands %s: %s, and nothing is written', async (standing, code) => {
    const world = forgeIn({ tag: tagOn(shaOf(99), PLAN.tag), standing })
    expect((await problemsOf(world.write(ALL))).codes).toEqual([code])
    expect(world.writes()).toEqual([])
  })

  test('on a later commit: that holds all, and nothing is written', async () => {
    const tag = tagOn(shaOf(99), PLAN.tag)
    const world = forgeIn({ tag, standing: 'descendant' })
    expect(await world.write(ALL)).toEqual({ kind: 'held', tag })
    expect((await problemsOf(world.write(ALL, { asked: 'version: 1.3.0' }))).codes).toEqual(['VC251'])
    expect(world.writes()).toEqual([])
  })

  test('made meanwhile by another run on the same commit: kept', async () => {
    const world = forgeIn({ before: { 'createTag 1': (state) => (state.tag = ours) } })
    expect(outcomes(await written(world.write(ALL)))).toEqual(['tag kept', 'draft made', 'publish made'])
    expect(world.calls.slice(0, 3)).toEqual(['findTag', 'createTag', 'findTag'])
  })

  test('made meanwhile on another commit: VC204, and no draft', async () => {
    const world = forgeIn({ before: { 'createTag 1': (state) => (state.tag = tagOn(shaOf(99), PLAN.tag)) } })
    expect((await problemsOf(world.write(ALL))).codes).toEqual(['VC204'])
    expect(world.state.releases).toEqual([])
  })

  test('after an unclear answer it is looked for: there it is ours, else it is made again', async () => {
    const done = forgeIn({ after: { 'createTag 1': unclear } })
    expect(outcomes(await written(done.write([TAG, DRAFT])))).toEqual(['tag made', 'draft made'])
    expect(done.calls.slice(0, 3)).toEqual(['findTag', 'createTag', 'findTag'])
    const lost = forgeIn({ before: { 'createTag 1': unclear, 'createTag 2': unclear } })
    expect(outcomes(await written(lost.write([TAG, DRAFT])))).toEqual(['tag made', 'draft made'])
    expect(lost.calls.filter((one) => one.endsWith('Tag'))).toEqual([
      ...['findTag', 'createTag', 'findTag', 'createTag', 'findTag', 'createTag'],
    ])
  })

  test('not for ever', async () => {
    const before = { 'createTag 1': unclear, 'createTag 2': unclear, 'createTag 3': unclear }
    expect((await problemsOf(forgeIn({ before }).write(ALL))).codes).toEqual(['VC407'])
  })
})

describe('the release', () => {
  const foreign = release('7', { name: 'Mine', body: 'Mine' })

  test.each<[string, readonly Release[], string, string, string[]]>([
    ['a draft', [release('7')], 'draft kept', '7', []],
    ['a published one', [release('7', { draft: false })], 'publish kept', '7', []],
    ['two drafts by runs', [release('12'), release('7')], 'draft kept', '7', ['deleteDraft 12']],
    [
      'a draft and a published one',
      [release('7'), release('12', { draft: false })],
      'publish kept',
      '12',
      ['deleteDraft 7'],
    ],
    ['a draft by a person', [foreign], 'draft updated', '7', ['updateDraft 7']],
    ['a draft that a person edited', [release('7', { body: BODY.replace('Notes', 'Mine') })], 'draft kept', '7', []],
    ['another tag’s release', [release('7', { tag: 'v1.2.3' })], 'draft made', '101', ['createDraft']],
  ])('%s', async (_what, releases, outcome, id, writes) => {
    const world = forgeIn({ tag: ours, releases })
    const done = await written(world.write([TAG, DRAFT]))
    expect(outcomes(done)).toEqual(['tag kept', outcome])
    expect(done.release.id).toBe(id)
    expect(world.writes()).toEqual(writes)
  })

  test('a list that lags: the draft that was made is not made again', async () => {
    for (const lateLists of [1, 2, 3, 4, 7]) {
      const world = forgeIn({ tag: ours, lateLists })
      expect(outcomes(await written(world.write([TAG, DRAFT])))).toEqual(['tag kept', 'draft made'])
      expect(world.state.releases).toHaveLength(1)
    }
  })

  test('an unclear answer and a list that lags: several looks before another one is made', async () => {
    for (const lateLists of [0, 1, 2, 3]) {
      const world = forgeIn({ tag: ours, lateLists, after: { 'createDraft 1': unclear } })
      expect(outcomes(await written(world.write([TAG, DRAFT])))).toEqual(['tag kept', 'draft made'])
      expect(world.writes()).toEqual(['createDraft'])
    }
  })

  test('an unclear answer without effect: it is made again, after those looks', async () => {
    const world = forgeIn({ tag: ours, before: { 'createDraft 1': unclear, 'createDraft 2': unclear } })
    await written(world.write([TAG, DRAFT]))
    expect(world.calls.filter((one) => one !== 'findTag').join(' ')).toBe(
      'releasesOf createDraft releasesOf releasesOf releasesOf releasesOf createDraft releasesOf releasesOf releasesOf releasesOf createDraft releasesOf',
    )
    expect(world.state.releases).toHaveLength(1)
  })

  test('another run was faster: our copy goes, theirs stays, and they are named', async () => {
    const theirs = release('99', { body: regionOf('Notes\n', record({ run: 'https://x/runs/9' })) })
    const world = forgeIn({ tag: ours, before: { 'createDraft 1': ({ releases }) => releases.push(theirs) } })
    const done = await written(world.write([TAG, DRAFT], { run: 'https://x/runs/8' }))
    expect(done.steps[1]).toMatchObject({ outcome: 'kept', place: 'release 99', maker: 'https://x/runs/9' })
    expect(world.state.releases.map(({ id }) => id)).toEqual(['99'])
  })

  test('another run made the tag: its notes stand, though ours would be others', async () => {
    const theirs = release('99', {
      body: regionOf(
        'Other\n',
        recordOf({ tag: PLAN.tag, commit: PLAN.head, object: OBJECT }, { name: 'One', notes: 'Other\n' }),
      ),
    })
    const rival = (state: State) => {
      state.tag = ours
      state.releases.push(theirs)
    }
    const world = forgeIn({ before: { 'createTag 1': rival } })
    expect(outcomes(await written(world.write([TAG, DRAFT])))).toEqual(['tag kept', 'draft kept'])
    expect(world.state.releases).toEqual([theirs])
  })

  test('a person wrote in our copy before we could delete it: it stays, and is named', async () => {
    const world = forgeIn({
      tag: ours,
      releases: [release('7'), release('8')],
      before: {
        'release 1': (state) =>
          (state.releases = state.releases.map((one) => (one.id === '8' ? { ...one, body: 'Mine' } : one))),
      },
    })
    await written(world.write([TAG, DRAFT]))
    expect(world.writes()).toEqual([])
    expect(world.state.releases).toHaveLength(2)
  })

  const stale = release('7', {
    body: regionOf(
      'Old\n',
      recordOf({ tag: PLAN.tag, commit: PLAN.head, object: OBJECT }, { name: 'One', notes: 'Old\n' }),
    ),
  })
  const change = (changes: Partial<Release>) => (state: State) => {
    state.releases = state.releases.map((one) => ({ ...one, ...changes }))
  }

  test.each<[string, (state: State) => void, string, string[]]>([
    ['nothing happens', () => undefined, 'draft updated', ['updateDraft 7']],
    ['it is published', change({ draft: false }), 'publish kept', []],
    ['it is edited', change({ body: stale.body.replace('Old', 'Mine') }), 'draft kept', []],
    ['it is deleted', (state) => (state.releases = []), 'draft made', ['createDraft']],
  ])('between our look and our write %s', async (_what, happens, outcome, writes) => {
    const world = forgeIn({ tag: ours, releases: [stale], before: { 'release 1': happens } })
    expect(outcomes(await written(world.write([TAG, DRAFT])))).toEqual(['tag kept', outcome])
    expect(world.writes()).toEqual(writes)
  })

  test('after an unclear answer to an edit the draft itself is read, which never lags', async () => {
    const world = forgeIn({ tag: ours, releases: [stale], after: { 'updateDraft 1': unclear } })
    await written(world.write([TAG, DRAFT]))
    expect(world.state.releases.map(({ body }) => body)).toEqual([BODY])
    expect(world.writes()).toEqual(['updateDraft 7'])
  })
})

describe('publishing', () => {
  test('a draft that was there is published as it stands now, with what a person wrote meanwhile', async () => {
    const body = `${BODY}\nMine`
    const world = forgeIn({ tag: ours, releases: [release('7', { body })] })
    const done = await written(world.write(ALL))
    expect(outcomes(done)).toEqual(['tag kept', 'draft kept', 'publish made'])
    expect(done.release).toMatchObject({ draft: false, body })
  })

  test('what was published before is no step of this run', async () => {
    const world = forgeIn({ tag: ours, releases: [release('7', { draft: false })] })
    expect((await written(world.write(ALL))).steps).toHaveLength(2)
    expect(world.writes()).toEqual([])
  })

  test('a draft that was just brought up to date is read before it is published', async () => {
    const world = forgeIn({
      tag: ours,
      releases: [release('7', { name: '', body: '' })],
      before: { 'release 2': (state) => (state.releases = state.releases.map((one) => ({ ...one, draft: false }))) },
    })
    expect(outcomes(await written(world.write(ALL)))).toEqual(['tag kept', 'draft updated', 'publish kept'])
    expect(world.writes()).toEqual(['updateDraft 7'])
  })

  test('somebody deleted it meanwhile: VC416, for it was to be published', async () => {
    const world = forgeIn({
      tag: ours,
      releases: [release('7')],
      before: { 'publish 1': (state) => (state.releases = []) },
    })
    expect((await problemsOf(world.write(ALL))).codes).toEqual(['VC416'])
  })

  test('after an unclear answer it is read: published is published', async () => {
    const world = forgeIn({ tag: ours, releases: [release('7')], after: { 'publish 1': unclear } })
    expect(outcomes(await written(world.write(ALL)))).toEqual(['tag kept', 'draft kept', 'publish made'])
    expect(world.writes()).toEqual(['publish 7'])
    const lost = forgeIn({ tag: ours, releases: [release('7')], before: { 'publish 1': unclear } })
    expect(outcomes(await written(lost.write(ALL)))).toEqual(['tag kept', 'draft kept', 'publish made'])
    expect(lost.calls.slice(-3)).toEqual(['publish 7', 'release 7', 'publish 7'])
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
    const { write, latest } = forgeIn({ tag: ours, releases })
    await written(write([TAG, DRAFT, { ...PUBLISH, makeLatest }]))
    expect(latest).toEqual([sent])
  })
})
