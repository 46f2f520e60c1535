import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Change } from '../../src/commits/change.ts'
import { description, entryOf, noteOf, withoutPeriod } from '../../src/notes/entry.ts'
import { changeOf } from '../next-version/history.ts'

const WEB = 'https://github.com/acme/widget'
const PAGE = `([\`c000001\`](${WEB}/commit/c000001${'0'.repeat(33)}))`

describe('an entry', () => {
  test.each<[string, string, Partial<Change>, string]>([
    ['the commit where no pull request is known', 'fix: a', {}, `a ${PAGE} — Ann`],
    ['the scope is bold', 'fix(api): a', {}, `**api:** a ${PAGE} — Ann`],
    ['the pull request stands for the commit', 'fix: a (#12)', {}, `a ([#12](${WEB}/pull/12)) — Ann`],
    [
      'the numbers of all that it stands for',
      'fix: a (#12)',
      { otherPullRequests: [15, 9] },
      `a ([#12](${WEB}/pull/12), [#15](${WEB}/pull/15), [#9](${WEB}/pull/9)) — Ann`,
    ],
    [
      'what it closes',
      'fix: a (#12)\n\nCloses #3, #4',
      {},
      `a ([#12](${WEB}/pull/12), closes [#3](${WEB}/issues/3), [#4](${WEB}/issues/4)) — Ann`,
    ],
    [
      'what it closes in another repository',
      'fix: a (#12)\n\nCloses octo/other#9',
      {},
      `a ([#12](${WEB}/pull/12), closes [octo/other#9](https://github.com/octo/other/issues/9)) — Ann`,
    ],
    [
      'co-authors',
      'fix: a (#12)',
      {
        coAuthors: [
          { name: 'Jo', email: 'jo' },
          { name: 'Li', email: 'li' },
        ],
      },
      `a ([#12](${WEB}/pull/12)) — Ann, with Jo, Li`,
    ],
    ['a bot alone is nobody', 'fix: a (#12)', { author: { name: 'a[bot]', email: '' } }, `a ([#12](${WEB}/pull/12))`],
    [
      'names and scopes are labels',
      'fix(@a/b): *c*',
      { author: { name: '@eve [x]', email: 'e' } },
      `**\`@a/b\`:** *c* ${PAGE} — \`@eve\` \\[x\\]`,
    ],
    ['the description is as written', 'fix: Use npm on iOS', {}, `Use npm on iOS ${PAGE} — Ann`],
  ])('%s', (_, message, changes, expected) => {
    expect(entryOf(changeOf(message, changes), { web: WEB })).toBe(expected)
  })

  test('without a page nothing is a link, and no issue is closed where the text is pasted', () => {
    expect(entryOf(changeOf('fix: a (#12)\n\nCloses #3'), {})).toBe('a (#12, closes issue 3) — Ann')
    expect(entryOf(changeOf('fix: a\n\nCloses b/c#3'), {})).toBe('a (`c000001`, closes `b/c#3`) — Ann')
    expect(entryOf(changeOf('fix: a'), {})).toBe('a (`c000001`) — Ann')
  })
})

describe('an entry begins no block of its own', () => {
  test.each([
    ['# is a comment', '\\# is a comment', 'a heading'],
    ['###### deep', '\\###### deep', 'a deep one'],
    ['- and + and *', '\\- and + and *', 'a list'],
    ['+ is plus', '\\+ is plus', 'another list'],
    ['* is a star', '\\* is a star', 'and another'],
    ['1. step', '1\\. step', 'a list of numbers'],
    ['12) step', '12\\) step', 'with a bracket'],
    ['> is greater', '\\> is greater', 'a quote'],
    ['>a', '\\>a', 'a quote needs no blank'],
    ['[x] done', '\\[x\\] done', 'a task'],
    ['#', '\\#', 'a heading without a text'],
  ])('%j → %j: %s', (text, expected) => {
    expect(entryOf(changeOf('fix: x', { description: text }), { web: WEB })).toMatch(
      new RegExp(`^${RegExp.escape(expected)} \\(`),
    )
  })

  test.each([
    ['#12 again', 'a number'],
    ['-x is a flag', 'a flag'],
    ['*really* this', 'emphasis'],
    ['1.2 is out', 'a version'],
    ['2026 is here', 'a year'],
  ])('%j stays: %s', (text) => {
    expect(entryOf(changeOf('fix: x', { description: text }), { web: WEB }).startsWith(`${text} (`)).toBe(true)
  })

  test('behind a scope too: a text does not know where it will stand', () => {
    expect(entryOf(changeOf('fix(a): # b'), { web: WEB })).toBe(`**a:** \\# b ${PAGE} — Ann`)
  })
})

test('an entry is one line, whatever the commit says', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, text, (scope, what, name) => {
      const change = changeOf('fix: a', { scope, description: what.replace(/\s/g, ' '), author: { name, email: 'a' } })
      expect(entryOf(change, { web: WEB })).not.toMatch(/\n/)
    }),
  )
})

describe('a note', () => {
  test.each([
    ['one line', 'labels are words', `labels are words ${PAGE}`],
    ['blank edges are dropped', '\n labels are words \n', `labels are words ${PAGE}`],
    ['further lines stand under the first', 'do this:\nthen that', `do this:\n  then that ${PAGE}`],
    ['the trailing period goes', 'labels are words. All of them.', `labels are words. All of them ${PAGE}`],
    ['its text is escaped', 'put <b> in', `put &lt;b> in ${PAGE}`],
    ['one line begins no block', '# is new', `\\# is new ${PAGE}`],
    ['paragraphs stay apart, and all in the entry', 'a\n\nb', `a\n\n  b ${PAGE}`],
    [
      'code is code, and what belongs to the entry stands under it',
      'a\n```\nb\n\nc\n```',
      `a\n\n  \`\`\`\n  b\n\n  c\n  \`\`\`\n\n  ${PAGE}`,
    ],
    ['before code alone', '```\nb\n```', `${PAGE}\n\n  \`\`\`\n  b\n  \`\`\``],
    ['a list of steps stays one', '- a\n- b', `- a\n  - b ${PAGE}`],
  ])('%s', (_, text, expected) => {
    expect(noteOf(text, changeOf('fix: a'), { web: WEB })).toBe(expected)
  })

  test('names the scope and the pull request, and no author', () => {
    expect(noteOf('b', changeOf('fix(api): a (#12)'), { web: WEB })).toBe(`**api:** b ([#12](${WEB}/pull/12))`)
  })
})

describe('the trailing period', () => {
  test.each([
    ['done.', 'done', 'goes'],
    ['done', 'done', 'may be missing'],
    ['wait...', 'wait...', 'of an ellipsis stays'],
    ['lists, tables etc.', 'lists, tables etc.', 'of an abbreviation stays'],
    ['.', '', 'alone is nothing'],
    ['done .', 'done .', 'behind a blank was meant'],
    ['a. b', 'a. b', 'inside is none'],
  ])('%j → %j: %s', (text, expected) => {
    expect(withoutPeriod(text)).toBe(expected)
  })
})

test('a description is escaped and has no period', () => {
  expect(description(changeOf('fix: put <b> in.'), {})).toBe('put &lt;b> in')
})
