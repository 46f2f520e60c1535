import { describe, expect, test } from '@jest/globals'
import { bodyUnder, headingsOf } from '../../src/notes/headings.ts'

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

describe('a page as the body of an entry', () => {
  test.each([
    ['its title goes, its sections move down', 2, '# W v1\n\n## A\n- a\n\n### B\n', '### A\n- a\n\n#### B'],
    ['they move up, too', 1, '# W v1\n\n### A\n', '## A'],
    ['they stay where they are right', 1, '# W v1\n\n## A\n', '## A'],
    ['a first line that is no title stays', 2, 'Hello\n\n# A\n', 'Hello\n\n### A'],
    ['not deeper than six', 5, '## A\n### B\n', '###### A\n###### B'],
    ['code stays as it is', 2, '## A\n```\n## B\n```\n', '### A\n```\n## B\n```'],
    ['no headings', 2, '- a\n- b\n', '- a\n- b'],
  ])('%s', (_, level, page, expected) => {
    expect(bodyUnder(level, page)).toBe(expected)
  })
})
