import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withinLimit } from '../../src/notes/limit.ts'

const ENDING = '\n\n… and more than fits into a release.\n'

function cut(notes: string, limit: number): string {
  const text = withinLimit(notes, null, limit)
  expect(text.endsWith(ENDING)).toBe(true)
  return text.slice(0, -ENDING.length)
}

test('notes that fit are left alone, to the last character', () => {
  expect(withinLimit('- a\n', null, 4)).toBe('- a\n')
  expect(withinLimit('', null, 0)).toBe('')
})

test("GitHub's own limit, less the room for the writer's comments, holds where no other is given", () => {
  const notes = '- entry\n'.repeat(20_000)
  expect(withinLimit(notes.slice(0, 123_000), null)).toHaveLength(123_000)
  expect(withinLimit(notes, null).length).toBeLessThanOrEqual(123_000)
})

describe('the cut', () => {
  test.each([
    ['before the entry that is too much', '## A\n- one\n- two\n- three', 60 - 5, '## A\n- one'],
    ['before the block that is too much', '# A\n\ntext\n\nmore text, and more', 55, '# A\n\ntext'],
    ['not inside an entry of several lines', '- one\n- two\n  and more\n  and more of it', 58, '- one'],
    ['at a line where there is neither', 'one\ntwo, and more than fits', 50, 'one'],
  ])('is %s', (_, notes, limit, expected) => {
    expect(cut(notes.padEnd(200, 'x'), limit)).toBe(expected)
  })

  test('a line that is too long alone goes whole: half of it could act', () => {
    expect(cut('a `<img>` '.repeat(20), 60)).toBe('')
  })

  test('says where the rest is', () => {
    const url = 'https://github.com/acme/widget/compare/v1.0.0...v1.1.0'
    expect(withinLimit('- a\n'.repeat(100), url, 200)).toContain(`See [the full changelog](${url}).`)
  })
})

test('whatever the notes hold, the result is never over the limit, and no character is halved', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '😀', '\n', '- ', '\n\n', '\n- ', '`') })
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: 60, max: 200 }), (lines, limit) => {
      const text = withinLimit(lines.join('\n- '), null, limit)
      expect(text.length).toBeLessThanOrEqual(limit)
      expect(text.isWellFormed()).toBe(true)
    }),
  )
})
