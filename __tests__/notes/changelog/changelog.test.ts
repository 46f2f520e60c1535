import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withEntry, type ChangelogEntry } from '../../../src/notes/changelog/changelog.ts'

const ENTRY: ChangelogEntry = {
  version: '1.3.0',
  tag: 'v1.3.0',
  date: '2026-01-31',
  notes: '# Widget v1.3.0 Release\n\n## 🚀 Features\n- find by label\n',
}

describe('an entry above the others', () => {
  test.each<[string, string | undefined, string]>([
    ['a new file', undefined, '# Changelog\n\n## 1.3.0 - 2026-01-31\n\n### 🚀 Features\n- find by label\n'],
    ['an empty file', ' \n', '# Changelog\n\n## 1.3.0 - 2026-01-31\n\n### 🚀 Features\n- find by label\n'],
    [
      'a title and no entry yet',
      '# Changes\n\nAll of them.\n',
      '# Changes\n\nAll of them.\n\n## 1.3.0 - 2026-01-31\n\n### 🚀 Features\n- find by label\n',
    ],
    [
      'text without headings, and without a last newline',
      'Changes',
      'Changes\n\n## 1.3.0 - 2026-01-31\n\n### 🚀 Features\n- find by label',
    ],
    [
      'in the style of the newest',
      '# Changes\n\n### v1.2.0 (2025-01-31)\n- x\n',
      '# Changes\n\n### v1.3.0 (2026-01-31)\n\n#### 🚀 Features\n- find by label\n\n### v1.2.0 (2025-01-31)\n- x\n',
    ],
    [
      'at the very top where there is no title',
      '## 1.2.0\n- x',
      '## 1.3.0\n\n### 🚀 Features\n- find by label\n\n## 1.2.0\n- x',
    ],
    [
      'above the anchor of the newest',
      'A\n\n<a name="1.2.0"></a>\n# 1.2.0\n- x\n',
      'A\n\n# 1.3.0\n\n## 🚀 Features\n- find by label\n\n<a name="1.2.0"></a>\n# 1.2.0\n- x\n',
    ],
    [
      'above an underlined one',
      'Changes\n=======\n\n1.2.0\n-----\n- x\n',
      'Changes\n=======\n\n1.3.0\n-----\n\n### 🚀 Features\n- find by label\n\n1.2.0\n-----\n- x\n',
    ],
    [
      'with CRLF',
      '# Changes\r\n\r\n## 1.2.0\r\n- x\r\n',
      '# Changes\r\n\r\n## 1.3.0\r\n\r\n### 🚀 Features\r\n- find by label\r\n\r\n## 1.2.0\r\n- x\r\n',
    ],
    [
      'not above what only looks like one',
      '# Changes\n<!--\n## 9.9.9\n-->\n```\n## 8.8.8\n```\n## 1.2.0\n',
      '# Changes\n<!--\n## 9.9.9\n-->\n```\n## 8.8.8\n```\n\n## 1.3.0\n\n### 🚀 Features\n- find by label\n\n## 1.2.0\n',
    ],
  ])('%s', (_, before, after) => {
    expect(withEntry(before, ENTRY)).toBe(after)
  })
})

describe('what is under "Unreleased" begins the entry', () => {
  test.each([
    [
      'with text in it',
      '# C\n\n## [Unreleased]\n\n### Added\n- by hand\n\n## [1.2.0] - 2025-01-31\n- x\n',
      '# C\n\n## [Unreleased]\n\n## [1.3.0] - 2026-01-31\n\n### Added\n- by hand\n\n### 🚀 Features\n- find by label\n\n## [1.2.0] - 2025-01-31\n- x\n',
    ],
    [
      'empty',
      '# C\n\n## Unreleased\n\n## 1.2.0\n- x\n',
      '# C\n\n## Unreleased\n\n## 1.3.0\n\n### 🚀 Features\n- find by label\n\n## 1.2.0\n- x\n',
    ],
    [
      'before the first version',
      '# C\n\n## [Unreleased]\n- by hand\n',
      '# C\n\n## [Unreleased]\n\n## [1.3.0] - 2026-01-31\n\n- by hand\n\n### 🚀 Features\n- find by label\n',
    ],
    [
      'at the level of a title, as sharkdp/bat has it',
      '# unreleased\n\n## Bugfixes\n- by hand\n\n# v1.2.0\n- x\n',
      '# unreleased\n\n# v1.3.0\n\n## Bugfixes\n- by hand\n\n## 🚀 Features\n- find by label\n\n# v1.2.0\n- x\n',
    ],
    [
      'under an older version it is text like any other',
      '# C\n\n## 1.2.0\n\n### Unreleased parts\n- x\n',
      '# C\n\n## 1.3.0\n\n### 🚀 Features\n- find by label\n\n## 1.2.0\n\n### Unreleased parts\n- x\n',
    ],
  ])('%s', (_, before, after) => {
    expect(withEntry(before, ENTRY)).toBe(after)
  })

  test.each(['\n', '\r\n'])('links at the foot go on, as olivierlacan/keep-a-changelog has them (%j)', (eol) => {
    const links = [
      '[unreleased]: https://x.org/compare/v1.2.0...HEAD',
      '[1.2.0]: https://x.org/compare/v1.1.0...v1.2.0',
      '',
    ]
    const before = ['# C', '', '## [Unreleased]', '', '## [1.2.0] - 2025-01-31', '- x', '', ...links].join(eol)
    const after = withEntry(before, ENTRY) ?? ''
    expect(after.slice(after.indexOf('[unreleased]:')).split(eol)).toEqual([
      '[unreleased]: https://x.org/compare/v1.3.0...HEAD',
      '[1.3.0]: https://x.org/compare/v1.2.0...v1.3.0',
      '[1.2.0]: https://x.org/compare/v1.1.0...v1.2.0',
      '',
    ])
  })

  test('without a version yet the entry stands above the links', () => {
    const before = '# C\n\n## [Unreleased]\n\n- by hand\n\n[unreleased]: https://x.org/compare/v1.2.0...HEAD\n'
    expect(withEntry(before, ENTRY)).toBe(
      '# C\n\n## [Unreleased]\n\n## [1.3.0] - 2026-01-31\n\n- by hand\n\n### 🚀 Features\n- find by label\n\n' +
        '[unreleased]: https://x.org/compare/v1.3.0...HEAD\n[1.3.0]: https://x.org/compare/v1.2.0...v1.3.0\n',
    )
  })
})

test.each([
  ['this version', '# C\n\n## 1.3.0\n- by hand\n'],
  ['this version further down, in another style', '## 1.4.0\n\n# Release v1.3.0 (2020-01-01)\n'],
])('an entry of %s is kept as it is', (_, text) => {
  expect(withEntry(text, ENTRY)).toBe(text)
})

test('headings that tell nothing of versions give no place', () => {
  expect(withEntry('# C\n\n## How to read this\n\n- x\n', ENTRY)).toBeUndefined()
})

test('whatever older entries hold, they stay to the byte', () => {
  const eol = fc.constantFrom('\n', '\r\n')
  const line = fc.constantFrom(
    '- x',
    '',
    '### Fixed',
    '```',
    '# old',
    '[1.0.0]: https://x.org',
    '<!--',
    '-->',
    'a\ttab ',
    '$1',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), eol, fc.boolean(), (lines, end, isUnreleased) => {
      const head = isUnreleased ? ['# C', '', '## [Unreleased]', '', ''] : ['# C', '', '']
      const older = ['## [1.2.0] - 2025-01-31', ...lines].join(end)
      const after = withEntry(head.join(end) + older, ENTRY)
      expect(after?.endsWith(older)).toBe(true)
      expect(after?.startsWith(head.join(end).trimEnd())).toBe(true)
      expect(withEntry(after, ENTRY)).toBe(after)
    }),
  )
})

describe('a changelog of several packages', () => {
  const core: ChangelogEntry = { ...ENTRY, tag: 'core-v1.3.0', name: 'core', notes: 'of core' }
  const of = (name: string, more: Partial<ChangelogEntry> = {}): ChangelogEntry => ({
    ...{ ...core, name, tag: `${name}-v1.3.0`, notes: `of ${name}` },
    ...more,
  })
  const titles = (page = '') => [...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title)

  test('has an entry of each, though they have one number', () => {
    const page = withEntry(withEntry(undefined, core), of('web'))
    expect(titles(page)).toEqual(['web 1.3.0 - 2026-01-31', 'core 1.3.0 - 2026-01-31'])
    expect(withEntry(page, core)).toBe(page)
    expect(withEntry(page, of('web'))).toBe(page)
  })

  test.each([
    ['core', 'as people name it'],
    ['@acme/core', 'as npm names it'],
    ['sub/core', 'as Go names it'],
  ])('knows that of %s again, %s', (name) => {
    const page = withEntry(undefined, of(name, { compareUrl: 'https://x/compare/a...b' }))
    expect(titles(page)).toEqual([`${name} [1.3.0](https://x/compare/a...b) - 2026-01-31`])
    expect(withEntry(page, of(name))).toBe(page)
  })

  test('has the newest first, whatever their numbers are', () => {
    const page = '# Changelog\n\n## core 1.2.0\n- x\n\n## web 3.0.0\n- y\n'
    expect(titles(withEntry(page, core))).toEqual(['core 1.3.0', 'core 1.2.0', 'web 3.0.0'])
    expect(titles(withEntry(page, of('web', { version: '3.0.1' })))).toEqual(['web 3.0.1', 'core 1.2.0', 'web 3.0.0'])
  })

  test('keeps the style of the newest, but not its name', () => {
    const page = '## core-v1.2.0 (2025-01-31)\n- x\n'
    expect(titles(withEntry(page, of('web')))[0]).toBe('web v1.3.0 (2026-01-31)')
  })

  test('an entry that names no package is that of none', () => {
    expect(titles(withEntry('## 1.3.0\n- x\n', core))).toEqual(['core 1.3.0', '1.3.0'])
  })

  test('links at its foot stay: one number may be that of two', () => {
    const page = '## core [1.2.0]\n- x\n\n[1.2.0]: https://x/compare/a...b\n'
    expect(withEntry(page, core)).toMatch(/\n\n\[1\.2\.0\]: https:\/\/x\/compare\/a\.\.\.b\n$/)
  })

  test('a name that a heading could not be known by is left out', () => {
    const page = withEntry(undefined, of('two words'))
    expect(titles(page)).toEqual(['1.3.0 - 2026-01-31'])
    expect(withEntry(page, of('two words'))).toBe(page)
  })
})
