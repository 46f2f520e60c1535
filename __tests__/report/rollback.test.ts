import { describe, expect, test } from '@jest/globals'
import type { RolledBack, RollbackStep, RollbackVerdict } from '../../src/rollback/steps.ts'
import { rollbackLines, rollbackMarkdown, rollbackSentence } from '../../src/report/rollback.ts'
import { PLAIN } from '../../src/report/style.ts'
import { NOW, shaOf, tagOn, versionTag } from '../next-version/history.ts'
import { releaseOf } from './results.ts'

const RELEASE = releaseOf('v1.3.0')
const DELETION: readonly RollbackStep[] = [
  { kind: 'marker', tag: { name: 'rolled-back/v1.3.0', commit: shaOf(1), message: '', date: NOW } },
  { kind: 'draft', release: RELEASE },
  { kind: 'tag', tag: tagOn(shaOf(1), 'v1.3.0') },
]
const WITHDRAWAL: readonly RollbackStep[] = [
  { kind: 'withdraw', release: RELEASE, withdrawal: { reason: undefined, instead: undefined } },
  { kind: 'latest', release: releaseOf('v1.2.0') },
  { kind: 'float', from: tagOn(shaOf(1), 'v1'), to: 'v1.2.0' },
]

const deleted = (steps: readonly RollbackStep[]): RollbackVerdict => ({ kind: 'deleted', steps, warnings: [] })
const withdrawn = (steps: readonly RollbackStep[]): RollbackVerdict => ({ kind: 'withdrawn', steps, warnings: [] })
const IMMUTABLE: RollbackVerdict = {
  kind: 'immutable',
  release: RELEASE,
  version: versionTag('v1.3.0', 1),
  instead: { ...versionTag('v1.2.0', 0), release: releaseOf('v1.2.0') },
}

const result = (verdict: RollbackVerdict, done?: readonly RollbackStep[]): RolledBack => ({
  kind: 'rolledBack',
  tag: 'v1.3.0',
  verdict,
  ...(done && { done }),
})

test.each<[string, RolledBack, string]>([
  [
    'what would be deleted',
    result(deleted(DELETION)),
    'Dry run: v1.3.0 would be rolled back. To go ahead, set confirm: v1.3.0',
  ],
  [
    'what was deleted',
    result(deleted([]), DELETION),
    'v1.3.0 was rolled back, and its number is not reused automatically',
  ],
  ['what was deleted before', result(deleted([]), []), 'Nothing to do: v1.3.0 is already rolled back'],
  [
    'what would be withdrawn',
    result(withdrawn(WITHDRAWAL)),
    'Dry run: v1.3.0 would be withdrawn. To go ahead, set confirm: v1.3.0',
  ],
  ['what was withdrawn', result(withdrawn([]), WITHDRAWAL), 'v1.3.0 was withdrawn, and its tag stays'],
  ['what was withdrawn before', result(withdrawn([])), 'Nothing to do: v1.3.0 is already withdrawn'],
  ['what stays', result(IMMUTABLE, []), 'v1.3.0 is immutable, so it stays as it is: release a fix instead'],
])('the sentence tells %s', (_, ended, expected) => {
  expect(rollbackSentence(ended)).toBe(expected)
})

describe('the steps', () => {
  test('would be', () => {
    expect(rollbackLines(result(deleted(DELETION)), PLAIN)).toEqual([
      '  would  reserve the number with the tag rolled-back/v1.3.0',
      '         delete the draft https://github.com/acme/widget/releases/tag/v1.3.0',
      '         delete the tag v1.3.0',
    ])
  })

  test('were', () => {
    expect(rollbackLines(result(withdrawn([]), WITHDRAWAL), PLAIN)).toEqual([
      '✔ marked the release https://github.com/acme/widget/releases/tag/v1.3.0',
      '✔ moved "Latest" back to v1.2.0',
      '✔ moved the floating tag v1 back to v1.2.0',
    ])
  })

  test('of a person, where the release is immutable', () => {
    expect(rollbackLines(result(IMMUTABLE), PLAIN)).toEqual([
      '  1. fix it in a commit that starts with "fix: "',
      '  2. or revert all of it: git revert --no-edit v1.2.0..v1.3.0',
      '  3. push the fix and release it as v1.3.1',
      expect.stringContaining('  4. mark this release as withdrawn: gh release edit v1.3.0 --title '),
      '  5. move "Latest" back: gh release edit v1.2.0 --latest',
    ])
  })
})

describe('in the summary', () => {
  test('what would be done is said to be so', () => {
    expect(
      rollbackMarkdown(result(deleted(DELETION)))
        .split('\n')
        .slice(0, 3),
    ).toEqual(['This would happen:', '', '1. reserve the number with the tag rolled-back/v1.3.0'])
  })

  test('what was done has its links', () => {
    expect(rollbackMarkdown(result(withdrawn([]), WITHDRAWAL))).toMatch(
      /^1\. \[marked the release .*\]\(https:\/\/github\.com\/acme\/widget\/releases\/tag\/v1\.3\.0\)\n2\. \[moved /,
    )
  })

  test('commands are code', () => {
    expect(rollbackMarkdown(result(IMMUTABLE))).toContain('`git revert --no-edit v1.2.0..v1.3.0`')
  })

  test('names that would be markup are text', () => {
    const release = releaseOf('<b>@mara', { url: '.git/x', name: '`x` <b>' })
    const hostile = result({
      kind: 'immutable',
      release,
      version: undefined,
      instead: { ...versionTag('v1.2.0', 0), name: release.tag, release },
    })
    expect(rollbackMarkdown(hostile)).not.toMatch(/^[^`]*(<b>|@mara)/m)
    expect(rollbackMarkdown(result(deleted([{ kind: 'draft', release }])))).not.toContain('<b>')
  })
})
