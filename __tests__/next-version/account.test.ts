import { describe, expect, test } from '@jest/globals'
import { DEFAULT_RULES } from '../../src/commits/rules.ts'
import { readCommits } from '../../src/commits/read.ts'
import { accountOf, plannedBase } from '../../src/next-version/account.ts'
import { checkpointOf, shaOf, snapshotOf, type World } from './history.ts'

function account(
  messages: readonly string[],
  { majorOnZero = false, ...world }: World & { majorOnZero?: boolean } = {},
) {
  const snapshot = snapshotOf(messages, world)
  return accountOf(snapshot, readCommits(snapshot.commits, DEFAULT_RULES), majorOnZero)
}

/** `made feat: a`: a row of the table in short. */
function rows(messages: readonly string[], world: World = {}): string[] {
  return account(messages, world).rows.map(({ group, subject }) => `${group} ${subject}`)
}

describe('the groups', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['what has the highest level made it', ['fix: a', 'feat: b'], ['made feat: b', 'counted fix: a']],
    ['two of the highest level made it, the newer first', ['feat: a', 'feat: b'], ['made feat: b', 'made feat: a']],
    [
      'less weight stands lower, whatever its age',
      ['fix: a', 'docs: b', 'feat: c'],
      ['made feat: c', 'counted fix: a', 'counted docs: b'],
    ],
    ['where nothing counts, nothing made it', ['docs: a', 'chore: b'], ['counted chore: b', 'counted docs: a']],
    [
      'what is no part of the release was skipped',
      ['Update readme', 'fix: a'],
      ['made fix: a', 'skipped Update readme'],
    ],
    [
      'a pair of commit and revert was skipped',
      ['feat: a', 'Revert "feat: a"'],
      ['skipped Revert "feat: a"', 'skipped feat: a'],
    ],
    ['no commits, no rows', [], []],
  ])('%s', (_, messages, expected) => {
    expect(rows(messages)).toEqual(expected)
  })
})

test('a row tells what the commit counts, why, and its pull request where it has one', () => {
  const FEAT = { kind: 'type', name: 'feat', level: 'minor', hasRule: true }
  expect(account(['feat: a (#12)', 'wip']).rows).toEqual([
    { sha: shaOf(1), subject: 'feat: a (#12)', group: 'made', counts: 'minor', reason: FEAT, pullRequest: 12 },
    {
      sha: shaOf(2),
      subject: 'wip',
      group: 'skipped',
      counts: 'none',
      reason: { kind: 'unconventional', fault: 'no-type' },
    },
  ])
})

describe('what all of them ask for', () => {
  test.each<[string, readonly string[], string | null, boolean, string]>([
    ['nothing', [], '1.2.3', false, 'none'],
    ['the highest level', ['fix: a', 'feat: b', 'fix: c'], '1.2.3', false, 'minor'],
    ['a break above 1.0.0', ['feat!: a'], '1.2.3', false, 'major'],
    ['a break below 1.0.0', ['feat!: a'], '0.2.3', false, 'minor'],
    ['a break below 1.0.0 with major-on-zero', ['feat!: a'], '0.2.3', true, 'major'],
    ['a break before the first release: no base, no policy', ['feat!: a'], null, false, 'major'],
  ])('%s', (_, messages, base, majorOnZero, asked) => {
    expect(account(messages, { base, majorOnZero }).asked).toBe(asked)
  })

  test('the rows keep the level of the commit, before the policy', () => {
    expect(account(['feat!: a'], { base: '0.2.3' }).rows).toMatchObject([{ group: 'made', counts: 'major' }])
  })
})

test('the base is null before the first release', () => {
  expect(account(['feat: a'], { base: null }).base).toBeNull()
  expect(account(['feat: a']).base).toEqual({ version: '1.2.3', tag: 'v1.2.3', commit: shaOf(0) })
})

test('the base keeps its build', () => {
  expect(plannedBase(checkpointOf('1.2.3+build.7', 4))).toEqual({
    version: '1.2.3+build.7',
    tag: 'v1.2.3+build.7',
    commit: shaOf(4),
  })
})

test('the warnings are those of the commits', () => {
  expect(account(['fix: a\n\nBreaking change: b']).warnings).toEqual([expect.stringContaining('is not in capitals')])
  expect(account(['fix: a']).warnings).toEqual([])
})
