import { expect, test } from '@jest/globals'
import { tagsOn } from '../../src/next-version/tags-on.ts'

const TAGS = [
  { name: 'v2.0.0', commit: 'b' },
  { name: 'v1.0.0', commit: 'a' },
  { name: 'nightly', commit: 'b' },
  { name: 'v3.0.0', commit: 'c' },
]

test.each<[string, readonly string[], readonly string[]]>([
  ['of one commit, in their own order', ['b'], ['v2.0.0', 'nightly']],
  ['of several, in their own order and not that of the commits', ['c', 'a'], ['v1.0.0', 'v3.0.0']],
  ['each once', ['b', 'a', 'b'], ['v2.0.0', 'v1.0.0', 'nightly']],
  ['none of a commit without tags', ['d'], []],
  ['none of nothing', [], []],
])('%s', (_, commits, names) => {
  const tags = [...TAGS]
  // The first questions are answered by a look at each tag, later ones by an index.
  for (let question = 1; question <= 4; question += 1)
    expect(tagsOn(tags, commits).map(({ name }) => name)).toEqual(names)
})

test('another list of tags is looked at anew', () => {
  expect(tagsOn(TAGS, ['a'])).toHaveLength(1)
  expect(tagsOn([], ['a'])).toEqual([])
})
