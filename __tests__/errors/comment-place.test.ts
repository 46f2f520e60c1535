import { expect, test } from '@jest/globals'
import { markAdvice } from '../../src/errors/comment-place.ts'

test.each<['anywhere' | 'own line', RegExp]>([
  ['anywhere', /with the comment x-version-checkpoint$/],
  ['own line', /x-version-checkpoint-next-line on the line above/],
])('a file with comments %s is marked so', (place, expected) => {
  expect(markAdvice(place)).toMatch(expected)
})

test('a file without comments is not marked at all', () => {
  expect(markAdvice('nowhere')).toBeUndefined()
})
