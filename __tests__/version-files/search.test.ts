import { expect, test } from '@jest/globals'
import { withText } from '../../src/version-files/search.ts'

test('places get what is to stand there', () => {
  expect(withText([{ start: 1, end: 3, value: 'ab' }], 'c')).toEqual([
    { start: 1, end: 3, value: 'ab', replacement: 'c' },
  ])
})
