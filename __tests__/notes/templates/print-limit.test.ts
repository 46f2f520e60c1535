import { expect, test } from '@jest/globals'
import { printLimit } from '../../../src/notes/templates/print-limit.ts'

test('texts pass until they are too many together', () => {
  const limited = printLimit(10)
  expect(limited('12345') + limited('67890')).toBe('1234567890')
  expect(limited('')).toBe('')
  expect(() => limited('x')).toThrow('it prints more than 10 characters')
})

test('ten million are the limit', () => {
  const limited = printLimit()
  expect(limited('x'.repeat(10_000_000))).toHaveLength(10_000_000)
  expect(() => limited('x')).toThrow('it prints more than 10,000,000 characters')
})
