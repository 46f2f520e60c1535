import { describe, expect, test } from '@jest/globals'
import { readCommits } from '../../../src/commits/read.ts'
import { DEFAULT_RULES, type CommitRules } from '../../../src/commits/rules.ts'
import {
  isTicketLine,
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

describe('a ticket alone on a line', () => {
  const onOneLine = (texts: readonly string[] = []) => texts.map((text) => text.replace(/[ \n]+/g, ' '))

  test.each([
    ['ends the text of a break', 'feat!: a\n\nBREAKING CHANGE: b is gone\n\nABC-12', ['b is gone'], ['ABC-12']],
    ['right under it', 'feat!: a\n\nBREAKING CHANGE: b is gone\nABC-12', ['b is gone'], ['ABC-12']],
    ['and what follows is no part of it', 'feat!: a\n\nBREAKING CHANGE: b\n\nABC-12\n\nmore', ['b'], ['ABC-12']],
    [
      'several of them',
      'feat!: a\n\nBREAKING CHANGE: b\n\n[ABC-12], ABC-13\nABC-14',
      ['b'],
      ['ABC-12', 'ABC-13', 'ABC-14'],
    ],
    ['without any footer', 'feat: a\n\nSome words.\n\nABC-12\n', [], ['ABC-12']],
    [
      'in a text that goes on it is text',
      'feat!: a\n\nBREAKING CHANGE: see\nABC-12\nfor more',
      ['see ABC-12 for more'],
      [],
    ],
    ['beside a word it is text', 'feat!: a\n\nBREAKING CHANGE: b\n\nUTF-8 rules', ['b\n\nUTF-8 rules'], []],
  ])('%s', (_, message, breaking, names) => {
    const [change] = read(message).changes
    expect(onOneLine(change?.breaking)).toEqual(onOneLine(breaking))
    expect((change?.tickets ?? []).map(({ name }) => name)).toEqual(names)
  })

  test.each([
    ['ABC-12', true],
    ['[ABC-12], (ABC-13)', true],
    ['ABC-12 ABC-13 ABC-14 ABC-15', true],
    ['ABC-12 is done', false],
    ['ABC-12.', false],
    ['', false],
    ['ABC-1 '.repeat(5), false],
  ])('%j is nothing but tickets: %s', (line, expected) => {
    expect(isTicketLine(line, rulesWith())).toBe(expected)
    expect(isTicketLine(line, DEFAULT_RULES)).toBe(false)
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
  /** Each another one, so that none is looked at once for all. */
  const linesOf = (count: number) => Array.from({ length: count }, (_, at) => `K-${at}`).join('\n')

  test.each([
    ['one word', LONG],
    ['tickets on one line', 'A-1 '.repeat(50_000)],
    ['bullets', '* K-1 x\n'.repeat(25_000)],
    ['tickets alone on their lines', 'K-1\n'.repeat(50_000)],
    ['each another one', linesOf(25_000)],
  ])('a good one, on 200 KB: %s', (_, text) => {
    const started = process.cpuUsage()
    readCommits([commit(1, `feat: a\n\n${text}`), commit(2, text)], rulesWith())
    // Of this process alone: what else the machine does counts for nothing.
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1_000).toBeLessThan(3_000)
  })

  test('a slow one is stopped, with its code', () => {
    const rules = rulesWith('(?:a+)+b')
    const started = performance.now()
    expect(() => lookForTickets([commit(1, LONG)], rules)).toThrow(/^VC862: /)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
