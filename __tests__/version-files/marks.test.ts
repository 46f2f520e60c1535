import { describe, expect, test } from '@jest/globals'
import { MARK, marksIn, plainVersion } from '../../src/version-files/marks.ts'

const told = (text: string) => {
  const { lines, blocks, broken, behind } = marksIn(text)
  const values = (found: readonly object[]) => found.map((one) => ('value' in one ? one.value : one))
  return {
    lines: lines.map(({ start, found }) => [text.slice(start).split(/\r|\n/, 1)[0], values(found)]),
    blocks: blocks.map(({ found }) => values(found)),
    broken: broken.map((offset) => text.slice(offset).split('\n', 1)[0]),
    behind: behind.length,
  }
}
const NONE = { lines: [], blocks: [], broken: [], behind: 0 }

describe('marks', () => {
  test('every marked line is found, whatever ends the lines, and no other', () => {
    const text = `\ufeff1.0.0 ${MARK}\r\n2.0.0\r3.0.0 <!-- ${MARK} -->\n4.0.0 ${MARK}s\n5.0.0 a-${MARK}`
    expect(marksIn(text).lines.map(({ start }) => start)).toEqual([0, text.indexOf('3.0.0')])
  })

  test.each([
    ['no mark', '"1.0.0"', NONE],
    ['of the next line', `# ${MARK}-next-line\nversion=1.0.0\n`, { ...NONE, lines: [['version=1.0.0', ['1.0.0']]] }],
    [
      'a block',
      `<!-- ${MARK}-start -->\nuse acme@1.0.0\nor 0.9.0\n<!-- ${MARK}-end -->\n2.0.0`,
      { ...NONE, blocks: [['1.0.0', '0.9.0']] },
    ],
    [
      'two blocks',
      `${MARK}-start\n1.0.0\n${MARK}-end\n${MARK}-start\n2.0.0\n${MARK}-end`,
      { ...NONE, blocks: [['1.0.0'], ['2.0.0']] },
    ],
    ['never closed', `${MARK}-start\n1.0.0\n`, { ...NONE, broken: [`${MARK}-start`] }],
    ['never opened', `1.0.0\n${MARK}-end`, { ...NONE, broken: [`${MARK}-end`] }],
    [
      'opened twice',
      `${MARK}-start\n${MARK}-start\n1.0.0\n${MARK}-end`,
      { ...NONE, broken: [`${MARK}-start`], blocks: [['1.0.0']] },
    ],
    ['a next line that is not there', `1.0.0\n# ${MARK}-next-line`, { ...NONE, broken: [`# ${MARK}-next-line`] }],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
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
    const { found } = plainVersion(text)
    expect(found.map((one) => ('unclear' in one ? one.unclear : text.slice(one.start, one.end)))).toEqual(
      expected === undefined ? [] : [expected],
    )
  })
})
