import { expect, test } from '@jest/globals'
import { countsOf, summaryOf } from '../../src/notes/summary.ts'
import { changeOf, changesOf, factsOf, without } from '../next-version/history.ts'

test.each<[string, readonly string[], string]>([
  ['one of each', ['feat: a', 'fix: b'], '**1 feature, 1 fix** by 1 person since v1.2.3.'],
  ['many of each', ['feat: a', 'feat: b', 'fix: c', 'fix: d'], '**2 features, 2 fixes** by 1 person since v1.2.3.'],
  [
    'a break is counted beside its type',
    ['feat!: a', 'fix: b'],
    '**1 breaking change, 1 feature, 1 fix** by 1 person since v1.2.3.',
  ],
  ['breaks', ['feat!: a', 'fix!: b'], '**2 breaking changes, 1 feature, 1 fix** by 1 person since v1.2.3.'],
  ['what is not there is not counted', ['fix: a'], '**1 fix** by 1 person since v1.2.3.'],
  ['others beside features are not worth a word', ['feat: a', 'docs: b'], '**1 feature** by 1 person since v1.2.3.'],
  ['others alone are', ['docs: a'], '**1 change** by 1 person since v1.2.3.'],
  ['and many', ['docs: a', 'chore: b'], '**2 changes** by 1 person since v1.2.3.'],
  ['nothing at all', [], '**No listed changes** since v1.2.3.'],
])('%s', (_, messages, expected) => {
  expect(summaryOf(factsOf(messages))).toBe(expected)
})

test('people, each once', () => {
  const changes = [
    changeOf('feat: a', { coAuthors: [{ name: 'Jo', email: 'jo@example.invalid' }] }),
    changeOf('fix: b', { author: { name: 'Jo', email: 'JO@example.invalid' } }),
  ]
  expect(summaryOf(factsOf([], { changes }))).toBe('**1 feature, 1 fix** by 2 people since v1.2.3.')
})

test('bots are nobody', () => {
  const changes = [changeOf('fix: b', { author: { name: 'dependabot[bot]', email: 'x@users.noreply.github.com' } })]
  expect(summaryOf(factsOf([], { changes }))).toBe('**1 fix** since v1.2.3.')
})

test('breaking changes are counted as they are listed: a change may break several things', () => {
  const facts = factsOf(['feat!: a\n\nBREAKING CHANGE: b\n\nBREAKING CHANGE: c', 'fix!: d'])
  expect(facts.changes.flatMap(({ breaking }) => breaking)).toHaveLength(3)
  expect(summaryOf(facts)).toBe('**3 breaking changes, 1 feature, 1 fix** by 1 person since v1.2.3.')
})

test('a first release is since nothing', () => {
  expect(summaryOf(without(factsOf(['feat: a']), 'previous'))).toBe('**1 feature** by 1 person.')
})

test('the counts as numbers', () => {
  const changes = changesOf('feat!: a', 'feat: b', 'fix: c', 'docs: d', 'chore!: e')
  expect(countsOf(factsOf([], { changes }))).toEqual({
    changes: 5,
    features: 2,
    fixes: 1,
    breaking: 2,
    others: 2,
    people: 1,
    newcomers: 0,
  })
})
