import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPieces } from '../../src/text/pieces.ts'

function recordsIn(pieces: readonly string[], separator: string): string[] {
  const records: string[] = []
  const { take, end } = readPieces(separator, (text, from, to) => records.push(text.slice(from, to)))
  for (const piece of pieces) take(piece)
  end()
  return records
}

test.each<[string, readonly string[], readonly string[]]>([
  ['nothing', [], []],
  ['a record whose end is missing', ['a\nb'], ['a', 'b']],
  ['an end alone is an empty record', ['\n'], ['']],
  ['cut before the separator', ['a', '\nb\n'], ['a', 'b']],
  ['cut behind the separator', ['a\n', 'b\n'], ['a', 'b']],
  ['a record of three pieces', ['a', 'b', 'c\n'], ['abc']],
  ['an empty piece', ['a', '', '\n'], ['a']],
])('%s', (_, pieces, expected) => {
  expect(recordsIn(pieces, '\n')).toEqual(expected)
})

test('wherever a text is cut, the records are those of the whole', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '\u{1F600}', '\0', '\n') })
  fc.assert(
    fc.property(text, fc.array(fc.nat(40)), (whole, places) => {
      const at = [0, ...places.map((place) => Math.min(place, whole.length)).sort((a, b) => a - b), whole.length]
      const pieces = at.slice(1).map((to, one) => whole.slice(at[one], to))
      const records = whole.split('\0')
      if (records.at(-1) === '') records.pop()
      expect(recordsIn(pieces, '\0')).toEqual(records)
    }),
  )
})
