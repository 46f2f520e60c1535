import { expect, test } from '@jest/globals'
import { bulletOn } from '../../../src/commits/squash/bullets.ts'

test.each([
  ['* feat: a', '*', 'feat: a', "GitHub's"],
  ['- feat: a  ', '-', 'feat: a', 'written by hand'],
  ['*   feat: a', '*', 'feat: a', 'with more blanks'],
])('%j is a bullet (%s)', (line, sign, text) => {
  expect(bulletOn(line)).toEqual({ sign, text })
})

test.each([
  [' * feat: a', 'indented: a detail'],
  ['*feat: a', 'no blank'],
  ['+ feat: a', 'a sign GitHub does not write'],
  ['* ', 'no text'],
  ['**bold** a', 'emphasis'],
  ['---------', 'a rule'],
  ['', 'nothing'],
])('%j is none (%s)', (line) => {
  expect(bulletOn(line)).toBeUndefined()
})

test('a line that is no prose is none', () => {
  expect(bulletOn(undefined)).toBeUndefined()
})
