import { expect, test } from '@jest/globals'
import { peelReverts } from '../../../src/commits/reverts/subject.ts'

test.each([
  ['feat: a', 0, 'feat: a', false, 'no revert'],
  ['feat: a (#3)', 0, 'feat: a', false, 'without the number'],
  ['🐛 fix: a', 0, 'fix: a', false, 'without the emoji'],
  ['Revert "feat: a"', 1, 'feat: a', false, "git's"],
  ['revert "feat: a"', 1, 'feat: a', false, 'in any case'],
  ['Revert "feat: a (#3)" (#5)', 1, 'feat: a', false, "GitHub's, numbers on both sides"],
  ['⏪ Revert "✨ feat: a"', 1, 'feat: a', false, 'emoji on both sides'],
  ['Revert "feat: say "hi""', 1, 'feat: say "hi"', false, 'quotes inside'],
  ['Revert "feat: a', 1, 'feat: a', false, 'cut before the quote ends'],
  ['Reapply "feat: a"', 2, 'feat: a', false, 'git 2.43'],
  ['Revert "Revert "feat: a""', 2, 'feat: a', false, 'git before'],
  ['Revert "Reapply "feat: a""', 3, 'feat: a', false, 'a reapply reverted'],
  ['revert: feat: a', 1, 'feat: a', true, 'conventional'],
  ['revert(api)!: feat(api): a', 1, 'feat(api): a', true, 'with scope and !'],
  ['revert: "chore: a"', 1, 'chore: a', true, 'quoted behind the type'],
  ['revert: revert: feat: a', 2, 'feat: a', true, 'twice'],
  ['revert: Revert "feat: a"', 1, 'feat: a', true, "git's subject behind a linter's type"],
  ['fix: revert the login', 0, 'fix: revert the login', false, 'another type'],
  ['Revert the login', 0, 'Revert the login', false, 'a sentence'],
  ['reverts: a', 0, 'reverts: a', false, 'another word'],
])('%j: %i of %j', (subject, reverts, core, typed) => {
  expect(peelReverts(subject)).toMatchObject({ reverts, core, typed })
})

test.each<[string, number | undefined, string]>([
  ['Revert "feat: a (#3)" (#5)', 3, 'in the quotes'],
  ['Revert "Revert "feat: a (#1)" (#2)" (#3)', 2, 'of what is reverted itself'],
  ['revert: feat: a (#3)', undefined, 'its own'],
  ['Revert "feat: a"', undefined, 'none'],
])('%j quotes the pull request %s (%s)', (subject, number) => {
  expect(peelReverts(subject).pullRequest).toBe(number)
})
