// A tag that a person pushed gets its release: every row of docs/convergence.md about it, then a second run.
import { afterEach, describe, expect, test } from '@jest/globals'
import { warningsOf } from '../../src/report/result.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { rowsUnder } from './page.ts'
import { SHARE } from '../extent.ts'
import { openWorld, type Ended, type Running, type World } from './world.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'feat: find by label (#212)' },
]
const TAG = 'v1.5.0'
const ANNOTATED = ['-a', '-m', 'by hand']

let world: World

afterEach(async () => {
  await world.end()
  expect(world.github.violations).toEqual([])
})

/** Makes the tag where people push it, and in a checkout as the event of the tag has it. */
function pushTag(name = TAG, ...how: readonly string[]): Running {
  git(world.remote, 'tag', ...how, name, 'main')
  world.fetch()
  return { pushedTag: name }
}

const atMain = () => git(world.remote, 'rev-parse', 'main')
const drafts = () =>
  world.github.releases.map(({ tag_name: tag, draft, prerelease }) =>
    [tag, draft ? 'draft' : 'published', ...(prerelease ? ['pre-release'] : [])].join(' '),
  )
const bodyOf = (tag = TAG) => world.github.releases.find(({ tag_name: name }) => name === tag)?.body ?? ''

async function deleteAll(): Promise<void> {
  for (const { id } of world.github.releases) await world.github.asOwner('DELETE', `/releases/${id}`)
}

/** What became of the steps, or the word for the end, with its reason where there is one. */
function told(ended: Ended): string {
  if (ended.kind === 'failed') return ended.codes.join(', ')
  if (ended.kind === 'skipped') return `nothing: ${ended.reason}`
  if (ended.kind !== 'released' && ended.kind !== 'published') return ended.kind
  return ended.written.steps
    .map(({ kind, outcome, place }) => `${kind === 'float' ? place : kind} ${outcome}`)
    .join(', ')
}

interface Row {
  readonly history?: readonly PlannedCommit[]
  readonly arrange: () => Running | Promise<Running>
  readonly expected: string | RegExp
  readonly releases?: readonly string[]
  readonly warnings?: readonly string[]
  /** Which version the notes begin after. */
  readonly since?: string
}

const DRAFTED = { expected: 'tag kept, draft made', releases: [`${TAG} draft`], since: 'v1.4.2' }
const NOTHING = { releases: [] }

const PREPARED: readonly PlannedCommit[] = [
  {
    message: 'feat: begin',
    tags: ['v1.4.2'],
    files: { '.github/version-checkpoint.yml': 'prepare: { files: [VERSION] }\n', VERSION: '1.4.2\n' },
  },
  { message: 'feat: find by label (#212)' },
]

const ROWS: Readonly<Record<string, Row>> = {
  annotated: { ...DRAFTED, arrange: () => pushTag(TAG, ...ANNOTATED) },
  lightweight: { ...DRAFTED, arrange: () => pushTag(), warnings: ['The tag v1.5.0 on '] },
  'a candidate': {
    ...DRAFTED,
    history: [...HISTORY, { message: 'fix: one', tags: ['v1.5.0-rc.1'] }, { message: 'fix: two' }],
    arrange: () => pushTag('v1.5.0-rc.2', ...ANNOTATED),
    releases: ['v1.5.0-rc.2 draft pre-release'],
    since: 'v1.5.0-rc.1',
  },
  'on no branch': {
    ...DRAFTED,
    arrange: () => {
      const tree = git(world.remote, 'rev-parse', 'main^{tree}')
      const alone = git(world.remote, 'commit-tree', '-p', 'main', '-m', 'fix: alone', tree)
      git(world.remote, 'tag', ...ANNOTATED, TAG, alone)
      world.fetch()
      return { pushedTag: TAG, revision: alone }
    },
  },
  'on a commit that a later version holds': {
    ...DRAFTED,
    history: [...HISTORY, { message: 'fix: later', tags: ['v1.6.0'] }],
    arrange: () => {
      git(world.remote, 'tag', ...ANNOTATED, TAG, 'main~1')
      world.fetch()
      return { pushedTag: TAG, revision: 'main~1' }
    },
  },
  'lower than a version in its own history': {
    ...DRAFTED,
    history: [...HISTORY, { message: 'fix: higher', tags: ['v2.0.0'] }, { message: 'fix: after' }],
    arrange: () => pushTag(TAG, ...ANNOTATED),
    warnings: ['v1.5.0 is lower than v2.0.0, which is already in its history.'],
  },
  'while the files of `prepare` hold another version': {
    ...DRAFTED,
    history: PREPARED,
    arrange: () => pushTag(TAG, ...ANNOTATED),
    warnings: ['"VERSION" on '],
  },
  'with `draft: false`': {
    arrange: () => ({ ...pushTag(TAG, ...ANNOTATED), inputs: { draft: 'false' } }),
    expected: 'tag kept, draft made, publish made',
    releases: [`${TAG} published`],
  },
  'with `draft: false` and floating tags': {
    arrange: () => ({ ...pushTag(TAG, ...ANNOTATED), inputs: { draft: 'false', 'floating-tags': 'minor' } }),
    expected: 'tag kept, draft made, publish made, v1.5 made, v1 made',
    releases: [`${TAG} published`],
  },
  'with a gate that is shut': {
    ...NOTHING,
    arrange: () => {
      world.github.settings.checks.runs = [{ id: 1, name: 'test', status: 'completed', conclusion: 'failure' }]
      return { ...pushTag(TAG, ...ANNOTATED), inputs: { 'require-checks': 'all' } }
    },
    expected: 'blocked',
  },
  'without a migration guide that `require-migration` asks for': {
    ...NOTHING,
    history: [
      {
        message: 'feat: begin',
        tags: ['v1.4.2'],
        files: { '.github/version-checkpoint.yml': 'require-migration: true\n' },
      },
      { message: 'feat!: find by label' },
    ],
    arrange: () => pushTag('v2.0.0', ...ANNOTATED),
    expected: 'VC306',
  },
  'with a draft by a person': {
    ...DRAFTED,
    arrange: async () => {
      await world.github.asOwner('POST', '/releases', { tag_name: TAG, name: 'Mine', body: 'My words', draft: true })
      return pushTag(TAG, ...ANNOTATED)
    },
    expected: 'tag kept, draft updated',
  },
  'with its release published': {
    arrange: async () => {
      const running = pushTag(TAG, ...ANNOTATED)
      await world.github.asOwner('POST', '/releases', { tag_name: TAG, name: 'Mine', body: 'My words' })
      return { ...running, inputs: { 'floating-tags': 'major' } }
    },
    expected: 'v1 made',
    releases: [`${TAG} published`],
  },
  'ours, without a release': {
    ...DRAFTED,
    arrange: async () => {
      await world.release()
      await deleteAll()
      world.fetch()
      return { pushedTag: TAG, inputs: { draft: 'false' } }
    },
  },
  'ours, while its own run is drafting': {
    arrange: () => {
      const own: Promise<Ended>[] = []
      world.github.onRequest({ method: 'POST', path: '/releases' }, async () => {
        own.push(world.release({ pushedTag: TAG, inputs: { draft: 'false', 'release-name': 'Another' } }))
        await own[0]
      })
      return { inputs: { 'release-name': 'Own' } }
    },
    expected: 'tag made, draft made',
    releases: [`${TAG} draft`],
  },
  'made by `create` and `push` at once': {
    ...DRAFTED,
    arrange: async () => {
      const running = pushTag(TAG, ...ANNOTATED)
      const both = await Promise.all([world.release(running), world.release(running)])
      expect(both.map(({ kind }) => kind)).toEqual(['released', 'released'])
      return running
    },
    expected: 'tag kept, draft kept',
  },
  'rolled back': {
    ...NOTHING,
    arrange: () => {
      git(world.remote, 'tag', 'rolled-back/v1.5.0', 'main')
      return pushTag(TAG, ...ANNOTATED)
    },
    expected: 'nothing: v1.5.0 was rolled back, and only version can reuse its number',
  },
  'moved since': {
    ...NOTHING,
    arrange: () => {
      const running = pushTag(TAG, ...ANNOTATED)
      git(world.remote, 'tag', '--force', ...ANNOTATED, TAG, 'main~1')
      return running
    },
    expected: /^nothing: v1\.5\.0 is on [0-9a-f]{7}, but this run is for [0-9a-f]{7}$/,
  },
  'deleted since': {
    ...NOTHING,
    arrange: () => {
      const running = pushTag(TAG, ...ANNOTATED)
      git(world.remote, 'tag', '--delete', TAG)
      return running
    },
    expected: 'nothing: v1.5.0 is gone',
  },
  'not a version (`nightly`)': {
    ...NOTHING,
    arrange: () => pushTag('nightly', ...ANNOTATED),
    expected: 'nothing: nightly is not a version, so it gets no release',
  },
  'a floating tag of ours, pushed by an App (`v1`)': {
    ...NOTHING,
    arrange: () => pushTag('v1'),
    expected: 'nothing: v1 is not a version, so it gets no release',
  },
  'a version with another prefix': {
    ...NOTHING,
    arrange: () => pushTag('widget-v1.0.0', ...ANNOTATED),
    expected: `nothing: widget-v1.0.0 is not a version with this repository's prefix "v"`,
  },
}

describe('by its event', () => {
  test('each row of the page has its case, and each case its row', async () => {
    world = await openWorld(HISTORY)
    const rows = rowsUnder('A tag that a person pushed')
    expect(Object.keys(ROWS)).toEqual(rows)
  })

  test.each(Object.entries(ROWS))('%s', async (_, row) => {
    world = await openWorld(row.history ?? HISTORY, { isPatient: true })
    const running = await row.arrange()
    const name = running.pushedTag ?? TAG
    const objectOf = () => git(world.remote, 'for-each-ref', '--format=%(objectname)', `refs/tags/${name}`)
    const before = objectOf()
    const ended = await world.release(running)
    const { expected } = row
    expect(told(ended)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
    if (row.releases !== undefined) expect(drafts()).toEqual(row.releases)
    const warnings = ended.kind === 'failed' ? [] : warningsOf(ended)
    expect(warnings).toEqual((row.warnings ?? []).map((beginning) => expect.stringContaining(beginning)))
    if (row.since !== undefined) expect(bodyOf(name)).toContain(`compare/${row.since}...${name}`)
    if (before !== '') expect(objectOf()).toBe(before)
    await changesNothingMore(running)
  })
})

/** The same again, and the same by a checkout that has all there is by now. */
async function changesNothingMore(running: Running): Promise<void> {
  const state = world.state()
  world.github.forget()
  await world.release(running)
  world.fetch()
  await world.release(running)
  expect(world.github.writes()).toEqual([])
  expect(world.state()).toBe(state)
}

test('a draft of ours beside the run that makes the release changes nothing of it', async () => {
  world = await openWorld(HISTORY, { isPatient: true })
  const { arrange } = ROWS['ours, while its own run is drafting'] ?? {}
  await world.release(await arrange?.())
  expect(world.github.releases).toMatchObject([{ tag_name: TAG, name: 'Own', draft: true }])
})

test("a person's words beside it stay", async () => {
  world = await openWorld(HISTORY)
  await world.release(await ROWS['with a draft by a person']?.arrange())
  expect(world.github.releases).toMatchObject([{ name: 'Mine', body: expect.stringMatching(/^My words\n\n<!-- /) }])
})

describe('by a push to the branch whose head carries it', () => {
  test.each<[string, readonly string[], boolean, readonly string[]]>([
    ['annotated', ANNOTATED, true, []],
    ['lightweight', [], true, ['The tag v1.5.0 on ']],
    ['annotated, on the local forge', ANNOTATED, false, []],
  ])('%s', async (_, how, isOnGitHub, warnings) => {
    world = await openWorld(HISTORY)
    pushTag(TAG, ...how)
    const forge = () => (isOnGitHub ? world.forge() : world.localForge())
    const ended = await world.release({ forge: forge() })
    expect(told(ended)).toBe('tag kept, draft made')
    expect(ended.kind === 'failed' ? [] : warningsOf(ended)).toEqual(
      warnings.map((beginning) => expect.stringContaining(beginning)),
    )
    const made = await forge().releases()
    expect(made).toMatchObject([{ tag: TAG, draft: true, body: expect.stringContaining('find by label') }])
    world.github.forget()
    expect(told(await world.release({ forge: forge() }))).toBe('tag kept, draft kept')
    expect(world.github.writes()).toEqual([])
    expect(await forge().releases()).toEqual(made)
  })

  /** For how many requests what was written stays unseen. */
  const LAGS = SHARE === undefined ? [1] : [0, 1, 2]

  test('and by its event at once: eight runs end with one release', async () => {
    world = await openWorld(HISTORY, { isPatient: true })
    const pushed = pushTag(TAG, ...ANNOTATED)
    const past = world.history()
    for (const lag of LAGS) {
      await deleteAll()
      world.github.settings.lag = lag
      const runs = [1, 2, 3, 4].flatMap((number) => {
        const url = `https://github.com/acme/widget/actions/runs/${number}`
        return [world.release({ git: past, url }), world.release({ ...pushed, git: past, url: `${url}0` })]
      })
      expect((await Promise.all(runs)).map(({ kind }) => kind)).toEqual(runs.map(() => 'released'))
      expect(drafts()).toEqual([`${TAG} draft`])
    }
    expect(git(world.remote, 'rev-parse', `${TAG}^{commit}`)).toBe(atMain())
  }, 60_000)
})
