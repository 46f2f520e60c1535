import { describe, expect, test } from '@jest/globals'
import { listVersions } from '../../src/inspect/list.ts'
import { withdrawnText } from '../../src/record/withdrawn.ts'
import { NOW, shaOf, tagOn } from '../next-version/history.ts'
import { releaseOf } from '../report/results.ts'
import { portsOf, reaching, UNASKED } from './ports.ts'

const HERE = { shallow: false, reach: UNASKED }
const TAGS = ['v1.2.0', 'v1.10.0', 'v1.10.0-rc.1', 'v1', 'nightly'].map((name, index) => tagOn(shaOf(index), name))

async function tagsOf(names: readonly string[], prefix?: string): Promise<string[]> {
  const listed = await listVersions(portsOf({ tags: names.map((name) => tagOn(shaOf(1), name)) }), {
    tagPrefix: prefix,
    shallow: false,
    reach: UNASKED,
  })
  return listed.map(({ tag }) => tag)
}

test('versions stand highest first, by SemVer; other tags are none', async () => {
  const listed = await listVersions(portsOf({ tags: TAGS }), HERE)
  expect(listed.map(({ version, commit }) => [version, commit])).toEqual([
    ['1.10.0', shaOf(1)],
    ['1.10.0-rc.1', shaOf(2)],
    ['1.2.0', shaOf(0)],
  ])
})

test('a version has its kind, its day and its release', async () => {
  const tags = [tagOn(shaOf(1), 'v1.0.0'), tagOn(shaOf(2), 'v2.0.0', { annotated: false, taggedAt: 0 })]
  const graph = [9, 8, 1].map((number, at, all) => ({
    sha: shaOf(number),
    parents: all.slice(at + 1, at + 2).map(shaOf),
  }))
  const revisions = { HEAD: shaOf(9) }
  const repository = portsOf({ tags, releases: [releaseOf('v1.0.0')], graph, revisions })
  expect(await listVersions(repository, HERE)).toEqual([
    {
      version: '2.0.0',
      tag: 'v2.0.0',
      kind: 'lightweight',
      commit: shaOf(2),
      date: '',
      release: 'none',
      url: '',
      distance: null,
      reachable: false,
    },
    {
      ...{ version: '1.0.0', tag: 'v1.0.0', kind: 'annotated', commit: shaOf(1), date: new Date(NOW).toISOString() },
      ...{ release: 'draft', url: 'https://github.com/acme/widget/releases/tag/v1.0.0', distance: 2, reachable: true },
    },
  ])
})

test('of two releases for a tag the one that counts is shown', async () => {
  const releases = [
    releaseOf('v1.2.0', { id: '3', url: 'draft' }),
    releaseOf('v1.2.0', { id: '4', draft: false, url: 'page' }),
  ]
  const listed = await listVersions(portsOf({ tags: TAGS, releases }), HERE)
  expect(listed.at(-1)).toMatchObject({ tag: 'v1.2.0', release: 'published', url: 'page' })
})

test('a version that was withdrawn is said to be', async () => {
  const text = withdrawnText(releaseOf('v1.2.0'), { reason: undefined, instead: undefined })
  const releases = [releaseOf('v1.2.0', { draft: false, ...text })]
  expect((await listVersions(portsOf({ tags: TAGS, releases }), HERE)).at(-1)?.release).toBe('withdrawn')
})

test('nothing is counted in a shallow clone, nor in a repository without a commit', async () => {
  const distances = async (shallow: boolean) =>
    (await listVersions(portsOf({ tags: TAGS }), { ...HERE, shallow })).map(({ distance }) => distance)
  expect(await distances(true)).toEqual([null, null, null])
  expect(await distances(false)).toEqual([null, null, null])
})

describe('the prefix', () => {
  test.each<[string, readonly string[], string | undefined, readonly string[]]>([
    ['none where the tags have none', ['1.0.0', '2.0.0'], undefined, ['2.0.0', '1.0.0']],
    ['the one that was asked for', ['v1.0.0', 'widget-v1.0.0'], 'widget-v', ['widget-v1.0.0']],
    ['none that was asked for', ['v1.0.0', '2.0.0'], '', ['2.0.0']],
    ['no tags', [], undefined, []],
  ])('%s', async (_, names, prefix, expected) => {
    expect(await tagsOf(names, prefix)).toEqual(expected)
  })

  test.each([
    ['v1.0.0', ['v1.0.0']],
    ['2.0.0', ['2.0.0']],
  ])('with and without v: that of the highest in the history, %s', async (highest, expected) => {
    const tags = ['v1.0.0', '2.0.0'].map((name) => tagOn(shaOf(1), name))
    const listed = await listVersions(portsOf({ tags }), { ...HERE, reach: reaching(highest) })
    expect(listed.map(({ tag }) => tag)).toEqual(expected)
  })

  test('only another one: which of them is meant would be a guess, as for a release', async () => {
    await expect(tagsOf(['widget-v1.0.0', 'gadget-v2.0.0'])).rejects.toThrow('VC207')
  })
})

test('to a tag on a tree nothing is counted', async () => {
  const listed = await listVersions(portsOf({ tags: [tagOn(shaOf(1), 'v1.0.0', { leadsTo: 'tree' })] }), HERE)
  expect(listed).toMatchObject([{ tag: 'v1.0.0', distance: null, reachable: null }])
})
