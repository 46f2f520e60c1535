import { describe, expect, test } from '@jest/globals'
import { headlineOf, sentence } from '../../src/notes/headline.ts'
import type { ReleaseFacts } from '../../src/notes/facts.ts'
import { factsOf, version } from '../next-version/history.ts'

const MANY = 'Bug fixes and minor improvements'

test.each<[string, readonly string[], Partial<ReleaseFacts>, string]>([
  [
    '1.0.0 is production ready, whatever it holds',
    ['feat!: a'],
    { version: version('1.0.0'), bump: 'major' },
    'Production ready release',
  ],
  ['a candidate of 1.0.0 is not', ['feat: a'], { version: version('1.0.0-rc.1') }, 'A'],
  ['nor is 2.0.0', ['feat!: drop node 18'], { version: version('2.0.0'), bump: 'major' }, 'Drop node 18'],
  ['a break weighs most', ['feat: a', 'feat!: b', 'fix: c'], { bump: 'major' }, 'B'],
  ['then a feature, the oldest', ['fix: a', 'feat: b', 'feat: c'], {}, 'B'],
  ['the one fix by its name', ['docs: a', 'fix: stop the crash'], { bump: 'patch' }, 'Stop the crash'],
  ['a revert alone is told as one', ['revert: the cosine schedule'], { bump: 'patch' }, 'Revert the cosine schedule'],
  ['many fixes by a kind word', ['fix: a', 'fix: b'], { bump: 'patch' }, MANY],
  ['a minor of fixes alone was asked for: many are many', ['fix: a', 'fix: b'], { bump: 'minor' }, MANY],
  ['a minor of one fix: it is what there is', ['fix: a'], { bump: 'minor' }, 'A'],
  ['a patch does not boast of its features', ['feat: a', 'fix: b'], { bump: 'patch' }, MANY],
  ['nothing that counts: no fix is invented', ['docs: a', 'chore: b'], { bump: 'patch' }, 'Maintenance release'],
  ['no change at all', [], { bump: 'minor' }, 'Maintenance release'],
  ['text of a commit is one plain line', ['feat: a\u001b[31m  red\u202e \t thing.'], {}, 'A red thing'],
])('%s', (_, messages, changes, headline) => {
  expect(headlineOf(factsOf(messages, changes))).toBe(headline)
})

describe('a sentence', () => {
  test.each([
    ['find by label', 'Find by label', 'begins with a capital'],
    ['find by label.', 'Find by label', 'has no period'],
    ['and so on...', 'And so on...', 'keeps an ellipsis'],
    ['sort lists, tables etc.', 'Sort lists, tables etc.', 'keeps an abbreviation'],
    ['a', 'A', 'may be one letter'],
    ['évite un plantage', 'Évite un plantage', 'in any script'],
    ['iOS builds again', 'iOS builds again', 'a name with capitals stays'],
    ['x86 builds again', 'x86 builds again', 'and one with digits'],
    ['`find` by label', '`find` by label', 'code stays'],
    ['日本語', '日本語', 'a script without capitals stays'],
    ['2 fixes', '2 fixes', 'a digit has no capital'],
    ['Find', 'Find', 'a capital is one already'],
    [' a\n b ', 'A b', 'is one line'],
    ['', '', 'nothing'],
  ])('%j → %j: %s', (text, expected) => {
    expect(sentence(text)).toBe(expected)
  })
})
