import { expect, test } from '@jest/globals'
import {
  anotherRepository,
  gitTookTooLong,
  remoteWithoutRefs,
  repositoryInFiles,
  tagNotSigned,
  tagOnNoCommit,
} from '../../src/errors/clone.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

test.each<[Problem, string, string, string]>([
  [repositoryInFiles('/w/app'), 'VC241', '"/w/app" is a bare repository', '.git'],
  [anotherRepository('a/b', 'c/d'), 'VC242', 'a clone of a/b, but this workflow runs in c/d', 'Check out c/d'],
  [gitTookTooLong(60), 'VC243', 'within 60 seconds', 'Run again'],
  [remoteWithoutRefs('origin'), 'VC244', 'without naming any branch or tag', 'push the branch'],
  [tagNotSigned('v1.0.0', 'no key'), 'VC245', 'was not signed', 'tag.gpgSign'],
  [tagOnNoCommit('v1.0.0', 'tree'), 'VC246', 'a tree', 'list'],
])('%#: %o', (problem, code, what, cure) => {
  expect(problem.code).toBe(code)
  expect(problem.what).toContain(what)
  expect(problem.cure).toContain(cure)
})

test.each<[string, Problem]>([
  ['repositoryInFiles', repositoryInFiles(HOSTILE)],
  ['anotherRepository', anotherRepository(HOSTILE, HOSTILE)],
  ['remoteWithoutRefs', remoteWithoutRefs(HOSTILE)],
  ['tagNotSigned', tagNotSigned(HOSTILE, HOSTILE)],
  ['tagOnNoCommit', tagOnNoCommit(HOSTILE, 'blob')],
])('%s: text of others acts in nothing', (_, problem) => {
  expectHarmless(problem)
})
