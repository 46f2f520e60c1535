// Further tags of a version: every row of docs/convergence.md, and every kind of trouble at every request.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Git } from '../../src/ports/history.ts'
import type { Forge } from '../../src/ports/ports.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { meetingsOf, testMeetings, type Meeting } from './meetings.ts'
import { KINDS } from './troubles.ts'
import { rowsUnder } from './page.ts'
import { deleteAll, placesOf, stepsOf, type Place } from './places.ts'
import { openWorld, type World } from './world.ts'

const HISTORY: readonly PlannedCommit[] = [
  {
    message: 'feat: begin',
    tags: ['v1.4.2', 'lsp/v1.4.2'],
    files: { '.github/version-checkpoint.yml': 'also-tag: [lsp/v]\n' },
  },
  { message: 'feat: find by label (#212)' },
]
const TAG = 'v1.5.0'
const FURTHER = 'lsp/v1.5.0'

let world: World
let past: Git

beforeAll(async () => {
  world = await openWorld(HISTORY, { built: { 'none.yml': '{}\n' } })
  past = world.history()
  await world.release({ inputs: { 'dry-run': 'true' }, git: past })
})

afterAll(() => world.end())

afterEach(() => {
  expect(world.github.violations).toEqual([])
  world.reset()
})

const PLACES = placesOf(() => ({ world, past }))

const ROWS: readonly (readonly [string, (place: Place) => Promise<unknown> | string, string])[] = [
  ['absent', () => '', 'tag made, also-tag made, draft made'],
  [
    'absent, while the version has its tag',
    async ({ forge, directory, run }) => {
      await run()
      await deleteAll(forge)
      git(directory, 'tag', '--delete', FURTHER)
    },
    'tag kept, also-tag made, draft made',
  ],
  [
    'absent, while the version has its release',
    ({ run }) => run({ config: 'none.yml' }),
    'tag kept, also-tag made, draft updated',
  ],
  [
    'on this commit, whoever made it',
    ({ directory }) => git(directory, 'tag', '-a', '-m', 'mine', FURTHER, 'HEAD'),
    'tag made, also-tag kept, draft made',
  ],
  ['on another commit', ({ directory }) => git(directory, 'tag', FURTHER, 'HEAD~1'), 'VC815'],
]

describe('the further tag', () => {
  test('each row of the page has its case, and each case its row', () => {
    const rows = rowsUnder('Further tags')
    expect(ROWS.map(([name]) => name)).toEqual(rows)
  })

  describe.each(PLACES)('on %s', (_where, placeOf) => {
    test.each(ROWS)('%s', async (_, prepare, expected) => {
      const place = placeOf()
      await prepare(place)
      const before = world.state()
      expect(stepsOf(await place.run())).toBe(expected)
      if (expected.startsWith('VC')) expect(world.state()).toBe(before)
      else
        for (const name of [TAG, FURTHER]) expect(git(place.directory, 'rev-list', '-1', name, '--')).toBe(world.head)
    })
  })
})

test('both tags say the same, and nothing is left for a second run', async () => {
  await world.release({ git: past })
  const textOf = (name: string) => git(world.remote, 'cat-file', '-p', name).replace(/^tag .*$/m, '')
  expect(textOf(FURTHER)).toBe(textOf(TAG))
  const clean = world.state()
  world.github.forget()
  expect(stepsOf(await world.release())).toBe('tag kept, also-tag kept, draft kept')
  expect(world.state()).toBe(clean)
  expect(world.github.writes()).toEqual([])
})

test('a dry run shows it, and refuses what the real run refuses', async () => {
  const planned = await world.release({ inputs: { 'dry-run': 'true' } })
  expect(planned).toMatchObject({ kind: 'planned', plan: { alsoTags: [FURTHER] } })
  git(world.directory, 'tag', FURTHER, 'HEAD~1')
  expect(stepsOf(await world.release({ inputs: { 'dry-run': 'true' } }))).toBe('VC815')
  expect(stepsOf(await world.release())).toBe('VC815')
})

test('a run that races for another commit is met by the write itself', async () => {
  const forge = world.forge()
  const racing: Forge = {
    ...forge,
    async createTag(tag) {
      if (tag.name === FURTHER) git(world.remote, 'tag', FURTHER, 'main~1')
      return forge.createTag(tag)
    },
  }
  expect(stepsOf(await world.release({ forge: racing }))).toBe('VC815')
  expect(world.github.releases).toEqual([])
})

/** No commit and no digest. */
const NOTHING = expect.not.stringMatching(/[0-9a-f]{7}/) as unknown

test('verify finds one that was moved, and one that is gone', async () => {
  await world.release()
  world.fetch()
  expect(await world.release({ inputs: { command: 'verify' } })).toMatchObject({ verification: { moved: [] } })
  git(world.remote, 'tag', '--force', FURTHER, 'main~1')
  const earlier = git(world.remote, 'rev-parse', 'main~1').slice(0, 7)
  expect(await world.release({ inputs: { command: 'verify' } })).toMatchObject({
    verification: {
      moved: [{ tag: TAG, what: expect.stringContaining(FURTHER), found: expect.stringContaining(` on ${earlier}`) }],
    },
  })
  git(world.remote, 'tag', '--delete', FURTHER)
  expect(await world.release({ inputs: { command: 'verify' } })).toMatchObject({
    verification: { moved: [{ tag: TAG, what: expect.stringContaining(FURTHER), found: NOTHING }] },
  })
})

test('the pushed tag of one releases nothing', async () => {
  git(world.directory, 'tag', '--annotate', '--message', 'mine', 'lsp/v2.0.0')
  git(world.directory, 'push', '--quiet', 'origin', 'lsp/v2.0.0')
  expect(await world.release({ pushedTag: 'lsp/v2.0.0' })).toMatchObject({ kind: 'skipped' })
  expect(world.github.releases).toEqual([])
})

describe('each kind of trouble, at its requests', () => {
  const SCENARIOS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['a release', {}],
    ['its rollback', { command: 'rollback', tag: TAG, confirm: TAG }],
  ]

  const deal = meetingsOf(KINDS, SCENARIOS.length)

  describe.each(SCENARIOS)('%s', (_, inputs) => {
    let clean: string
    let meetings: readonly Meeting[]
    let begin: () => void

    beforeAll(async () => {
      if (inputs['command'] !== undefined) await world.release({ git: past })
      begin = world.keep()
      begin()
      await world.release({ inputs, git: past })
      clean = world.state()
      meetings = deal([...world.github.requests])
      world.reset()
    })

    test('leaves what it should', () => {
      const tags = ['refs/tags/v1.5.0', 'refs/tags/lsp/v1.5.0'].map((name) => clean.includes(`"${name}"`))
      expect(tags).toEqual(inputs['command'] === undefined ? [true, true] : [false, false])
    })

    testMeetings(
      KINDS,
      () => meetings,
      async ({ befall }) => {
        begin()
        befall(world.github)
        const first = await world.release({ inputs, git: past })
        world.github.forget()
        const second = await world.release({ inputs, git: past })
        return world.state() === clean ? undefined : `${stepsOf(first)}, then ${stepsOf(second)}`
      },
    )
  })
})
