import { expect, test } from '@jest/globals'
import { replayReleases } from '../../src/inspect/replay.ts'
import { commitsOf, settingsOf, shaOf, tagOn } from '../next-version/history.ts'
import { portsOf, UNASKED } from './ports.ts'

const REPLAYING = { settings: settingsOf(), reach: UNASKED }

/** v1.1.0 and its back-port v1.0.1 both come after v1.0.0; v2.0.0 after v1.1.0. Commit n + 1 carries the nth tag. */
const TAGS = ['v1.0.0', 'v1.0.1', 'v1.1.0', 'v2.0.0', 'v2.0.0-rc.1', 'v1'].map((name, index) =>
  tagOn(shaOf(index + 1), name),
)
const MESSAGES = ['chore: first', 'fix: a', 'feat: b', 'fix: c']
const PARENTS = new Map([
  [4, [3]],
  [3, [1]],
  [2, [1]],
  [1, []],
])
const { git } = portsOf({
  tags: TAGS,
  graph: Array.from(PARENTS, ([sha, parents]) => ({ sha: shaOf(sha), parents: parents.map(shaOf) })),
  ranges: { all: commitsOf(MESSAGES) },
})

test('each release is judged against the highest version before it in its own history, newest first', async () => {
  const judgements = await replayReleases(git, { ...REPLAYING, last: 10 })
  expect(
    judgements.map(({ previous, tag, released, chosen, agreed }) => ({ previous, tag, released, chosen, agreed })),
  ).toEqual([
    { previous: 'v1.1.0', tag: 'v2.0.0', released: 'major', chosen: 'patch', agreed: false },
    { previous: 'v1.0.0', tag: 'v1.1.0', released: 'minor', chosen: 'minor', agreed: true },
    { previous: 'v1.0.0', tag: 'v1.0.1', released: 'patch', chosen: 'patch', agreed: true },
  ])
})

test('no more than the last ones', async () => {
  expect(await replayReleases(git, { ...REPLAYING, last: 1 })).toHaveLength(1)
})

test('the first release has nothing before it', async () => {
  const first = portsOf({ tags: [tagOn(shaOf(1), 'v1.0.0')], graph: [{ sha: shaOf(1), parents: [] }] })
  expect(await replayReleases(first.git, { ...REPLAYING, last: 10 })).toEqual([])
})

test('a tag on a tree is passed over', async () => {
  const tags = TAGS.map((tag) => (tag.name === 'v1.1.0' ? { ...tag, leadsTo: 'tree' as const } : tag))
  const graph = Array.from(PARENTS, ([sha, parents]) => ({ sha: shaOf(sha), parents: parents.map(shaOf) }))
  const onTree = portsOf({ tags, graph, ranges: { all: commitsOf(MESSAGES) } })
  expect(
    (await replayReleases(onTree.git, { ...REPLAYING, last: 10 })).map(({ tag, previous }) => `${previous}..${tag}`),
  ).toEqual(['v1.0.0..v2.0.0', 'v1.0.0..v1.0.1'])
})
