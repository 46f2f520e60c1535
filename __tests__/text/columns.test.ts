import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from '@jest/globals'
import { SHARE } from '../extent.ts'
import { columnsOf, fitsIn, padTo, withinColumns } from '../../src/text/columns.ts'

describe('columns of a line', () => {
  test.each<[string, number, string]>([
    ['', 0, 'nothing takes none'],
    ['fix: a', 6, 'a letter takes one'],
    ['日本', 4, 'a letter of East Asia takes two'],
    ['한국', 4, 'so does Hangul'],
    ['ｆ', 2, 'and a full-width form'],
    ['🚀 up', 5, 'an emoji takes two'],
    ['e\u0301', 1, 'an accent stands on its letter'],
    ['👩‍👩‍👧', 2, 'a family is as wide as one of them'],
    ['שלום', 4, 'right-to-left letters take one'],
  ])('%j takes %i: %s', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })
})

// What a terminal of today shows. That package makes its Intl.Segmenter when it is loaded, a part of every start.
describe('the widths are those of string-width', () => {
  test('for every character that there is', () => {
    const others: string[] = []
    // Of the many that only old scripts have, the sample takes one in eight.
    const step = (point: number) => (SHARE !== undefined || point < 0x30_00 || point >> 12 === 0x1f ? 1 : 8)
    for (let point = 0x20; point <= 0x10_ff_ff; point += step(point)) {
      const character = String.fromCodePoint(point)
      if (/[\p{Cn}\p{Co}\p{Cs}]/u.test(character)) continue
      if (columnsOf(character) !== stringWidth(character)) others.push(point.toString(16))
    }
    expect(others).toEqual([])
  })

  const PARTS = [
    ...[
      'a',
      ' ',
      '1',
      '#',
      'é',
      '—',
      '→',
      'ß',
      'Ж',
      '…',
      '©',
      'e\u0301',
      '日',
      '한',
      'ｆ',
      'ﾞ',
      'ש',
      'กำ',
      'नि',
      'க்ஷி',
      '\u200b',
      '\u0600',
    ],
    ...[
      '🚀',
      '🕵',
      '❤',
      '❤️',
      '☎️',
      '1️⃣',
      '#️⃣',
      '⚡',
      '⚡︎',
      '🇩🇪',
      '🇩',
      '👍🏽',
      '☝🏽',
      '👩‍👩‍👧',
      '🏳️‍🌈',
      '❤️‍🔥',
      '❤‍🔥',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      '©️',
      '🏽',
    ],
  ]

  test.each(PARTS)('for %j', (part) => {
    expect(columnsOf(part)).toBe(stringWidth(part))
  })

  test('for lines that are made of them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), (parts) => {
        const line = parts.join(' ')
        expect(columnsOf(line)).toBe(stringWidth(line))
      }),
    )
  })
})

test.each<[string, number, string]>([
  ['a', 3, 'a  '],
  ['日', 3, '日 '],
  ['❤️', 2, '❤️'],
  ['abc', 2, 'abc'],
])('%j to %i columns is %j', (line, columns, expected) => {
  expect(padTo(line, columns)).toBe(expected)
})

describe('a line within columns', () => {
  test.each<[string, number, string, string]>([
    ['fix: a', 6, 'fix: a', 'it fits exactly'],
    ['fix: abc', 6, 'fix:…', 'cut, and no blank before the mark'],
    ['fix: abc', 7, 'fix: a…', 'cut by a letter'],
    ['日本語', 5, '日本…', 'cut by columns, not by letters'],
    ['日本語', 6, '日本語', 'it fits exactly'],
    ['日本語', 4, '日…', 'no half of a letter'],
  ])('%j in %i is %j: %s', (line, columns, expected) => {
    expect(withinColumns(line, columns)).toBe(expected)
    expect(columnsOf(withinColumns(line, columns))).toBeLessThanOrEqual(columns)
  })
})

test.each<[string, number, boolean]>([
  ['', 0, true],
  ['日', 2, true],
  ['日', 1, false],
  ['👩‍👩‍👧', 2, true],
  ['a — b', 5, true],
  ['a — b', 4, false],
  ['🚀 up, up and away: a line of some length', 41, true],
  ['🚀 up, up and away: a line of some length', 40, false],
])('%j fits in %i columns: %s', (line, columns, expected) => {
  expect(fitsIn(line, columns)).toBe(expected)
})
