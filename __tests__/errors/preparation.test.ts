import { describe, expect, test } from '@jest/globals'
import * as preparation from '../../src/errors/preparation.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

const AT = { place: '.github/version-checkpoint.yml:4:7 prepare.files.0' }

describe('each problem: its code, what was seen, what to do', () => {
  test.each<[Problem, string, string, string]>([
    [preparation.noRepositoryPath(AT.place, '../a'), 'VC713', `${AT.place}: "../a"`, 'as git shows it'],
    [
      preparation.noEntryPlace('A.md'),
      'VC714',
      'A.md has headings, but neither a version nor "Unreleased" among them.',
      '## [Unreleased]',
    ],
    [
      preparation.notMarkdown(AT.place, 'CHANGES.rst'),
      'VC723',
      `${AT.place}: "CHANGES.rst" is not a Markdown file by its name.`,
      'CHANGELOG.md',
    ],
    [
      preparation.messageOfAChange('feat: x'),
      'VC715',
      'prepare.message gives "feat: x"',
      'chore(release): {{ version }}',
    ],
    [
      preparation.notAPlainFile('a', 'a program'),
      'VC716',
      'a is a program in the commit to release.',
      'Name another file',
    ],
    [preparation.noBranch(), 'VC717', 'prepare makes a commit', 'git switch main'],
    [preparation.changesInTheWay('x'), 'VC718', 'files that prepare writes: x', 'git stash'],
    [
      preparation.branchProtected('main', 'no'),
      'VC719',
      'The branch "main" does not accept the preparation commit: no',
      'token of an App',
    ],
  ])('%j is %s: %s → %s', (problem, code, what, cure) => {
    expect(problem.code).toBe(code)
    expect(problem.what).toContain(what)
    expect(problem.cure).toContain(cure)
  })
})

test.each<[string, Problem]>([
  ['noRepositoryPath', preparation.noRepositoryPath(AT.place, HOSTILE)],
  ['noEntryPlace', preparation.noEntryPlace(HOSTILE)],
  ['messageOfAChange', preparation.messageOfAChange(HOSTILE)],
  ['notAPlainFile', preparation.notAPlainFile(HOSTILE, 'a program')],
  ['changesInTheWay', preparation.changesInTheWay(HOSTILE)],
  ['branchProtected', preparation.branchProtected(HOSTILE, HOSTILE)],
])('%s: text of others acts in nothing', (_, problem) => {
  expectHarmless(problem)
})
