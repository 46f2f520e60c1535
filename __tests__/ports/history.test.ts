import { expect, test } from '@jest/globals'
import { dateOf, timeAmong } from '../../src/ports/history.ts'

test.each<[readonly number[], number, string]>([
  [[1_700_000_000, 5], 1_700_000_000, 'the first'],
  [[0, 5], 5, 'none is passed over'],
  [[Number.NaN, 5], 5, 'so is what is no number'],
  [[-5000, 5], 5, 'and what lies before 1970'],
  [[8_640_000_000_001, 5], 5, 'and what no date can hold'],
  [[8_640_000_000_000], 8_640_000_000_000, 'the last one that it can'],
  [[], 0, 'none at all'],
])('of %j the time is %d: %s', (times, expected) => {
  expect(timeAmong(...times)).toBe(expected)
})

test('a time that nobody knows has no date', () => {
  expect(dateOf({ taggedAt: 0 })).toBe('')
  expect(dateOf({ taggedAt: timeAmong(8_640_000_000_000) })).toBe('+275760-09-13T00:00:00.000Z')
})
