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
const numbersIn = (meetings: readonly Meeting[]) => meetings.map(({ request }) => request)
const told = (meetings: readonly Meeting[]) => meetings.map(({ trouble, request }) => `${trouble} at ${request}`)
const numbersOf = (requests: readonly unknown[]) => requests.map((_request, index) => index + 1)

describe.each([
  ['all troubles', TROUBLES],
  ['one of each kind', KINDS],
])('a sample of %s', (_, troubles) => {
  /** Which tables of scenarios there are: each of the runs alone, and some together. */
  const TABLES = [...RUNS.map((run) => [run]), RUNS.slice(0, 2), [...RUNS].reverse(), RUNS.slice(2)]

  const sampleOf = (runs: typeof RUNS) => {
    const deal = sampledMeetings(troubles, runs.length)
    return runs.map((requests) => deal(requests))
  }

  test.each(TABLES)('leaves out no trouble and no request: table %#', (...runs) => {
    const samples = sampleOf(runs)
    const possible = runs.flatMap((requests) => allMeetings(troubles, requests))
    expect(namesIn(samples.flat())).toEqual(namesIn(possible))
    for (const [index, requests] of runs.entries())
      expect([...new Set(numbersIn(samples[index] ?? []))].sort((a, b) => a - b)).toEqual(numbersOf(requests))
  })

  test.each(TABLES)('takes a request twice only for what is left at last: table %#', (...runs) => {
    const samples = sampleOf(runs)
    for (const sample of samples.slice(0, -1)) expect(new Set(numbersIn(sample)).size).toBe(sample.length)
    expect(samples.flat().length).toBeLessThanOrEqual(runs.flat().length + troubles.length)
  })

  test.each(TABLES)('holds what can happen, each once, and always the same: table %#', (...runs) => {
    for (const [index, sample] of sampleOf(runs).entries()) {
      expect(told(allMeetings(troubles, runs[index] ?? []))).toEqual(expect.arrayContaining(told(sample)))
      expect(new Set(told(sample)).size).toBe(sample.length)
      expect(told(sampleOf(runs)[index] ?? [])).toEqual(told(sample))
    }
  })
})

describe('the whole', () => {
  const [requests = []] = RUNS

  test('is each trouble at each request that can meet it', () => {
    const possible = TROUBLES.flatMap(([, , meets]) => requests.filter((request) => canMeet(meets, request)))
    expect(allMeetings(TROUBLES, requests)).toHaveLength(possible.length)
  })

  test('is what its shares are together', () => {
    const shares = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => meetingsOf(TROUBLES, 1, { number, of: 8 })(requests))
    expect(told(shares).sort()).toEqual(told(allMeetings(TROUBLES, requests)).sort())
  })

  test('is not asked of somebody who runs the tests', () => {
    expect(meetingsOf(TROUBLES, 1, undefined)(requests)).toEqual(sampledMeetings(TROUBLES)(requests))
  })
})
