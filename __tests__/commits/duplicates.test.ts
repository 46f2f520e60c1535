import { expect, test } from '@jest/globals'
import type { Change } from '../../src/commits/change.ts'
import { headerKey, withoutDuplicates } from '../../src/commits/duplicates.ts'
import { ANN, BOB, sha } from './range.ts'

const change = (n: number, more: Partial<Change> = {}): Change => ({
  sha: sha(n),
  type: 'fix',
  description: 'a',
  body: '',
  footers: [],
  breaking: [],
  bump: 'patch',
  closes: [],
  author: ANN,
  coAuthors: [],
  ...more,
})

test.each<[Partial<Change>, Partial<Change>, boolean, string]>([
  [{}, {}, true, 'equal'],
  [{ body: 'x' }, { body: 'y' }, true, 'another body'],
  [{ description: 'a (#5)' }, {}, true, 'a back-port that was squashed again'],
  [{ scope: 'x' }, {}, false, 'another scope'],
  [{ type: 'feat' }, {}, false, 'another type'],
  [{ description: 'A' }, {}, false, 'written otherwise'],
  [{ scope: 'x', description: 'y' }, { description: 'x): y' }, false, 'never alike by accident'],
])('%j and %j are one header: %s (%s)', (a, b, equal) => {
  const given = [change(1, a), change(2, b)]
  expect(given.map(headerKey)[0] === given.map(headerKey)[1]).toBe(equal)
  expect(withoutDuplicates(given).changes).toHaveLength(equal ? 1 : 2)
})

test('the oldest of equals stays, in its place', () => {
  const given = [change(1, { description: 'z' }), change(2), change(3), change(4, { description: 'y' })]
  const { changes, listedBy } = withoutDuplicates(given)
  expect(changes.map((one) => one.sha)).toEqual([1, 2, 4].map(sha))
  expect([...listedBy]).toEqual([[sha(3), sha(2)]])
})

test('the strongest stays', () => {
  const { changes, listedBy } = withoutDuplicates([change(1), change(2, { bump: 'major', breaking: ['b'] }), change(3)])
  expect(changes).toMatchObject([{ sha: sha(2), bump: 'major', breaking: ['b'] }])
  expect([...listedBy.keys()]).toEqual([sha(1), sha(3)])
})

test('nothing that another said is lost', () => {
  const { changes } = withoutDuplicates([
    change(1, { bump: 'major', breaking: ['b'], closes: [3], footers: [{ token: 'Refs', value: '#1' }] }),
    change(2, {
      bump: 'major',
      breaking: ['c', 'b'],
      closes: [2, 3],
      body: 'why',
      pullRequest: 7,
      author: BOB,
      footers: [
        { token: 'Refs', value: '#1' },
        { token: 'MIGRATION', value: 'x' },
      ],
    }),
  ])
  expect(changes).toEqual([
    change(1, {
      bump: 'major',
      breaking: ['b', 'c'],
      closes: [2, 3],
      body: 'why',
      pullRequest: 7,
      coAuthors: [BOB],
      footers: [
        { token: 'Refs', value: '#1' },
        { token: 'MIGRATION', value: 'x' },
      ],
    }),
  ])
})

test('the number of every pull request is kept, each once', () => {
  const given = [change(1), change(2, { pullRequest: 9 }), change(3, { pullRequest: 7 }), change(4, { pullRequest: 9 })]
  expect(withoutDuplicates(given).changes).toEqual([change(1, { pullRequest: 9, otherPullRequests: [7] })])
})

test('a commit that lists another of its changes is still listed', () => {
  const given = [change(1), change(2), change(2, { description: 'b' })]
  const { changes, listedBy } = withoutDuplicates(given)
  expect(changes).toHaveLength(2)
  expect(listedBy.size).toBe(0)
})
