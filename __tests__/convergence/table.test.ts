// Every row of docs/convergence.md, walked: the world as the row says, one run, and what became of it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { messageOnPreparation } from '../../src/record/tag-record.ts'
import { readBody } from '../../src/record/region.ts'
import { warningsOf } from '../../src/report/result.ts'
import type { Git } from '../../src/ports/history.ts'
import type { DraftText, Forge, Release } from '../../src/ports/ports.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { rowsUnder } from './page.ts'
import { deleteAll, placesOf, stepsOf, type Place } from './places.ts'
import { openWorld, type World } from './world.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'feat: find by label (#212)' },
]
const TAG = 'v1.5.0'

let world: World
let past: Git
/** Commits that no branch names. */
const others = { later: '', beside: '' }

beforeAll(async () => {
  world = await openWorld(HISTORY)
  past = world.history()
  await world.release({ inputs: { 'dry-run': 'true' }, git: past })
  const tree = git(world.remote, 'rev-parse', 'main^{tree}')
  for (const [name, parent] of [
    ['later', 'main'],
    ['beside', 'main~1'],
  ] as const) {
    others[name] = git(world.remote, 'commit-tree', '-p', parent, '-m', `fix: ${name}`, tree)
    git(world.remote, 'update-ref', 'refs/heads/kept', others[name])
    git(world.directory, 'fetch', '--quiet', 'origin', 'kept')
  }
  writeFileSync(join(world.directory, 'old.md'), 'Old\n')
})

afterAll(() => world.end())

afterEach(() => {
  expect(world.github.violations).toEqual([])
  world.github.settings.immutableReleases = false
  world.reset()
})

const PLACES = placesOf(() => ({ world, past }))

type TagRow = readonly [string, (place: Place) => Promise<unknown>, string, number]
const tagOn =
  (where: string, ...kind: string[]) =>
  (place: Place) =>
    Promise.resolve(git(place.directory, 'tag', ...kind, TAG, where))
const BY_HAND = ['-a', '-m', 'by hand']
const at = (name: keyof typeof others) => (place: Place) => tagOn(others[name], ...BY_HAND)(place)

const TAG_ROWS: readonly TagRow[] = [
  ['absent', () => Promise.resolve(), 'tag made, draft made', 0],
  [
    'ours, on this commit',
    async ({ run, forge }) => {
      await run()
      await deleteAll(forge)
    },
    'tag kept, draft made',
    0,
  ],
  [
    'ours, on a later commit that prepares this release',
    async ({ directory, run, forge }) => {
      await run()
      await deleteAll(forge)
      const { message = '', commit = '' } = (await forge.findTag(TAG)) ?? {}
      git(
        directory,
        'tag',
        '--force',
        '-a',
        '-m',
        messageOnPreparation(message, commit, others.later),
        TAG,
        others.later,
      )
    },
    'tag kept, draft made',
    0,
  ],
  ['a person’s, on this commit', tagOn('HEAD', ...BY_HAND), 'tag kept, draft made', 0],
  ['lightweight, on this commit', tagOn('HEAD'), 'tag kept, draft made', 1],
  ['on a later commit', at('later'), 'nothing', 0],
  ['on an earlier commit', tagOn('HEAD~1', ...BY_HAND), 'VC221', 0],
  ['on a commit beside', at('beside'), 'VC204', 0],
]

describe('the tag', () => {
  test('each row of the page has its case, and each case its row', () => {
    expect(TAG_ROWS.map(([name]) => name.replace('’', "'"))).toEqual(rowsUnder('The tag'))
  })

  describe.each(PLACES)('on %s', (_where, placeOf) => {
    test.each(TAG_ROWS)('%s', async (_, prepare, expected, warnings) => {
      const place = placeOf()
      await prepare(place)
      const before = git(place.directory, 'tag', '--list', '--format=%(objectname)', TAG)
      const ended = await place.run()
      expect(stepsOf(ended)).toBe(expected)
      if (ended.kind !== 'failed') expect(warningsOf(ended)).toHaveLength(warnings)
      if (before !== '') expect(git(place.directory, 'tag', '--list', '--format=%(objectname)', TAG)).toBe(before)
      else expect(git(place.directory, 'cat-file', '-t', TAG)).toBe('tag')
    })
  })
})

/** What stands in the forge before the run, made of the draft that a first run left. */
type ReleaseRow = readonly [
  string,
  'both' | 'GitHub',
  (place: Place, draft: Release) => Promise<unknown>,
  string,
  number,
]

const edit =
  (change: (draft: Release) => Partial<DraftText>) =>
  async ({ forge }: Place, draft: Release) =>
    forge.updateDraft(draft, { ...draft, ...change(draft) })
const inside =
  (text: string) =>
  ({ body }: Release) => {
    const read = readBody(body)
    if (read.kind !== 'managed') throw new Error('no region')
    return { body: body.replace(`\n${read.text}\n`, `\n${text}\n`) }
  }
const again = async ({ forge }: Place, { tag, name, body, prerelease }: Release) => {
  await forge.createDraft({ tag, name, body, prerelease })
}

const RELEASE_ROWS: readonly ReleaseRow[] = [
  ['absent', 'both', async ({ forge }, draft) => forge.deleteDraft(draft), 'draft made', 0],
  ['a draft by us', 'both', () => Promise.resolve(), 'draft kept', 0],
  [
    'a draft by us, with another template or title',
    'both',
    async ({ forge, run }, draft) => {
      await forge.deleteDraft(draft)
      await run({ 'release-name': 'Old' })
      await around(forge)
    },
    'draft updated',
    0,
  ],
  [
    'a draft by us, with another title by a person',
    'both',
    async ({ forge, run }, draft) => {
      await forge.deleteDraft(draft)
      await run({ 'release-name': 'Old', template: 'old.md' })
      await titled(forge)
    },
    'draft updated',
    0,
  ],
  ['a draft by us, with an edit in the notes', 'both', edit(inside('Mine')), 'draft kept', 1],
  ['a draft by us, emptied between the comments', 'both', edit(inside('')), 'draft updated', 0],
  [
    'a draft by us, with a broken comment',
    'both',
    edit(({ body }) => ({ body: body.replace('version-checkpoint:end', 'end') })),
    'draft kept',
    1,
  ],
  ['a draft by a person', 'both', edit(() => ({ name: 'Mine', body: 'Mine' })), 'draft updated', 0],
  ['a draft by a person that leaves no room', 'both', edit(() => ({ body: 'x'.repeat(124_900) })), 'draft kept', 1],
  ['several drafts by us', 'GitHub', again, 'draft kept', 0],
  [
    'several drafts, one with a person’s words',
    'GitHub',
    (place, draft) => again(place, { ...draft, name: 'Mine' }),
    'draft kept',
    1,
  ],
  ['published', 'both', async ({ forge }, draft) => forge.publish(draft, 'true'), 'publish kept', 0],
  [
    'immutable',
    'GitHub',
    async ({ forge }, draft) => {
      world.github.settings.immutableReleases = true
      await forge.publish(draft, 'true')
    },
    'publish kept',
    0,
  ],
]

const around = async (forge: Forge) => {
  for (const draft of await forge.releases())
    await forge.updateDraft(draft, { ...draft, body: `Above\n${draft.body}\nBelow` })
}
const titled = async (forge: Forge) => {
  for (const draft of await forge.releases()) await forge.updateDraft(draft, { ...draft, name: 'Mine' })
}

describe('the release', () => {
  test('each row of the page has its case, and each case its row', () => {
    expect(RELEASE_ROWS.map(([name]) => name.replace('’', "'"))).toEqual(rowsUnder('The release'))
  })

  describe.each(PLACES)('on %s', (where, placeOf) => {
    test.each(RELEASE_ROWS.filter(([, forges]) => forges === 'both' || where === forges))(
      '%s',
      async (_, _forges, prepare, expected, warnings) => {
        const place = placeOf()
        await place.run()
        const [draft] = await place.forge.releases()
        if (draft === undefined) throw new Error('no draft')
        await prepare(place, draft)
        const before = await place.forge.releases()
        const ended = await place.run()
        expect(stepsOf(ended)).toBe(`tag kept, ${expected}`)
        if (ended.kind !== 'failed') expect(warningsOf(ended)).toHaveLength(warnings)
        await keepsWords(place, before)
        const settled = await place.forge.releases()
        world.github.forget()
        expect(stepsOf(await place.run())).toMatch(/^tag kept, (draft|publish) kept$/)
        expect(await place.forge.releases()).toEqual(settled)
        expect(world.github.writes()).toEqual([])
      },
    )
  })
})

/** No word that a person wrote is lost, and no published release is written to. */
async function keepsWords({ forge }: Place, before: readonly Release[]): Promise<void> {
  const after = await forge.releases()
  const all = JSON.stringify(after)
  for (const word of ['Mine', 'Above', 'Below', 'x'.repeat(1000)])
    if (JSON.stringify(before).includes(word)) expect(all).toContain(word)
  for (const release of before.filter(({ draft }) => !draft)) expect(after).toContainEqual(release)
}
