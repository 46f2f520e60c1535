import { describe, expect, test } from '@jest/globals'
import {
  migrationMissing,
  partialMissing,
  templateFailed,
  templateThere,
  templateUnparsable,
  textEmpty,
  textTooLong,
} from '../../src/errors/notes.ts'
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
    [
      textTooLong('The title', 301, 256),
      'VC303',
      'The title has 301 characters, but GitHub accepts at most 256.',
      'Shorten',
    ],
    [
      templateFailed('tag-message', 'undefined variable: tagg', 'tag'),
      'VC302',
      'The template "tag-message" cannot be rendered: undefined variable: tagg',
      'Did you mean tag? docs/templates.md lists',
    ],
    [
      templateUnparsable('tag-message', 'undefined filter: upcsae', 'upcase'),
      'VC301',
      'The template "tag-message" does not parse: undefined filter: upcsae',
      'Did you mean upcase? docs/templates.md',
    ],
    [
      partialMissing('a.md', '../b.md', 'line:1, col:2'),
      'VC305',
      'The template "a.md" includes "../b.md" at line:1, col:2,',
      'from the root of the repository',
    ],
    [
      migrationMissing(['3f2c1ab feat!: a', '77ab9f0 fix!: b'], ['docs/migrations/2.0.0.md', 'x.md']),
      'VC306',
      ': 3f2c1ab feat!: a, 77ab9f0 fix!: b.',
      'docs/migrations/2.0.0.md or x.md, or',
    ],
    [templateThere('a.md'), 'VC307', 'The template "a.md"', '--force'],
    [textEmpty('The title'), 'VC304', 'The title is empty.', 'template'],
  ])('%j is %s: %s → %s', (problem, code, what, cure) => {
    expect(problem.code).toBe(code)
    expect(problem.what).toContain(what)
    expect(problem.cure).toContain(cure)
  })
})

test.each<[string, Problem]>([
  ['templateUnparsable', templateUnparsable(HOSTILE, HOSTILE)],
  ['templateFailed', templateFailed(HOSTILE, HOSTILE)],
  ['partialMissing', partialMissing(HOSTILE, HOSTILE, HOSTILE)],
  ['migrationMissing', migrationMissing([HOSTILE], ['a.md'])],
  ['templateThere', templateThere(HOSTILE)],
])('%s: text of others acts in nothing', (_, problem) => {
  expectHarmless(problem)
})
