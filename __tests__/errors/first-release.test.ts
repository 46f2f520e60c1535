import { expect, test } from '@jest/globals'
import { firstBelow, foreignPrefix, noStrictVersion } from '../../src/errors/first-release.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

const BELOW = { version: '0.1.0', higher: 'v2.0.0-next.1', isHere: true }

test.each<[Problem, string, string, string]>([
  [foreignPrefix('w-', 'w-1.2.3'), 'VC207', 'w-1.2.3 looks like a version', 'tag-prefix: "w-"'],
  [noStrictVersion('v1.3'), 'VC223', 'v1.3', 'Set version or initial-version'],
  [firstBelow(BELOW), 'VC224', 'would be 0.1.0, but v2.0.0-next.1 is in this history.', 'above v2.0.0-next.1'],
  [firstBelow({ ...BELOW, isHere: false }), 'VC224', 'v2.0.0-next.1 is in this repository, outside the', 'merge'],
])('%j is %s: %s → %s', (problem, code, what, cure) => {
  expect(problem.code).toBe(code)
  expect(problem.what).toContain(what)
  expect(problem.cure).toContain(cure)
})

test.each<[string, Problem]>([
  ['foreignPrefix', foreignPrefix(HOSTILE, HOSTILE)],
  ['noStrictVersion', noStrictVersion(HOSTILE)],
  ['firstBelow', firstBelow({ ...BELOW, higher: HOSTILE })],
])('%s: text of others acts in nothing', (_, problem) => {
  expectHarmless(problem)
})
