import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { differenceBetween, distancesFrom, graphOf, reachOf, type Node } from '../../../src/commits/history/graph.ts'

/** Nodes by letters, each before its parents: `c: b a` is a merge. */
const nodesOf = (...lines: readonly string[]): Node[] =>
  lines.map((line) => {
    const [sha = '', parents = ''] = line.split(':')
    return { sha, parents: parents.split(' ').filter((parent) => parent !== '') }
  })

/** m merges side s into the line d-c-b-a; x stands on another line. */
const GRAPH = graphOf(nodesOf('x: b', 'm: d s', 'd: c', 's: b', 'c: b', 'b: a', 'a:'))

describe('the commits between two', () => {
  test.each([
    ['a', 'c', ['c', 'b'], true, 'on one line'],
    ['d', 'm', ['m', 's'], true, 'a merge and what it brought'],
    ['s', 'm', ['m', 'd', 'c'], true, 'the line beside a branch'],
    ['d', 's', ['s'], false, 'on two lines'],
    ['x', 'm', ['m', 'd', 's', 'c'], false, 'from another line'],
    ['c', 'a', [], false, 'backwards'],
    ['c', 'c', [], true, 'a commit and itself'],
    ['nowhere', 'b', ['b', 'a'], false, 'from a commit that is not there'],
    ['a', 'nowhere', [], false, 'to a commit that is not there'],
  ])('%s..%s is %j, reached: %j (%s)', (from, to, commits, reaches) => {
    expect(differenceBetween(GRAPH, from, to)).toEqual({ commits, reaches })
  })
})

test('a commit reaches itself and what is below it, whatever the order of the questions', () => {
  const reaches = reachOf(GRAPH, 'm')
  expect(['a', 'x', 'm', 's', 'd', 'nowhere'].map(reaches)).toEqual([true, false, true, true, true, false])
})

test('distances are counted from the head; what it does not reach has none', () => {
  expect(distancesFrom(GRAPH, 'm', ['m', 'x', 's', 'c', 'a'])).toEqual(
    new Map([
      ['m', 0],
      ['s', 3],
      ['c', 3],
      ['a', 5],
    ]),
  )
})

test('a parent that a shallow clone lacks counts as none', () => {
  expect(differenceBetween(graphOf(nodesOf('b: a')), 'a', 'b').commits).toEqual(['b'])
})

/** Any graph: each commit's parents are later ones. */
const anyNodes = fc.integer({ min: 1, max: 24 }).chain((size) =>
  fc
    .tuple(
      ...Array.from({ length: size }, (_, at) =>
        fc.uniqueArray(fc.integer({ min: at + 1, max: size }), { maxLength: 3 }),
      ),
    )
    .map((all) =>
      all.map((parents, at) => ({
        sha: String(at),
        parents: parents.filter((parent) => parent < size).map(String),
      })),
    ),
)

function ancestorsOf(nodes: readonly Node[], sha: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (one: string) => {
    if (found.has(one)) return
    found.add(one)
    for (const parent of nodes[Number(one)]?.parents ?? []) visit(parent)
  }
  visit(sha)
  return found
}

test('on any graph the answers are those of the plain definition', () => {
  fc.assert(
    fc.property(anyNodes, fc.nat(), fc.nat(), (nodes, first, second) => {
      const [from, to] = [String(first % nodes.length), String(second % nodes.length)]
      const graph = graphOf(nodes)
      const [below, above] = [ancestorsOf(nodes, from), ancestorsOf(nodes, to)]
      const expected = [...above].filter((sha) => !below.has(sha)).sort()
      const { commits, reaches } = differenceBetween(graph, from, to)
      expect([...commits].sort()).toEqual(expected)
      expect(reaches).toBe(above.has(from))
      const all = nodes.map(({ sha }) => sha)
      const distances = distancesFrom(graph, to, all)
      for (const sha of all) {
        const missing = [...above].filter((one) => !ancestorsOf(nodes, sha).has(one)).length
        expect(distances.get(sha)).toBe(above.has(sha) ? missing : undefined)
      }
    }),
  )
})
