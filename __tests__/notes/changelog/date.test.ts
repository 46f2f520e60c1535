import { describe, expect, test } from '@jest/globals'
import { dateFormIn } from '../../../src/notes/changelog/date.ts'

describe('a date in the form of another', () => {
  test.each([
    ['2025-01-31', '2026-01-05'],
    ['2025/01/31', '2026/01/05'],
    ['2025.01.31', '2026.01.05'],
    ['31.01.2025', '5.01.2026'],
    ['03.01.2025', '05.01.2026'],
    ['January 31, 2025', 'January 5, 2026'],
    ['January 31 2025', 'January 5 2026'],
    ['January 01, 2025', 'January 05, 2026'],
    ['January 31st, 2025', 'January 5th, 2026'],
    ['Dec 31, 2025', 'Jan 5, 2026'],
    ['Dec. 31, 2025', 'Jan. 5, 2026'],
    ['May 31, 2025', 'January 5, 2026'],
    ['31 January 2025', '5 January 2026'],
    ['31st January 2025', '5th January 2026'],
    ['03-Dec-2025', '05-Jan-2026'],
  ])('%s: %s', (model, expected) => {
    expect(dateFormIn(` (${model}) `)?.format('2026-01-05')).toBe(expected)
  })

  test.each([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 31])('the ending of day %i', (day) => {
    const endings = new Map([[1, 'st'], [2, 'nd'], [3, 'rd'], [21, 'st'], [22, 'nd'], [23, 'rd'], [31, 'st']]) // prettier-ignore
    const iso = `2026-01-${String(day).padStart(2, '0')}`
    expect(dateFormIn('May 4th, 2025')?.format(iso)).toBe(`January ${day}${endings.get(day) ?? 'th'}, 2026`)
  })
})

test.each([
  ['whether the month comes first, nobody can tell', '01/05/2025'],
  ['a version', '1.2.2025'],
  ['a number that goes on', '12025-01-311'],
  ['two signs', '2025-01/31'],
  ['a word that begins like a month', 'Marching 31, 2025'],
  ['no date', 'The big one'],
])('no date: %s', (_, text) => {
  expect(dateFormIn(text)).toBeUndefined()
})

test('a date says where it stands', () => {
  const { start, end } = dateFormIn('x (2025-01-31)') ?? { start: 0, end: 0 }
  expect('x (2025-01-31)'.slice(start, end)).toBe('2025-01-31')
})
