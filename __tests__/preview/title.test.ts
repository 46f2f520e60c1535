import { describe, expect, test } from '@jest/globals'
import { DEFAULT_RULES, type CommitRules } from '../../src/commits/rules.ts'
import { judgeTitle } from '../../src/preview/title.ts'

function judge(
  title: string,
  { isByRobot = false, rules = DEFAULT_RULES }: { isByRobot?: boolean; rules?: CommitRules } = {},
) {
  return judgeTitle({ text: `${title} (#7)`, subjectOf: 'title' }, { isByRobot }, rules)
}

test.each([
  ['feat: update things', 'it counts'],
  ['docs: tidy', 'a type of the table that asks for nothing'],
  ['chore: bump lodash', 'a type that the notes hide'],
  ['CHORE: shout', 'types in any case'],
  ['Revert "feat: a"', "GitHub's button"],
  ['Reapply "feat: a"', 'its sister'],
  ['revert: feat: a', 'with a type of its own'],
  ['widget!: a break counts whatever its type', 'a break'],
  ['📋 Prepare for v1.5.0 release', 'our own proposal'],
  ['chore(main): release 1.5.0', "release-please's"],
  ['Version Packages', "Changesets'"],
])('%s is right: %s', (title) => {
  expect(judge(title)).toBeUndefined()
})

test('robots need no type', () => {
  expect(judge('Bump lodash from 4.17.20 to 4.17.21', { isByRobot: true })).toBeUndefined()
})

test('a gitmoji counts where it is asked for', () => {
  expect(judge('✨ Search', { rules: { ...DEFAULT_RULES, emoji: true } })).toBeUndefined()
  expect(judge('✨ Search')).toMatchObject({ fault: 'it has no type' })
})

describe('what would not count, and what to write', () => {
  test.each<[string, string, readonly string[]]>([
    ['Update things', 'it has no type', ['feat: update things', 'fix: update things']],
    ['API keys', 'it has no type', ['feat: API keys', 'fix: API keys']],
    ['feature: find by label', 'the type "feature" has no rule', ['feat: find by label']],
    ['bugfix(core): stop', 'the type "bugfix" has no rule', ['fix(core): stop']],
    ['widget: turn', 'the type "widget" has no rule', ['feat: turn', 'fix: turn']],
    ['feat : a space', 'a space before the colon', ['feat: a space']],
    ['Feat(api) !:no space', 'a space before the !', ['feat(api)!: no space']],
    ['fix:no space', 'no space after the colon', ['fix: no space']],
    ['fixup! feat: a', 'this fixup! commit should be squashed first', ['feat: fixup! feat: a', 'fix: fixup! feat: a']],
  ])('%s: %s', (title, fault, better) => {
    expect(judge(title)).toEqual({ subject: title, fault, better, isOfCommit: false })
  })

  test('a type of the configuration is in the table', () => {
    const types = new Map([
      ...DEFAULT_RULES.types,
      ['widget', { bump: 'none', section: 'hidden', scopes: new Map() }] as const,
    ])
    expect(judge('widget: turn', { rules: { ...DEFAULT_RULES, types } })).toBeUndefined()
  })

  test('the subject of the one commit', () => {
    const message = { text: 'wip (#7)', subjectOf: 'commit' } as const
    expect(judgeTitle(message, { isByRobot: false }, DEFAULT_RULES)).toMatchObject({ subject: 'wip', isOfCommit: true })
  })

  test('200 KB take no time', () => {
    const started = performance.now()
    for (const title of ['a'.repeat(200_000), '('.repeat(200_000), `${'a '.repeat(100_000)}: b`]) judge(title)
    expect(performance.now() - started).toBeLessThan(200)
  })
})
