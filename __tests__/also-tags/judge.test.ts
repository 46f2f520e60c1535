import { expect, test } from '@jest/globals'
import { judgeAlsoTag, refuseElsewhere } from '../../src/also-tags/judge.ts'
import type { Tag } from '../../src/ports/history.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import { NOW, shaOf, tagOn } from '../next-version/history.ts'

const STEP = { kind: 'also-tag' as const, name: 'lsp/v1.3.0', of: 'v1.3.0', commit: shaOf(1), message: '', date: NOW }

function told(judge: () => unknown): unknown {
  try {
    return judge()
  } catch (error) {
    if (error instanceof CheckpointError) return error.problems.map(({ code }) => code).join()
    throw error
  }
}

test.each<[string, Tag | undefined, string]>([
  ['absent', undefined, 'make'],
  ['on the commit of its version, whoever made it', tagOn(shaOf(1), STEP.name), 'keep'],
  ['lightweight there', tagOn(shaOf(1), STEP.name, { annotated: false, object: shaOf(1) }), 'keep'],
  ['on another commit', tagOn(shaOf(2), STEP.name), 'VC815'],
])('%s', (_, found, expected) => {
  expect(told(() => judgeAlsoTag(found, STEP).kind)).toBe(expected)
})

test('where its commit is still to be made, any tag of that name is elsewhere', () => {
  const refused = (commit: string | undefined) =>
    told(() => {
      refuseElsewhere(tagOn(shaOf(1), STEP.name), STEP, commit)
    })
  expect([refused(undefined), refused(shaOf(1))]).toEqual(['VC815', undefined])
})
