import { describe, expect, test } from '@jest/globals'
import { DEFAULT_RULES, type CommitRules, type TypeRule } from '../../src/commits/rules.ts'
import { sectionsOf } from '../../src/notes/sections.ts'
import { changeOf, changesOf } from '../next-version/history.ts'

/** `🚀 Features: a, b`: a section in a line. */
function sections(messages: readonly string[], rules: CommitRules = DEFAULT_RULES): string[] {
  return sectionsOf(changesOf(...messages), rules).map(({ title, emoji, changes }) =>
    `${emoji} ${title}: ${changes.map(({ description }) => description).join(', ')}`.trim(),
  )
}

function rulesWith(types: Readonly<Record<string, Pick<TypeRule, 'section'> & Partial<TypeRule>>>): CommitRules {
  const rows = Object.entries(types).map(
    ([type, rule]) => [type, { bump: 'none', scopes: new Map(), ...rule } as const] as const,
  )
  return { ...DEFAULT_RULES, types: new Map([...DEFAULT_RULES.types, ...rows]) }
}

describe('the built-in sections', () => {
  test('stand in the order of the page, whatever the order of the commits', () => {
    expect(sections(['refactor: a', 'docs: b', 'revert: c', 'fix: d', 'feat: e', 'perf: f'])).toEqual([
      '🚀 Features: e',
      '🐛 Bug Fixes: d',
      '⏪ Reverts: c',
      '📚 Documentation: b',
      '🔧 Technical Improvements: a, f',
    ])
  })

  test.each([
    ['a section with nothing in it is not there', ['fix: a'], ['🐛 Bug Fixes: a']],
    ['changes stand oldest first', ['fix: a', 'fix: b', 'fix: c'], ['🐛 Bug Fixes: a, b, c']],
    ['housekeeping is hidden', ['style: a', 'test: b', 'build: c', 'ci: d', 'chore: e'], []],
    ['a type without a rule is hidden', ['feature: a', '__proto__: b', 'constructor: c'], []],
    ['nothing', [], []],
  ])('%s', (_, messages, expected) => {
    expect(sections(messages)).toEqual(expected)
  })
})

describe('a breaking change', () => {
  test.each([
    ['without a text of its own is told under the breaking changes alone', ['feat!: a', 'feat: b'], ['🚀 Features: b']],
    ['with a text of its own stands in its section too', ['feat: a\n\nBREAKING CHANGE: b'], ['🚀 Features: a']],
    ['whose text is its description is told once', ['feat: a\n\nBREAKING CHANGE: a'], []],
  ])('%s', (_, messages, expected) => {
    expect(sections(messages)).toEqual(expected)
  })
})

describe('the sections of a configuration', () => {
  test.each<[string, CommitRules, readonly string[], readonly string[]]>([
    [
      'another title has no emoji, and stands behind the built-in ones',
      rulesWith({ docs: { section: 'Handbook' } }),
      ['docs: a', 'feat: b'],
      ['🚀 Features: b', 'Handbook: a'],
    ],
    [
      'further ones stand in the order of the configuration',
      rulesWith({ zz: { section: 'Zoo' }, aa: { section: 'Ark' } }),
      ['aa: a', 'zz: b'],
      ['Zoo: b', 'Ark: a'],
    ],
    [
      'a built-in title keeps its place and its emoji',
      rulesWith({ security: { section: 'Bug Fixes' } }),
      ['security: a', 'fix: b'],
      ['🐛 Bug Fixes: a, b'],
    ],
    ['hidden hides a type', rulesWith({ docs: { section: 'hidden' } }), ['docs: a', 'fix: b'], ['🐛 Bug Fixes: b']],
    ['a title is a name like any other', rulesWith({ docs: { section: '__proto__' } }), ['docs: a'], ['__proto__: a']],
  ])('%s', (_, rules, messages, expected) => {
    expect(sections(messages, rules)).toEqual(expected)
  })
})

test('a commit that only a breaking footer makes count has no section', () => {
  expect(sectionsOf([changeOf('feat: a', { type: '' })], DEFAULT_RULES)).toEqual([])
})
