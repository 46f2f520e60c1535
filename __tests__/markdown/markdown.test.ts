import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Markdown, codeSpan, escapeLabel, escapeMarkdown, link } from '../../src/markdown/markdown.ts'
import { INERT, actingIn } from './github-reader.ts'

/** `[text of a commit, the Markdown that shows it, why]` */
type Row = readonly [string, string, string]

const HTML: readonly Row[] = [
  ['put <script> at end of body', 'put &lt;script> at end of body', 'an element'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>', 'an element with a handler'],
  ['handle <!-- in templates', 'handle &lt;!-- in templates', 'a comment that is never closed hides the rest'],
  ['close </details>', 'close &lt;/details>', 'an end of ours'],
  ['<?php <![CDATA[', '&lt;?php &lt;!\\[CDATA\\[', 'what else begins HTML'],
  ['a < b and c > d', 'a &lt; b and c > d', 'a comparison is shown as it is written'],
  ['a\n<b>\nc', 'a\n&lt;b>\nc', 'at the beginning of a line'],
]

const CODE: readonly Row[] = [
  ['test `<picture>` tags', 'test `<picture>` tags', 'a code span stays as it is'],
  ['a ``code ` span`` b', 'a ``code ` span`` b', 'a backtick inside a longer span'],
  ['nested `a ``b`` c` d', 'nested `a ``b`` c` d', 'longer runs inside a shorter one'],
  ['a stray ` and <img>', 'a stray &#96; and &lt;img>', 'one backtick opens nothing'],
  ['a `` and `<img>` b', 'a &#96;&#96; and `<img>` b', 'two opens nothing that one closes'],
  ['stray ` before @octocat', 'stray &#96; before `@octocat`', 'a stray backtick would pair with ours'],
  ['\\`<img>`', '&#92;`<img>`', 'a backslash before a span would open it'],
  ['https://a.example/\\`<img>`', '<https://a.example/>&#92;`<img>`', 'also at the end of an address'],
  ['``<img>``@octocat', '``<img>`` `@octocat`', 'runs side by side would be one'],
  ['@octocat`<img>`', '`@octocat` `<img>`', 'on either side'],
  ['`a\n<img>`', '&#96;a\n&lt;img>&#96;', 'a line may begin a block: no span crosses it'],
  ['`a\n\n<img>\n\nb`', '&#96;a\n\n&lt;img>\n\nb&#96;', 'and a blank line ends a paragraph'],
  [
    '```\n<b>\n```',
    '&#96;&#96;&#96;\n&lt;b>\n&#96;&#96;&#96;',
    'a fence is text: its end depends on where a template puts it',
  ],
  ['``` `<b>` ```', '``` `<b>` ```', 'fences on one line are a span'],
  ['~~~\n<b>', '\\~~~\n&lt;b>', 'a fence of tildes that never ends'],
]

const MENTIONS: readonly Row[] = [
  ['respect @octocat in comments', 'respect `@octocat` in comments', 'a person'],
  ['@acme/team-one: see', '`@acme/team-one`: see', 'a team'],
  ['thanks @mara.', 'thanks `@mara`.', 'the full stop is not hers'],
  ['use @Input() here', 'use `@Input`() here', 'a decorator'],
  ['update @types/node to @types/node@24.1.0', 'update `@types/node` to `@types/node@24.1.0`', 'npm scopes'],
  ['(@a), "@b", [@c], *@d*', '(`@a`), "`@b`", \\[`@c`\\], *`@d`*', 'behind any mark'],
  ['_@octocat_ and __@jo__', '_`@octocat`_ and __`@jo`__', 'emphasis is a mark too'],
  ['@a@b', '`@a@b`', 'what stands behind a mention would become one'],
  ['@a/@b', '`@a/@b`', 'over a slash'],
  ['é@octocat', 'é`@octocat`', 'GitHub knows letters of ASCII only'],
  ['\\@octocat', '&#92;`@octocat`', 'GitHub resolves the backslash before it looks'],
  ['&#64;octocat &commat;octocat', '&amp;#64;octocat &amp;commat;octocat', 'and the entity'],
  ['a\n@octocat', 'a\n`@octocat`', 'in another line'],
  ['a@b.example@octocat', 'a@b.example`@octocat`', 'behind an address of mail'],
  ['mail mara@example.com', 'mail mara@example.com', 'an address of mail mentions nobody'],
  ['<mara@example.com>', '&lt;mara@example.com>', 'nor in brackets'],
  ['mara.o+x@mail.example.com', 'mara.o+x@mail.example.com', 'nor a long one'],
  ['a @ b, @, @-, @_', 'a @ b, @, @-, @_', 'a sign without a name'],
  ['`@octocat`', '`@octocat`', 'code stays code'],
]

const ADDRESSES: readonly Row[] = [
  ['see https://example.com/a_b?c=1&d=2#e', 'see https://example.com/a_b?c=1&d=2#e', 'as it is written'],
  ['see <https://example.com/a>.', 'see <https://example.com/a>.', 'brackets make a link, not HTML'],
  [
    'https://example.com/@octocat',
    '<https://example.com/@octocat>',
    'a name in it is no mention where the link is sure',
  ],
  ['(https://example.com/@octocat).', '(<https://example.com/@octocat>).', 'without the marks behind it'],
  ['https://example.com/&#64;octocat', '<https://example.com/&#64;octocat>', 'nor resolves an entity there'],
  ['https://@octocat', '`https://@octocat`', 'a user and no host'],
  ['xhttps://example.com/@octocat', 'xhttps://example.com/`@octocat`', 'another scheme is no link'],
  ['<https://example.com/a <b>', '&lt;https://example.com/a &lt;b>', 'half a bracket is none'],
  ['ftp://example.com/<b>', '<ftp://example.com/>&lt;b>', 'what begins HTML ends it'],
  ['https://a.example/`x`@b', '<https://a.example/>`x` `@b`', 'GitHub reads a bare one on into code'],
  ['(https://a.example)\\`<b>`', '(<https://a.example>)&#92;`<b>`', 'through a backslash'],
  ['www.a.example/`x y`', 'www&#46;a.example/`x y`', 'one without a scheme, too'],
  ['www.a.example/@b see www.a.example', 'www&#46;a.example/`@b` see www.a.example', 'and a mention in one'],
  ['<javascript:alert(1)>', '&lt;javascript:alert(1)>', 'and nothing that could run'],
]

const LINKS: readonly Row[] = [
  ['[docs](https://example.com/a)', '\\[docs\\](https://example.com/a)', 'the address is seen, and linked as it is'],
  ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))', 'a program behind a word'],
  [
    '[https://a.example](https://b.example)',
    '\\[<https://a.example>\\](https://b.example)',
    'an address behind another',
  ],
  ['![x](https://b.example/p.png)', '!\\[x\\](https://b.example/p.png)', 'an image tells its server who looks'],
  ['[a]: https://b.example', '\\[a\\]: https://b.example', 'a definition gives every [a] a target'],
  ['[^1]: note', '\\[^1\\]: note', 'a footnote moves text to the end of the page'],
  ['- [x] done', '- \\[x\\] done', 'a task that anybody could tick'],
  ['x](https://b.example) [y', 'x\\](https://b.example) \\[y', 'a bracket that a template opened'],
  ['\\[x](y)', '&#92;\\[x\\](y)', 'a backslash would undo ours'],
  ['https://a.example/a[0]', '<https://a.example/a>\\[0\\]', 'GitHub reads a bare address on into a bracket'],
  [
    '[see https://example.com/@octocat',
    '\\[see <https://example.com/@octocat>',
    'the mention in it, with an open bracket',
  ],
  ['https://github.com@b.example/x', '`https://github.com@b.example/x`', 'a user that reads like a host'],
  ['<https://u:p@b.example>', '`<https://u:p@b.example>`', 'the same in brackets'],
  ['@1https://u@b.example', '`@1` `https://u@b.example`', 'beside other code'],
  ['https://b.example/?q=u@h', '<https://b.example/?q=u@h>', 'behind the host it is no user'],
]

const BLOCKS: readonly Row[] = [
  ['# 1.0', '\\# 1.0', 'a heading would be a section of the page'],
  ['a\n## 🚀 Features\nb', 'a\n\\## 🚀 Features\nb', 'in a further line'],
  ['> - 1. # x', '> - 1. \\# x', 'in a quote, a list'],
  ['a\n===', 'a\n\\===', 'an underline makes a heading of the line above'],
  ['a\n  --  ', 'a\n  \\--  ', 'of either kind, indented'],
  ['a | b\n-|-', 'a | b\n\\-|-', 'the head of a table, which hides what has no column'],
  ['~~~mermaid', '\\~~~mermaid', 'a fence takes all that follows'],
  ['#12 and #x, -1, --no-tags, a -- b', '#12 and #x, -1, --no-tags, a -- b', 'none of these'],
  ['- a\n- b\n\n> c', '- a\n- b\n\n> c', 'lists and quotes are text'],
]

const CLOSINGS: readonly Row[] = [
  ['stop it, fixes #12', 'stop it, fixes #&#8203;12', 'a number'],
  ['Fix #1, FIXED #2, close #3', 'Fix #&#8203;1, FIXED #&#8203;2, close #&#8203;3', 'in any form and case'],
  ['closes: #4, closed:#5', 'closes: #&#8203;4, closed:#&#8203;5', 'with a colon'],
  ['Closes: \\-a/b#1', 'Closes: \\-a/b#&#8203;1', 'a backslash that Markdown takes away'],
  ['fixes\\: #4, closes GH\\-5', 'fixes\\: #&#8203;4, closes GH\\-&#8203;5', 'the same before a colon and a hyphen'],
  ['resolve #6 resolves #7 resolved #8', 'resolve #&#8203;6 resolves #&#8203;7 resolved #&#8203;8', 'every word'],
  ['fixes acme/widget#9', 'fixes acme/widget#&#8203;9', 'of another repository'],
  ['fixes GH-10', 'fixes GH-&#8203;10', 'in the old way'],
  ['fixes\n#11', 'fixes\n#&#8203;11', 'over a line break'],
  ['closes https://github.com/a/b/issues/12', 'closes &#8203;https://github.com/a/b/issues/12', 'by its address'],
  ['fixes \\#13', 'fixes &#92;#13', 'GitHub resolves the backslash before it looks'],
  ['fixes &#35;14', 'fixes &amp;#35;14', 'and the entity'],
  ['see #15, part of acme/widget#16', 'see #15, part of acme/widget#16', 'a reference is only a link'],
  ['fixes issue #17', 'fixes issue #17', 'a word between closes nothing'],
  ['prefix #18, suffixes #19', 'prefix #18, suffixes #19', 'a part of a word closes nothing'],
  ['**fixes** #21, _fix_: *#22*', '**fixes** #&#8203;21, _fix_: *#&#8203;22*', 'marks of emphasis are not seen'],
  ['fixes `#20`', 'fixes `#20`', 'nor does code'],
]

const SHOWN: readonly Row[] = [
  ['R&D, AT&T; a & b', 'R&D, AT&amp;T; a & b', 'only what could be an entity is escaped'],
  ['&copy; &lt;b&gt;', '&amp;copy; &amp;lt;b&amp;gt;', 'entities are shown as they are written'],
  ['C:\\temp and \\d+', 'C:\\temp and \\d+', 'other backslashes are left alone'],
  ['ends with \\', 'ends with &#92;', 'at the end it could escape what a template puts behind'],
  ['keep $& and $1 and $$', 'keep $& and $1 and $$', 'no replacement pattern acts'],
  ['{{ tag }} and {% raw %}', '{{ tag }} and {% raw %}', 'nor a template'],
  ['| a | b |', '| a | b |', 'a row is text without its head'],
  ['naïve façade — 日本語 ✓', 'naïve façade — 日本語 ✓', 'every script is kept'],
  ['שלום עולם', 'שלום עולם', 'right-to-left text is kept'],
  ['zero\u200bwidth, \u{e0041}tags, half\ud83d', 'zerowidth, tags, half\ufffd', 'what is not seen is not kept'],
  ['access \u202enimda\u2066 level\u2069', 'access nimda level', 'overrides of the direction are not: CVE-2021-42574'],
  ['\u001b[31mred\u001b[0m \u0007alert', 'red alert', 'nor what a terminal obeys'],
  ['a\r\nb\rc', 'a\nb\nc', 'line breaks are LF'],
  ['__proto__ *constructor*', '__proto__ *constructor*', "the author's emphasis"],
  ['', '', 'nothing'],
]

const TABLE = { HTML, CODE, MENTIONS, ADDRESSES, LINKS, BLOCKS, CLOSINGS, SHOWN }

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  test.each(rows)('%j → %j: %s', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown)
    expect(actingIn(markdown)).toEqual(INERT)
  })
})

test.each([
  ['<b>', { html: ['<b>'] }],
  ['``<b>```@a`', { html: ['<b>```@a`'], mentions: ['@a'] }],
  ['`a\n\n<b>`', { html: ['<b>`'] }],
  ['_@a_ &#64;b \\@c', { mentions: ['@a_', '@b', '@c'] }],
  ['[https://a.example/@b', { mentions: ['@b'] }],
  ['fixes \\#1 closes: a/b#2', { closings: ['fixes #1', 'closes: a/b#2'] }],
])('the reader of these tests sees what acts in %j', (markdown, acting) => {
  const seen = actingIn(markdown)
  expect({ html: [...new Set(seen.html)], mentions: [...new Set(seen.mentions)], closings: seen.closings }).toEqual({
    ...INERT,
    ...acting,
  })
})

/** Fragments that act alone or together, in any mixture with anything else. */
const DANGEROUS = [
  ...['<', '>', '<img>', '</b>', '<!--', '-->', '<?', '<https://', 'https://', 'http://a.example/', '<a@b.example>'],
  ...['`', '``', '```', '~~~', '\\', '\\\\', '\\`', '&', '&#64;', '&#x40;', '&lt;', '&commat;', '&#35;', ';', '&amp'],
  ...['@', '@a', '@a/b', '@a-', '_', '*', '**', '~', '[', ']', '](', '(', ')', '!', '|', '#', '#1', '/', '.', '-', ':'],
  ...[
    'fixes ',
    'Closes: ',
    'resolved\n',
    'GH-1',
    'a/b#1',
    '/issues/1',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\t',
    '    ',
    '> ',
    '- ',
  ],
  ...['a', '1', 'é', '日', '\u200b', '\u202e', '\u0000', '\u001b[31m', '\ud83d', '$&', '{{', '}}', '{%'],
]

const hostile = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...DANGEROUS) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''))

describe('whatever a commit says', () => {
  test('nothing in it acts', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(actingIn(escapeMarkdown(text))).toEqual(INERT)
      }),
      { numRuns: 3000 },
    )
  })

  test('nothing in a label acts, nor ends it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const label = escapeLabel(text)
        expect(actingIn(label)).toEqual(INERT)
        expect(label).not.toMatch(/\n/)
        expect(withoutCode(label)).not.toMatch(/(?<!\\)(?:\\\\)*[*[\]]/)
      }),
      { numRuns: 3000 },
    )
  })

  test('nothing acts where two texts stand side by side in a sentence', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        expect(actingIn(`- **${escapeLabel(one)}:** ${escapeMarkdown(other)} (#1) — x`)).toEqual(INERT)
      }),
      { numRuns: 1000 },
    )
  })

  test('nothing is lost: every letter is still there, in its order', () => {
    const letters = (text: string) => text.replace(/&(?:amp|lt|#\d+);|[^a-z\d]/gi, '')
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<b>', '`', '@ann ', 'fix #1', 'word ', '\\', '[x]')), (parts) => {
        const text = parts.join('')
        expect(letters(escapeMarkdown(text))).toBe(letters(text))
      }),
    )
  })
})

function withoutCode(markdown: string): string {
  return markdown.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
}

describe('200 KB of anything come back', () => {
  test.each([
    '`',
    '``a`',
    '`a',
    '\n`',
    '@',
    '@a',
    '@a.',
    '@a@',
    '_@a_',
    '\\',
    '<',
    '<https://',
    'https://a',
    'https://@.',
    '&',
    '&#',
    'fixes ',
    'fix:',
    'fix.',
    'fixes a/',
    '#1 ',
    '[',
    '*',
    ' ',
    '\t',
    '\u001b[',
    '\u202e',
    '日',
    '😀',
  ])('of %j', (part) => {
    const text = part.repeat(Math.ceil(200_000 / part.length))
    expect(typeof escapeMarkdown(text)).toBe('string')
    expect(typeof escapeLabel(`${text}x`)).toBe('string')
  })
})

describe('a label', () => {
  test.each<Row>([
    ['a\nb  c', 'a b c', 'is one line'],
    ['*a* [b](c) **d**', '\\*a\\* \\[b\\](c) \\*\\*d\\*\\*', 'has no mark of its own'],
    ['`a[0] * b`', '`a[0] * b`', 'but code is shown as it is written'],
    ['a\\*b \\]', 'a&#92;\\*b &#92;\\]', 'a backslash would undo ours'],
    ['`a\n<b>`', '`a <b>`', 'a span that a line break divided is whole in one line'],
    ['snake_case', 'snake_case', 'a word is a word'],
  ])('%j → %j: %s', (text, markdown) => {
    expect(escapeLabel(text)).toBe(markdown)
  })
})

test('a link of ours', () => {
  expect(link('v1.0.0', 'https://example.com/v1')).toBe('[v1.0.0](https://example.com/v1)')
})

test.each([
  ['https://a.example/compare/v(1)...v2', '[x](https://a.example/compare/v%281%29...v2)', 'a bracket could end it'],
  ['https://a.example/a b\n<c>\\', '[x](https://a.example/a%20b%0a%3cc%3e%5c)', 'a blank, too'],
])('a link to %j → %j: %s', (address, markdown) => {
  expect(link('x', address)).toBe(markdown)
})

test.each([
  ['v1.0.0', '`v1.0.0`', 'a name'],
  ['a`b``c', '``` a`b``c ```', 'more backticks than any run inside'],
  ['a\nb\u202e', '`a b`', 'one line that is plain'],
])('the code of %j → %j: %s', (text, markdown) => {
  expect(codeSpan(text)).toBe(markdown)
})

test('Markdown of ours prints as it is', () => {
  expect(String(new Markdown('**bold**'))).toBe('**bold**')
})
