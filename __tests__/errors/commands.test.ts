import { expect, test } from '@jest/globals'
import { confirmDiffers, inputNotTaken, tagNotSaid } from '../../src/errors/commands.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

test.each<[Problem, string, string[]]>([
  [
    inputNotTaken('tag', 'v1', { command: 'plan', by: ['publish', 'rollback'] }),
    'VC115',
    ['"v1"', 'plan', 'publish or rollback'],
  ],
  [tagNotSaid('rollback'), 'VC116', ['rollback', 'tag: v1.5.0']],
  [confirmDiffers({ place: 'input confirm' }, 'v1', 'v2'), 'VC117', ['"v1"', '"v2"']],
])('%j is %s and says %j', (problem, code, parts) => {
  expect(problem.code).toBe(code)
  for (const part of parts) expect([problem.what, problem.why, problem.cure].join('\n')).toContain(part)
})

test('text of others cannot act', () => {
  for (const problem of [
    inputNotTaken('tag', HOSTILE, { command: 'plan', by: ['publish'] }),
    confirmDiffers({ place: 'input confirm' }, HOSTILE, HOSTILE),
  ])
    expectHarmless(problem)
})
