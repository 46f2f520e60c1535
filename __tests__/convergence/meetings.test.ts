import { describe, expect, test } from '@jest/globals'
import { allMeetings, meetingsOf, sampledMeetings, type Meeting } from './meetings.ts'
import { KINDS, TROUBLES, canMeet } from './troubles.ts'

const asked = (...methods: string[]) =>
  methods.map((method) => ({ method: method.replace('UPLOAD', 'POST'), path: method === 'UPLOAD' ? '/assets' : '/' }))

const RUNS = [
  asked('GET', 'POST', 'GET', 'POST', 'POST', 'POST', 'GET'),
  asked('GET', 'POST', 'GET', 'POST', 'POST', 'POST', 'UPLOAD', 'UPLOAD', 'UPLOAD', 'GET', 'PATCH'),
  asked('GET'),
  asked(...Array.from({ length: 40 }, (_, index) => (index % 3 === 0 ? 'PATCH' : 'GET'))),
]

const namesIn = (meetings: readonly Meeting[]) => new Set(meetings.map(({ trouble }) => trouble))
const numbersIn = (meetings: readonly Meeting[]) => new Set(meetings.map(({ request }) => request))
const told = (meetings: readonly Meeting[]) => meetings.map(({ trouble, request }) => `${trouble} at ${request}`)

describe.each([
  ['all troubles', TROUBLES],
  ['one of each kind', KINDS],
])('a sample of %s', (_, troubles) => {
  test.each(RUNS)('leaves out no trouble and no request: run %#', (...requests) => {
    const sample = sampledMeetings(troubles, requests)
    const all = allMeetings(troubles, requests)
    expect(namesIn(sample)).toEqual(namesIn(all))
    expect(numbersIn(sample)).toEqual(new Set(requests.map((_request, index) => index + 1)))
    expect(sample.length).toBeLessThanOrEqual(troubles.length + requests.length)
  })

  test.each(RUNS)('holds what can happen, each once, and always the same: run %#', (...requests) => {
    const sample = told(sampledMeetings(troubles, requests))
    expect(told(allMeetings(troubles, requests))).toEqual(expect.arrayContaining(sample))
    expect(new Set(sample).size).toBe(sample.length)
    expect(told(sampledMeetings(troubles, requests))).toEqual(sample)
  })
})

describe('the whole', () => {
  const [requests = []] = RUNS

  test('is each trouble at each request that can meet it', () => {
    const possible = TROUBLES.flatMap(([, , meets]) => requests.filter((request) => canMeet(meets, request)))
    expect(allMeetings(TROUBLES, requests)).toHaveLength(possible.length)
  })

  test('is what its shares are together', () => {
    const shares = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => meetingsOf(TROUBLES, requests, { number, of: 8 }))
    expect(told(shares).sort()).toEqual(told(allMeetings(TROUBLES, requests)).sort())
  })

  test('is not asked of somebody who runs the tests', () => {
    expect(meetingsOf(TROUBLES, requests, undefined)).toEqual(sampledMeetings(TROUBLES, requests))
  })
})
