import { describe, expect, test } from '@jest/globals'
import { readHistory, type HistoryQuestion } from '../../src/next-version/read-history.ts'
import type { Files, Forge, Ports } from '../../src/ports/ports.ts'
import { shaOf, version } from './history.ts'
import { CLOCK, problemsOf } from '../github/calls.ts'
import { gitIn, type Repository } from '../git/histories.ts'

const MESSAGES = ['feat: a', 'fix: b', 'docs: c']

interface World extends Repository {
  /** The same history as the remote has it; there is no remote where it is absent. */
  readonly remote?: Repository
}

/** Ports over a clone and its remote, with the calls of each. */
function portsOf({ remote, ...clone }: World) {
  const here = gitIn({ messages: MESSAGES, ...clone })
  const there = gitIn({ messages: MESSAGES, ...remote })
  const others = { forge: {} as Forge, files: {} as Files, clock: CLOCK, tell: () => undefined }
  const ports: Ports = { history: here.git, ...(remote && { remote: there.git }), ...others }
  return { ports, calls: here.calls, asked: there.calls }
}

async function read(world: World, question: Partial<HistoryQuestion> = {}) {
  const { ports, ...calls } = portsOf(world)
  return { history: await readHistory(ports, { shallow: false, revision: 'HEAD', ...question }), ...calls }
}

const failure = async (world: World, question: Partial<HistoryQuestion> = {}) => {
  const { ports, ...calls } = portsOf(world)
  const reading = readHistory(ports, { shallow: false, revision: 'HEAD', ...question })
  return { ...(await problemsOf(reading)), ...calls }
}

const namesOf = ({ history }: { history: { tags: readonly { name: string }[] } }) =>
  history.tags.map(({ name }) => name)

describe('what the history is', () => {
  test('head, base, and the commits after it', async () => {
    const seen = await read({ tags: { 'v1.0.0': 1, 'v0.9.0': 0, other: 2 } })
    expect(seen.history).toMatchObject({
      head: shaOf(3),
      prefix: 'v',
      base: { name: 'v1.0.0', commit: shaOf(1), version: version('1.0.0') },
    })
    expect(namesOf(seen)).toEqual(['v1.0.0', 'v0.9.0', 'other'])
    expect(seen.history.commits).toHaveLength(3)
    expect(seen.history).not.toHaveProperty('current')
    expect(seen.calls).toEqual(['commitOf HEAD', 'tagRefs', 'since v1.0.0 v0.9.0'])
  })

  test('a head that carries a version: it is current, read whole, and the base lies below it', async () => {
    const { history, calls } = await read({ tags: { 'v1.1.0': 3, 'v1.0.0': 1 } })
    expect(history).toMatchObject({ current: { name: 'v1.1.0' }, base: { name: 'v1.0.0' } })
    expect(calls).toContain('tag v1.1.0')
  })

  test('a head whose version is not the wanted one is released anew', async () => {
    const { history } = await read({ tags: { 'v1.1.0': 3, 'v1.0.0': 1 } }, { wanted: version('2.0.0') })
    expect(history).toMatchObject({ base: { name: 'v1.1.0' } })
    expect(history).not.toHaveProperty('current')
  })

  test('the first release: no base, and all commits', async () => {
    const { history, calls } = await read({})
    expect(history).toMatchObject({ head: shaOf(3), prefix: 'v', tags: [] })
    expect(history).not.toHaveProperty('base')
    expect(calls).toContain('since ')
  })

  test('the revision is what was asked for', async () => {
    expect((await read({}, { revision: 'side' })).calls[0]).toBe('commitOf side')
  })

  test.each<[Record<string, number>, readonly string[], string]>([
    [{ 'v3.0.0': 0, 'v2.0.0': 0, 'v2.5.0-rc.1': 0 }, ['since v3.0.0 v2.0.0'], 'a candidate is no base; highest first'],
    [{ 'v1.9.0': 0, 'v1.10.0': 0 }, ['since v1.10.0 v1.9.0'], 'by SemVer, not by the letters'],
    [{ v1: 0, nightly: 0 }, ['since '], 'no versions'],
  ])('of %j the base may be: %j: %s', async (tags, expected) => {
    expect((await read({ tags })).calls.filter((call) => call.startsWith('since'))).toEqual(expected)
  })
})

describe('which prefix', () => {
  test.each<[string, Record<string, number>, string | undefined, string]>([
    ['', { 'v1.0.0': 1, '2.0.0': 1 }, undefined, 'that of the highest version'],
    ['', { '1.0.0': 1, v1: 1 }, undefined, 'the versions have none; v1 is no version'],
    ['v', { nightly: 1 }, undefined, 'no tag looks like a version'],
    ['', { 'v1.0.0': 1 }, '', 'none was asked for'],
    ['widget-v', { 'widget-v1.0.0': 1, 'v1.0.0': 1 }, 'widget-v', 'another was asked for'],
  ])('%j among %j, asked for %j: %s', async (prefix, tags, tagPrefix) => {
    expect((await read({ tags }, { tagPrefix })).history.prefix).toBe(prefix)
  })

  test('versions with another prefix alone: VC207 names one, and nothing more is asked', async () => {
    const { codes, message, calls } = await failure({ tags: { 'widget-v1.2.3': 1 } })
    expect(codes).toEqual(['VC207'])
    expect(message).toContain('widget-v1.2.3')
    expect(calls).toEqual(['commitOf HEAD', 'tagRefs'])
  })
})

describe('what cannot be answered', () => {
  test.each([
    ['HEAD', false, 'VC202', 'no commits at all'],
    ['0123abc', false, 'VC203', 'no such commit'],
    ['', false, 'VC203', 'an empty name'],
    [shaOf(9), false, 'VC203', 'a whole clone has all there is'],
    ['side', true, 'VC203', 'a shallow clone has no such branch, and names of branches are not asked for'],
    ['c000009', true, 'VC203', 'a part of a name may mean anything'],
  ])('%j, which names nothing (shallow: %p): %s: %s', async (revision, shallow, code) => {
    expect((await failure({ head: null, remote: {} }, { revision, shallow })).codes).toEqual([code])
  })
})

describe('a shallow clone', () => {
  test('is never asked for tags or commits: its remote is', async () => {
    const remote = { tags: { 'v1.4.2': 1 } }
    const { history, calls, asked } = await read({ tags: { 'v9.0.0': 0 }, remote }, { shallow: true })
    expect(history).toMatchObject({ base: { name: 'v1.4.2' } })
    expect(calls).toEqual(['commitOf HEAD'])
    expect(asked).toEqual(['tagRefs', 'since v1.4.2'])
  })

  test('without a remote: VC206', async () => {
    expect((await failure({ tags: { 'v1.0.0': 1 } }, { shallow: true })).codes).toEqual(['VC206'])
  })

  test('a commit that it lacks is taken from the remote, by its whole name', async () => {
    const missing = { head: null, remote: { tags: { 'v1.0.0': 1 } } }
    const { history } = await read(missing, { shallow: true, revision: shaOf(7) })
    expect(history).toMatchObject({ head: shaOf(7), base: { name: 'v1.0.0' } })
  })
})

describe('a clone without version tags', () => {
  test.each<[World, readonly string[], string]>([
    [{ tags: { 'v1.0.0': 1 }, remote: {} }, [], 'a version is here: the remote is not asked'],
    [{ tags: {}, remote: {} }, ['tagRefs'], 'neither has a version'],
    [{ tags: { nightly: 1, v1: 1 }, remote: { tags: { v1: 1 } } }, ['tagRefs'], 'tags that are no versions'],
    [
      { tags: {}, remote: { tags: { 'v1.0.0': 1 } } },
      ['tagRefs', 'since v1.0.0'],
      'the remote has one: it tells the range',
    ],
  ])('%j asks the remote %j: %s', async (world, expected) => {
    expect((await read(world)).asked).toEqual(expected)
  })

  test('is never a first release where the remote has versions', async () => {
    const { history, calls } = await read({ remote: { tags: { '1.4.2': 1, '1.4.1': 0 } } })
    expect(history).toMatchObject({ prefix: '', base: { name: '1.4.2' } })
    expect(calls).toEqual(['commitOf HEAD', 'tagRefs'])
  })

  test('the remote has versions of another prefix alone: VC207', async () => {
    expect((await failure({ remote: { tags: { 'widget-v1.0.0': 1 } } })).codes).toEqual(['VC207'])
  })

  test('a prefix that was asked for begins a line of its own, whatever else the remote has', async () => {
    const seen = await read({ remote: { tags: { 'widget-v1.0.0': 1, '1.0.0': 1 } } }, { tagPrefix: 'v' })
    expect(seen.history.prefix).toBe('v')
    expect(seen.history).not.toHaveProperty('base')
  })
})

describe('candidates', () => {
  const tags = { 'v1.0.0': 0, 'v1.1.0-rc.1': 1, 'v1.1.0-beta.1': 2, 'v1.1.0-rc.2': 2, 'v1.1.0-rc.9': 7 }
  const merged = ['v1.0.0']

  test('of the channel the highest on the commits after the base: rc.9 is on another branch', async () => {
    const { history } = await read({ tags, merged }, { channel: 'rc' })
    expect(history).toMatchObject({
      base: { name: 'v1.0.0' },
      lastCandidate: { name: 'v1.1.0-rc.2', commit: shaOf(2) },
    })
  })

  test('without a channel none is the one before; all are collected, the highest of each channel is read whole', async () => {
    const { history, calls } = await read({ tags, merged })
    expect(history.candidates.map(({ name }) => name)).toEqual(['v1.1.0-rc.2', 'v1.1.0-rc.1', 'v1.1.0-beta.1'])
    expect(history).toMatchObject({ highestCandidate: { name: 'v1.1.0-rc.2', annotated: true } })
    expect(history).not.toHaveProperty('lastCandidate')
    expect(calls.filter((call) => call.startsWith('tag '))).toEqual(['tag v1.1.0-rc.2', 'tag v1.1.0-beta.1'])
    expect(history.ownChannels).toEqual(new Set())
  })

  test('where there is none, nothing more is asked', async () => {
    const { history, calls } = await read({ tags: { 'v1.0.0': 0 } }, { channel: 'rc' })
    expect(history.candidates).toEqual([])
    expect(calls.filter((call) => call.startsWith('tag '))).toEqual([])
  })
})

describe('names that reverts give', () => {
  const REVERT = ['fix: a', 'Revert "fix: a"\n\nThis reverts commit 1234567.']

  test('are asked of the history only if a commit of the same title is here', async () => {
    const { history, calls } = await read({ tags: { 'v1.0.0': 0 }, messages: REVERT, released: ['1234567'] })
    expect(calls).toContain('reaches 1234567')
    expect(history.released).toEqual(new Set(['1234567']))
  })

  test.each([
    [['fix: b', REVERT[1] ?? ''], 'no such title'],
    [['fix: a', 'Revert "fix: a"'], 'no name'],
    [['fix: a', `fix: b\n\nThis reverts commit 1234567.`], 'no title'],
  ])('%j asks nothing (%s)', async (messages) => {
    const { history, calls } = await read({ tags: { 'v1.0.0': 0 }, messages })
    expect(calls.filter((call) => call.startsWith('reaches'))).toEqual([])
    expect(history).not.toHaveProperty('released')
  })
})
