import { describe, expect, test } from '@jest/globals'
import { templateFailed, templateUnparsable, textEmpty, textTooLong } from '../../src/errors/notes.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

describe('each problem: its code, what was seen, what to do', () => {
  test.each<[Problem, string, string, string]>([
    [
      templateUnparsable('.github/release-template.md', 'tag not closed, line:3'),
      'VC301',
      'The template ".github/release-template.md" does not parse: tag not closed, line:3',
      'docs/templates.md',
    ],
    [
      templateFailed('tag-message', 'undefined variable: tagg'),
      'VC302',
      'The template "tag-message" cannot be rendered: undefined variable: tagg',
      'lists every field',
    ],
    [textTooLong('The title', 301, 256), 'VC303', 'The title has 301 characters; GitHub takes at most 256.', 'Shorten'],
    [textEmpty('The title'), 'VC304', 'The title came out empty.', 'must print something'],
  ])('%j is %s: %s → %s', (problem, code, what, cure) => {
    expect(problem.code).toBe(code)
    expect(problem.what).toBe(what)
    expect(problem.cure).toContain(cure)
  })
})

test.each<[string, Problem]>([
  ['templateUnparsable', templateUnparsable(HOSTILE, HOSTILE)],
  ['templateFailed', templateFailed(HOSTILE, HOSTILE)],
])('%s: text of others acts in nothing', (_, problem) => {
  expectHarmless(problem)
})
