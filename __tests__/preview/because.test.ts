import { expect, test } from '@jest/globals'
import { becauseOf } from '../../src/preview/because.ts'
import { decide } from '../../src/next-version/decide.ts'
import { settingsOf, snapshotOf } from '../next-version/history.ts'
import { nothing } from '../report/results.ts'
import { meetingOf } from './pulls.ts'

// previewOf's own test has a row for each reason that the commits give.
const asked = { method: 'squash', meeting: meetingOf({ own: ['feat: a'] }), settings: { bump: 'auto' } } as const

test('what is not known, and what would fail', () => {
  expect(becauseOf({ kind: 'unknown' }, asked).words).toBe('the commits of this branch are not in this checkout')
  expect(becauseOf({ kind: 'fails', code: 'VC212' }, asked).words).toBe('the run after it would fail with VC212')
})

test('a version that somebody asked for has no commit for a reason', () => {
  const decision = decide(snapshotOf([]), settingsOf({ version: '3.0.0' }))
  expect(becauseOf(decision, asked)).toEqual({ words: 'version is set' })
})

test('what is held already is no matter of titles', () => {
  const { account } = nothing(['docs: a']).nothing
  const held = { kind: 'nothing', account, reason: 'it is held', failed: false, current: null } as const
  expect(becauseOf(held, asked)).toEqual({ words: 'it is held' })
})
