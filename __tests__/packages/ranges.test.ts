import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { notReachedBy } from '../../src/commits/history/ancestry.ts'
import { holdsAll, rangesOf } from '../../src/packages/ranges.ts'
import { commit, commitsOf, shaOf } from '../next-version/history.ts'

test('each range is what its own base does not reach; without a base it is all', () => {
  const commits = commitsOf(['feat: 1', 'feat: 2', 'feat: 3'])
  const { each: ranges } = rangesOf(commits, [shaOf(1), undefined, shaOf(3), shaOf(9)])
  expect(ranges.map((range) => range.map(({ sha }) => sha))).toEqual([
    [shaOf(2), shaOf(3)],
    [shaOf(1), shaOf(2), shaOf(3)],
    [],
    [shaOf(1), shaOf(2), shaOf(3)],
  ])
})

test('of any graph, and of more packages than a word has bits, as one walk for each', () => {
  const graph = fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(graph, (parents) => {
      const commits = parents.map(([first, second], at) => {
        const known = at === 0 ? [] : [first % at, ...(second === null ? [] : [second % at])]
        return commit(at + 1, 'fix: x', { parents: [...new Set(known)].map((one) => shaOf(one + 1)) })
      })
      const bases = Array.from({ length: 70 }, (_, at) => shaOf((at % commits.length) + 1))
      const names = (all: readonly { sha: string }[]) => all.map(({ sha }) => sha).sort()
      expect(rangesOf(commits, bases).each.map(names)).toEqual(bases.map((base) => names(notReachedBy(commits, base))))
    }),
    { numRuns: 50 },
  )
})

test('all stand above the oldest, in any graph: exactly where each has it in its history, and the head has each', () => {
  const graph = fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(graph, fc.nat(), fc.nat(), fc.array(fc.nat(), { maxLength: 3 }), (parents, top, low, some) => {
      const all = parents.map(([first, second], at) => {
        const known = at === 0 ? [] : [first % at, ...(second === null ? [] : [second % at])]
        return commit(at + 1, 'fix: x', { parents: [...new Set(known)].map((one) => shaOf(one + 1)) })
      })
      const named = (number: number) => shaOf((number % all.length) + 1)
      const reach = (sha: string) => {
        const out = new Set(notReachedBy(all, sha).map((one) => one.sha))
        return new Set(all.flatMap((one) => (out.has(one.sha) ? [] : [one.sha])))
      }
      const [head, oldest, bases] = [named(top), named(low), some.map(named)]
      const commits = all.filter(({ sha }) => reach(head).has(sha) && !reach(oldest).has(sha))
      const isSo = [oldest, ...bases].every((base) => reach(head).has(base) && reach(base).has(oldest))
      expect(holdsAll(commits, { head, oldest, bases })).toBe(isSo)
    }),
    { numRuns: 300 },
  )
})
