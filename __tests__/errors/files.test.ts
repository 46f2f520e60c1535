import { expect, test } from '@jest/globals'
import { pathRefused, planUnreadable, unwritableFile } from '../../src/errors/files.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

test.each<[Problem, string, string[]]>([
  [pathRefused('x/plan.json', 'part of it is a link'), 'VC142', ['"x/plan.json"', 'part of it is a link']],
  [unwritableFile('x/plan.json', 'EACCES'), 'VC143', ['"x/plan.json"', 'EACCES']],
  [planUnreadable('plan.json', 'it does not contain a plan'), 'VC121', ['"plan.json"', 'it does not contain a plan']],
])('%j is %s and says %j', (problem, code, parts) => {
  expect(problem.code).toBe(code)
  for (const part of parts) expect([problem.what, problem.why, problem.cure].join('\n')).toContain(part)
})

test('text of others cannot act', () => {
  for (const problem of [
    pathRefused(HOSTILE, 'it is'),
    unwritableFile(HOSTILE, 'EIO'),
    planUnreadable(HOSTILE, 'none'),
  ])
    expectHarmless(problem)
})
