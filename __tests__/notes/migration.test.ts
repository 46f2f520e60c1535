import { describe, expect, test } from '@jest/globals'
import { shortSha } from '../../src/commits/commit.ts'
import { migrationMissing } from '../../src/errors/notes.ts'
import { CheckpointError, type Problem } from '../../src/errors/problem.ts'
import { checkMigration, guidePaths, guideSection, isMigration } from '../../src/notes/migration.ts'
import { planOf } from '../next-version/history.ts'

describe('a footer that tells how to migrate', () => {
  test.each([
    ['MIGRATION', true],
    ['Migration-Guide', true],
    ['Migration guide', true],
    ['migration guide', true],
    ['Migrations', false],
    ['Immigration', false],
    ['Guide', false],
  ])('%s: %p', (token, expected) => {
    expect(isMigration({ token, value: 'x' })).toBe(expected)
  })
})

test('a guide has a file of its version, or the file of what is next', () => {
  expect(guidePaths('2.0.0')).toEqual(['docs/migrations/2.0.0.md', 'docs/migrations/unreleased.md'])
})

test('that of a package is in its own folder, which a refusal names', () => {
  const paths = ['docs/migrations/core/1.3.0.md', 'docs/migrations/core/unreleased.md']
  expect(guidePaths('1.3.0', 'core')).toEqual(paths)
  const plan = planOf(['feat!: a'])
  const [problem] = problemsOf(() => {
    checkMigration(plan, undefined, { requireMigration: true, package: 'core' })
  })
  expect(problem?.cure).toContain(guidePaths(plan.version, 'core')[0])
})

describe('where a guide is required, a release is refused', () => {
  const BREAKS = 'feat!: a'
  const TOLD = 'fix!: b\n\nMIGRATION: c'
  const OTHER = 'refactor: y\n\nBREAKING CHANGE: z'

  test.each<[string, readonly string[], string | undefined, readonly string[]]>([
    ['nothing breaks', ['feat: a', 'fix: b'], undefined, []],
    ['what breaks is named', ['feat: x', BREAKS], undefined, [BREAKS]],
    ['all of it', [BREAKS, OTHER], undefined, [BREAKS, 'refactor: y']],
    ['a footer tells it', [TOLD], undefined, []],
    ['one footer is a guide of the release', [BREAKS, TOLD], undefined, []],
    ['a file tells it', [BREAKS], 'Do this.', []],
  ])('%s', (_, messages, guide, subjects) => {
    const plan = planOf(messages)
    const commits = plan.rows.filter(({ subject }) => subjects.includes(subject))
    const named = commits.map(({ sha, subject }) => `${shortSha(sha)} ${subject}`)
    const [problem] = problemsOf(() => {
      checkMigration(plan, guide, { requireMigration: true })
    })
    expect(problem).toEqual(named.length === 0 ? undefined : migrationMissing(named, guidePaths(plan.version)))
  })

  test('and where none is, nothing is', () => {
    checkMigration(planOf([BREAKS]), undefined, { requireMigration: false })
  })
})

function problemsOf(check: () => void): readonly Problem[] {
  try {
    check()
    return []
  } catch (error) {
    if (error instanceof CheckpointError) return error.problems
    throw error
  }
}

describe('a guide under a heading of ours', () => {
  test.each([
    ['text alone stays', 'Do *this*.\n', 'Do *this*.'],
    ['its title goes, for ours says it', '# Migrating to 2.0\n\nDo this.', 'Do this.'],
    ['headings go below ours', '# Title\n\n## A\ntext\n### B', '### A\ntext\n#### B'],
    ['without a title too', '## A\n\n# B', '#### A\n\n### B'],
    ['those that are deep enough stay', 'a\n\n#### B', 'a\n\n#### B'],
    ['none goes deeper than Markdown knows', '# T\n## A\n###### B', '### A\n###### B'],
    ['code stays as it is', '# T\n\n```sh\n# a comment\n```\n\n## A', '```sh\n# a comment\n```\n\n### A'],
    ['a longer fence holds a shorter one', '````\n```\n# a\n```\n````\n## A', '````\n```\n# a\n```\n````\n### A'],
    ['a hash without a blank is no heading', '# T\n\n#12 is fixed', '#12 is fixed'],
    ['lines of Windows and a byte order mark', '\ufeff# T\r\n\r\nDo.\r\n', 'Do.'],
  ])('%s', (_, text, expected) => {
    expect(guideSection(text)).toBe(expected)
  })
})
