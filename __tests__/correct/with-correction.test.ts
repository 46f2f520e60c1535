import { describe, expect, test } from '@jest/globals'
import { withCorrection, type CorrectionRow } from '../../src/correct/with-correction.ts'
import { parseConfiguration } from '../../src/settings/configuration.ts'

const ROW: CorrectionRow = { key: '#12', correction: { kind: 'message', message: 'feat: a search box' } }
const LINE = "'#12': 'feat: a search box'"

describe('the row is put in, and every other byte stays', () => {
  test.each<[string, string, string]>([
    ['no file', '', `corrections:\n  ${LINE}\n`],
    ['comments alone', '# ours\n', `# ours\ncorrections:\n  ${LINE}\n`],
    ['no corrections', 'draft: true\n', `draft: true\ncorrections:\n  ${LINE}\n`],
    ['no line end at the end', 'draft: true', `draft: true\ncorrections:\n  ${LINE}\n`],
    [
      'a comment at the end',
      'draft: true # for now\n# later\n',
      `draft: true # for now\ncorrections:\n  ${LINE}\n# later\n`,
    ],
    ['a document mark at the end', 'draft: true\n...\n', `draft: true\ncorrections:\n  ${LINE}\n...\n`],
    ['a document mark before', '---\ndraft: true\n', `---\ndraft: true\ncorrections:\n  ${LINE}\n`],
    ['all indented', '  draft: true\n', `  draft: true\n  corrections:\n    ${LINE}\n`],
    [
      'a nested block at the end',
      'types:\n  docs:\n    bump: patch\n',
      `types:\n  docs:\n    bump: patch\ncorrections:\n  ${LINE}\n`,
    ],
    ['Windows', 'draft: true\r\nemoji: true\r\n', `draft: true\r\nemoji: true\r\ncorrections:\r\n  ${LINE}\r\n`],
    ['a byte order mark', '\ufeffdraft: true\n', `\ufeffdraft: true\ncorrections:\n  ${LINE}\n`],
    [
      'rows, with other keys below',
      `corrections:\n  '#7': 'fix: a' # why\ndraft:   true\n`,
      `corrections:\n  '#7': 'fix: a' # why\n  ${LINE}\ndraft:   true\n`,
    ],
    [
      'rows of another indent',
      `corrections:\n      "#7": fix it\n\n\nemoji: true\n`,
      `corrections:\n      "#7": fix it\n      ${LINE}\n\n\nemoji: true\n`,
    ],
    [
      'a message of several lines at the end',
      `corrections:\n  3f2c1ab: |\n    fix: a\n\n    More.\nemoji: true\n`,
      `corrections:\n  3f2c1ab: |\n    fix: a\n\n    More.\n  ${LINE}\nemoji: true\n`,
    ],
    [
      'one that is left out, in lines of its own',
      `corrections:\n  3f2c1ab:\n    skip: no\nemoji: true\n`,
      `corrections:\n  3f2c1ab:\n    skip: no\n  ${LINE}\nemoji: true\n`,
    ],
    ['in braces', `corrections: { '#7': a } # few\n`, `corrections: { '#7': a, ${LINE} } # few\n`],
    ['in empty braces', `corrections: {}\n`, `corrections: { ${LINE} }\n`],
    ['in braces over lines', `corrections: {\n  '#7': a,\n}\n`, `corrections: {\n  '#7': a, ${LINE} }\n`],
    ['the last row without a line end', `corrections:\n  '#7': a`, `corrections:\n  '#7': a\n  ${LINE}\n`],
    ['anchors elsewhere', `x: &a 1\ny: *a\n`, `x: &a 1\ny: *a\ncorrections:\n  ${LINE}\n`],
  ])('%s', async (_, before, after) => {
    expect(await withCorrection(before, ROW)).toBe(after)
  })
})

describe('a row is read as it was meant', () => {
  test.each<[string, CorrectionRow]>([
    ['an apostrophe', { key: '3f2c1ab', correction: { kind: 'message', message: "fix: don't" } }],
    ['a colon and a hash', { key: '3f2c1ab', correction: { kind: 'message', message: 'fix(a: b): c # d' } }],
    ['digits alone are no number', { key: '1234567', correction: { kind: 'message', message: 'fix: a' } }],
    ['nor is a power of ten', { key: '12e4567', correction: { kind: 'message', message: 'fix: a' } }],
    ['lines', { key: '3f2c1ab', correction: { kind: 'message', message: 'feat: a\n\nBREAKING CHANGE: gone' } }],
    [
      'lines that begin with blanks',
      { key: '3f2c1ab', correction: { kind: 'message', message: '  feat: a\n b\n\n\nc' } },
    ],
    ['a control sign', { key: '3f2c1ab', correction: { kind: 'message', message: 'fix: \u0007 a' } }],
    ['left out', { key: '3f2c1ab', correction: { kind: 'skip', reason: "it wasn't: {shipped}" } }],
  ])('%s', async (_, row) => {
    for (const before of ['', "corrections:\n  '#7': a\n", "corrections: { '#7': a }\n"]) {
      const after = (await withCorrection(before, row)) ?? ''
      const { rules, problems } = await parseConfiguration('c.yml', after)
      expect(problems).toEqual([])
      expect(rules.corrections?.get(row.key)).toEqual(row.correction)
    }
  })
})

test.each([
  ['a mapping in braces', '{ draft: true }\n'],
  ['rows that are an alias', 'x: &a { b: c }\ncorrections: *a\n'],
  ['rows that are none', 'corrections:\n'],
  ['a list', '- a\n'],
  ['what is no YAML', 'a: [\n'],
  ['two documents', 'draft: true\n---\nemoji: true\n'],
])('what cannot be edited so is left: %s', async (_, text) => {
  expect(await withCorrection(text, ROW)).toBeUndefined()
})
