import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { templateContext } from '../../src/notes/context.ts'
import { Markdown } from '../../src/markdown/markdown.ts'
import type { ReleaseFacts } from '../../src/notes/facts.ts'
import { changeOf, changesOf, factsOf, version, without } from '../next-version/history.ts'

/** A release with something in every list that this version fills. */
const FULL = factsOf(
  [
    'feat(search)!: find by label. (#12)\n\nA body.\n\nBREAKING CHANGE: labels are words\nMIGRATION: write words\n' +
      'HIGHLIGHT: Search is *here*, <b>.\nIt fixes #4.\nCloses #3\nCo-authored-by: Jo <jo@example.invalid>',
    'docs: describe labels',
  ],
  {
    highlights: 'Faster <b>than</b> ever.\n',
    migrationGuide: '# To 1.3.0\n\nWrite words.\n',
    credits: { handles: new Map([['jo@example.invalid', 'jo']]), newcomers: new Set(['jo@example.invalid']) },
    checks: [{ name: 'test (24)', passed: true, url: 'https://github.com/acme/widget/runs/7' }],
    assets: [{ name: 'widget`.tar.gz', digest: 'sha256:1f0c' }],
  },
)
const CONTEXT = templateContext(FULL)
const TICKETED = templateContext({
  ...FULL,
  changes: FULL.changes.map((change) => ({
    ...change,
    tickets: [{ name: 'K-1', url: 'https://jira.example/K-1' }, { name: '<b>' }],
  })),
})
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
    ['A reference', first(first(CONTEXT.changes).references)],
    ['A ticket', first(first(TICKETED.changes).tickets)],
    ['A person', first(first(CONTEXT.changes).authors)],
    ['A contributor', first(CONTEXT.contributors)],
    ['A check', first(CONTEXT.checks)],
    ['An asset', first(CONTEXT.assets)],
  ])('%s', (heading, value) => {
    expect(documented.get(heading)).toEqual(Object.keys(value))
  })

  test('the same fields stand wherever the same thing does', () => {
    const change = Object.keys(first(CONTEXT.changes))
    expect(Object.keys(first(first(CONTEXT.sections).changes))).toEqual(change)
    expect(Object.keys(first(CONTEXT.breaking).change)).toEqual(change)
    expect(Object.keys(first(CONTEXT.migrations))).toEqual(Object.keys(first(CONTEXT.breaking)))
    expect(Object.keys(first(first(CONTEXT.changes).co_authors))).toEqual(
      Object.keys(first(first(CONTEXT.changes).authors)),
    )
  })

  test('also where there is nothing: a field is null, never absent', () => {
    expect(Object.keys(BARE)).toEqual(Object.keys(CONTEXT))
    const change = first(templateContext(without(factsOf(['fix: a']), 'web')).changes)
    expect(Object.keys(change)).toEqual(Object.keys(first(CONTEXT.changes)))
  })
})

test('the release', () => {
  const { counts, sections, changes, breaking, migrations, contributors, highlights, checks, assets, ...more } = CONTEXT
  const { key_changes, ...plain } = more
  expect({
    lists: [sections, changes, breaking, migrations, contributors, highlights, checks, assets, key_changes].map(
      ({ length }) => length,
    ),
    counts: counts.changes,
  }).toEqual({
    lists: [2, 2, 1, 1, 2, 2, 1, 1, 1],
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
    channel: null,
    tag: 'v1.3.0',
    previous_version: '1.2.3',
    previous_tag: 'v1.2.3',
    bump: 'minor',
    date: '2026-01-02',
    sha: FULL.head,
    short_sha: 'c000002',
    headline: 'Find by label',
    label: 'v1.3.0',
    summary: 'md: **1 breaking change, 1 feature** by 2 people since v1.2.3.',
    migration_guide: 'md: Write words.',
    candidates: [],
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
    references: change.references.map(({ url, ...rest }) => ({ ...rest, url: String(url) })),
    authors: change.authors.map(({ mention }) => String(mention)),
    co_authors: change.co_authors.map(({ name, url }) => `${String(name)} ${String(url)}`),
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
    closes: [3, 4],
    closes_elsewhere: [],
    references: [3, 4].map((number) => ({
      number,
      closes: true,
      url: `https://github.com/acme/widget/issues/${number}`,
    })),
    tickets: [],
    authors: ['Ann', '@jo'],
    co_authors: ['Jo https://github.com/jo'],
    entry:
      '**search:** find by label ([#12](https://github.com/acme/widget/pull/12), closes [#3](https://github.com/acme/widget/issues/3), [#4](https://github.com/acme/widget/issues/4)) — Ann, with @jo',
  })
})

test('tickets stand beside the pull request, with their page where there is one', () => {
  const [change] = TICKETED.changes
  expect(change?.tickets.map(({ name, url }) => [name, url === null ? null : String(url)])).toEqual([
    ['K-1', 'https://jira.example/K-1'],
    ['<b>', null],
  ])
  expect(String(change?.entry)).toContain(
    '([#12](https://github.com/acme/widget/pull/12), [K-1](https://jira.example/K-1), &lt;b>, closes ',
  )
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
      migration_guide: null,
    })
  })

  test.each([
    ...(['highlights', 'breaking', 'migrations', 'sections', 'changes', 'contributors'] as const),
    ...(['checks', 'assets'] as const),
  ])('%s is empty', (list) => {
    expect(BARE[list]).toEqual([])
  })

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

  test.each([
    ['1.3.0-rc.1', 'rc'],
    ['1.3.0-1', null],
    ['1.3.0-beta', 'beta'],
    ['1.3.0', null],
  ])('the channel of %s is %j', (text, channel) => {
    expect(templateContext({ ...FULL, version: version(text) }).channel).toBe(channel)
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

describe('people', () => {
  test('a contributor has an account, and is new, where that is known', () => {
    const [ann, jo] = CONTEXT.contributors.map(({ name, handle, mention, is_new, first_change }) => ({
      name: String(name),
      handle,
      mention: String(mention),
      is_new,
      first_change: first_change === null ? null : String(first_change),
    }))
    expect(ann).toEqual({ name: 'Ann', handle: null, mention: 'Ann', is_new: false, first_change: null })
    expect(jo).toEqual({
      name: 'Jo',
      handle: 'jo',
      mention: '@jo',
      is_new: true,
      first_change: '[#12](https://github.com/acme/widget/pull/12)',
    })
  })

  test('a newcomer is welcomed by what they did alone, else by what they helped with', () => {
    const jo = { name: 'Jo', email: 'jo@example.invalid' }
    const credits = { handles: new Map(), newcomers: new Set([jo.email]) }
    const helped = changeOf('feat: a (#1)', { coAuthors: [jo] })
    const did = changeOf('fix: b (#2)', { author: jo })
    const linkOf = (changes: ReleaseFacts['changes']) =>
      String(templateContext(factsOf([], { changes, credits })).contributors.at(-1)?.first_change)
    expect([linkOf([helped, did]), linkOf([helped])].map((text) => text.slice(0, 4))).toEqual(['[#2]', '[#1]'])
  })
})

test('the name of an asset is code, whatever it holds', () => {
  expect(String(first(CONTEXT.assets).entry)).toBe('`` widget`.tar.gz `` `sha256:1f0c`')
})

describe('migrations', () => {
  test.each([
    ['MIGRATION: a', ['a']],
    ['Migration-Guide: a', ['a']],
    ['Migration guide: a', ['a']],
    ['Migration guide: a\nb\n\nText', ['a\nb\n\nText']],
    ['migration: a', ['a']],
    ['MIGRATION: a\nMIGRATION: b', ['a', 'b']],
    ['Migrations: a', []],
    ['Immigration: a', []],
  ])('%j', (footer, texts) => {
    const { migrations } = templateContext(factsOf([], { changes: changesOf(`feat: x\n\n${footer}`) }))
    expect(migrations.map(({ text }) => text)).toEqual(texts)
  })
})
