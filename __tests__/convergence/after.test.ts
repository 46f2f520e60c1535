// The rows of docs/convergence.md about what comes after the draft: the publication, and the floating tags.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Git } from '../../src/ports/history.ts'
import { warningsOf } from '../../src/report/result.ts'
import type { Release } from '../../src/ports/ports.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { rowsUnder } from './page.ts'
import { placesOf, type Place } from './places.ts'
import { openWorld, type Ended, type World } from './world.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'fix: an old one', branch: '1.4.x', tags: ['v1.4.3'] },
  { message: 'docs: tell more' },
  { message: 'feat: find by label (#212)' },
]

let world: World
let past: Git
const others = { later: '', beside: '' }

beforeAll(async () => {
  world = await openWorld(HISTORY)
  const tree = git(world.remote, 'rev-parse', 'main^{tree}')
  for (const [name, parent] of [
    ['later', 'main'],
    ['beside', 'main~1'],
  ] as const) {
    others[name] = git(world.remote, 'commit-tree', '-p', parent, '-m', `fix: ${name}`, tree)
    git(world.remote, 'update-ref', 'refs/heads/kept', others[name])
    git(world.directory, 'fetch', '--quiet', 'origin', 'kept')
  }
  past = world.history()
})

afterAll(() => world.end())

afterEach(() => {
  expect(world.github.violations).toEqual([])
  world.reset()
})

const PLACES = placesOf(() => ({ world, past }))

const summary = (ended: Ended) => {
  if (ended.kind === 'failed') return ended.codes.join(', ')
  if (ended.kind !== 'published' && ended.kind !== 'released') return ended.kind
  const steps = ended.written.steps.map(({ kind, outcome }) => `${kind} ${outcome}`)
  return steps.length === 0 ? 'nothing' : steps.join(', ')
}

const edited = async ({ forge }: Place, draft: Release, text: Partial<Pick<Release, 'name' | 'body'>>) =>
  forge.updateDraft(draft, { ...draft, ...text })

type Row = readonly [
  name: string,
  forges: 'both' | 'GitHub',
  prepare: (place: Place, draft: Release) => Promise<unknown>,
  ends: string,
  warnings?: number,
  inputs?: Readonly<Record<string, string>>,
]

const DIGEST = `sha256:${'0'.repeat(64)}`

const PUBLICATIONS: readonly Row[] = [
  ['absent', 'both', ({ forge }, draft) => forge.deleteDraft(draft), 'VC622'],
  ['a draft by us', 'both', () => Promise.resolve(), 'publish made'],
  [
    'a draft by us, with words of a person',
    'both',
    (place, draft) => edited(place, draft, { name: 'Mine', body: `Mine\n${draft.body}\nMine` }),
    'publish made',
  ],
  [
    'a draft by us, without a file of its record',
    'both',
    (place, draft) =>
      edited(place, draft, { body: draft.body.replace('"title":', `"assets":{"a":"${DIGEST}"},"title":`) }),
    'VC624',
  ],
  [
    'a draft by us, whose tag was moved or made anew since',
    'both',
    async ({ directory }) => Promise.resolve(git(directory, 'tag', '-f', '-a', '-m', 'by hand', 'v1.5.0', 'main')),
    'VC623',
  ],
  ['a draft by a person', 'both', (place, draft) => edited(place, draft, { body: 'Mine' }), 'VC625'],
  [
    'a draft by a person, and the version was named',
    'both',
    (place, draft) => edited(place, draft, { body: 'Mine' }),
    'publish made',
    1,
    { tag: 'v1.5.0' },
  ],
  [
    'several drafts',
    'GitHub',
    ({ forge }, { tag, name, body, prerelease }) => forge.createDraft({ tag, name, body, prerelease }),
    'publish made',
    1,
  ],
  ['published', 'both', ({ forge }, draft) => forge.publish(draft, 'true'), 'nothing'],
]

describe('a publication', () => {
  test('each row of the page has its case, and each case its row', () => {
    expect(PUBLICATIONS.map(([name]) => name)).toEqual(rowsUnder('A publication'))
  })

  describe.each(PLACES)('on %s', (where, placeOf) => {
    test.each(PUBLICATIONS.filter(([, forges]) => forges === 'both' || where === forges))(
      '%s',
      async (...[, , prepare, ends, warnings = 0, inputs = {}]) => {
        const place = placeOf()
        await place.run({})
        const [draft] = await place.forge.releases()
        if (draft === undefined) throw new Error('no draft')
        await prepare(place, draft)
        const before = await place.forge.releases()
        world.github.forget()
        const ended = await publishing(place, inputs)
        expect(summary(ended)).toBe(ends)
        if (ended.kind !== 'failed') expect(warningsOf(ended)).toHaveLength(warnings)
        const after = await place.forge.releases()
        expect(after).toHaveLength(before.length)
        if (ends !== 'publish made') expect(after).toEqual(before)
        else {
          // Nothing but the draft's state has changed, and a second run changes nothing.
          expect(after.map(({ name, body }) => ({ name, body }))).toEqual(
            before.map(({ name, body }) => ({ name, body })),
          )
          expect(summary(await publishing(place, inputs))).toBe('nothing')
          expect(await place.forge.releases()).toEqual(after)
        }
      },
    )
  })
})

/** The checkout has the tag of the version: without one there is nothing to ask for. */
const publishing = ({ forge }: Place, inputs: Readonly<Record<string, string>>) => {
  world.fetch()
  return world.release({ inputs: { command: 'publish', ...inputs }, forge })
}

type FloatRow = readonly [name: string, prepare: (place: Place) => Promise<unknown>, ends: string]
const on =
  (commit: string, ...kind: string[]) =>
  ({ directory }: Place) =>
    Promise.resolve(git(directory, 'tag', ...kind, 'v1', commit))

const FLOATS: readonly FloatRow[] = [
  ['absent', () => Promise.resolve(), 'float made'],
  ['on this commit already', on('main'), 'float kept'],
  ['on a lower version', on('v1.4.2^{commit}'), 'float updated'],
  ['on a lower version of another branch', on('v1.4.3^{commit}'), 'float updated'],
  ['on a lower version, annotated by a person', on('v1.4.2^{commit}', '-a', '-m', 'by hand'), 'float updated'],
  ['on an earlier commit that is no version', on('main~1'), 'float updated'],
  [
    'anywhere, while a higher version of its line is published',
    async (place) => {
      await publishAs(place, 'v1.9.0')
      await on('v1.4.2^{commit}')(place)
    },
    'float kept',
  ],
  [
    'on a higher version that is not published',
    async (place) => {
      git(place.directory, 'tag', 'v1.9.0', others.later)
      await on(others.later)(place)
    },
    'VC631',
  ],
  ['on a later commit', (place) => on(others.later)(place), 'VC631'],
  ['on a commit of another branch', (place) => on(others.beside)(place), 'VC631'],
  ['with a published release of its own', (place) => publishAs(place, 'v1'), 'VC632'],
]

async function publishAs({ directory, forge }: Place, tag: string): Promise<void> {
  git(directory, 'tag', tag, 'main~1')
  const draft = await forge.createDraft({ tag, name: tag, body: 'Mine', prerelease: false })
  if (draft === undefined) throw new Error('no draft')
  await forge.publish(draft, 'false')
}

describe('floating tags', () => {
  const inputs = { draft: 'false', 'floating-tags': 'major' }

  test('each row of the page has its case, and each case its row', () => {
    expect(FLOATS.map(([name]) => name)).toEqual(rowsUnder('Floating tags'))
  })

  describe.each(PLACES)('on %s', (_where, placeOf) => {
    test.each(FLOATS)('%s', async (_, prepare, ends) => {
      const place = placeOf()
      await prepare(place)
      const at = () => git(place.directory, 'for-each-ref', '--format=%(objectname)', 'refs/tags/v1')
      const before = at()
      const ended = await place.run(inputs)
      const made = 'tag made, draft made, publish made, '
      expect(summary(ended)).toBe(ends.startsWith('VC') ? ends : `${made}${ends}`)
      const main = git(place.directory, 'rev-parse', 'main')
      expect(at()).toBe(ends === 'float made' || ends === 'float updated' ? main : before)
      if (ends.startsWith('VC')) return
      const again = await place.run(inputs)
      expect(summary(again)).toBe('tag kept, publish kept, float kept')
    })
  })
})
