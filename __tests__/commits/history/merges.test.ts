import { expect, test } from '@jest/globals'
import type { BumpLevel } from '../../../src/commits/commit.ts'
import { isSaidByBranch } from '../../../src/commits/history/merges.ts'
import { orderHistory } from '../../../src/commits/history/order.ts'
import type { Reason } from '../../../src/commits/reasons/reason.ts'
import { bumpOf, commit, headersOf, read, sha, whyOf } from '../range.ts'

/** One commit on the mainline, a branch of two beside it, and their merge. */
const merged = (first: string, second: string, merge: string) =>
  read([commit(1, 'docs: z', [0]), commit(2, first, [0]), commit(3, second, [2]), commit(4, merge, [1, 3])])

const BREAK = '\n\nBREAKING CHANGE: b'
const SAID: Reason = { kind: 'merge', commits: 'counted' }
const NONE: Reason = { kind: 'merge', commits: 'uncounted', title: 'feat: a' }
const counted = (name: string, level: BumpLevel): Reason => ({ kind: 'type', name, level, hasRule: true })

test.each<[string, string, string, string[], Reason, string]>([
  ['feat: a', 'fix: b', "Merge branch 'x'", ['docs: z', 'feat: a', 'fix: b'], SAID, 'no header'],
  ['feat: a', 'wip', 'Merge pull request #1 from x/y\n\nfeat: a', ['docs: z', 'feat: a'], SAID, 'a title in the body'],
  ['wip', 'wip 2', 'Merge pull request #1 from x/y\n\nfeat: a', ['docs: z'], NONE, 'the body is no header'],
  ['feat: a', 'wip', 'feat: a (#2)', ['docs: z', 'feat: a'], SAID, 'its header is on the branch'],
  ['wip', 'wip 2', 'feat: a (#2)', ['docs: z', 'feat: a'], counted('feat', 'minor'), 'its header is not on the branch'],
  ['docs: y', 'wip', 'docs: z', ['docs: y', 'docs: z'], { kind: 'duplicate', of: sha(1) }, 'on the mainline'],
  [
    'feat: a',
    'Revert "feat: a"',
    'feat: a (#2)',
    ['docs: z'],
    { kind: 'merge', commits: 'uncounted' },
    'the branch took it back',
  ],
  [
    'feat: a',
    'wip',
    'feat!: a',
    ['docs: z', 'feat: a'],
    counted('feat!', 'major'),
    'a break that the branch did not tell',
  ],
  ['feat!: a', 'wip', 'feat!: a', ['docs: z', 'feat: a'], SAID, 'a break that it told'],
  ['feat: a', 'wip', 'Merge x\n\n* feat: b', ['docs: z', 'feat: a'], SAID, 'bullets of a merge are words'],
  [`feat: a${BREAK}`, 'wip', `Merge x${BREAK}`, ['docs: z', 'feat: a'], SAID, 'told already'],
  [
    'feat: a',
    'wip',
    `Merge x${BREAK}`,
    ['docs: z', 'feat: a', ': Merge x'],
    { kind: 'breaking', level: 'major' },
    'untold',
  ],
])('%j, %j, %j: row %#', (first, second, merge, ...[headers, why]) => {
  const reading = merged(first, second, merge)
  expect(headersOf(reading).sort()).toEqual([...headers].sort())
  expect(whyOf(reading, 4)).toEqual(why)
})

test('a break told by the merge alone is major', () => {
  expect(bumpOf(merged('feat: a', 'wip', 'feat!: a'))).toBe('major')
})

test('a merge of the mainline into a branch adds nothing', () => {
  const reading = read([
    commit(1, 'fix: a', [0]),
    commit(2, 'docs: b', [0]),
    commit(3, "Merge branch 'main' into topic", [1, 2]),
    commit(4, 'Merge pull request #3 from x/topic\n\nfix: a', [2, 3]),
  ])
  expect(headersOf(reading).sort()).toEqual(['docs: b', 'fix: a'])
})

test('a commit that is no merge brings nothing', () => {
  const one = commit(1, 'feat: a', [0])
  const { changes } = read([one])
  expect(isSaidByBranch(one, changes, orderHistory([one]), () => changes)).toBe(false)
})
