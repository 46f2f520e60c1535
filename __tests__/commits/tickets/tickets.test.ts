import { describe, expect, test } from '@jest/globals'
import { readCommits } from '../../../src/commits/read.ts'
import { DEFAULT_RULES, type CommitRules } from '../../../src/commits/rules.ts'
import {
  lookForTickets,
  ticketAtEnd,
  ticketsIn,
  ticketsOf,
  withoutTickets,
} from '../../../src/commits/tickets/tickets.ts'
import { ticketsFrom } from '../../../src/settings/tickets.ts'
import { commit, commitsOf } from '../../next-version/history.ts'

function rulesWith(
  pattern = '[A-Z]+-\\d+',
  link: string | undefined = 'https://jira.example/browse/{ticket}',
): CommitRules {
  const { tickets, problems } = ticketsFrom({ pattern, link }, (key) => key)
  if (tickets === undefined || problems.length > 0) throw new Error('wrong tickets')
  return { ...DEFAULT_RULES, tickets }
}

const read = (...messages: readonly string[]) => readCommits(commitsOf(messages), rulesWith())
const told = (message: string) =>
  read(message).changes.map(({ type, description, tickets = [] }) => [
    type,
    description,
    ...tickets.map(({ name }) => name),
  ])

describe('a ticket before a header is passed over', () => {
  test.each([
    ['[ABC-12] feat: search', ['feat', 'search', 'ABC-12']],
    ['ABC-12: feat: search', ['feat', 'search', 'ABC-12']],
    ['ABC-12 | feat: search', ['feat', 'search', 'ABC-12']],
    ['ABC-12 feat: search', ['feat', 'search', 'ABC-12']],
    ['[ABC-12]: feat: search', ['feat', 'search', 'ABC-12']],
    ['[ABC-12] [ABC-13] feat: search', ['feat', 'search', 'ABC-12', 'ABC-13']],
    ['ABC-12, ABC-13: feat: search', ['feat', 'search', 'ABC-12', 'ABC-13']],
    ['feat: search', ['feat', 'search']],
    ['feat: search (ABC-12) (#7)', ['feat', 'search', 'ABC-12']],
    ['feat: search [ABC-12]', ['feat', 'search', 'ABC-12']],
    ['feat: support ABC-12', ['feat', 'support ABC-12', 'ABC-12']],
    ['ABC-12: feat: search (ABC-12)', ['feat', 'search', 'ABC-12']],
    ['feat: search\n\nRefs: ABC-12', ['feat', 'search', 'ABC-12']],
    ['feat: search\n\nJira: ABC-12, ABC-13\nReviewed-by: Jo', ['feat', 'search', 'ABC-12', 'ABC-13']],
    ['ABC-12 feat(core)!: search', ['feat', 'search', 'ABC-12']],
  ])('%j', (message, expected) => {
    expect(told(message)).toEqual([expected])
  })

  test.each([
    ['UTF-8 is the default', 'no header follows'],
    ['ABC-12', 'nothing follows'],
    ['xABC-12 feat: a', 'a word before it'],
    ['ABC-12feat: a', 'nothing between'],
  ])('%j is no header: %s', (message) => {
    expect(told(message).filter(([type]) => type === 'feat')).toEqual([])
  })

  test('in the bullets of a squash', () => {
    expect(told('ABC-1 Merge it\n\n* [ABC-2] feat: a\n* wip\n* ABC-3: fix: b')).toEqual([
      ['feat', 'a', 'ABC-2'],
      ['fix', 'b', 'ABC-3'],
    ])
  })

  test('without the setting nothing is', () => {
    expect(readCommits(commitsOf(['[ABC-12] feat: a']), DEFAULT_RULES).changes).toEqual([])
  })
})

test('each with its page, encoded', () => {
  const rules = rulesWith('#\\S+')
  expect(ticketsOf(['#a/b', '#a/b', '#c'], rules)).toEqual([
    { name: '#a/b', url: 'https://jira.example/browse/%23a%2Fb' },
    { name: '#c', url: 'https://jira.example/browse/%23c' },
  ])
  const { link: _link, ...bare } = rules.tickets ?? { pattern: '', find: () => [] }
  expect(_link).toBeDefined()
  expect(ticketsOf(['K-1'], { ...DEFAULT_RULES, tickets: bare })).toEqual([{ name: 'K-1' }])
})

test('the parts by themselves', () => {
  const rules = rulesWith()
  expect(withoutTickets('[K-1] a', rules)).toEqual({ rest: 'a', names: ['K-1'] })
  expect(ticketAtEnd('a (K-1)', 'feat: a (K-1)', rules)).toEqual({ description: 'a', names: ['K-1'] })
  expect(ticketsIn('K-1 and K-2', rules)).toEqual(['K-1', 'K-2'])
})

describe('no pattern takes long', () => {
  const LONG = 'a'.repeat(200_000)

  test('a good one, on 200 KB', () => {
    const started = performance.now()
    for (const text of [LONG, 'A-1 '.repeat(50_000), '* K-1 x\n'.repeat(25_000)])
      readCommits([commit(1, `feat: a\n\n${text}`), commit(2, text)], rulesWith())
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  test('a slow one is stopped, with its code', () => {
    const rules = rulesWith('(?:a+)+b')
    const started = performance.now()
    expect(() => lookForTickets([commit(1, LONG)], rules)).toThrow(/^VC862: /)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
