import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withinLimit } from '../../src/notes/limit.ts'

const HERE = { tag: 'v1.3.0' }
const ENDING =
  /\n\n… and (?:more|\d+ more (?:entry|entries)) that do not fit in a release\. The full notes are in `release-notes-v1\.3\.0\.md`\.\n$/

/** How many characters the ending takes, so that a row can say what room is left before it. */
const ENDING_ROOM = '\n\n… and more that do not fit in a release. The full notes are in `release-notes-v1.3.0.md`.\n'
  .length

function cut(notes: string, limit: number): string {
  const text = withinLimit(notes, HERE, limit).notes
  expect(text).toMatch(ENDING)
  return text.replace(ENDING, '')
}

test('notes that fit are left alone, to the last character', () => {
  expect(withinLimit('- a\n', HERE, 4)).toEqual({ notes: '- a\n' })
  expect(withinLimit('', HERE, 0)).toEqual({ notes: '' })
})

test("GitHub's own limit, less the room for the writer's comments, holds where no other is given", () => {
  const notes = '- entry\n'.repeat(20_000)
  expect(withinLimit(notes.slice(0, 123_000), HERE).notes).toHaveLength(123_000)
  expect(withinLimit(notes, HERE).notes.length).toBeLessThanOrEqual(123_000)
})

describe('the cut', () => {
  test.each([
    ['before the entry that is too much', '## A\n- one\n- two\n- three', 26, '## A\n- one'],
    ['before an entry with the other mark', '## A\n\n* one\n* two\n* three', 26, '## A\n\n* one'],
    ['before the block that is too much', '# A\n\ntext\n\nmore text, and more', 18, '# A\n\ntext'],
    ['not inside an entry of several lines', '- one\n- two\n  and more\n  and more of it', 30, '- one'],
    [
      'not inside code, whose blank lines belong to the entry',
      '- one\n- two\n\n  ```\n  a\n\n  b\n\n  c\n  ```',
      30,
      '- one',
    ],
    ['at a line where there is neither', 'one\ntwo, and more than fits', 12, 'one'],
  ])('is %s', (_, notes, room, expected) => {
    expect(cut(notes.padEnd(300, 'x'), room + ENDING_ROOM)).toBe(expected)
  })

  test('a line that is too long alone goes whole: half of it could act', () => {
    expect(cut('a `<img>` '.repeat(20), 120)).toBe('')
  })

  test('says how many entries are left out, and the file has all of them', () => {
    const notes = '- a\n'.repeat(100)
    const { notes: text, fullNotes } = withinLimit(notes, HERE, 200)
    const kept = (text.match(/^- a$/gm) ?? []).length
    expect(text).toContain(`… and ${100 - kept} more entries that do not fit in a release.`)
    expect(fullNotes).toEqual({ name: 'release-notes-v1.3.0.md', text: notes })
  })

  test('links to the file that is attached, whatever the tag holds', () => {
    const where = { tag: 'widget/v1.3.0', web: 'https://github.com/acme/widget' }
    expect(withinLimit('- a\n'.repeat(100), where, 300).notes).toContain(
      'The full notes are in [`release-notes-widget-v1.3.0.md`](https://github.com/acme/widget/releases/download/widget%2Fv1.3.0/release-notes-widget-v1.3.0.md).',
    )
  })
})

test('whatever the notes hold, the result is never over the limit, and no character is halved', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '😀', '\n', '- ', '\n\n', '\n- ', '`') })
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: 120, max: 300 }), (lines, limit) => {
      const text = withinLimit(lines.join('\n- '), HERE, limit).notes
      expect(text.length).toBeLessThanOrEqual(limit)
      expect(text.isWellFormed()).toBe(true)
    }),
  )
})
