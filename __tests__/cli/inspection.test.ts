import { describe, expect, test } from '@jest/globals'
import type { ListedVersion } from '../../src/inspect/list.ts'
import { compareLines, initLines, listLines, notesLines, replayLines, showLines } from '../../src/cli/inspection.ts'
import { columnsOf } from '../../src/text/columns.ts'
import { PLAIN, type TerminalStyle } from '../../src/report/style.ts'
import { NOW, planOf, shaOf, tagOn } from '../next-version/history.ts'
import { releaseOf } from '../report/results.ts'

const STYLE: TerminalStyle = { paint: PLAIN, columns: 80, explains: false, draftPlace: (tag) => tag }
const MARKED: TerminalStyle = {
  ...STYLE,
  paint: { ...PLAIN, strong: (text) => `<b>${text}</b>`, faint: (text) => `<f>${text}</f>` },
}

describe('the list', () => {
  const listed = (version: string, changes: Partial<ListedVersion> = {}): ListedVersion => ({
    ...{ version, tag: `v${version}`, kind: 'annotated', commit: shaOf(1), url: '' },
    ...{ date: '2026-01-02T03:04:05.000Z', release: 'none', distance: null, reachable: null },
    ...changes,
  })

  test('has a line for each version, in columns', () => {
    const versions = [
      listed('1.10.0-rc.1', { release: 'draft', distance: 0 }),
      listed('1.2.0', { release: 'published', distance: 12 }),
      listed('1.0.0', { kind: 'lightweight', date: '1999-12-31T23:59:59.000Z', commit: shaOf(2) }),
    ]
    expect(listLines(versions, STYLE)).toEqual([
      'v1.10.0-rc.1  2026-01-02  c000001  annotated    draft       at HEAD',
      'v1.2.0        2026-01-02  c000001  annotated    published   12 before HEAD',
      'v1.0.0        1999-12-31  c000002  lightweight  no release',
    ])
  })

  test('stands in columns whatever letters a prefix has', () => {
    const lines = listLines([listed('1.1.0', { tag: '本v1.1.0' }), listed('1.0.0')], STYLE)
    expect(lines.map((line) => columnsOf(line.slice(0, line.indexOf('2026'))))).toEqual([10, 10])
  })

  test('paints the tag and the commit', () => {
    expect(listLines([listed('1.0.0')], MARKED)).toEqual([
      '<b>v1.0.0</b>  2026-01-02  <f>c000001</f>  annotated    no release',
    ])
  })

  test('says so where there is none', () => {
    expect(listLines([], STYLE)).toEqual(['No versions yet.'])
  })
})

describe('one version', () => {
  test('with its tag message and its notes', () => {
    const tag = tagOn(shaOf(1), 'v1.2.4', { message: '🐛 widget v1.2.4\n\n- a\n', taggedAt: NOW / 1000 })
    expect(showLines({ tag, release: releaseOf('v1.2.4', { body: '# Notes\n\n- a\n' }) }, STYLE)).toEqual([
      'v1.2.4  on c000001  annotated  2026-01-02 03:04 UTC',
      'release: draft, https://github.com/acme/widget/releases/tag/v1.2.4',
      '',
      'tag message:',
      '  │ 🐛 widget v1.2.4',
      '  │',
      '  │ - a',
      '',
      'notes of widget v1.2.4:',
      '  │ # Notes',
      '  │',
      '  │ - a',
    ])
  })

  test('with a lightweight tag and no release is short', () => {
    const tag = tagOn(shaOf(1), 'v1.2.4', { annotated: false, message: '' })
    expect(showLines({ tag, release: null }, STYLE)).toEqual([
      'v1.2.4  on c000001  lightweight  2026-01-02 03:04 UTC',
      'release: none',
    ])
  })

  test('that is published, with no notes', () => {
    const tag = tagOn(shaOf(1), 'v1.2.4', { message: '' })
    const lines = showLines({ tag, release: releaseOf('v1.2.4', { draft: false, body: ' \n' }) }, STYLE)
    expect(lines.slice(1)).toEqual(['release: published, https://github.com/acme/widget/releases/tag/v1.2.4'])
  })

  test('text of others stands behind a bar, and no terminal or runner obeys it', () => {
    const message = '::error::a\n##[error]b\n\u001b[31mc\r\n\u202ed'
    const lines = showLines({ tag: tagOn(shaOf(1), 'v1.2.4', { message }), release: null }, STYLE)
    expect(lines.slice(4)).toEqual(['  │ ::error::a', '  │ ##\\[error]b', '  │ c', '  │ d'])
  })
})

describe('what lies between two versions', () => {
  const comparison = (messages: readonly string[], diffStat = '', notes = '') => ({
    ...{ from: 'v1.2.3', to: 'v1.3.0', backwards: false, diffStat, notes },
    account: planOf(messages, { inputs: { bump: 'minor' } }),
  })

  test('is the count, what git says, and the table', () => {
    const lines = compareLines(comparison(['fix: a', 'docs: b'], '2 files changed, 3 insertions(+)'), STYLE)
    expect(lines).toEqual([
      'v1.2.3 → v1.3.0   2 commits, its commits ask for patch',
      '  2 files changed, 3 insertions(+)',
      '',
      '  why    fix: a                    c000001         asks for patch',
      '         docs: b                   c000002         counts for nothing',
      '',
    ])
  })

  test('ends with its notes, behind a bar of ours', () => {
    const lines = compareLines(comparison(['fix: a'], '', '# Notes\n\n::error::a\n'), STYLE)
    expect(lines.slice(-5)).toEqual(['', 'notes:', '  │ # Notes', '  │', '  │ ::error::a'])
  })

  test('may be one commit that asks for nothing', () => {
    expect(compareLines(comparison(['docs: b']), STYLE)[0]).toBe(
      'v1.2.3 → v1.3.0   1 commit, nothing that asks for a release',
    )
  })

  test('backwards, it says which way round', () => {
    expect(compareLines({ ...comparison([]), from: 'v1.3.0', to: 'v1.2.3', backwards: true }, STYLE)).toEqual([
      'v1.3.0 → v1.2.3   0 commits, nothing that asks for a release',
      '  v1.2.3 is the earlier one. To see what came between them, run: compare v1.2.3 v1.3.0',
      '',
    ])
  })

  test('may be nothing', () => {
    expect(compareLines(comparison([]), MARKED)).toEqual([
      '<b>v1.2.3 → v1.3.0</b>   0 commits, nothing that asks for a release',
      '',
    ])
  })
})

describe('past releases, judged', () => {
  const rows = planOf(Array.from({ length: 7 }, (_, index) => `feat: ${index}`)).rows
  const judged = {
    tag: 'v1.3.0',
    previous: 'v1.2.3',
    released: 'minor',
    chosen: 'minor',
    agreed: true,
    because: rows,
  } as const

  test('agree in a line, disagree with the commits that say so', () => {
    const differing = { ...judged, tag: 'v1.2.4', released: 'patch', agreed: false } as const
    expect(replayLines([judged, differing], STYLE)).toEqual([
      'v1.2.3 → v1.3.0  minor  as these rules say',
      'v1.2.3 → v1.2.4  patch  these rules say minor',
      '    c000007  feat: 6: feat is minor',
      '    c000006  feat: 5: feat is minor',
      '    c000005  feat: 4: feat is minor',
      '    c000004  feat: 3: feat is minor',
      '    c000003  feat: 2: feat is minor',
      '    … and 2 more',
      '',
      '1 of 2 agree',
    ])
  })

  test('none to judge', () => {
    expect(replayLines([], STYLE)).toEqual(['No two versions to judge.'])
  })
})

describe('notes', () => {
  test('are Markdown, to be piped into a file', () => {
    expect(notesLines('# widget v1.3.0\n\n- a `<b>`\n')).toEqual(['# widget v1.3.0', '', '- a `<b>`'])
  })

  test.each([
    ['::error::x', '\\::error::x', 'a command of the runner'],
    ['  ::error::x', '  \\::error::x', 'behind blanks'],
    ['a ##[group]b', 'a ##\\[group]b', 'the older form, anywhere'],
    ['a\u001b[31mb', 'ab', 'what a terminal obeys'],
    ['a :: b', 'a :: b', 'colons elsewhere'],
  ])('%j → %j: %s', (line, expected) => {
    expect(notesLines(`${line}\n`)).toEqual([expected])
  })
})

test.each([
  [false, '✔ wrote .github/release-template.md, the preset conventional'],
  [true, '✔ replaced .github/release-template.md, the preset conventional'],
])('init says what it wrote, and how to see it (replaced: %p)', (replaced, line) => {
  const written = { path: '.github/release-template.md', preset: 'conventional', replaced }
  expect(initLines(written, STYLE)).toEqual([line, '  see the result: node dist/cli notes'])
})
