import { describe, expect, test } from '@jest/globals'
import { authorLinks } from '../../src/markdown/author-links.ts'
import { escapeMarkdown } from '../../src/markdown/markdown.ts'

const WEB = 'https://github.com/acme/widget'

describe('a link stays as its author wrote it', () => {
  test.each([
    ['[GHSA-6927-3vr9-fxf2](https://github.com/acme/widget/security/advisories/GHSA-6927-3vr9-fxf2)', 'words'],
    ['[the guide](https://github.com/other/place/wiki)', 'another repository of the host'],
    ['[`parse()` and *more*](https://github.com/acme/widget/wiki)', 'code and emphasis'],
    ['[`a[0]`](https://github.com/acme/widget/wiki)', 'a bracket in code is none of a link'],
    ['[docs/a_b.md](https://github.com/acme/widget/blob/main/docs/a_b.md)', 'a file that it leads to'],
    ['[#5](https://github.com/acme/widget/issues/5)', 'a number'],
    ['[octo/other#9](https://github.com/octo/other/pull/9#issuecomment-1)', 'of another repository'],
    ['[c0ffee1](https://github.com/acme/widget/commit/c0ffee1a)', 'a commit'],
    ['see [a](https://github.com/acme/a), [b](https://github.com/acme/b).', 'two of them'],
    ['a\n- [b](https://github.com/acme/b)', 'in a further line'],
  ])('%s: %s', (text) => {
    expect(escapeMarkdown(text, WEB)).toBe(text)
  })
})

describe('text and address are both shown', () => {
  test.each([
    ['[x](https://b.example/x)', 'another host'],
    ['[x](https://github.com.b.example/x)', 'that begins like it'],
    ['[x](https://github.com@b.example/)', 'a user'],
    ['[x](http://github.com/acme)', 'another scheme'],
    ['[x](https://github.com/a "title")', 'a title'],
    ['[x](docs/a.md)', 'a path'],
    ['![x](https://github.com/a/x.png)', 'an image'],
    ['[b.example](https://github.com/acme)', 'words that name another host'],
    ['[b.**example**](https://github.com/acme)', 'whatever stands between'],
    ['[b\\.example](https://github.com/acme)', 'or hides it'],
    ['[https://github.com/acme](https://github.com/other)', 'another address'],
    ['[acme/widget](https://github.com/octo/other)', 'another repository'],
    ['[#12](https://github.com/acme/widget/issues/13)', 'another number'],
    ['[#12](https://github.com/octo/other/issues/12)', 'the number of another repository'],
    ['[c0ffee1](https://github.com/acme/widget/commit/badc0de)', 'another commit'],
    ['[@octocat](https://github.com/octocat)', 'a person'],
    ['[a | b](https://github.com/acme)', 'a bar, which ends a cell'],
    ['[^1](https://github.com/acme)', 'a footnote'],
    ['\\[x](https://github.com/acme)', 'what the author took away'],
    ['[x\\](https://github.com/acme)', 'the same of its end'],
    ['`a [x`](https://github.com/acme)', 'a bracket in code'],
    ['[a\nb](https://github.com/acme)', 'over two lines'],
    ['[](https://github.com/acme)', 'no words'],
  ])('%s: %s', (text) => {
    expect(authorLinks(text, WEB)).toEqual([])
    expect(escapeMarkdown(text, WEB)).toBe(escapeMarkdown(text))
  })

  test('without a page of the repository there is no host', () => {
    expect(authorLinks('[x](https://github.com/acme)', undefined)).toEqual([])
  })
})

test.each([
  [
    'fixes [that](https://github.com/acme/widget/issues/6)',
    'fixes &#8203;[that](https://github.com/acme/widget/issues/6)',
  ],
  ['[fixes #5](https://github.com/acme/widget/issues/5)', '[fixes #&#8203;5](https://github.com/acme/widget/issues/5)'],
  ['<b> [<i>](https://github.com/a) @jo', '&lt;b> [&lt;i>](https://github.com/a) `@jo`'],
  ['https://a.example/[x](https://github.com/a)', '<https://a.example/>[x](https://github.com/a)'],
  ['`[a](https://github.com/a)` [b](https://github.com/b)', '`[a](https://github.com/a)` [b](https://github.com/b)'],
])('nothing around it acts: %j → %j', (text, markdown) => {
  expect(escapeMarkdown(text, WEB)).toBe(markdown)
})

test.each([
  '[',
  '[x](',
  '[x](https://github.com/',
  '[x](https://github.com/a)',
  '`[x](',
  'fixes [x](https://github.com/a)',
])('200 KB of %j are read in time', (part) => {
  const started = performance.now()
  escapeMarkdown(part.repeat(Math.ceil(200_000 / part.length)), WEB)
  expect(performance.now() - started).toBeLessThan(2_000)
})
