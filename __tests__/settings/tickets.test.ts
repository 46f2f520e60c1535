import { describe, expect, test } from '@jest/globals'
import { parseConfiguration } from '../../src/settings/configuration.ts'
import { ticketsFrom } from '../../src/settings/tickets.ts'

const read = (text: string) => parseConfiguration('c.yml', text)

test('pattern and link', async () => {
  const { rules, problems } = await read(
    "tickets: { pattern: '[A-Z]+-\\d+', link: 'https://jira.example/browse/{ticket}' }",
  )
  expect(problems).toEqual([])
  expect(rules.tickets).toMatchObject({ pattern: '[A-Z]+-\\d+', link: 'https://jira.example/browse/{ticket}' })
  expect(rules.tickets?.find(['a K-1 b', 'none'])).toEqual([[[2, 5]], []])
})

test('none', () => {
  expect(ticketsFrom(undefined, (key) => key)).toEqual({ problems: [] })
})

describe('what cannot be used is refused with its place', () => {
  test.each([
    ["tickets: { pattern: '[' }", 'no regular expression'],
    ["tickets: { pattern: 'a*' }", 'it matches nothing at all'],
    ['tickets: { }', 'no pattern'],
    ["tickets: { pattern: K-1, link: 'javascript:{ticket}' }", 'no address'],
    ["tickets: { pattern: K-1, link: 'https://jira.example/' }", 'no place for the ticket'],
    ["tickets: { pattern: K-1, link: 'https://jira.example/{ticket} <b>' }", 'more than an address'],
    ['tickets: { pattern: K-1, lnk: a }', 'an unknown key'],
    ['tickets: K-1', 'a text'],
  ])('%s: %s', async (text) => {
    const { problems } = await read(text)
    expect(problems.map(({ code, what }) => [/^VC1\d\d$/.test(code), what.includes('c.yml:1:')])).toEqual([
      [true, true],
    ])
  })
})
