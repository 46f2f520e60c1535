import { expect, test } from '@jest/globals'
import { broughtBy, notReachedBy } from '../../../src/commits/history/ancestry.ts'
import { orderHistory } from '../../../src/commits/history/order.ts'
import { commit, sha } from '../range.ts'

test.each<[Record<number, number[]>, number, number[], string]>([
  [{ 1: [], 2: [1], 3: [2], 4: [1, 3] }, 4, [2, 3], 'a branch'],
  [{ 1: [], 2: [1], 3: [1], 4: [2, 3] }, 4, [3], 'a branch beside the mainline'],
  [{ 1: [], 2: [1], 3: [2, 1] }, 3, [], 'what the mainline has already'],
  [{ 1: [], 2: [1], 3: [1], 4: [1], 5: [2, 3, 4] }, 5, [3, 4], 'three parents'],
  [{ 1: [], 2: [1], 3: [1], 4: [3, 2], 5: [2, 4] }, 5, [3, 4], 'a branch that took the mainline in'],
  [{ 2: [99], 3: [98], 4: [2, 3] }, 4, [3], 'a mainline that ends outside the range'],
  [{ 1: [], 2: [1] }, 2, [], 'no merge'],
])('in %j %i brings %j (%s)', (edges, merge, expected) => {
  const commits = Object.entries(edges).map(([n, parents]) => commit(Number(n), 'a', parents))
  const found = commits.find((one) => one.sha === sha(merge))
  const brought = found === undefined ? [] : broughtBy(found, orderHistory(commits))
  expect(brought.map((one) => one.sha).sort()).toEqual(expected.map(sha))
})

test('with the other parent as mainline it brings the other side', () => {
  const commits = [commit(1, 'a'), commit(2, 'b', [1]), commit(3, 'c', [1]), commit(4, 'm', [2, 3])]
  const [, , , merge = commit(0, '')] = commits
  expect(broughtBy(merge, orderHistory(commits), sha(3)).map((one) => one.sha)).toEqual([sha(2)])
})

test.each<[Record<number, number[]>, number, number[], string]>([
  [{ 1: [], 2: [1], 3: [2] }, 2, [3], 'what came after it on the line'],
  [{ 1: [], 2: [1], 3: [1], 4: [2, 3] }, 2, [3, 4], 'a branch that was merged after it'],
  [{ 1: [], 2: [1], 3: [1], 4: [2, 3] }, 4, [], 'a merge reaches both sides'],
  [{ 1: [], 2: [1] }, 99, [1, 2], 'one outside the range reaches nothing in it'],
])('in %j %i does not reach %j (%s)', (edges, from, expected) => {
  const commits = Object.entries(edges).map(([n, parents]) => commit(Number(n), 'a', parents))
  expect(notReachedBy(commits, sha(from)).map((one) => one.sha)).toEqual(expected.map(sha))
})
