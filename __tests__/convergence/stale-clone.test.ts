// A clone that lacks version tags of its remote: each row of the page, by real git.
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { remoteHistory, type RemoteHistory } from '../../src/git/remote-history.ts'
import { gitOf } from '../../src/git/git.ts'
import { warningsOf } from '../../src/report/result.ts'
import { callIn } from '../github/calls.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import { rowsUnder } from './page.ts'
import { AT_ONCE } from '../extent.ts'
import { openWorld, type Ended, type Running, type World } from './world.ts'

const HISTORY: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'fix: keep the cursor' },
  { message: 'fix: keep the scroll bar' },
  { message: 'feat: find by label' },
]

let world: World
let opened: RemoteHistory[] = []

beforeAll(async () => {
  world = await openWorld(HISTORY)
  git(world.remote, 'config', 'uploadpack.allowFilter', 'true')
})

afterAll(() => world.end())

afterEach(async () => {
  await Promise.all(opened.map((remote) => remote.close()))
  opened = []
  expect(world.github.violations).toEqual([])
  world.reset()
})

/** The commit to release; there are one before it, after the base, and one after it. */
const [EARLIER, HEAD, LATER] = ['main~2', 'main~1', 'main']

function remoteAt(url: string): RemoteHistory {
  const call = callIn(world.directory)
  const remote = remoteHistory({ git: gitOf(call), call, origin: { url }, temporary: dirname(world.remote) })
  opened.push(remote)
  return remote
}

const run = (more: Running = {}) => world.release({ revision: HEAD, remote: remoteAt(world.remote), ...more })

/** On the remote alone. */
function tagThere(name: string, at: string): void {
  const { directory, remote } = world
  git(directory, 'push', '--quiet', remote, `${at}:refs/heads/kept`)
  git(remote, 'tag', '-a', '-m', 'by hand', name, git(directory, 'rev-parse', at))
}

function beside(): string {
  const { directory } = world
  const tree = git(directory, 'rev-parse', 'main^{tree}')
  return git(directory, 'commit-tree', '-p', 'main~3', '-m', 'feat: x', tree)
}

const endOf = (ended: Ended) =>
  ended.kind === 'failed' ? ended.codes.join() : ended.kind === 'released' ? ended.plan.tag : ended.kind

const ROWS: readonly (readonly [string, string, () => string, string, Running?])[] = [
  ['in the history of the commit', 'v2.0.0', () => EARLIER, 'VC221'],
  ['on the commit itself', 'v1.5.0', () => HEAD, 'VC221'],
  ['on the commit itself, and it is the very next version', 'v1.4.3', () => HEAD, 'v1.4.3'],
  ['on a later commit', 'v1.5.0', () => LATER, 'nothing'],
  ['on a later commit', 'v1.5.0', () => LATER, 'VC251', { inputs: { bump: 'patch' } }],
  ['on a commit beside', 'v2.0.0', beside, 'v1.4.3'],
  ['of another prefix, or below the base', 'widget-v9.0.0', () => HEAD, 'v1.4.3'],
  ['of another prefix, or below the base', 'v1.4.1', () => EARLIER, 'v1.4.3'],
]

const UNANSWERED = 'unknown, for the remote does not answer'

test('each row of the page has its case, and each case its row', () => {
  const rows = rowsUnder('A clone that is older than its remote')
  expect([...new Set([...ROWS.map(([row]) => row), UNANSWERED])]).toEqual(rows)
})

test.each(ROWS)('%s: %s', async (_row, name, at, ends, more = {}) => {
  tagThere(name, at())
  const inputs = { ...more.inputs }
  const planned = await run({ ...more, inputs: { ...inputs, 'dry-run': 'true' } })
  const ended = await run(more)
  expect(endOf(ended)).toBe(ends)
  if (ended.kind === 'released') expect(planned).toMatchObject({ kind: 'planned', plan: { tag: ends } })
  else expect([endOf(planned), world.github.writes()]).toEqual([ends, []])
})

describe(UNANSWERED, () => {
  const nowhere = () => ({ remote: remoteAt(join(world.remote, 'nowhere')) })

  test('nothing is made', async () => {
    expect(endOf(await run(nowhere()))).toBe('VC209')
    expect(world.github.writes()).toEqual([])
  })

  test('a dry run goes on, and says what was not asked', async () => {
    const ended = await run({ ...nowhere(), inputs: { 'dry-run': 'true' } })
    expect(ended).toMatchObject({ kind: 'planned', plan: { tag: 'v1.4.3' } })
    expect(warningsOf(ended as Exclude<Ended, { kind: 'failed' }>)).toEqual([expect.stringContaining('origin')])
  })

  test('the local forge asks nobody', async () => {
    const forge = world.localForge()
    expect(endOf(await run({ ...nowhere(), forge }))).toBe('v1.4.3')
  })
})

test('with nothing to release the remote is not asked', async () => {
  const remote = remoteAt(join(world.remote, 'nowhere'))
  expect(endOf(await run({ remote, inputs: { bump: 'none' } }))).toBe('nothing')
})

test(`${AT_ONCE} stale clones at once, one release: who was late finds the tag`, async () => {
  const all = await Promise.all(Array.from({ length: AT_ONCE }, () => run()))
  expect(all.map(endOf)).toEqual(all.map(() => 'v1.4.3'))
  expect(world.github.releases).toHaveLength(1)
})

test('a clone of one branch, whose remote has the later commits alone', async () => {
  const { directory, remote } = world
  const tree = git(directory, 'rev-parse', 'main^{tree}')
  const next = git(remote, 'commit-tree', '-p', git(directory, 'rev-parse', 'main'), '-m', 'feat: next', tree)
  git(remote, 'tag', '-a', '-m', 'x', 'v1.6.0', next)
  expect(endOf(await run())).toBe('nothing')
})
