import { describe, expect, test } from '@jest/globals'
import type { Person } from '../../src/commits/commit.ts'
import { contributors, firstOf, peopleOf } from '../../src/notes/people.ts'
import { changeOf } from '../plan/history.ts'

const MARA: Person = { name: 'Mara', email: 'mara@example.invalid' }
const JO: Person = { name: 'Jo', email: 'jo@example.invalid' }

function names(author: Person, ...coAuthors: readonly Person[]): string[] {
  return peopleOf(changeOf('fix: a', { author, coAuthors })).map(({ name }) => name)
}

describe('the people behind a change', () => {
  test.each<[string, readonly [Person, ...Person[]], readonly string[]]>([
    ['the author', [MARA], ['Mara']],
    ['the author first, then the others', [MARA, JO], ['Mara', 'Jo']],
    ['each address once, in any case', [MARA, { ...MARA, name: 'M.', email: 'Mara@Example.Invalid' }], ['Mara']],
    ['each name once: many commit from two addresses', [MARA, { ...MARA, email: 'mara@work.invalid' }], ['Mara']],
    ['a name in other letters is another person', [MARA, { name: 'mara', email: 'm@work.invalid' }], ['Mara', 'mara']],
    ['nobody without a name', [{ ...MARA, name: '' }, JO], ['Jo']],
  ])('%s', (_, [author, ...others], expected) => {
    expect(names(author, ...others)).toEqual(expected)
  })

  test.each<[string, Person]>([
    ['an App by its name', { name: 'dependabot[bot]', email: 'support@github.com' }],
    ['an App by its address', { name: 'Renovate', email: '29139614+renovate[bot]@users.noreply.github.com' }],
  ])('a bot is thanked by nobody: %s', (_, bot) => {
    expect(names(bot, JO)).toEqual(['Jo'])
    expect(names(MARA, bot)).toEqual(['Mara'])
  })

  test.each<[string, Person]>([
    ['bot in a name', { name: 'Bottom', email: 'bottom@example.invalid' }],
    ['the mark inside a name', { name: '[bot] hater', email: 'h@example.invalid' }],
    ['the mark behind the address', { name: 'Ann', email: 'ann@[bot].invalid' }],
  ])('a person is no bot: %s', (_, person) => {
    expect(names(person)).toEqual([person.name])
  })
})

test('everybody behind the changes, in the order of their first one', () => {
  const changes = [
    changeOf('fix: a', { author: JO, coAuthors: [] }),
    changeOf('fix: b', { author: MARA, coAuthors: [JO] }),
    changeOf('fix: c', { author: JO }),
  ]
  expect(contributors(changes)).toEqual([JO, MARA])
  expect(contributors([])).toEqual([])
})

test.each([
  [[], 2, [], 0],
  [['a', 'b'], 2, ['a', 'b'], 0],
  [['a', 'b', 'c'], 2, ['a', 'b', 'c'], 0],
  [['a', 'b', 'c', 'd'], 2, ['a', 'b'], 2],
])('of %j, %i are named: %j, and %i others', (list, most, named, others) => {
  expect(firstOf(list, most)).toEqual({ named, others })
})

test('an account that no account can be called is none, whoever tells it', () => {
  const change = changeOf('fix: a', { author: MARA, coAuthors: [JO] })
  const handles = new Map([
    [MARA.email, 'mara'],
    [JO.email, 'jo @everyone'],
  ])
  const known = { web: 'https://github.com/acme/widget', credits: { handles, newcomers: new Set<string>() } }
  expect(peopleOf(change, known).map(({ handle }) => handle)).toEqual(['mara', undefined])
})
