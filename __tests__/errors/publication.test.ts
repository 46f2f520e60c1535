import { expect, test } from '@jest/globals'
import {
  draftForOtherTag,
  draftIncomplete,
  draftWithoutRecord,
  floatingElsewhere,
  floatingIsVersion,
  floatingReleased,
  nothingToPublish,
  noVersionHere,
  tagOnlyHere,
} from '../../src/errors/publication.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { shaOf } from '../next-version/history.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

const STRAY = { name: 'v1', commit: shaOf(1), to: 'v1.3.0' }

test.each<[Problem, string, string[]]>([
  [noVersionHere(shaOf(1)), 'VC621', ['c000001', 'tag: v1.5.0']],
  [nothingToPublish('v1'), 'VC622', ['v1', 'contents: write']],
  [
    draftForOtherTag('v1', { recorded: shaOf(1), found: shaOf(2) }),
    'VC623',
    ['written for c000001', 'points at c000002'],
  ],
  [draftForOtherTag('v1', { recorded: shaOf(1), found: shaOf(1) }), 'VC623', ['again on c000001']],
  [draftIncomplete('v1', { missing: ['a'], differing: [] }), 'VC624', ['"v1" is missing "a".']],
  [draftIncomplete('v1', { missing: [], differing: ['a'] }), 'VC624', ['"v1" has different content in "a".']],
  [
    draftIncomplete('v1', { missing: ['a'], differing: ['b'] }),
    'VC624',
    ['missing "a" and has different content in "b".'],
  ],
  [draftWithoutRecord('v1', 'page'), 'VC625', ['"v1"', 'page']],
  [tagOnlyHere('v1'), 'VC626', ['"v1"', 'refs/tags/v1']],
  [floatingElsewhere(STRAY), 'VC631', ['"v1"', 'v1.3.0', 'c000001', 'not in the history', ':refs/tags/v1)']],
  [floatingElsewhere({ ...STRAY, version: 'v1.4.0' }), 'VC631', ['which is v1.4.0']],
  [floatingIsVersion('1.2.3'), 'VC633', ['"1.2.3"']],
  [floatingReleased('v1', 'https://x/v1'), 'VC632', ['"v1"', 'https://x/v1']],
])('%j is %s and says %j', (problem, code, parts) => {
  expect(problem.code).toBe(code)
  for (const part of parts) expect([problem.what, problem.why, problem.cure].join('\n')).toContain(part)
})

test('text of others cannot act', () => {
  for (const problem of [
    floatingElsewhere({ name: HOSTILE, commit: shaOf(1), to: HOSTILE, version: HOSTILE }),
    floatingReleased(HOSTILE, HOSTILE),
    floatingIsVersion(HOSTILE),
    nothingToPublish(HOSTILE),
    draftForOtherTag(HOSTILE, { recorded: shaOf(1), found: shaOf(2) }),
    draftIncomplete(HOSTILE, { missing: [HOSTILE], differing: [HOSTILE] }),
    draftWithoutRecord(HOSTILE, HOSTILE),
    tagOnlyHere(HOSTILE),
  ])
    expectHarmless(problem)
})
