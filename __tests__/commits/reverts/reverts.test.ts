import { describe, expect, test } from '@jest/globals'
import { orderHistory } from '../../../src/commits/history/order.ts'
import { resolveReverts } from '../../../src/commits/reverts/reverts.ts'
import { bumpOf, commit, headersOf, line, read, sha, whyOf } from '../range.ts'

const by = (n: number) => `This reverts commit ${sha(n)}.`

/** The numbers of the commits that are still there. */
const leftOf = (...messages: string[]) => {
  const gone = resolveReverts(orderHistory(line(...messages)))
  return messages.map((_, index) => index + 1).filter((n) => !gone.has(sha(n)))
}

describe('what is left of a line', () => {
  test.each<[string[], number[], string]>([
    [['feat: a', `Revert "feat: a"\n\n${by(1)}`], [], 'both vanish'],
    [['feat: a', 'fix: b', 'Revert "feat: a"'], [2], 'others stay'],
    [['feat: a', `Revert "feat: a"\n\n${by(1)}`, `Reapply "feat: a"\n\n${by(2)}`], [1], 'a reapply restores'],
    [['feat: a', 'Revert "feat: a"', 'Revert "Revert "feat: a""'], [1], 'a revert of the revert restores'],
    [['feat: a', 'Revert "feat: a"', 'Reapply "feat: a"', 'Revert "Reapply "feat: a""'], [], 'and its revert does not'],
    [['feat: a', 'Revert "feat: a"', 'feat: a'], [3], 'done again'],
    [['feat: a', 'feat: b', `revert: both\n\n${by(1)}\n${by(2)}`], [], 'two at once'],
    [['feat: a', `revert: both\n\n${by(1)}\n${by(99)}`], [2], 'half of it was released'],
    [['feat: a', `Back to b\n\n${by(1)}`], [], "git's sentence under other words"],
    [['feat: a', `fix: back to b\n\n${by(1)}`], [2], 'a change of its own takes the other away, and stays'],
    [['feat: a (#4)', 'feat: b\n\nreverts #4'], [2], 'by number too'],
    [
      [
        'feat: a (#1)',
        'Revert "feat: a (#1)" (#2)',
        `Revert "Revert "feat: a (#1)"" (#3)\n\n* Revert "feat: a (#1)" (#2)\n\n${by(1)}`,
      ],
      [1],
      'a squash: its title speaks, not what stands under its bullets',
    ],
    [['feat: a', `feat!: b\n\n${by(1)}`], [2], 'which breaks something of its own'],
    [['feat: a', `feat: b (#3)\n\n* wip\n\n${by(1)}`], [1, 2], 'one commit of a squash'],
    [['Revert "feat: a"', 'feat: a'], [1, 2], 'never a later commit'],
    [[`Revert "x"\n\n${by(2)}`, 'feat: a'], [1, 2], 'never a later commit, by name'],
    [['Revert "feat: a"'], [1], 'a released one'],
    [['feat: a', `Revert "a"\n\n${by(1)}`, `Revert "a"\n\n${by(1)}`], [], 'the same twice, as a merge brings it'],
    [['fix: a', 'fix: revert a'], [1, 2], 'words alone'],
  ])('%j → %j (%s)', (messages, left) => {
    expect(leftOf(...messages)).toEqual(left)
  })
})

describe('merges', () => {
  const feature = [
    commit(1, 'docs: a', [0]),
    commit(2, 'feat: b', [1]),
    commit(3, 'feat: c', [2]),
    commit(4, 'Merge pull request #7 from x/topic\n\nB', [1, 3]),
  ]

  test.each([
    [`Revert "Merge"\n\nThis reverts commit ${sha(4)}, reversing\nchanges made to ${sha(1)}.`],
    ['Revert "Merge pull request #7 from x/topic"'],
    ['Revert "B" (#8)\n\nReverts acme/widget#7'],
  ])('%j takes back all that the merge brought', (message) => {
    expect(headersOf(read([...feature, commit(5, message, [4])]))).toEqual(['docs: a'])
  })

  test('the other parent may be the one that stays', () => {
    const message = `Revert "x"\n\nThis reverts commit ${sha(5)}, reversing\nchanges made to ${sha(3)}.`
    const two = [
      ...feature.slice(0, 3),
      commit(4, 'fix: d', [1]),
      commit(5, "Merge branch 'x'", [4, 3]),
      commit(6, message, [5]),
    ]
    expect(headersOf(read(two))).toEqual(['docs: a', 'feat: b', 'feat: c'])
  })

  test('a revert of the revert of a merge restores it all', () => {
    const undo = commit(5, `Revert "Merge pull request #7 from x/topic"\n\n${by(4)}`, [4])
    const redo = commit(6, `Revert "Revert "Merge pull request #7 from x/topic""\n\n${by(5)}`, [5])
    expect(headersOf(read([...feature, undo, redo]))).toEqual(['docs: a', 'feat: b', 'feat: c'])
  })

  test('a revert on a branch counts for the whole range', () => {
    const reading = read([
      commit(1, 'feat: a', [0]),
      commit(2, `Revert "feat: a"\n\n${by(1)}`, [1]),
      commit(3, 'fix: b', [1]),
      commit(4, "Merge branch 'undo'", [3, 2]),
    ])
    expect(headersOf(reading)).toEqual(['fix: b'])
  })
})

test('the reasons name the other commit', () => {
  const reading = read(line('feat: a', 'feat: b', `revert: both\n\n${by(1)}\n${by(2)}`))
  expect([1, 2, 3].map((n) => whyOf(reading, n))).toEqual([
    { kind: 'reverted', by: sha(3) },
    { kind: 'reverted', by: sha(3) },
    { kind: 'revert', of: [sha(1), sha(2)] },
  ])
})

test('a revert of something released is a patch, in the words of what it reverts', () => {
  const reading = read(line('Revert "feat(trainer): the schedule (#40)" (#47)'))
  expect(reading.changes).toMatchObject([
    { type: 'revert', scope: 'trainer', description: 'the schedule', bump: 'patch', pullRequest: 47 },
  ])
})

test('a reapply of something released and reverted brings it again', () => {
  expect(bumpOf(read(line('Reapply "feat: a"')))).toBe('minor')
})

test('with reverts: false nothing vanishes', () => {
  const reading = read(line('feat: a', `Revert "feat: a"\n\n${by(1)}`), { reverts: false })
  expect(headersOf(reading)).toEqual(['feat: a', 'revert: a'])
})
