import { describe, expect, test } from '@jest/globals'
import { outlineOf } from '../../../src/notes/changelog/outline.ts'

const told = (page: string, next = '1.3.0') => {
  const { kind, newest, unreleased, pending, level, sectionLevel, isUnderlined } = outlineOf(page, next)
  const names = { newest: newest?.version, unreleased: unreleased?.text, pending: pending?.text }
  return Object.fromEntries(
    Object.entries({ kind, ...names, level, sectionLevel, isUnderlined }).filter(
      ([, value]) => value !== undefined && value !== false,
    ),
  )
}

describe('the outline of a changelog', () => {
  test.each([
    ['newest first', '# C\n## 1.2.0\n### Fixed\n## 1.1.0\n', { newest: '1.2.0', level: 2, sectionLevel: 3 }],
    ['oldest first', '# C\n## 1.1.0\n## 1.2.0\n### Fixed\n', { newest: '1.2.0', level: 2, sectionLevel: 3 }],
    ['one entry says no order', '# C\n## 1.2.0\n', { newest: '1.2.0', level: 2, sectionLevel: 3 }],
    [
      'a back-port above an older line is no order',
      '## 2.0.0\n## 1.2.9\n## 1.9.0\n',
      { newest: '2.0.0', level: 2, sectionLevel: 3 },
    ],
    [
      'unreleased',
      '## Unreleased\n## 1.2.0\n',
      { newest: '1.2.0', unreleased: 'Unreleased', level: 2, sectionLevel: 3 },
    ],
    [
      'announced',
      '## 1.3.0 (unreleased)\n## 1.2.0\n',
      { newest: '1.2.0', pending: '1.3.0 (unreleased)', level: 2, sectionLevel: 3 },
    ],
    [
      'announced below the newest is an entry that stayed',
      '## 1.2.0\n## 1.1.0 - TBD\n',
      { newest: '1.2.0', level: 2, sectionLevel: 3 },
    ],
    ['underlined', '1.2.0\n=====\n', { newest: '1.2.0', level: 1, sectionLevel: 2, isUnderlined: true }],
    ['sections two levels below', '# 1.2.0\n### Fixed\n', { newest: '1.2.0', level: 1, sectionLevel: 3 }],
    ['patches a level below: a minor', '## 1.2.1\n# 1.2.0\n', { newest: '1.2.1', level: 1, sectionLevel: 2 }],
    [
      'where levels are mixed, like the newest',
      '## 1.2.0\n# 1.1.1\n## 1.1.2\n',
      { newest: '1.2.0', level: 2, sectionLevel: 3 },
    ],
    ['a title alone', '# C\n', { level: 2, sectionLevel: 3 }],
  ])('%s', (_, page, expected) => {
    expect(told(page)).toEqual({ kind: 'known', ...expected })
  })

  test('headings without a version', () => {
    expect(told('# C\n## How to read this\n')).toEqual({ kind: 'unknown', level: 2, sectionLevel: 3 })
  })
})

test('the page is parted at the place of the entry, and nothing of it is lost', () => {
  const page = '# C\n\n## Unreleased\n\n- by hand\n\n## 1.2.0\n'
  expect(outlineOf(page, '1.3.0').place).toEqual({
    above: '# C\n\n## Unreleased',
    theirs: '- by hand',
    after: '',
    below: '## 1.2.0\n',
  })
})
