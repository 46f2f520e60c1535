import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { templateContext } from '../../src/notes/context.ts'
import { Markdown } from '../../src/notes/markdown.ts'
import { changesOf, factsOf, version, without } from '../plan/history.ts'

/** A release with something in every list that this version fills. */
const FULL = factsOf(
  [
    'feat(search)!: find by label. (#12)\n\nA body.\n\nBREAKING CHANGE: labels are words\nMIGRATION: write words\n' +
      'HIGHLIGHT: Search is *here*, <b>.\nIt fixes #4.\nCloses #3\nCo-authored-by: Jo <jo@example.invalid>',
    'docs: describe labels',
  ],
  { highlights: 'Faster <b>than</b> ever.\n' },
)
const CONTEXT = templateContext(FULL)
const BARE = templateContext(without(factsOf([]), 'web', 'previous'))

/** The fields that docs/templates.md names, by the heading of their table. */
function documentedFields(): ReadonlyMap<string, readonly string[]> {
  const page = readFileSync('docs/templates.md', 'utf8')
  const parts = page.split(/^### /m).slice(1)
  return new Map(
    parts.map((part) => [
      part.slice(0, part.indexOf('\n')),
      [...part.matchAll(/^\| `(\w+)` \|/gm)].flatMap(([, field = '']) => field),
    ]),
  )
}

function first<T>(list: readonly T[]): T {
  const [item] = list
  if (item === undefined) throw new Error('an empty list')
  return item
}

describe('docs/templates.md names every field, and no other', () => {
  const documented = documentedFields()

  test.each<[string, object]>([
    ['The release', CONTEXT],
    ['Counts', CONTEXT.counts],
    ['A section', first(CONTEXT.sections)],
    ['A change', first(CONTEXT.changes)],
    ['A note', first(CONTEXT.breaking)],
    ['A footer', first(first(CONTEXT.changes).footers)],
    ['A person', first(CONTEXT.contributors)],
  ])('%s', (heading, value) => {
    expect(documented.get(heading)).toEqual(Object.keys(value))
  })

  test('the same fields stand wherever the same thing does', () => {
    const change = Object.keys(first(CONTEXT.changes))
    expect(Object.keys(first(first(CONTEXT.sections).changes))).toEqual(change)
    expect(Object.keys(first(CONTEXT.breaking).change)).toEqual(change)
    expect(Object.keys(first(CONTEXT.migrations))).toEqual(Object.keys(first(CONTEXT.breaking)))
    expect(Object.keys(first(first(CONTEXT.changes).authors))).toEqual(Object.keys(first(CONTEXT.contributors)))
  })

  test('also where there is nothing: a field is null, never absent', () => {
    expect(Object.keys(BARE)).toEqual(Object.keys(CONTEXT))
    const change = first(templateContext(without(factsOf(['fix: a']), 'web')).changes)
    expect(Object.keys(change)).toEqual(Object.keys(first(CONTEXT.changes)))
  })

  test('tables for the two lists that are empty yet', () => {
    expect([documented.get('A check'), documented.get('An asset')]).toEqual([['name'], ['name', 'digest']])
    expect([CONTEXT.checks, CONTEXT.assets]).toEqual([[], []])
  })
})

test('the release', () => {
  const { counts, sections, changes, breaking, migrations, contributors, highlights, ...plain } = CONTEXT
  expect({
    lists: [sections, changes, breaking, migrations, contributors, highlights].map(({ length }) => length),
    counts: counts.changes,
  }).toEqual({
    lists: [2, 2, 1, 1, 2, 2],
    counts: 2,
  })
  expect(
    JSON.parse(
      JSON.stringify(plain, (_, value: unknown) => (value instanceof Markdown ? `md: ${String(value)}` : value)),
    ),
  ).toEqual({
    project: 'widget',
    version: '1.3.0',
    major: '1',
    minor: '3',
    patch: '0',
    prerelease: null,
    tag: 'v1.3.0',
    previous_version: '1.2.3',
    previous_tag: 'v1.2.3',
    bump: 'minor',
    date: '2026-01-02',
    sha: FULL.head,
    short_sha: 'c000002',
    headline: 'Find by label',
    summary: 'md: **1 breaking change, 1 feature** by 2 people since v1.2.3.',
    checks: [],
    assets: [],
    repository_url: 'md: https://github.com/acme/widget',
    compare_url: 'md: https://github.com/acme/widget/compare/v1.2.3...v1.3.0',
    changelog: 'md: [v1.2.3…v1.3.0](https://github.com/acme/widget/compare/v1.2.3...v1.3.0)',
  })
})

test('a change', () => {
  const change = first(CONTEXT.changes)
  expect({
    ...change,
    url: String(change.url),
    pull_request_url: String(change.pull_request_url),
    entry: String(change.entry),
    authors: change.authors.map(({ name }) => String(name)),
  }).toEqual({
    type: 'feat',
    scope: 'search',
    description: 'find by label',
    body: 'A body.',
    footers: [
      { token: 'BREAKING CHANGE', value: 'labels are words' },
      { token: 'MIGRATION', value: 'write words' },
      { token: 'HIGHLIGHT', value: 'Search is *here*, <b>.\nIt fixes #4.' },
      { token: 'Closes', value: '#3' },
      { token: 'Co-authored-by', value: 'Jo <jo@example.invalid>' },
    ],
    breaking: true,
    bump: 'major',
    sha: `c000001${'0'.repeat(33)}`,
    short_sha: 'c000001',
    url: `https://github.com/acme/widget/commit/c000001${'0'.repeat(33)}`,
    pull_request: 12,
    pull_request_url: 'https://github.com/acme/widget/pull/12',
    closes: [3],
    authors: ['Ann', 'Jo'],
    entry:
      '**search:** find by label ([#12](https://github.com/acme/widget/pull/12), closes [#3](https://github.com/acme/widget/issues/3)) — Ann, with Jo',
  })
})

describe('what there is not', () => {
  test('is null without a page and before the first release', () => {
    expect(BARE).toMatchObject({
      previous_version: null,
      previous_tag: null,
      repository_url: null,
      compare_url: null,
      changelog: null,
      prerelease: null,
    })
  })

  test.each(['highlights', 'breaking', 'migrations', 'sections', 'changes', 'contributors'] as const)(
    '%s is empty',
    (list) => {
      expect(BARE[list]).toEqual([])
    },
  )

  test('in a change without scope, pull request and page', () => {
    expect(first(templateContext(without(factsOf(['fix: a']), 'web')).changes)).toMatchObject({
      scope: null,
      pull_request: null,
      url: null,
      pull_request_url: null,
    })
  })

  test('there is no comparison with nothing', () => {
    expect(templateContext(without(FULL, 'previous'))).toMatchObject({ compare_url: null, changelog: null })
  })
})

describe('versions', () => {
  test('a candidate', () => {
    const facts = { ...FULL, version: version('2.0.0-rc.1+build.5') }
    expect(templateContext(facts)).toMatchObject({ version: '2.0.0-rc.1+build.5', major: '2', prerelease: 'rc.1' })
  })

  test('numbers past 2^53 are text', () => {
    expect(templateContext({ ...FULL, version: version('9007199254740993.0.0') }).major).toBe('9007199254740993')
  })

  test('a slash in a prefix is a part of the name in an address', () => {
    const facts = { ...FULL, tag: 'widget/v1.3.0', previous: { version: version('1.2.3'), tag: 'widget/v1.2.3' } }
    expect(String(templateContext(facts).compare_url)).toBe(
      'https://github.com/acme/widget/compare/widget%2Fv1.2.3...widget%2Fv1.3.0',
    )
  })

  test('the day is that of UTC', () => {
    expect(templateContext({ ...FULL, date: Date.UTC(2026, 0, 1, 0, 0, 0) - 1 }).date).toBe('2025-12-31')
  })
})

describe('highlights', () => {
  test("the configuration's are Markdown of its author, a commit's are text of anybody", () => {
    expect(CONTEXT.highlights.map(String)).toEqual([
      'Faster <b>than</b> ever.',
      'Search is *here*, &lt;b>.\nIt fixes #&#8203;4.',
    ])
  })
})

describe('migrations', () => {
  test.each([
    ['MIGRATION: a', ['a']],
    ['Migration-Guide: a', ['a']],
    ['migration: a', ['a']],
    ['MIGRATION: a\nMIGRATION: b', ['a', 'b']],
    ['Migrations: a', []],
    ['Immigration: a', []],
  ])('%j', (footer, texts) => {
    const { migrations } = templateContext(factsOf([], { changes: changesOf(`feat: x\n\n${footer}`) }))
    expect(migrations.map(({ text }) => text)).toEqual(texts)
  })
})
