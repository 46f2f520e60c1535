import { describe, expect, test } from '@jest/globals'
import { orderHistory } from '../../../src/commits/history/order.ts'
import { readCommits } from '../../../src/commits/read.ts'
import { revertIn, revertsInFront } from '../../../src/commits/reverts/behind-tickets.ts'
import { DEFAULT_RULES, type CommitRules } from '../../../src/commits/rules.ts'
import { ticketsFrom } from '../../../src/settings/tickets.ts'
import { commitsOf } from '../../next-version/history.ts'

const { tickets } = ticketsFrom({ pattern: '[A-Z]+-\\d+' }, (key) => key)
const RULES: CommitRules = tickets === undefined ? DEFAULT_RULES : { ...DEFAULT_RULES, tickets }

describe('what stands behind the tickets', () => {
  test.each([
    ['ABC-12 Revert "feat: a"', 'Revert "feat: a"', ['ABC-12']],
    ['[ABC-12] [ABC-13] Reapply "feat: a"', 'Reapply "feat: a"', ['ABC-12', 'ABC-13']],
    ['ABC-12: revert: feat: a', 'revert: feat: a', ['ABC-12']],
    ['ABC-12: Revert "ABC-7 feat: a" (#9)', 'Revert "ABC-7 feat: a" (#9)', ['ABC-12']],
    ['Revert "ABC-7 feat: a"', 'Revert "ABC-7 feat: a"', []],
    ['ABC-12: feat: a', 'ABC-12: feat: a', []],
    ['ABC-12 Reverting is hard', 'ABC-12 Reverting is hard', []],
  ])('%s', (text, rest, names) => {
    expect(revertIn(text, RULES)).toEqual({ text: rest, tickets: names })
  })

  test('without the setting nothing is passed over', () => {
    const history = orderHistory(commitsOf(['ABC-12 Revert "feat: a"']))
    expect(revertsInFront(history, DEFAULT_RULES)).toBe(history)
  })
})

describe('a ticket before a revert', () => {
  const read = (...messages: readonly string[]) => {
    const { changes, verdicts } = readCommits(commitsOf(messages), RULES)
    return [changes.map(({ type, description }) => `${type}: ${description}`), verdicts.map(({ counts }) => counts)]
  }

  test('it and what it takes back vanish', () => {
    expect(read('ABC-7: feat: search', 'fix: a', 'ABC-12 Revert "ABC-7: feat: search"')).toEqual([
      ['fix: a'],
      ['none', 'patch', 'none'],
    ])
  })

  test('by the sentence that git writes, too', () => {
    const [first] = commitsOf(['feat: search'])
    const revert = `ABC-12: Revert "search"\n\nThis reverts commit ${first?.sha ?? ''}.`
    expect(read('feat: search', revert)).toEqual([[], ['none', 'none']])
  })

  test('of something released it is a patch, with its ticket', () => {
    const { changes } = readCommits(commitsOf(['ABC-12 | Revert "feat: search" (#9)']), RULES)
    expect(changes).toMatchObject([{ type: 'revert', bump: 'patch', description: 'search', pullRequest: 9 }])
    expect(changes[0]?.tickets?.map(({ name }) => name)).toEqual(['ABC-12'])
  })

  test('among the bullets of a squash', () => {
    expect(read('Search\n\n* ABC-7: feat: search\n* fix: a\n* ABC-12 Revert "ABC-7: feat: search"')).toEqual([
      ['fix: a'],
      ['patch'],
    ])
  })
})
