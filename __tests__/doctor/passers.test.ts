import { expect, test } from '@jest/globals'
import { namesOf, passersText, stopOf, unreadPassers, type Stop } from '../../src/doctor/passers.ts'
import type { Passer } from '../../src/ports/policies.ts'
import { ADMIN, APP } from './policies.ts'

const BY_PULL = { ...ADMIN, onlyByPull: true }

test.each<[boolean, Passer[] | undefined, Stop, string]>([
  [false, [APP], 'surely', 'GITHUB_TOKEN is on no list'],
  [false, undefined, 'surely', 'whoever is on it'],
  [true, [APP], 'maybe', 'the token may be this one'],
  [true, undefined, 'maybe', 'nobody knows who passes'],
  [true, [], 'surely', 'nobody passes'],
  [true, [BY_PULL], 'surely', 'a release is no pull request'],
])('own token %s, passers %j: %s (%s)', (ownToken, passers, stop) => {
  expect(stopOf({ ownToken }, passers)).toBe(stop)
})

test('those who pass are named', () => {
  expect(namesOf([APP, BY_PULL])).toBe('the App 7, the role admin (by pull request)')
  expect(passersText([APP])).toContain('the App 7')
  expect(passersText([])).toContain('nobody')
  expect(passersText(undefined)).toBe('')
})

test('a list that the token may not see is unread', () => {
  expect(unreadPassers({ name: 'releases' })).toEqual([
    { what: 'who may pass the ruleset "releases"', needs: expect.stringContaining('Administration') },
  ])
  expect(unreadPassers({ name: 'releases', passers: [] })).toEqual([])
})
