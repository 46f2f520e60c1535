import { describe, expect, test } from '@jest/globals'
import { cameAfter, namedByRecords, namedByTrailers } from '../../src/next-version/merged.ts'
import { recordOf, regionOf } from '../../src/record/region.ts'
import type { Pull } from '../../src/ports/pulls.ts'
import { commit, shaOf, snapshotOf, tagOn } from './history.ts'

const named = (messages: readonly string[], tags: readonly string[] = []) => {
  const snapshot = snapshotOf(messages)
  const all = [...snapshot.tags, ...tags.map((name) => tagOn(shaOf(9), name))]
  return namedByTrailers({ ...snapshot, tags: all }).map(({ name, commit: at }) => [name, at])
}

describe('versions that commits name as prepared', () => {
  test.each([
    ['one', ['fix: a', 'Release\n\nRelease-Version: v2.0.0'], [], [['v2.0.0', shaOf(2)]]],
    [
      'the highest first',
      ['a\n\nRelease-Version: v1.3.0', 'b\n\nRelease-Version: v2.0.0'],
      [],
      [
        ['v2.0.0', shaOf(2)],
        ['v1.3.0', shaOf(1)],
      ],
    ],
    ['one that is released already', ['a\n\nRelease-Version: v2.0.0'], ['v2.0.0'], []],
    ['one that was rolled back', ['a\n\nRelease-Version: v2.0.0'], ['rolled-back/v2.0.0'], []],
    ['one that is not above the version before', ['a\n\nRelease-Version: v1.2.3'], [], []],
    ['of another prefix', ['a\n\nRelease-Version: widget-v2.0.0'], [], []],
    ['no SemVer', ['a\n\nRelease-Version: v2.0'], [], []],
    ['none', ['feat: a'], [], []],
  ])('%s', (_, messages, tags, expected) => {
    expect(named(messages, tags)).toEqual(expected)
  })
})

describe('versions that merged pull requests record', () => {
  const record = {
    ...recordOf({ tag: 'v2.0.0', commit: shaOf(7), object: '' }, { name: 't', notes: 'n' }),
    proposal: { parent: shaOf(1), files: 'x' },
  }
  const pull = (more: Partial<Pull> = {}): Pull => ({
    ...{ id: 'P', number: 1, url: 'u', state: 'merged', title: 't', head: shaOf(7) },
    body: regionOf('n', record).replaceAll('\n', '\r\n'),
    mergeCommit: shaOf(2),
    ...more,
  })
  const snapshot = snapshotOf(['fix: a', 'Ship it'])

  test('with what it was planned for', () => {
    const [one] = namedByRecords({ pulls: [pull()] }, snapshot)
    expect(one).toMatchObject({ name: 'v2.0.0', commit: shaOf(2), plannedFor: shaOf(1), namedBy: 'record' })
  })

  test('each package finds its own among those of several', () => {
    const tags = ['core-v1.3.0', 'v2.0.0', 'api-v0.4.1']
    const several = { ...record, tag: 'core-v1.3.0', proposal: { ...record.proposal, tags } }
    const found = namedByRecords({ pulls: [pull({ body: regionOf('n', several) })] }, snapshot)
    expect(found.map(({ name, plannedFor }) => [name, plannedFor])).toEqual([['v2.0.0', shaOf(1)]])
  })

  test.each<[string, Partial<Pull>]>([
    ['one that is open', { state: 'open' }],
    ['one that was closed', { state: 'closed' }],
    ['one that was merged into another history', { mergeCommit: shaOf(99) }],
    ['one that tells of no merge', { mergeCommit: '' }],
    ['one without our record', { body: 'By hand.' }],
  ])('not %s', (_, more) => {
    expect(namedByRecords({ pulls: [pull(more)] }, snapshot)).toEqual([])
  })
})

test('what came after: whatever the plan did not know, without the merge itself', () => {
  const commits = [
    commit(1, 'fix: planned for'),
    commit(2, 'feat: beside it'),
    commit(3, 'Ship it'),
    commit(4, 'fix: later'),
  ]
  const [first] = namedByTrailers(snapshotOf(['fix: a', 'b', 'x\n\nRelease-Version: v2.0.0']))
  if (first === undefined) throw new Error('no version')
  const after = (plannedFor: string) =>
    cameAfter({ ...first, commit: shaOf(3), plannedFor }, commits).map(({ message }) => message)
  expect(after(shaOf(1))).toEqual(['feat: beside it', 'fix: later'])
  expect(after(shaOf(3))).toEqual(['fix: later'])
})
