import { describe, expect, test } from '@jest/globals'
import type { MergeMethod } from '../../src/ports/pull-request.ts'
import type { Preview } from '../../src/preview/preview.ts'
import type { Result } from '../../src/report/result.ts'
import { summaryMarkdown } from '../../src/action/summary.ts'
import { actingIn, INERT } from '../markdown/github-reader.ts'
import { shaOf } from '../next-version/history.ts'
import {
  FLOATED,
  PUBLISHED_NOW,
  TEXTS,
  WILL_PUBLISH,
  blocked,
  nothing,
  planned,
  prepared,
  proposed,
  published,
  released,
  releaseOf,
} from '../report/results.ts'

const WEB = 'https://github.com/acme/widget'
const commit = (number: number) => `[\`${shaOf(number).slice(0, 7)}\`](${WEB}/commit/${shaOf(number)})`
const MESSAGES = ['Update readme', 'docs: a', 'fix: b (#7)\n\nbreaking change: c', 'feat(search): find `a|b` (#8)']

test('of a dry run: the decision, every commit, the warnings, the notes', () => {
  expect(summaryMarkdown(planned(MESSAGES), { web: WEB })).toBe(`### v1.2.3 → v1.3.0 · minor · dry run

v1.3.0 would be released from c000004 (minor: 1 commit asks for it).

[compare](${WEB}/compare/v1.2.3...${shaOf(4)})

\`\`\`mermaid
%%{init: {"gitGraph": {"showBranches": false, "rotateCommitLabel": true}}}%%
gitGraph
  commit id: "v1.2.2"
  commit id: "v1.2.3"
  commit id: "v1.3.0" type: HIGHLIGHT tag: "minor"
\`\`\`

| counts | commit | why |
|---|---|---|
| **minor** | feat(search): find \`a\\|b\` ${commit(4)} [#8](${WEB}/pull/8) | made it minor |
| patch | fix: b ${commit(3)} [#7](${WEB}/pull/7) | fix is patch |
| – | docs: a ${commit(2)} | docs counts for nothing |
| skipped | Update readme ${commit(1)} | not conventional: no type before a colon |

> [!WARNING]
> "breaking change: c" in c000003 is not in capitals, so it did not count as breaking. If it is a breaking change, write BREAKING CHANGE: at the start of a line in the body.

<details><summary>Notes</summary>

# Notes

</details>
`)
})

test('of a release: what was written, in order, with links', () => {
  expect(summaryMarkdown(released(['fix: a'], { tag: 'kept' }), { web: WEB })).toBe(`### v1.2.3 → v1.2.4 · patch · draft

v1.2.4 is already on c000001; its draft was created.

[tag](${WEB}/tree/v1.2.4) · [draft](${WEB}/releases/tag/v1.2.4) · [compare](${WEB}/compare/v1.2.3...v1.2.4)

\`\`\`mermaid
%%{init: {"gitGraph": {"showBranches": false, "rotateCommitLabel": true}}}%%
gitGraph
  commit id: "v1.2.2"
  commit id: "v1.2.3"
  commit id: "v1.2.4" type: HIGHLIGHT tag: "patch"
\`\`\`

| counts | commit | why |
|---|---|---|
| **patch** | fix: a ${commit(1)} | made it patch |

<details><summary>Notes</summary>

# Notes

</details>

1. [tag \`v1.2.4\`](${WEB}/tree/v1.2.4): already there
2. [draft](${WEB}/releases/tag/v1.2.4): created
`)
})

describe('of a pull request: what merging it would do', () => {
  const preview = (methods: readonly MergeMethod[], tag?: string): Preview => ({
    pullRequest: 7,
    after: 'v1.2.3',
    rows: [
      {
        methods,
        outcome: tag === undefined ? { kind: 'nothing' } : { kind: 'release', tag, bump: 'minor', prerelease: false },
        because: { words: 'the title asks for no release:', quote: 'docs: a' },
      },
    ],
    notices: [],
  })

  test('a version, the commits that make it, the notes', () => {
    const result = planned(['docs: a', 'feat(search): find by label (#8)'])
    expect(summaryMarkdown({ ...result, preview: preview(['squash'], 'v1.3.0') }, { web: WEB }))
      .toBe(`### Merging this makes v1.3.0 (minor), after v1.2.3

| counts | commit | why |
|---|---|---|
| **minor** | feat(search): find by label ${commit(2)} [#8](${WEB}/pull/8) | made it minor |
| – | docs: a ${commit(1)} | docs counts for nothing |

<details><summary>Notes</summary>

# Notes

</details>
`)
  })

  test('nothing', () => {
    expect(summaryMarkdown({ ...nothing(['docs: a']), preview: preview(['squash']) }, { web: WEB })).toBe(
      `### Merging this releases nothing: the title asks for no release: \`docs: a\`

| counts | commit | why |
|---|---|---|
| – | docs: a ${commit(1)} | docs counts for nothing |
`,
    )
  })

  test('a merge that nobody has made yet has no page', () => {
    const result = nothing(['docs: a'])
    const rows = result.nothing.account.rows.map((row) => ({ ...row, sha: '0'.repeat(40) }))
    const merged = { ...result, nothing: { ...result.nothing, account: { ...result.nothing.account, rows } } }
    expect(summaryMarkdown({ ...merged, preview: preview(['merge']) }, { web: WEB })).toContain('| – | docs: a  | docs')
  })

  test('a title that would not count is told once, in the preview', () => {
    const advice = {
      ...{ subject: 'Update', fault: 'it has no type', better: ['feat: update'] },
      ...{ isOfCommit: false, isFailure: false, isListCounted: false },
    }
    const text = summaryMarkdown(
      { ...planned(['feat: a']), preview: { ...preview(['squash'], 'v1.3.0'), advice } },
      { web: WEB },
    )
    expect(text.match(/would be skipped/g)).toHaveLength(1)
  })
})

test('of nothing: why not, in one line, and the same table', () => {
  expect(summaryMarkdown(nothing(['docs: a']), { web: WEB }))
    .toBe(`### Nothing to release: no commit since v1.2.3 asks for a release

| counts | commit | why |
|---|---|---|
| – | docs: a ${commit(1)} | docs counts for nothing |
`)
})

test('of nothing at all: one line', () => {
  expect(summaryMarkdown(nothing([]), { web: WEB })).toBe('### Nothing to release: there is no commit since v1.2.3\n')
})

test('of an event that releases nothing: one line', () => {
  expect(summaryMarkdown({ kind: 'skipped', reason: 'a pushed tag makes no further release' }, { web: WEB })).toBe(
    '### Nothing to do: a pushed tag makes no further release\n',
  )
})

describe('the headline', () => {
  const headline = (markdown: string) => markdown.slice(0, markdown.indexOf('\n'))

  test.each([
    [
      'a published release',
      released(['fix: a'], { release: { draft: false } }),
      '### v1.2.3 → v1.2.4 · patch · published',
    ],
    ['a first release', planned(['feat: a'], { base: null }), '### v0.1.0 (first release) · minor · dry run'],
    [
      'one that its commits did not ask for',
      planned(['docs: a'], { base: null, inputs: { bump: 'minor' } }),
      '### v0.1.0 (first release) · dry run',
    ],
    [
      'a candidate',
      planned([], { inputs: { version: '1.3.0-rc.1' } }),
      '### v1.2.3 → v1.3.0-rc.1 · minor · pre-release · dry run',
    ],
  ])('of %s', (_, result, expected) => {
    expect(headline(summaryMarkdown(result, { web: WEB }))).toBe(expected)
  })
})

test('without a page nothing is a link', () => {
  const local = released(['fix: a (#7)'], { release: { url: '.git/version-checkpoint/releases/v1.2.4.md' } })
  const markdown = summaryMarkdown(local, { web: undefined })
  expect(markdown).toContain('2. draft `.git/version-checkpoint/releases/v1.2.4.md`: created')
  expect(markdown).toContain('| **patch** | fix: a `c000001` #7 | made it patch |')
  expect(markdown).not.toContain('](')
})

describe('many commits', () => {
  const fixes = (count: number) => Array.from({ length: count }, (_, index) => `fix: ${index}`)

  test('up to 50 stand open', () => {
    expect(summaryMarkdown(planned(fixes(50)), { web: WEB })).not.toContain('50 commits</summary>')
  })

  test('more are folded', () => {
    const markdown = summaryMarkdown(planned(fixes(51)), { web: WEB })
    expect(markdown).toContain('<details><summary>51 commits</summary>\n\n| counts | commit | why |\n')
    expect(markdown).toContain('| fix: 0 [')
  })

  test('so many that a summary cannot hold them are counted', () => {
    const markdown = summaryMarkdown(planned(fixes(5000).map((message) => `${message} ${'x'.repeat(200)}`)), {
      web: WEB,
    })
    expect(markdown).toMatch(/\n\| \| … and \d{3,} more \| \|\n\n<\/details>\n/)
    expect(new TextEncoder().encode(markdown).length).toBeLessThan(1024 * 1024)
  })

  test('warnings too', () => {
    const markdown = summaryMarkdown(planned(fixes(60).map((message) => `${message}\n\nbreaking change: a`)), {
      web: WEB,
    })
    expect(markdown.match(/\[!WARNING\]/g)).toHaveLength(51)
    expect(markdown).toContain('> [!WARNING]\n> … and 10 more\n')
  })
})

describe('text of others', () => {
  test.each([
    ['a | b', 'a \\| b', 'a bar ends no cell'],
    ['`a|b`', '`a\\|b`', 'not even in code'],
    ['a \\| b', 'a &#92;\\| b', 'a backslash of theirs does not undo ours'],
    ['`a\\|b`', '`a\\|b`', 'in code it does the same'],
    ['`a\\\\|b`', '`a\\\\\\|b`', 'two of them would not'],
    ['<b> @octocat fixes #1', '&lt;b> `@octocat` fixes #&#8203;1', 'nothing acts'],
    ['*a* [b](c)', '\\*a\\* \\[b\\](c)', 'nothing is marked up'],
  ])('%j → %j: %s', (text, cell) => {
    expect(summaryMarkdown(planned([`fix: ${text}`]), { web: WEB })).toContain(`| fix: ${cell} ${commit(1)} |`)
  })

  test('a row stays a row of three cells, and nothing in the page acts', () => {
    const subjects = ['a\\|b `|` <!--', '| `', '``|` @a', '</details><img>', 'fixes #1 &#64;a', '\\', '`\\|` |\\']
    const markdown = summaryMarkdown(planned(subjects.map((text) => `fix: ${text}`)), { web: WEB })
    const rows = markdown.split('\n').filter((line) => /^\| (?!counts)/.test(line))
    expect(rows).toHaveLength(subjects.length)
    expect(rows.map((row) => cellsOf(row).length)).toEqual(rows.map(() => 3))
    expect(rows.map(actingIn)).toEqual(rows.map(() => INERT))
  })

  test('a subject is cut at 200 characters', () => {
    expect(summaryMarkdown(planned([`fix: ${'x'.repeat(300)}`]), { web: WEB })).toContain(
      `| fix: ${'x'.repeat(194)}… ${commit(1)} |`,
    )
  })

  /** As cmark-gfm cuts a row: a bar that no backslash escapes ends a cell (extensions/ext_scanners.re, table_cell). */
  function cellsOf(row: string): string[] {
    return (row.match(/(?:\\[!-/:-@[-`{-~]|[^|])+(?=\|)/g) ?? []).filter((cell) => cell !== '')
  }
})

test('a version that somebody else made is named with its release', () => {
  const result = { ...nothing(['docs: a']), release: releaseOf('v1.2.4') }
  expect(summaryMarkdown(result, { web: WEB })).toContain(
    '### Nothing to release: no commit since v1.2.3 asks for a release\n',
  )
})

test('of a shut gate: what is red, with links, and the commits', () => {
  const text = summaryMarkdown(blocked(['feat: a']), { web: WEB })
  expect(text).toContain('### v1.3.0 is not released: build (failure) is red on c000001')
  expect(text).toContain('- [build](https://github.com/acme/widget/actions/runs/41/job/112): failure')
  expect(text).toContain(`| **minor** | feat: a ${commit(1)} |`)
})

test('the name of a red check acts nowhere', () => {
  const text = summaryMarkdown(blocked(['feat: a'], '@mara closes #1 <img> ](x)'), { web: WEB })
  expect(actingIn(text)).toEqual(INERT)
})

describe('a publication', () => {
  test('is a sentence, its links, and what was done', () => {
    const result = published([PUBLISHED_NOW, FLOATED])
    const told = { ...result, written: { ...result.written, warnings: ['<b>'] } }
    expect(summaryMarkdown(told, { web: WEB })).toBe(`### v1.2.4 is published; v1 is now on v1.2.4

[tag](${WEB}/tree/v1.2.4) · [release](${WEB}/releases/tag/v1.2.4)

1. [release](${WEB}/releases/tag/v1.2.4): created
2. [floating tag \`v1\`](${WEB}/tree/v1): moved to \`v1.2.4\`

> [!WARNING]
> &lt;b>
`)
  })

  test('in a dry run has nothing done', () => {
    expect(summaryMarkdown(published([PUBLISHED_NOW], { draft: true, will: WILL_PUBLISH }), { web: undefined })).toBe(
      '### v1.2.4 would be published\n\n[draft](https://github.com/acme/widget/releases/tag/v1.2.4)\n',
    )
  })
})

test('a proposed release leads to its pull request, with the table and the notes', () => {
  const text = summaryMarkdown(proposed(['feat: a']), { web: WEB })
  expect(text).toMatch(/^### v1\.3\.0 is proposed in a pull request/)
  expect(text).toContain('[pull request #12](https://github.com/acme/widget/pull/12)')
  expect(text).toMatch(/\| \*\*minor\*\* \| [^]*<summary>Notes<\/summary>/)
})

test('a preparation alone: what it is for, and the notes', () => {
  expect(summaryMarkdown(prepared(['feat: a']), { web: WEB })).toMatch(
    /^### v1\.3\.0 is prepared by commit c000009\n\n\| counts [^]*<summary>Notes<\/summary>/,
  )
})

test('what an earlier run left undone is told beside a proposal, too', () => {
  const finished = released(['fix: a'])
  expect(summaryMarkdown({ ...proposed(['feat: a']), finished }, { web: WEB })).toMatch(
    /Completed from an earlier run: v1\.2\.4\n\n1\. \[tag `v1\.2\.4`\][^]*\n$/,
  )
})

describe('a summary may have 1 MiB, in bytes', () => {
  const bytesOf = (text: string) => Buffer.byteLength(text)

  test.each<[string, Result]>([
    [
      'a long table of wide characters',
      planned(Array.from({ length: 4000 }, (_, at) => `fix: ${at} ${'語'.repeat(190)}`)),
    ],
    ['long notes of wide characters', { ...planned(['fix: a']), texts: { ...TEXTS, notes: '語'.repeat(400_000) } }],
  ])('%s', (_, result) => {
    const text = summaryMarkdown(result, { web: WEB })
    expect(bytesOf(text)).toBeLessThan(1024 * 1024)
    expect(text).toMatch(/^### v1\.2\.3 → v1\.2\.4/)
  })

  test('what is left out is said', () => {
    const result = { ...planned(['fix: a']), texts: { ...TEXTS, notes: '語'.repeat(400_000) } }
    expect(summaryMarkdown(result, { web: WEB })).toMatch(
      /\| fix: a .*left out: a job summary is limited to 1 MiB\.\n$/s,
    )
  })
})
