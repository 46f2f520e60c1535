import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  charactersOf,
  logLine,
  plainText,
  printable,
  printableJson,
  printableWithin,
} from '../../src/text/printable.ts'

const FAMILY = '👨‍👩‍👧‍👦'

describe('plainText', () => {
  test.each<[string, string, string]>([
    ['\u001b[31mred\u001b[0m', 'red', 'colours go whole: no [31m stays behind'],
    ['\u001b[38;5;196mred', 'red', 'parameters of every length'],
    ['\u001b[?25lhidden', 'hidden', 'private parameters'],
    ['a\u001b[2Kb\u001b[1;1Hc', 'abc', 'erasing and moving'],
    ['\u001b]0;title\u0007text', 'text', "a window's title, ended by BEL"],
    ['\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\', 'link', 'a hyperlink, ended by ST'],
    ['\u001b]0;never ended', '', 'a title without an end would take the rest on a terminal too'],
    ['a\u001bMb', 'ab', 'a sequence of two characters'],
    ['a\u001b', 'a', 'an escape at the end'],
    ['a\u001b[', 'a', 'a sequence that was cut'],
    ['a\u0000b\u0007c\bd\u007fe', 'abcde', 'control characters'],
    ['a\u0085b\u009bc', 'abc', 'C1: a terminal may take U+009B for an escape'],
    ['\u202egpj.exe\u202c', 'gpj.exe', 'an override of the direction (CVE-2021-42574)'],
    ['\u2066a\u2069', 'a', 'an isolate'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd', 'line breaks of every system'],
  ])('%j → %j: %s', (text, expected) => {
    expect(plainText(text)).toBe(expected)
  })

  test.each<[string, string]>([
    ['a\tb\nc', 'a tab and a line feed are text'],
    ['größe 日本語 עברית हिन्दी', 'letters of every script'],
    [`${FAMILY} 🏳️‍🌈`, 'the joiners inside an emoji'],
    ['[31m', 'brackets without an escape before them'],
    ['\u200e', 'a mark of direction overrides nothing'],
    ['  a  ', 'spaces'],
  ])('%j stays: %s', (text) => {
    expect(plainText(text)).toBe(text)
  })
})

describe('printable', () => {
  test.each<[string, string, string]>([
    ['a\nb', 'a b', 'one line'],
    ['a\r\n::error::b', 'a ::error::b', 'a command of the runner acts only at the start of a line'],
    ['  a \t b\u00a0\u2028c  ', 'a b c', 'every kind of space is one space'],
    ['a ##[error]b', 'a ##\\[error]b', 'the old form of a command acts anywhere in a line'],
    ['##[group]##[endgroup]', '##\\[group]##\\[endgroup]', 'each of them'],
    ['###[a', '###\\[a', 'a mark inside a longer run'],
    ['#\u001b[0m#\u0000[error]', '##\\[error]', 'a mark that comes together only when the rest has gone'],
    ['', '', 'nothing'],
    [' \n ', '', 'nothing but space'],
  ])('%j → %j: %s', (text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  test.each<[string, string]>([
    ['## [not a mark]', 'a space inside'],
    ['#[not a mark]', 'one # only'],
    ['a ::b', 'colons inside a line do nothing'],
    ['<b>@mara</b>', 'HTML and mentions are escaped where they would act, not here'],
  ])('%j stays: %s', (text) => {
    expect(printable(text)).toBe(text)
  })

  const pieces = fc.constantFrom(
    '#',
    '##',
    '[',
    '\\',
    '\u001b',
    '\u001b[',
    ']',
    '\n',
    '\r',
    ' ',
    '\u0000',
    '\u202e',
    ':',
    'a',
  )
  const hostile = fc.array(pieces, { maxLength: 30 }).map((chosen) => chosen.join(''))

  test('of any text: one line, no mark of a command, nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const line = printable(text)
        expect(line).not.toContain('##[')
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
        expect(line).toBe(line.trim())
        expect(printable(line)).toBe(line)
      }),
      { numRuns: 500 },
    )
  })

  test.each(['\u001b]', '\u001b[0;', '\u001b', ' \t', '##[', '\r', '\u202e', 'a'])(
    '200 KB of %j take no time',
    (piece) => {
      const from = performance.now()
      printable(piece.repeat(200_000 / piece.length))
      expect(performance.now() - from).toBeLessThan(500)
    },
  )
})

describe('printableWithin', () => {
  test.each<[string, number, string, string]>([
    ['abc', 3, 'abc', 'it fits exactly'],
    ['abcd', 3, 'ab…', 'the mark of the cut is one of the characters'],
    ['abcdef', 1, '…', 'room for the mark alone'],
    ['', 3, '', 'nothing'],
    ['a\nb', 3, 'a b', 'one line first, then the measure'],
    [`${FAMILY}${FAMILY}`, 2, `${FAMILY}${FAMILY}`, 'an emoji of eleven code units is one character'],
    [`${FAMILY}${FAMILY}${FAMILY}`, 2, `${FAMILY}…`, 'a cut never tears one'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…', 'nor parts a letter from its accent'],
    ['🎉🎉🎉', 2, '🎉…', 'nor a pair of surrogates'],
    ['\u001b[31m\u001b[1mabc\u001b[0m', 3, 'abc', 'what is not printed takes no room'],
  ])('%j within %d: %j, %s', (text, length, expected) => {
    expect(printableWithin(text, length)).toBe(expected)
  })

  test('the cut shows in a text of long characters too, and none of them is torn', () => {
    // Measured by code units, 24 of these would end inside one of them, without a mark.
    expect(printableWithin(FAMILY.repeat(40), 24)).toBe(`${FAMILY.repeat(23)}…`)
  })

  test('what was not even read shows as a cut', () => {
    expect(printableWithin(`a${'\u001b[31m'.repeat(1000)}b`, 24)).toBe('a…')
  })

  test('of any text: as much as fits, and the cut shown where something is left out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (text, length) => {
        const shown = printableWithin(text, length)
        const whole = segmentsOf(printable(text))
        expect(segmentsOf(shown).length).toBeLessThanOrEqual(length)
        if (whole.length <= length) expect(shown).toBe(printable(text))
        else
          expect(shown).toBe(
            `${whole
              .slice(0, length - 1)
              .join('')
              .trimEnd()}…`,
          )
      }),
    )
  })

  test('a letter under 200,000 accents is not shown whole', () => {
    const from = performance.now()
    expect(printableWithin(`e${'\u0301'.repeat(200_000)}`, 24).length).toBeLessThan(1000)
    expect(performance.now() - from).toBeLessThan(500)
  })
})

function segmentsOf(text: string): string[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
}

describe('charactersOf', () => {
  test.each<[string, string[], string]>([
    ['ab', ['a', 'b'], 'letters'],
    ['e\u0301x', ['e\u0301', 'x'], 'an accent belongs to its letter'],
    ['👩‍👩‍👧!', ['👩‍👩‍👧', '!'], 'a family is one character'],
    ['', [], 'nothing has none'],
  ])('%j is %j: %s', (text, characters) => {
    expect(charactersOf(text)).toEqual(characters)
  })
})

describe('a line of the log', () => {
  test.each<[string, string, string]>([
    ['::error::x', '\\::error::x', 'a command would act'],
    ['  ::add-mask::x', '  \\::add-mask::x', 'behind spaces too'],
    ['widget  v1.0.0', 'widget  v1.0.0', 'ordinary text stays'],
    ['a ::b::', 'a ::b::', 'in the middle it is text'],
    [': x', ': x', 'one colon is text'],
  ])('%j is %j: %s', (line, expected) => {
    expect(logLine(line)).toBe(expected)
  })
})

describe('what nobody sees', () => {
  test.each<[string, string, string]>([
    ['a\u200bb\u2060c\ufeffd\u00ade', 'abcde', 'zero-width spaces, joiners of words, hints for a hyphen'],
    ['v1\u{e0001}\u{e0068}\u{e0069}', 'v1', 'the tags of plane 14 carry whole sentences'],
    ['\u{e0100}\u{e0101}\u{e0102}\u{e0103}', '\u{e0100}\u{e0101}', 'so could a row of selectors'],
    ['pass\u200dword \u034fx', 'password x', 'between signs of ASCII nothing is joined'],
    ['a\u3164\uffa0\u115fb', 'ab', 'letters that are blank'],
    ['a\ufff9b\ufffbc', 'abc', 'annotations'],
    ['a\ud83d\ud83d\ude00\ude00', 'a\ufffd😀\ufffd', 'half a pair is shown as what it is'],
    ['\ud834\udd73a\ud82f\udca0', 'a', 'marks that format music and shorthand'],
  ])('%j → %j: %s', (text, expected) => {
    expect(plainText(text)).toBe(expected)
  })

  test.each<[string, string]>([
    [`${FAMILY} 🏳️‍🌈 ❤️‍🔥 1️⃣`, 'joiners and selectors of emoji'],
    ['\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 'a flag that tags spell'],
    ['می\u200cخواهم API\u200cها', 'joiners that a script needs'],
    ['葛\u{e0100}', 'a form that a selector chooses'],
    ['שלום\u200f!', 'a mark of direction'],
  ])('%j stays: %s', (text) => {
    expect(plainText(text)).toBe(text)
  })

  test('every such character of Unicode goes where it stands alone, but those that scripts need', () => {
    const needed = /[\u034f\u061c\u180b-\u180f\u200c-\u200f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u
    const all = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point))
    const unseen = all.filter((sign) => /\p{Default_Ignorable_Code_Point}/u.test(sign) && !needed.test(sign))
    expect(unseen.length).toBeGreaterThan(3_000)
    expect(unseen.filter((sign) => plainText(`日${sign}本`) !== '日本')).toEqual([])
  })
})

describe('JSON to print', () => {
  test.each<[string, string, string]>([
    ['##[error]x', '"\\u0023#[error]x"', 'the mark that acts anywhere in a line'],
    ['a\u202eb\u{e0041}', '"a\\u202eb\\udb40\\udc41"', 'what nobody sees stands as an escape'],
    ['\u009b31m\u007f\u2028', '"\\u009b31m\\u007f\\u2028"', 'what JSON leaves raw and a terminal obeys'],
    ['שלום 👨‍👩‍👧 #[x]', '"שלום 👨‍👩‍👧 #[x]"', 'all else as it is'],
  ])('%j → %s: %s', (text, json) => {
    expect(printableJson(text)).toBe(json)
    expect(JSON.parse(json)).toBe(text)
  })

  test('reads back the same, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const json = printableJson({ value, evil: '##[x]\u202e' }, 2)
        expect(json).not.toMatch(/##\[|[\u0000-\u0009\u007f-\u009f\u202e]|^\s*::/m)
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, evil: '##[x]\u202e' })))
      }),
      { numRuns: 500 },
    )
  })
})
