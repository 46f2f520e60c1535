import { describe, expect, test } from '@jest/globals'
import { previewMarkdown } from '../../src/preview/markdown.ts'
import type { Preview, PreviewRow } from '../../src/preview/preview.ts'

const MAJOR: PreviewRow = {
  methods: ['squash'],
  outcome: { kind: 'release', tag: 'v2.0.0', bump: 'major', prerelease: false },
  because: { words: 'the title:', quote: 'feat!: a new world' },
}
const NOTHING: PreviewRow = {
  methods: ['merge', 'rebase'],
  outcome: { kind: 'nothing' },
  because: { words: 'no commit of this branch asks for a release' },
}

function preview(rows: readonly PreviewRow[], changes: Partial<Preview> = {}): Preview {
  return { pullRequest: 7, after: 'v1.4.2', rows, notices: [], ...changes }
}

test('a row for each where they differ', () => {
  expect(previewMarkdown(preview([MAJOR, NOTHING]))).toBe(`### Merging this makes v2.0.0 (major), after v1.4.2

| if you | you get | because |
|---|---|---|
| squash (the default here) | **v2.0.0** | the title: \`feat!: a new world\` |
| merge or rebase | nothing | no commit of this branch asks for a release |`)
})

describe('one line where they agree', () => {
  const candidate = {
    ...MAJOR,
    outcome: { kind: 'release', tag: 'v2.0.0-rc.1', bump: 'major', prerelease: true },
  } as const

  test.each<[string, Preview, string]>([
    ['a version', preview([MAJOR]), '### Merging this makes v2.0.0 (major), after v1.4.2'],
    ['a first release', preview([MAJOR], { after: null }), '### Merging this makes v2.0.0 (major), the first release'],
    ['a pre-release', preview([candidate]), '### Merging this makes v2.0.0-rc.1 (major, pre-release), after v1.4.2'],
    ['nothing', preview([NOTHING]), '### Merging this releases nothing: no commit of this branch asks for a release'],
    [
      'a failure',
      preview([{ ...MAJOR, outcome: { kind: 'fails', code: 'VC212' } }]),
      '### Merging this would fail with VC212, after v1.4.2',
    ],
    [
      'who knows',
      preview([{ ...MAJOR, outcome: { kind: 'unknown' } }]),
      '### What merging this makes is not known, after v1.4.2',
    ],
  ])('%s', (_, given, expected) => {
    expect(previewMarkdown(given)).toBe(expected)
  })
})

test('every outcome in a row', () => {
  const rows: PreviewRow[] = [
    { ...NOTHING, methods: ['squash'] },
    {
      methods: ['merge'],
      outcome: { kind: 'fails', code: 'VC212' },
      because: { words: 'the run after it would fail with VC212' },
    },
    { methods: ['rebase'], outcome: { kind: 'unknown' }, because: { words: 'the commits are not here' } },
  ]
  expect(previewMarkdown(preview(rows)).split('\n')).toEqual([
    '### Merging this releases nothing, after v1.4.2',
    '',
    '| if you | you get | because |',
    '|---|---|---|',
    '| squash (the default here) | nothing | no commit of this branch asks for a release |',
    '| merge | an error, VC212 | the run after it would fail with VC212 |',
    '| rebase | not known | the commits are not here |',
  ])
})

test('a title that would not count, and what the event does not say', () => {
  const advice = {
    subject: 'Update things',
    fault: 'it has no type',
    better: ['feat: update things', 'fix: update things'],
    isOfCommit: false,
    isFailure: false,
    isListCounted: false,
  }
  expect(previewMarkdown(preview([NOTHING], { advice, notices: ['Set merge-method.'] }))).toContain(`

> [!WARNING]
> \`Update things\` would be skipped: it has no type. Try \`feat: update things\` or \`fix: update things\`.

> [!NOTE]
> Set merge-method.`)
})

test.each([
  ['a bar ends no cell', 'feat: a | b', '`feat: a \\| b`'],
  ['backticks end no code', 'feat: `a`', '`` feat: `a` ``'],
  ['nobody is mentioned, nothing is HTML', 'feat: @ann <img src=x>', '`feat: @ann <img src=x>`'],
  ['a line stays one', 'feat: a\n| b', '`feat: a \\| b`'],
  ['what a terminal obeys is gone', 'feat: \u001b[31mred\u202e', '`feat: red`'],
  ['a long one is cut', `feat: ${'x'.repeat(5_000)}`, `\`feat: ${'x'.repeat(193)}…\``],
])('titles of strangers are data: %s', (_, quote, expected) => {
  const rows = [{ ...MAJOR, because: { words: 'the title:', quote } }, NOTHING]
  const [, , , , row] = previewMarkdown(preview(rows)).split('\n')
  expect(row).toBe(`| squash (the default here) | **v2.0.0** | the title: ${expected} |`)
})

test('so are names of branches', () => {
  const rows = [{ ...MAJOR, because: { words: 'what is on <b>x</b>|@ann already:', quote: 'feat: a' } }, NOTHING]
  const [, , , , row] = previewMarkdown(preview(rows)).split('\n')
  expect(row).toBe('| squash (the default here) | **v2.0.0** | what is on &lt;b>x&lt;/b>\\|`@ann` already: `feat: a` |')
})
