import { describe, expect, test } from '@jest/globals'
import {
  branchBeside,
  branchIn,
  commitsAfter,
  commitsTogether,
  pastCurrent,
  together,
} from '../../src/preview/branch.ts'
import { checkpointOf, commit, shaOf, snapshotOf } from '../next-version/history.ts'
import { meetingOf, pullOf, temporaryRead } from './pulls.ts'

const names = (commits: readonly { readonly sha: string }[] | undefined) => commits?.map(({ sha }) => sha)

describe('the commits of a pull request', () => {
  test("on GitHub's temporary merge, which is nobody's commit", () => {
    const pull = pullOf({ head: shaOf(3) })
    const branch = branchIn(temporaryRead(['wip', 'more'], pull), pull)
    expect(branch?.target).toBe(shaOf(1))
    expect([names(branch?.before), names(branch?.own)]).toEqual([[shaOf(1)], [shaOf(2), shaOf(3)]])
  })

  test('where the head of the branch itself is looked at', () => {
    const branch = branchIn(snapshotOf(['docs: on main', 'wip', 'more']), pullOf({ head: shaOf(3), base: shaOf(1) }))
    expect([names(branch?.before), names(branch?.own)]).toEqual([[shaOf(1)], [shaOf(2), shaOf(3)]])
  })

  test('a merge that a person made is none of GitHub’s', () => {
    const pull = pullOf({ head: shaOf(3) })
    const read = temporaryRead(['wip', 'more'], pull)
    const [merge, ...others] = read.commits
    const renamed = merge === undefined ? others : [{ ...merge, message: 'Merge branch main' }, ...others]
    expect(branchIn({ ...read, commits: renamed }, pull)).toBeUndefined()
  })

  test('on the target they are read apart, and only those count that it has not', () => {
    const read = snapshotOf(['docs: on main'])
    expect(branchIn(read, pullOf({ head: shaOf(3) }))).toBeUndefined()
    const branch = branchBeside(read, [commit(1, 'docs: on main'), commit(2, 'feat: a')])
    expect([names(branch.before), names(branch.own)]).toEqual([[shaOf(1)], [shaOf(2)]])
    expect(branchBeside(read, undefined)).toMatchObject({ target: shaOf(1), own: undefined })
  })
})

describe('the range after a merge', () => {
  const meeting = meetingOf({ own: ['wip', 'feat: b'] })
  const after = (method: Parameters<typeof commitsAfter>[0], { branch, pull } = meeting) =>
    commitsAfter(method, branch, pull)

  test('a squash is one commit on the target, under the name of the last one', () => {
    expect(after('squash')).toMatchObject([
      { sha: shaOf(1) },
      { sha: shaOf(3), parents: [shaOf(1)], message: 'feat: a new world (#7)' },
    ])
  })

  test('a merge is the commits and one that has both as parents', () => {
    expect(after('merge')).toMatchObject([
      { sha: shaOf(1) },
      { sha: shaOf(2) },
      { sha: shaOf(3) },
      { sha: '0'.repeat(40), parents: [shaOf(1), shaOf(3)] },
    ])
  })

  test('a rebase leaves merges out', () => {
    const { branch, pull } = meeting
    const own = [...(branch.own ?? []), commit(4, 'Merge branch main', { parents: [shaOf(3), shaOf(1)] })]
    expect(names(after('rebase', { ...meeting, branch: { ...branch, own }, pull }))).toEqual([1, 2, 3].map(shaOf))
  })

  test('of a branch that nobody could read only the squash is known', () => {
    const unread = meetingOf({ own: undefined, pull: { commits: 2 } })
    expect(['merge', 'rebase'].map((method) => after(method as 'merge', unread))).toEqual([undefined, undefined])
    expect(after('squash', unread)?.at(-1)).toMatchObject({
      message: 'feat: a new world (#7)',
      author: { name: 'ann', email: 'ann@users.noreply.github.com' },
    })
    expect(
      after('squash', meetingOf({ own: undefined, merging: { squashMessage: 'COMMIT_MESSAGES' } })),
    ).toBeUndefined()
    expect(commitsTogether(unread)).toBe(3)
  })

  test('a build has all commits, and none that merging would make', () => {
    const whole = together(meeting)
    expect([whole.head, names(whole.commits)]).toEqual([shaOf(3), [1, 2, 3].map(shaOf)])
    expect(commitsTogether(meeting)).toBe(3)
  })
})

describe('on a target that is a version itself', () => {
  test('a merge goes on from it', () => {
    const read = snapshotOf(['feat: a'], { current: checkpointOf('1.3.0', 1) })
    expect(pastCurrent(read)).toMatchObject({ base: { name: 'v1.3.0' }, commits: [] })
    expect(pastCurrent(read)).not.toHaveProperty('current')
  })

  test('a candidate is the one before', () => {
    const read = snapshotOf(['feat: a'], { current: checkpointOf('1.3.0-rc.1', 1) })
    expect(pastCurrent(read)).toMatchObject({
      base: { name: 'v1.2.3' },
      lastCandidate: { name: 'v1.3.0-rc.1' },
    })
  })
})
