// A release whose tag somebody deleted: each row of the page, on GitHub.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { warningsOf } from '../../src/report/result.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { rowsUnder } from './page.ts'
import { openWorld, type Ended, type Running, type World } from './world.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'fix: keep the cursor' },
  { message: 'fix: keep the scroll bar' },
]
const TAG = 'v1.4.3'
const [EARLIER, HEAD] = ['main~1', 'main']

let world: World

beforeAll(async () => {
  world = await openWorld(HISTORY)
})

afterAll(() => world.end())

afterEach(() => {
  expect(world.github.violations).toEqual([])
  world.reset()
})

const PUBLISHED = { inputs: { draft: 'false' } }
const byPerson = () => world.github.asOwner('POST', '/releases', { tag_name: TAG, name: 'Mine', body: 'Mine' })
const run =
  (revision: string, more: Running = {}) =>
  () =>
    world.release({ revision, ...more })

interface Row {
  readonly row: string
  /** What there was before the tag went. */
  readonly before: () => unknown
  readonly run: () => Promise<Ended>
  readonly ends: string
  readonly warnings?: number
}

const ROWS: readonly Row[] = [
  { row: 'made from this commit', before: run(HEAD), run: run(HEAD), ends: 'made, kept' },
  { row: 'made from this commit', before: run(HEAD, PUBLISHED), run: run(HEAD, PUBLISHED), ends: 'made, kept' },
  { row: 'published, made from another commit', before: run(EARLIER, PUBLISHED), run: run(HEAD), ends: 'VC253' },
  { row: 'published by a person', before: byPerson, run: run(HEAD), ends: 'VC253' },
  {
    row: 'a draft that was never public',
    before: run(EARLIER),
    run: run(HEAD),
    ends: 'made, updated',
    warnings: 1,
  },
  {
    row: 'published, and `version` was given',
    before: run(EARLIER, PUBLISHED),
    run: run(HEAD, { inputs: { version: '1.4.3' } }),
    ends: 'made, kept',
    warnings: 1,
  },
]

/** The stand-in forgets the date of a release that is made a draft again; `release/tagless.test.ts` has this row. */
const ELSEWHERE = 'a draft that was public once'

test('each row of the page has its case, and each case its row', () => {
  const rows = rowsUnder('A release whose tag is gone')
  expect([...new Set([...ROWS.map(({ row }) => row), ELSEWHERE])].sort()).toEqual(rows.sort())
})

const endOf = (ended: Ended) =>
  ended.kind === 'failed'
    ? ended.codes.join()
    : ended.kind === 'released'
      ? ended.written.steps.map(({ outcome }) => outcome).join(', ')
      : ended.kind

test.each(ROWS)('$row: $ends', async ({ before, run: again, ends, warnings = 0 }) => {
  await before()
  git(world.remote, 'update-ref', '-d', `refs/tags/${TAG}`)
  const releases = JSON.stringify(world.github.releases)
  const published = world.github.releases.filter(({ draft }) => !draft)
  world.github.forget()
  const ended = await again()
  expect(endOf(ended)).toBe(ends)
  for (const release of published) expect(world.github.releases).toContainEqual(release)
  if (ended.kind === 'failed')
    expect([JSON.stringify(world.github.releases), world.github.writes()]).toEqual([releases, []])
  else expect(warningsOf(ended)).toHaveLength(warnings)
})
