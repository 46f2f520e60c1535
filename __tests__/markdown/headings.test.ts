import { describe, expect, test } from '@jest/globals'
import { atxHeading, headingsOf, shiftHeadings, withoutTitle, writeHeading } from '../../src/markdown/headings.ts'

const told = (page: string) => headingsOf(page).map(({ level, text }) => `${level} ${text}`)

describe('headings', () => {
  test.each([
    ['with signs', '# A\n## B ##\n###### C\n   ## D', ['1 A', '2 B', '6 C', '2 D']],
    ['underlined', 'A\n===\n\nB 1.0\n----\ntext', ['1 A', '2 B 1.0']],
    ['at the end, without a newline', 'text\n# A', ['1 A']],
    ['with CRLF', '# A\r\n\r\nB\r\n---\r\n', ['1 A', '2 B']],
    ['no blank behind the signs', '#A\n#', []],
    ['too many signs', '####### A', []],
    ['indented as code', '    # A', []],
    ['in fenced code', '```\n# A\n```\n# B\n~~~\n# C', ['1 B', '1 C']],
    ['in a comment', '<!-- # A\n# B\n-->\n# C\n<!-- x --># D', ['1 C']],
    ['where a comment is only spoken of', '- `<!--` is kept\n# A\n- `-->` too', ['1 A']],
    ['under a comment that nothing closes', '<!--\n# A', ['1 A']],
    ['without a text', '# A\n##\n## #', ['1 A', '2 #']],
    ['a line under a list is none', '- A\n---\n', []],
    ['a line under a paragraph of two lines is none of ours', 'a\nb\n---\n', []],
    ['a line alone is none', 'a\n\n---\n\nb', []],
  ])('%s', (_, page, expected) => {
    expect(told(page)).toEqual(expected)
  })

  test('a heading tells where it stands, its anchor with it', () => {
    const page = 'x\n<a name="1.0.0"></a>\n# A\n\nB\n---\n'
    expect(headingsOf(page).map(({ start, end }) => page.slice(start, end))).toEqual([
      '<a name="1.0.0"></a>\n# A',
      'B\n---',
    ])
  })
})

test.each<[string, { level: number; text: string } | undefined, string]>([
  ['# A', { level: 1, text: 'A' }, 'a text'],
  ['  ### A ###', { level: 3, text: 'A' }, 'signs behind it, too'],
  ['##', { level: 2, text: '' }, 'no text'],
  ['##\t', { level: 2, text: '' }, 'a blank alone'],
  ['#1', undefined, 'a number'],
  ['    # A', undefined, 'code'],
  ['####### A', undefined, 'too many signs'],
])('the line %j is the heading %j: %s', (line, heading) => {
  expect(atxHeading(line)).toEqual(heading)
})

test.each([
  ['a first heading goes where it is the title', '# W\n\n## A\n', '## A'],
  ['it stays where it is none', '## A\n\n# B\n', '## A\n\n# B'],
  ['a first line that is no heading stays, and all below it', 'Hello\n\n# A\n', 'Hello\n\n# A'],
  ['a page without headings stays', '- a\n', '- a'],
])('a page without its title: %s', (_, page, expected) => {
  expect(withoutTitle(page, ({ level }) => level === 1)).toBe(expected)
})

describe('headings moved', () => {
  test.each([
    ['down', 3, '## A\n- a\n\n### B', '### A\n- a\n\n#### B'],
    ['up', 2, '### A\n', '## A\n'],
    ['not at all where they are right', 2, 'A\n---\n', 'A\n---\n'],
    ['underlined ones too', 3, 'A\n---\ntext', '### A\ntext'],
    ['not deeper than six', 6, '## A\n### B', '###### A\n###### B'],
    [
      'code and comments stay as they are',
      3,
      '## A\n```\n## B\n```\n<!--\n# C\n-->',
      '### A\n```\n## B\n```\n<!--\n# C\n-->',
    ],
    ['an anchor above stays', 3, '<a name="a"></a>\n## A', '<a name="a"></a>\n### A'],
    ['nothing to move', 2, '- a\n- b', '- a\n- b'],
  ])('%s', (_, level, page, expected) => {
    expect(shiftHeadings(level, page)).toBe(expected)
  })
})

test.each([
  ['with signs', 2, false, '## 1.0.0'],
  ['underlined', 1, true, '1.0.0\n====='],
  ['underlined on the second level', 2, true, '1.0.0\n-----'],
  ['with signs where it cannot be underlined', 3, true, '### 1.0.0'],
])('a heading is written %s', (_, level, isUnderlined, expected) => {
  expect(writeHeading('1.0.0', level, isUnderlined)).toBe(expected)
})
