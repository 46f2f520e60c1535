import { expect, test } from '@jest/globals'
import { type BumpLevel, higherBump, shortSha } from '../../src/commits/commit.ts'

test.each<[BumpLevel, BumpLevel, BumpLevel]>([
  ['none', 'patch', 'patch'],
  ['minor', 'patch', 'minor'],
  ['minor', 'major', 'major'],
  ['major', 'none', 'major'],
  ['patch', 'patch', 'patch'],
])('of %s and %s the higher is %s', (a, b, higher) => {
  expect(higherBump(a, b)).toBe(higher)
})

test('people are shown seven characters of an object name', () => {
  expect(shortSha('0123456789abcdef0123456789abcdef01234567')).toBe('0123456')
})
