import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Commit } from '../../../src/commits/commit.ts'
import { orderAmong, orderHistory, parentPlaces } from '../../../src/commits/history/order.ts'
import { notReachedBy } from '../../../src/commits/history/ancestry.ts'
import { commit, sha } from '../range.ts'

const graph = (edges: Record<number, number[]>): Commit[] =>
  Object.entries(edges).map(([n, parents]) => commit(Number(n), `feat: ${n}`, parents))

test.each<[Record<number, number[]>, number[], string]>([
  [{ 3: [2], 1: [], 2: [1] }, [1, 2, 3], 'parents come first'],
  [{ 9: [1], 5: [1], 1: [] }, [1, 5, 9], 'ties by object name'],
  [{ 2: [99], 1: [2] }, [2, 1], 'a parent outside the range is none'],
  [{ 1: [], 2: [1], 3: [2], 4: [1], 5: [3, 4] }, [1, 2, 4, 3, 5], 'a merge after all it brings'],
  [{ 1: [], 2: [], 3: [] }, [1, 2, 3], 'several roots'],
  [{ 1: [], 8: [1], 7: [1] }, [1, 7, 8], 'several heads'],
  [{ 1: [], 2: [1, 1] }, [1, 2], 'a parent named twice'],
  [{}, [], 'no commits'],
])('%j → %j (%s)', (edges, expected) => {
  const commits = graph(edges)
  for (const given of [commits, commits.toReversed(), [...commits, ...commits]]) {
    const { oldestFirst, position } = orderHistory(given)
    expect(oldestFirst.map((one) => one.sha)).toEqual(expected.map(sha))
    expect(expected.map((n) => position.get(sha(n)))).toEqual(expected.map((_, index) => index))
  }
})

test('a line of 100,000 commits is no deeper than one of three', () => {
  const commits = Array.from({ length: 100_000 }, (_, n) => commit(n + 1, 'feat: a', [n]))
  expect(orderHistory(commits.toReversed()).oldestFirst).toEqual(commits)
})

test('the order of what one commit does not reach is told by the order of the whole, in any graph', () => {
  const parents = fc.array(fc.tuple(fc.nat(), fc.option(fc.nat(), { freq: 1 })), { minLength: 1, maxLength: 20 })
  let unlike = 0
  fc.assert(
    fc.property(parents, fc.nat(), (all, from) => {
      const commits = all.map(([first, second], at) => {
        const known = at === 0 ? [] : [first % at, ...(second === null ? [] : [second % at])]
        return commit(
          at + 1,
          'feat: a',
          [...new Set(known)].map((one) => one + 1),
        )
      })
      const base = commits[from % commits.length]
      const after = base === undefined ? [] : notReachedBy(commits, base.sha)
      const history = orderHistory(commits)
      const places = history.oldestFirst.flatMap((one, place) => (after.includes(one) ? [place] : []))
      const range = orderAmong(history, parentPlaces(history), places)
      expect(range).toEqual(orderHistory([...after]).oldestFirst)
      expect(orderHistory(range).position).toEqual(orderHistory([...after]).position)
      if (range.some((one, at) => one !== history.oldestFirst[places[at] ?? -1])) unlike += 1
    }),
    { numRuns: 300, seed: 7 },
  )
  expect(unlike).toBeGreaterThan(10)
})
