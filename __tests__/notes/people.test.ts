import { describe, expect, test } from '@jest/globals'
import type { Person } from '../../src/commits/commit.ts'
import { contributors, firstOf, newcomersAmong, peopleOf } from '../../src/notes/people.ts'
import { changeOf } from '../next-version/history.ts'

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
    ['a name in any case', [MARA, { name: 'mara', email: 'm@work.invalid' }], ['Mara']],
    ['a name alone in another place', [MARA, { name: 'Mara Ek', email: 'm@work.invalid' }], ['Mara', 'Mara Ek']],
    ['nobody without a name', [{ ...MARA, name: '' }, JO], ['Jo']],
    ['nobody whose name shows nothing', [{ ...MARA, name: '\u200b\u2060' }, JO], ['Jo']],
  ])('%s', (_, [author, ...others], expected) => {
    expect(names(author, ...others)).toEqual(expected)
  })

  test('a robot is thanked by nobody', () => {
    const robot = { name: 'Mend Renovate', email: 'bot@renovateapp.com' }
    expect(names(robot, JO)).toEqual(['Jo'])
    expect(names(MARA, robot)).toEqual(['Mara'])
  })

  test('a person whose name is the login of another address is one person', () => {
    const login = { name: 'mara-ek', email: 'm@work.invalid' }
    const account = { name: 'Mara Ek', email: '7+mara-ek@users.noreply.github.com' }
    const change = changeOf('fix: a', { author: account, coAuthors: [login] })
    expect(peopleOf(change, { web: 'https://github.com/acme/widget' }).map(({ name }) => name)).toEqual(['Mara Ek'])
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

test('a robot is never welcomed', () => {
  const change = changeOf('fix: a', { author: { name: 'snyk-bot', email: 'snyk-bot@snyk.io' }, coAuthors: [JO] })
  expect(newcomersAmong([change], [MARA], {})).toEqual(new Set([JO.email]))
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
