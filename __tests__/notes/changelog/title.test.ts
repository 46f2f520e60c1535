import { describe, expect, test } from '@jest/globals'
import { isUnreleased, nameIn, newTitle, titleLike, versionIn } from '../../../src/notes/changelog/title.ts'

const ENTRY = { version: '1.3.0', date: '2026-01-31' }
const LINKED = { ...ENTRY, compareUrl: 'https://x.org/compare/v1.2.0...v1.3.0' }

describe('the version that a heading tells', () => {
  test.each([
    ['1.2.0', '1.2.0'],
    ['v1.2.0', '1.2.0'],
    ['[1.2.0] - 2025-01-31', '1.2.0'],
    ['[1.2.0](https://x.org/compare/a...b) (2025-01-31)', '1.2.0'],
    ['Release 1.2.0-rc.1', '1.2.0-rc.1'],
    ['widget v1.2.0: The big one', '1.2.0'],
    ['[v1.2.0] - unreleased', '1.2.0'],
    ['1.2', undefined],
    ['Upgrading to 1.2.0', undefined],
    ['Unreleased', undefined],
    ['01.2.0', undefined],
    ['Features', undefined],
  ])('%s: %s', (title, version) => {
    expect(versionIn(title)).toBe(version)
  })
})

test.each([
  ['core 1.2.0', 'core'],
  ['core-v1.2.0', 'core'],
  ['core@1.2.0', 'core'],
  ['@acme/core [1.2.0](https://x.org) - 2025-01-31', '@acme/core'],
  ['my-core v1.2.0', 'my-core'],
  ['Release 1.2.0', 'Release'],
  ['1.2.0', ''],
  ['Upgrading to 1.2.0', ''],
])('whose version %s is: %j', (title, name) => {
  expect(nameIn(title)).toBe(name)
})

test.each([
  ['Unreleased', true],
  ['[unreleased] (develop)', true],
  ['Unreleased changes', true],
  ['Unreleasedness', false],
  ['All unreleased', false],
])('%s opens what is not released: %s', (title, expected) => {
  expect(isUnreleased(title)).toBe(expected)
})

describe('a title like the newest', () => {
  test.each([
    ['bare', '1.2.0', ENTRY, '1.3.0'],
    ['with a v', 'v1.2.0', ENTRY, 'v1.3.0'],
    ['with brackets and a date', '[1.2.0] - 2025-01-31', ENTRY, '[1.3.0] - 2026-01-31'],
    ['with a long dash', '[1.2.0] — 2025-01-31', ENTRY, '[1.3.0] — 2026-01-31'],
    ['with a date in parentheses', '1.2.0 (2025-01-31)', ENTRY, '1.3.0 (2026-01-31)'],
    [
      'with a link',
      '[1.2.0](https://x.org/compare/a...b) (2025-01-31)',
      LINKED,
      `[1.3.0](${LINKED.compareUrl}) (2026-01-31)`,
    ],
    ['with a link, where there is no page', '[1.2.0](https://x.org) (2025-01-31)', ENTRY, '1.3.0 (2026-01-31)'],
    ['with a word', 'Version 1.2.0, 2025-01-31', ENTRY, 'Version 1.3.0, 2026-01-31'],
    ['with a name of its own, which is not repeated', '1.2.0 - The big one', ENTRY, '1.3.0'],
    ['yanked, which is not repeated', '[1.2.0] - 2025-01-31 [YANKED]', ENTRY, '[1.3.0] - 2026-01-31'],
  ])('%s', (_, model, entry, expected) => {
    expect(titleLike(model, entry)).toBe(expected)
  })
})

test('a title where there is none to follow', () => {
  expect([newTitle(ENTRY), newTitle(LINKED), newTitle(LINKED, true)]).toEqual([
    '1.3.0 - 2026-01-31',
    `[1.3.0](${LINKED.compareUrl}) - 2026-01-31`,
    '[1.3.0] - 2026-01-31',
  ])
})
