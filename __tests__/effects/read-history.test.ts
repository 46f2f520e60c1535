import { describe, expect, test } from '@jest/globals'
import { readHistory, type HistoryQuestion } from '../../src/effects/read-history.ts'
import { shaOf, version } from '../plan/history.ts'
import { problemsOf } from './calls.ts'
import { gitIn, type Repository } from './histories.ts'

const CLONE = { shallow: false, root: '/repository', commonDirectory: '/repository/.git' }
const MESSAGES = ['feat: a', 'fix: b', 'docs: c']

async function read(repository: Repository, question: Partial<HistoryQuestion> = {}) {
  const { git, calls } = gitIn({ messages: MESSAGES, ...repository })
  return { history: await readHistory(git, { clone: CLONE, revision: 'HEAD', ...question }), calls }
}

const failure = (repository: Repository, question: Partial<HistoryQuestion> = {}) => {
  const { git, calls } = gitIn({ messages: MESSAGES, ...repository })
  return problemsOf(readHistory(git, { clone: CLONE, revision: 'HEAD', ...question })).then((seen) => ({
    ...seen,
    calls,
  }))
}

describe('what the history is', () => {
  test('head, base, and the commits after it', async () => {
    const { history, calls } = await read({ tags: { 'v1.0.0': 1, 'v0.9.0': 0, other: 2 } })
    expect(history).toMatchObject({
      head: shaOf(3),
      prefix: 'v',
      tagNames: ['v1.0.0', 'v0.9.0', 'other'],
      base: { tag: { name: 'v1.0.0', commit: shaOf(1) }, version: version('1.0.0') },
    })
    expect(history.commits).toHaveLength(3)
    expect(history).not.toHaveProperty('current')
    expect(calls).toEqual(['commitOf HEAD', 'tagRefs', 'isAncestor v1.0.0', 'tag v1.0.0', `commits since ${shaOf(1)}`])
  })

  test('a head that carries a version: it is current, and the base lies below it', async () => {
    const { history } = await read({ tags: { 'v1.1.0': 3, 'v1.0.0': 1 } })
    expect(history).toMatchObject({ current: { tag: { name: 'v1.1.0' } }, base: { tag: { name: 'v1.0.0' } } })
  })

  test('a head whose version is not the wanted one is released anew', async () => {
    const { history } = await read({ tags: { 'v1.1.0': 3, 'v1.0.0': 1 } }, { wanted: version('2.0.0') })
    expect(history).toMatchObject({ base: { tag: { name: 'v1.1.0' } } })
    expect(history).not.toHaveProperty('current')
  })

  test('the first release: no base, and all commits', async () => {
    const { history, calls } = await read({})
    expect(history).toMatchObject({ head: shaOf(3), prefix: 'v', tagNames: [] })
    expect(history).not.toHaveProperty('base')
    expect(calls).toContain('commits since ever')
  })

  test('the revision is what was asked for', async () => {
    expect((await read({}, { revision: 'side' })).calls[0]).toBe('commitOf side')
  })
})

describe('which prefix', () => {
  test.each<[string, Record<string, number>, string | undefined, string]>([
    ['v', { 'v1.0.0': 1, '2.0.0': 1 }, undefined, 'v goes before none'],
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
  test('a shallow clone: VC206, before git is asked at all', async () => {
    const { codes, calls } = await failure({}, { clone: { ...CLONE, shallow: true } })
    expect([codes, calls]).toEqual([['VC206'], []])
  })

  test.each([
    ['HEAD', 'VC202', 'no commits at all'],
    ['0123abc', 'VC203', 'no such commit'],
    ['', 'VC203', 'an empty name'],
  ])('%j, which names nothing: %s: %s', async (revision, code) => {
    expect((await failure({ head: null }, { revision })).codes).toEqual([code])
  })
})

describe('tags that were not fetched', () => {
  const url = 'https://github.com/acme/widget'
  const asks = (calls: readonly string[]) => calls.filter((call) => call.startsWith('remote'))

  test.each<[Repository, readonly string[], string]>([
    [{ tags: { 'v1.0.0': 1 }, remote: { url } }, [], 'a version is here'],
    [{ tags: {} }, ['remoteUrl origin'], 'there is no remote'],
    [{ tags: {}, remote: { url } }, ['remoteUrl origin', 'remoteTagNames origin'], 'no version here, a remote there'],
    [
      { tags: { nightly: 1, v1: 1 }, remote: { url, tags: ['nightly', 'v1'] } },
      ['remoteUrl origin', 'remoteTagNames origin'],
      'tags here that are no versions',
    ],
  ])('%j asks %j: %s', async (repository, expected) => {
    expect(asks((await read(repository)).calls)).toEqual(expected)
  })

  test.each<[readonly string[], string | undefined, string]>([
    [['v1.0.0', 'v2.0.0'], undefined, 'v2.0.0'],
    [['1.0.0'], undefined, '1.0.0'],
    [['widget-v1.0.0'], 'widget-v', 'widget-v1.0.0'],
  ])('the remote has %j (prefix %j): VC208 names %s', async (tags, tagPrefix, example) => {
    const { codes, message } = await failure({ remote: { url, tags } }, { tagPrefix })
    expect(codes).toEqual(['VC208'])
    expect(message).toContain(example)
  })

  test('the remote has versions of another prefix alone: VC207', async () => {
    expect((await failure({ remote: { url, tags: ['widget-v1.0.0'] } })).codes).toEqual(['VC207'])
  })

  test('a prefix that was asked for begins a line of its own, whatever else the remote has', async () => {
    const remote = { url, tags: ['widget-v1.0.0', '1.0.0'] }
    expect((await read({ remote }, { tagPrefix: 'v' })).history).toMatchObject({ prefix: 'v', tagNames: [] })
  })
})

describe('the highest version in the head’s history', () => {
  const tags = { 'v3.0.0': 0, 'v2.0.0': 0, 'v1.0.0': 0, 'v2.5.0-rc.1': 0 }
  const probes = (calls: readonly string[]) => calls.filter((call) => /^(isAncestor|tagNamesMergedInto)/.test(call))

  test.each<[readonly string[], string | undefined, number, string]>([
    [['v3.0.0', 'v2.0.0'], 'v3.0.0', 1, 'the highest is there: one probe'],
    [['v2.0.0', 'v1.0.0'], 'v2.0.0', 2, 'it lies on another branch: all at once, once'],
    [['v2.5.0-rc.1', 'v1.0.0'], 'v1.0.0', 2, 'a candidate is no base'],
    [[], undefined, 2, 'none is there'],
  ])('of %j it is %s, by %d questions: %s', async (merged, base, questions) => {
    const { history, calls } = await read({ tags, merged })
    expect(history.base?.tag.name).toBe(base)
    expect(probes(calls)).toHaveLength(questions)
  })

  test('a single version elsewhere: one probe and no fallback', async () => {
    expect(probes((await read({ tags: { 'v1.0.0': 0 }, merged: [] })).calls)).toEqual(['isAncestor v1.0.0'])
  })

  test.each([
    [[], 'the highest is there'],
    [['v0.0.0'], 'only the lowest is there'],
  ])('the number of questions does not grow with the tags (%j: %s)', async (merged) => {
    const counts = [2, 20, 2000].map(async (count) => {
      const many = Object.fromEntries(Array.from({ length: count }, (_, patch) => [`v0.0.${patch}`, 0]))
      return (await read({ tags: many, ...(merged.length === 0 ? {} : { merged }) })).calls.length
    })
    expect(new Set(await Promise.all(counts)).size).toBe(1)
  })
})
