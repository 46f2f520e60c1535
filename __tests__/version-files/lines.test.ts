import { describe, expect, test } from '@jest/globals'
import { MARK, markedLines, plainVersion } from '../../src/version-files/lines.ts'

const valuesOn = (line: string) => {
  const text = `before 0.0.1\n${line} # ${MARK}\nafter 0.0.2`
  return markedLines(text).flatMap(({ places }) =>
    places.map(({ start, end, value }) => (text.slice(start, end) === value ? value : 'misplaced')),
  )
}

describe('versions on a marked line', () => {
  test.each([
    ['in quotes', '__version__ = "1.2.3"', ['1.2.3']],
    ['with a v', 'uses: acme/widget@v1.2.3', ['1.2.3']],
    ['with an operator', 'widget==1.2.3', ['1.2.3']],
    ['a candidate', 'image: widget:1.2.3-rc.1', ['1.2.3-rc.1']],
    [
      'of channels that people have',
      '1.2.3-beta 1.2.3-alpha2 1.2.3-SNAPSHOT',
      ['1.2.3-beta', '1.2.3-alpha2', '1.2.3-SNAPSHOT'],
    ],
    ['a placeholder of development', '0.0.0-development', ['0.0.0-development']],
    ['by PEP 440', '1.2.3rc1 1.2.3.dev0 1.2.3.post1 1.2.3b2', ['1.2.3rc1', '1.2.3.dev0', '1.2.3.post1', '1.2.3b2']],
    ['in a URL and a file name', 'https://x.org/v1.2.3/widget-1.2.3.tar.gz', ['1.2.3', '1.2.3']],
    ['before the name of a system', 'widget-1.2.3-linux-amd64.zip', ['1.2.3']],
    ['a candidate before one', 'widget-1.2.3-rc.1-linux.zip', ['1.2.3-rc.1']],
    ['at the end of a sentence', 'Install 1.2.3.', ['1.2.3']],
    ['of many digits', '10.200.3000', ['10.200.3000']],
    ['of two numbers', 'requires 1.2', []],
    ['of four numbers', '1.2.3.4', []],
    ['with build metadata', '1.2.3+4', []],
    ['inside a word', 'a1.2.3 x1.2.3y 1.2.3y', []],
    ['in a number', '11.2.3.45', []],
  ])('%s', (_, line, expected) => {
    expect(valuesOn(line)).toEqual(expected)
  })

  test('every marked line is found, whatever ends the lines, and no other', () => {
    const text = `\ufeff1.0.0 ${MARK}\r\n2.0.0\r3.0.0 <!-- ${MARK} -->\n4.0.0 ${MARK}s\n5.0.0 a-${MARK}`
    expect(markedLines(text).map(({ start, places }) => [start, places.map(({ value }) => value)])).toEqual([
      [0, ['1.0.0']],
      [text.indexOf('3.0.0'), ['3.0.0']],
    ])
  })

  test('a long line of digits is read once, not from each of them', () => {
    expect(valuesOn(`${'1'.repeat(100_000)}.${'1.'.repeat(50_000)}`)).toEqual([])
  })
})

describe('a file that is nothing but a version', () => {
  test.each([
    ['with a newline', '1.2.3\n', '1.2.3'],
    ['without', '1.2.3', '1.2.3'],
    ['with CRLF and blanks', ' 1.2.3 \r\n\r\n', '1.2.3'],
    ['with a v', 'v1.2.3\n', '1.2.3'],
    ['behind a byte order mark', '\ufeff1.2.3\n', '1.2.3'],
    ['by PEP 440', '1.2.dev0\n', '1.2.dev0'],
    ['two words', '1.2.3 1.2.4\n', undefined],
    ['a word', 'unknown\n', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, text, expected) => {
    const { places } = plainVersion(text)
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(expected === undefined ? [] : [expected])
  })
})
