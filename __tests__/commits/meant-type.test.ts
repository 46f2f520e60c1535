import { expect, test } from '@jest/globals'
import { isTicket, meansSomething, meantType } from '../../src/commits/meant-type.ts'
import { DEFAULT_RULES } from '../../src/commits/rules.ts'

test.each([
  ['feature', 'feat'],
  ['bugfix', 'fix'],
  ['hotfix', 'fix'],
  ['doc', 'docs'],
  ['faet', 'feat'],
  ['feet', 'feat'],
  ['fea', 'feat'],
  ['feats', 'feat'],
  ['fxi', 'fix'],
])('%s most likely means %s', (type, meant) => {
  expect(meantType(type, DEFAULT_RULES)).toBe(meant)
})

test.each([
  ['feat', 'a type that has a rule'],
  ['ui', 'a word of its own, though one letter from ci'],
  ['deps', 'a word of its own'],
  ['chores', 'the right type would change nothing'],
  ['timeout', 'another word'],
  ['f', 'too little to tell'],
])('%s means nothing else (%s)', (type) => {
  expect(meantType(type, DEFAULT_RULES)).toBeUndefined()
})

test('a rule of its own is what is meant', () => {
  const rule = { bump: 'patch' as const, section: 'x', scopes: new Map() }
  expect(meantType('feature', { types: new Map([...DEFAULT_RULES.types, ['feature', rule]]) })).toBeUndefined()
  expect(meantType('dep', { types: new Map([['deps', rule]]) })).toBe('deps')
})

test.each([
  ['abc-12', true],
  ['abc', false],
  ['12-abc', false],
])('%s is a ticket: %s', (type, expected) => {
  expect(isTicket(type)).toBe(expected)
})

test.each([
  ['feat', true],
  ['feature', true],
  ['abc-12', true],
  ['timeout', false],
])('%s says what a commit is: %s', (type, expected) => {
  expect(meansSomething(type, DEFAULT_RULES)).toBe(expected)
})
