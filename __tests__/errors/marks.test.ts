import { describe, expect, test } from '@jest/globals'
import * as marks from '../../src/errors/marks.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { expectHarmless, HOSTILE } from './hostile.ts'

const AT = { place: '.github/version-checkpoint.yml:4:7 prepare.files.0' }

describe('each problem: its code, what was seen, what to do', () => {
  test.each<[Problem, string, string, string]>([
    [
      marks.noMarkedLine(AT, 'a.py', 'anywhere'),
      'VC709',
      `${AT.place}: "a.py" has no line marked x-version-checkpoint.`,
      'Mark the line of the version',
    ],
    [marks.unclearLine('a.py', '1:1', []), 'VC710', 'a.py:1:1: this line holds no version.', 'one version'],
    [
      marks.unclearLine('a.py', '1:1', ['1.0.0.7']),
      'VC710',
      'a.py:1:1: this line holds 1.0.0.7, which is neither SemVer nor PEP 440.',
      'one version',
    ],
    [
      marks.unclearLine('a.py', '1:1', ['1.0.0', '2.0.0']),
      'VC710',
      'a.py:1:1: this line holds several versions: 1.0.0 or 2.0.0.',
      'remove the mark',
    ],
    [
      marks.noMarkedLine(AT, 'setup.cfg', 'own line'),
      'VC709',
      `${AT.place}: "setup.cfg" has no line marked x-version-checkpoint.`,
      'x-version-checkpoint-next-line on the line above',
    ],
    [
      marks.noMarkedLine(AT, 'a.json', 'nowhere'),
      'VC709',
      `${AT.place}: "a.json" has no line marked x-version-checkpoint.`,
      'Add a path',
    ],
    [
      marks.commentIsValue('gradle.properties', '2:1'),
      'VC725',
      'gradle.properties:2:1: x-version-checkpoint',
      'x-version-checkpoint-next-line',
    ],
    [marks.brokenMark('README.md', '9:1'), 'VC729', 'README.md:9:1: this mark', 'missing part'],
    [
      marks.emptyBlock('README.md', '9:1', []),
      'VC730',
      'README.md:9:1: the block that begins here holds no version.',
      'by hand',
    ],
    [
      marks.emptyBlock('README.md', '9:1', ['0.9.0', '0.8.0']),
      'VC730',
      'README.md:9:1: the block that begins here holds only versions that were never released here: 0.9.0, 0.8.0.',
      'by hand',
    ],
  ])('%j is %s: %s → %s', (problem, code, what, cure) => {
    expect(problem.code).toBe(code)
    expect(problem.what).toContain(what)
    expect(problem.cure).toContain(cure)
  })
})

test.each<[string, Problem]>([
  ['noMarkedLine', marks.noMarkedLine(AT, HOSTILE, 'anywhere')],
  ['unclearLine', marks.unclearLine(HOSTILE, '1:1', [HOSTILE, HOSTILE])],
  ['commentIsValue', marks.commentIsValue(HOSTILE, '1:1')],
  ['brokenMark', marks.brokenMark(HOSTILE, '1:1')],
  ['emptyBlock', marks.emptyBlock(HOSTILE, '1:1', [HOSTILE])],
])('%s: text of others acts in nothing', (_, problem) => {
  expectHarmless(problem)
})
