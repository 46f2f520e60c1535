import { expect, test } from '@jest/globals'
import { floatingElsewhere, floatingReleased } from '../../src/errors/publication.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { shaOf } from '../plan/history.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

const STRAY = { name: 'v1', commit: shaOf(1), to: 'v1.3.0' }

test.each<[Problem, string, string[]]>([
  [floatingElsewhere(STRAY), 'VC631', ['"v1"', 'v1.3.0', 'c000001', 'not in the history', ':refs/tags/v1)']],
  [floatingElsewhere({ ...STRAY, version: 'v1.4.0' }), 'VC631', ['which is v1.4.0']],
  [floatingReleased('v1', 'https://x/v1'), 'VC632', ['"v1"', 'https://x/v1']],
])('%j is %s and says %j', (problem, code, parts) => {
  expect(problem.code).toBe(code)
  for (const part of parts) expect([problem.what, problem.why, problem.cure].join('\n')).toContain(part)
})

test('text of others cannot act', () => {
  for (const problem of [
    floatingElsewhere({ name: HOSTILE, commit: shaOf(1), to: HOSTILE, version: HOSTILE }),
    floatingReleased(HOSTILE, HOSTILE),
  ])
    expectHarmless(problem)
})
