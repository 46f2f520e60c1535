import { expect, test } from '@jest/globals'
import { prefixOf, type Reach } from '../../src/next-version/prefix.ts'
import { commit, shaOf } from './history.ts'
import { problemsOf } from '../github/calls.ts'
import { UNASKED } from '../inspect/ports.ts'

/** Tags on the numbers of commits. */
const refsOf = (tags: Readonly<Record<string, number>>) =>
  Object.entries(tags).map(([name, number]) => ({ name, commit: shaOf(number) }))

test.each<[string, string | undefined, Record<string, number>, string]>([
  ['v', undefined, {}, 'no tags'],
  ['', undefined, { '1.0.0': 1 }, 'all have none'],
  ['widget-v', 'widget-v', { 'v1.0.0': 1, '1.0.0': 1 }, 'it was set'],
  ['', '', { 'v1.0.0': 1, '1.0.0': 1 }, 'none was set'],
])('%j, set as %j, among %j, and the history is not asked: %s', async (expected, tagPrefix, tags) => {
  expect(await prefixOf({ tagPrefix, refs: refsOf(tags) }, UNASKED)).toBe(expected)
})

/** The history of commit 3: what stands on a higher number is on another branch. */
const reach: Reach = (tags) => {
  const base = tags.find(({ commit: on }) => on <= shaOf(3))
  return Promise.resolve({ ...(base && { base }), commits: [commit(3, 'c'), commit(2, 'b'), commit(1, 'a')] })
}

test.each<[string, Record<string, number>, string]>([
  ['', { '0.2.0': 1, 'v0.1.16': 1, '1.0.0': 2 }, 'one old tag decides nothing'],
  ['v', { '0.12.5': 1, 'v0.12.9': 2 }, 'the highest'],
  ['v', { 'v1.0.0': 1, '2.0.0': 7 }, 'the higher one is on another branch'],
  ['v', { '1.0.0': 1, 'v1.0.0': 1 }, 'v where both have it'],
  ['v', { 'v1.0.0': 1, '2.0.0-rc.1': 2 }, 'a candidate is no base'],
  ['', { 'v1.0.0': 7, '1.0.0-rc.1': 2 }, 'but decides where no stable version is in the history'],
  ['v', { 'v1.0.0': 7, '2.0.0': 7 }, 'none is in the history'],
])('%j among %j: %s', async (expected, tags) => {
  expect(await prefixOf({ refs: refsOf(tags) }, reach)).toBe(expected)
})

test('only another prefix: VC207', async () => {
  expect((await problemsOf(prefixOf({ refs: refsOf({ 'widget-v1.0.0': 1 }) }, UNASKED))).codes).toEqual(['VC207'])
})
