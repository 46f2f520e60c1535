import { describe, expect, test } from '@jest/globals'
import { correct, leftOutNotice, unmatched } from '../../../src/commits/corrections/corrections.ts'
import { orderHistory } from '../../../src/commits/history/order.ts'
import { reasonText } from '../../../src/commits/reasons/reason-text.ts'
import { readCommits } from '../../../src/commits/read.ts'
import { DEFAULT_RULES, type CommitRules, type Correction } from '../../../src/commits/rules.ts'
import { commit, commitsOf, shaOf } from '../../next-version/history.ts'

const message = (text: string): Correction => ({ kind: 'message', message: text })
const skip = (reason: string): Correction => ({ kind: 'skip', reason })

function rulesWith(corrections: Readonly<Record<string, Correction>>, more: Partial<CommitRules> = {}): CommitRules {
  return { ...DEFAULT_RULES, corrections: new Map(Object.entries(corrections)), ...more }
}

const read = (messages: readonly string[], rules: CommitRules) => readCommits(commitsOf(messages), rules)

describe('a merged message is read as it should have been', () => {
  test.each<[string, string, string]>([
    ['by its pull request', 'add a search box (#12)', '#12'],
    ['by its name', 'wip', shaOf(1)],
    ['by the beginning of its name', 'wip', shaOf(1).slice(0, 7)],
  ])('%s', (_, was, key) => {
    const { changes, verdicts } = read([was], rulesWith({ [key]: message('feat: a search box') }))
    expect(changes).toMatchObject([{ type: 'feat', description: 'a search box', bump: 'minor' }])
    expect(verdicts).toMatchObject([{ counts: 'minor', reason: { kind: 'type', name: 'feat', was } }])
  })

  test('the number of its pull request stays, and is not doubled', () => {
    const [change] = read(['wip (#12)'], rulesWith({ '#12': message('feat: a\n\nBREAKING CHANGE: b') })).changes
    expect(change).toMatchObject({ description: 'a', pullRequest: 12, breaking: ['b'] })
    const [written] = read(['wip (#12)'], rulesWith({ '#12': message('feat: a (#12)') })).changes
    expect(written).toMatchObject({ description: 'a', pullRequest: 12 })
  })

  test('its bullets count as under squash: expand', () => {
    const rules = rulesWith({ '#12': message('docs: a\n\n* feat: b\n* fix: c') }, { squash: 'subject' })
    expect(read(['wip (#12)'], rules).changes.map(({ type }) => type)).toEqual(['docs', 'feat', 'fix'])
  })

  test('a revert that is corrected takes nothing back, and one that was made of it does', () => {
    const undone = `Revert "feat: a"\n\nThis reverts commit ${shaOf(1)}.`
    expect(read(['feat: a', undone], rulesWith({})).changes).toEqual([])
    const rules = rulesWith({ [shaOf(2)]: message('chore: no revert') })
    expect(read(['feat: a', undone], rules).changes.map(({ type }) => type)).toEqual(['feat', 'chore'])
  })

  test('a name outweighs a number, and a longer name a shorter one', () => {
    const rules = rulesWith({
      '#12': message('fix: by number'),
      [shaOf(1).slice(0, 7)]: message('fix: by a short name'),
      [shaOf(1)]: message('fix: by its name'),
    })
    expect(read(['wip (#12)'], rules).changes).toMatchObject([{ description: 'by its name' }])
  })

  test('what matches nothing is silent', () => {
    const rules = rulesWith({ '#99': message('feat!: a'), deadbee: skip('gone') })
    expect(read(['fix: a (#12)'], rules)).toEqual(read(['fix: a (#12)'], DEFAULT_RULES))
  })

  test('a replacement is no pattern', () => {
    const [change] = read(['wip (#12)'], rulesWith({ '#12': message("feat: cost $1 $& $'") })).changes
    expect(change?.description).toBe("cost $1 $& $'")
  })
})

describe('a commit is left out', () => {
  test('with its reason, and a notice', () => {
    const { changes, verdicts, warnings } = read(
      ['feat: never shipped (#12)'],
      rulesWith({ '#12': skip('taken out by hand') }),
    )
    expect(changes).toEqual([])
    expect(verdicts).toMatchObject([
      {
        subject: 'feat: never shipped (#12)',
        skipped: true,
        counts: 'none',
        reason: { kind: 'left-out', by: 'corrections', because: 'taken out by hand' },
      },
    ])
    expect(warnings.map(({ kind, text }) => [kind, text])).toEqual([
      ['notice', '"feat: never shipped (#12)" in c000001 was left out by corrections: taken out by hand.'],
    ])
  })

  test('of a merged pull request all its commits', () => {
    const merge = commit(3, 'Merge pull request #12 from ann/topic', { parents: [shaOf(1), shaOf(2)] })
    const commits = [commit(1, 'fix: before'), commit(2, 'feat: on the branch'), merge]
    expect(readCommits(commits, rulesWith({ '#12': skip('never shipped') })).changes.map(({ type }) => type)).toEqual([
      'fix',
    ])
  })

  test('what is left out reverts nothing', () => {
    const undone = `Revert "feat: a"\n\nThis reverts commit ${shaOf(1)}.`
    expect(read(['feat: a', undone], rulesWith({ [shaOf(2)]: skip('by mistake') })).changes).toMatchObject([
      { type: 'feat' },
    ])
  })

  test.each<[string, boolean, number]>([
    ['feat: d [skip release]', true, 0],
    ['feat: d\n\nA body. [Release Skip]', true, 0],
    ['feat: d [skip release]', false, 1],
    ['feat: d [skip ci]', true, 1],
    ['feat: skip release', true, 1],
  ])('by a mark: %j with skip-marks: %s', (text, skipMarks, count) => {
    const { changes, verdicts, warnings } = read([text], rulesWith({}, { skipMarks }))
    expect(changes).toHaveLength(count)
    expect(warnings).toHaveLength(1 - count)
    if (count === 0) expect(verdicts).toMatchObject([{ reason: { kind: 'left-out', by: 'mark' } }])
  })
})

test('without either, a range is what it was', () => {
  const history = orderHistory(commitsOf(['feat: a', 'wip']))
  expect(correct(history, DEFAULT_RULES).commits).toBe(history.oldestFirst)
})

test('a notice quotes the beginning of the subject', () => {
  const reason = { kind: 'left-out', by: 'mark', mark: '[skip release]' } as const
  expect(leftOutNotice(shaOf(1), { subject: 'x'.repeat(100), reason })).toHaveLength(
    72 + `"" in c000001 was ${reasonText(reason)}.`.length,
  )
})

test('corrections that no commit has', () => {
  const names = [shaOf(1), shaOf(1).slice(0, 7), 'fffffff', '#12', '#34', '#56']
  const commits = [commit(1, 'wip (#12)'), commit(2, 'Merge pull request #34 from acme/branch')]
  expect(unmatched(new Map(names.map((name) => [name, skip('')])), commits)).toEqual(['fffffff', '#56'])
})
