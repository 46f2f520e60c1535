// Runs of commits that a later version holds, and of commits that are versions: each row of the page, on both forges.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Forge } from '../../src/ports/ports.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { rowsUnder } from './page.ts'
import { openWorld, type Ended, type Running, type World } from './world.ts'

const CONFIGURATION = 'channels: { 1.x: maintenance }\n'

/** The commits to release are named by their number: 1 is `feat: begin`. */
const HISTORY: readonly PlannedCommit[] = [
  {
    message: 'feat: begin',
    tags: ['v1.4.2'],
    files: { '.github/version-checkpoint.yml': CONFIGURATION },
  },
  { message: 'fix: keep the cursor' },
  { message: 'feat: find by label' },
]

let world: World

beforeAll(async () => {
  world = await openWorld(HISTORY)
})

afterAll(() => world.end())

afterEach(() => {
  expect(world.github.violations).toEqual([])
  world.reset()
})

/** Two commits before the newest: the one that `v1.4.2` stands on. */
const [BASE, LATE, NEWEST] = ['main~2', 'main~1', 'main']

interface Row {
  readonly row: string
  /** Tags that others made, on which commits. */
  readonly tags?: Readonly<Record<string, string>>
  readonly run?: Running
  readonly ends: string
  /** What a person reads of it. */
  readonly says?: string
}

const ROWS: readonly Row[] = [
  { row: 'before a later version', tags: { 'v1.5.0': NEWEST }, ends: 'nothing', says: 'v1.5.0' },
  {
    row: 'before a later version, and `bump` or `version` was given',
    tags: { 'v1.5.0': NEWEST },
    run: { inputs: { bump: 'patch' } },
    ends: 'VC251',
    says: 'v1.5.0',
  },
  {
    row: 'before a later version, and `bump` or `version` was given',
    tags: { 'v1.5.0': NEWEST },
    run: { inputs: { version: '1.4.3' } },
    ends: 'VC251',
    says: 'v1.5.0',
  },
  {
    row: 'before several later versions',
    tags: { 'v1.6.0': NEWEST, 'v1.5.0': NEWEST },
    ends: 'nothing',
    says: 'v1.5.0',
  },
  { row: 'before a candidate alone', tags: { 'v1.5.0-rc.1': NEWEST }, ends: 'v1.4.3' },
  {
    row: 'before a candidate of the channel that is released',
    tags: { 'v1.5.0-rc.1': NEWEST },
    run: { inputs: { prerelease: 'rc' } },
    ends: 'nothing',
    says: 'v1.5.0-rc.1',
  },
  {
    row: 'before a version outside the range of its maintenance branch',
    tags: { 'v2.0.0': NEWEST },
    run: { branch: '1.x' },
    ends: 'v1.4.3',
  },
  { row: 'beside a higher version', tags: { 'v2.0.0': 'beside' }, ends: 'v1.4.3' },
  {
    row: 'with a version of its own, and the same `bump` again',
    tags: { 'v1.4.3': LATE },
    run: { inputs: { bump: 'patch' } },
    ends: 'v1.4.3',
  },
  {
    row: 'with a version of its own, and a higher `bump`',
    tags: { 'v1.4.3': LATE },
    run: { inputs: { bump: 'minor' } },
    ends: 'VC252',
    says: 'version: 1.5.0',
  },
]

test('each row of the page has its case, and each case its row', () => {
  const rows = rowsUnder('A run that comes late')
  expect([...new Set(ROWS.map(({ row }) => row))]).toEqual(rows)
})

const told = (ended: Ended): string =>
  ended.kind === 'failed'
    ? ended.message
    : ended.kind === 'nothing'
      ? ended.nothing.reason
      : ended.kind === 'released'
        ? ended.plan.tag
        : ended.kind

const endOf = (ended: Ended) =>
  ended.kind === 'failed' ? ended.codes.join() : ended.kind === 'released' ? ended.plan.tag : ended.kind

describe.each<[string, () => Forge]>([
  ['GitHub', () => world.forge()],
  ['the local forge', () => world.localForge()],
])('on %s', (where, forge) => {
  test.each(ROWS)('$row: $ends', async ({ tags = {}, run = {}, ends, says }) => {
    const { directory, remote, github } = world
    const tree = git(directory, 'rev-parse', 'main^{tree}')
    git(directory, 'update-ref', 'refs/heads/beside', git(directory, 'commit-tree', '-p', BASE, '-m', 'feat: x', tree))
    for (const [name, at] of Object.entries(tags)) git(directory, 'tag', '-a', '-m', 'by hand', name, at)
    git(directory, 'push', '--quiet', '--force', '--tags', remote, 'beside')
    const before = world.state()
    const ended = await world.release({ revision: LATE, forge: forge(), ...run })
    expect([endOf(ended), told(ended)]).toEqual([ends, expect.stringContaining(says ?? ends)])
    if (ended.kind !== 'released') expect([world.state(), github.writes()]).toEqual([before, []])
    else
      expect(git(where === 'GitHub' ? remote : directory, 'rev-parse', `${ends}^{commit}`)).toBe(
        git(directory, 'rev-parse', LATE),
      )
  })
})

test('the cure of a higher bump works: the commit then carries both versions', async () => {
  await world.release({ revision: LATE })
  world.fetch()
  expect(endOf(await world.release({ revision: LATE, inputs: { bump: 'major' } }))).toBe('VC252')
  expect(endOf(await world.release({ revision: LATE, inputs: { version: '2.0.0' } }))).toBe('v2.0.0')
  expect(git(world.remote, 'tag', '--points-at', LATE).split('\n')).toEqual(['v1.4.3', 'v2.0.0'])
})

test('eight late runs at once, while the newest is released, killed and released again: the end is that of one run', async () => {
  await world.release({ revision: NEWEST })
  const clean = world.state()
  world.reset()
  const death = world.github.fault({ kind: 'cut', method: 'POST', path: '/releases', times: Infinity })
  await world.release({ revision: NEWEST })
  death.lift()
  world.fetch()
  const late = () => [1, 2, 3, 4].map(() => world.release({ revision: LATE }))
  const all = await Promise.all([...late(), world.release({ revision: NEWEST }), ...late()])
  expect(all.map(endOf)).toEqual(all.map((_, at) => (at === 4 ? 'v1.5.0' : 'nothing')))
  expect(world.state()).toBe(clean)
})
