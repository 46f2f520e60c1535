import { describe, expect, test } from '@jest/globals'
import { readHeading, readSubject } from '../../src/commits/heading.ts'
import { type CommitRules, DEFAULT_RULES } from '../../src/commits/rules.ts'

const WITH_EMOJI = { ...DEFAULT_RULES, emoji: true }

describe('a subject', () => {
  test.each<[string, string, string | undefined, string, number | undefined, string]>([
    ['feat(api): a (#3)', 'feat', 'api', 'a', 3, 'a header'],
    ['Revert "feat(api): a"', 'revert', 'api', 'a', undefined, 'in the words of what it reverts'],
    ['Revert "feat(api): a (#3)" (#5)', 'revert', 'api', 'a', 5, 'with its own number'],
    ['Revert "Update readme"', 'revert', undefined, 'Update readme', undefined, 'without a header inside'],
    ['revert: feat(api): a', 'revert', 'api', 'a', undefined, 'the conventional form'],
    ['revert(core): let us forget', 'revert', 'core', 'let us forget', undefined, 'its own scope'],
    ['revert: "chore: a"', 'revert', undefined, 'a', undefined, 'quoted behind the type'],
    ['revert: Revert "feat: a"', 'revert', undefined, 'a', undefined, "git's subject behind a linter's type"],
    ['Reapply "feat(api): a"', 'feat', 'api', 'a', undefined, 'a reapply brings the change again'],
    ['Revert "Revert "feat: a"" (#9)', 'feat', undefined, 'a', 9, 'so does the revert of a revert'],
    ['Revert "Reapply "feat: a""', 'revert', undefined, 'a', undefined, 'three are a revert again'],
    ['fix: revert the login', 'fix', undefined, 'revert the login', undefined, 'a type of its own'],
  ])('%j is a %s, scope %s, %j, number %s (%s)', (subject, type, ...[scope, description, pullRequest]) => {
    expect(readSubject(subject, subject, DEFAULT_RULES)).toMatchObject({
      kind: 'conventional',
      header: { type, scope, description, pullRequest },
    })
  })

  test("a subject of a person's own over git's sentence is a revert", () => {
    const subject = 'Revert the new login'
    expect(readSubject(subject, `${subject}\n\nThis reverts commit 1234567.`, DEFAULT_RULES)).toMatchObject({
      header: { type: 'revert', description: 'the new login' },
    })
    expect(readSubject(subject, subject, DEFAULT_RULES).kind).toBe('unconventional')
  })

  test('the ! of a revert is its own, not that of what it reverts', () => {
    expect(readSubject('revert!: feat: a', '', DEFAULT_RULES)).toMatchObject({ header: { exclaimed: true } })
    expect(readSubject('Revert "feat!: a"', '', DEFAULT_RULES)).toMatchObject({ header: { exclaimed: false } })
  })

  test.each([
    ['Reapply "Update readme"', 'what it restores counts for nothing'],
    ['Revert ""', 'nothing inside'],
  ])('%j is not conventional (%s)', (subject) => {
    expect(readSubject(subject, subject, DEFAULT_RULES).kind).toBe('unconventional')
  })
})

describe('a bullet', () => {
  test.each<[string, CommitRules, string, string]>([
    ['feat: a', DEFAULT_RULES, 'conventional', 'a header'],
    ['🐛 a', DEFAULT_RULES, 'unconventional', 'a gitmoji nobody asked for'],
    ['🐛 a', WITH_EMOJI, 'conventional', 'a gitmoji that was asked for'],
    ['Revert "feat: a"', DEFAULT_RULES, 'unconventional', 'words'],
  ])('%j with %j is %s (%s)', (text, rules, kind) => {
    expect(readHeading(text, rules).kind).toBe(kind)
  })

  test('a type behind a gitmoji decides', () => {
    expect(readHeading('✨ fix: a', WITH_EMOJI)).toMatchObject({ header: { type: 'fix' } })
    expect(readHeading('✨ fix: a', WITH_EMOJI)).not.toHaveProperty('gitmoji.bump')
  })
})
