import { expect, test } from '@jest/globals'
import { foretell, mergesOf } from '../../src/preview/foretell.ts'
import { settingsOf } from '../next-version/history.ts'
import { meetingOf } from './pulls.ts'

const said = (changes: Parameters<typeof settingsOf>[1] = {}) => settingsOf({}, changes)

test('the ways that are allowed, squash first; what the configuration says outweighs the event', () => {
  const meeting = meetingOf({ own: ['wip'], merging: { allowed: ['squash', 'rebase'] } })
  expect(mergesOf(meeting, said()).map(({ method }) => method)).toEqual(['squash', 'rebase'])
  expect(mergesOf(meeting, said({ mergeMethod: 'merge' })).map(({ method }) => method)).toEqual(['merge'])
})

test('each way is decided from the same read', () => {
  const meeting = meetingOf({ own: ['fix: a', 'wip'], pull: { title: 'feat!: b' } })
  const merges = mergesOf(meeting, said())
  const versions = merges.map((merge) => {
    const decision = foretell(merge, said())
    return decision.kind === 'release' ? decision.plan.version : decision.kind
  })
  expect(versions).toEqual(['2.0.0', '1.2.4', '1.2.4'])
})

test('what is not known is said to be so', () => {
  const [squash, merge] = mergesOf(meetingOf({ own: undefined }), said())
  expect(squash && foretell(squash, said()).kind).toBe('release')
  expect(merge && foretell(merge, said())).toEqual({ kind: 'unknown' })
})

test('a run that would fail is foretold with its code', () => {
  const [, merge] = mergesOf(meetingOf({ own: ['fix: a\n\nbreaking change: b'] }), said())
  expect(merge && foretell(merge, said({ onNearMiss: 'fail' }))).toEqual({ kind: 'fails', code: 'VC212' })
})
