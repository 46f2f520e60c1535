import { expect, test } from '@jest/globals'
import { pausesIn } from '../../src/gates/pauses.ts'

const sum = (pauses: readonly number[]) => pauses.reduce((total, pause) => total + pause, 0)

test.each([
  [0, 0, 'no wait: one look'],
  [1, 6, 'a minute'],
  [30, 37, 'half an hour: two requests a look are few beside the 1,000 an hour'],
  [360, 367, 'six hours, the longest job of GitHub'],
])('%s minutes are filled by %s pauses: %s', (minutes, count) => {
  const pauses = pausesIn(minutes)
  expect(sum(pauses)).toBe(minutes * 60)
  expect(pauses).toHaveLength(count)
  expect(Math.max(0, ...pauses)).toBeLessThanOrEqual(60)
})
