import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/errors/problem.ts'
import { bumpBeyond, heldByLater, publicVersionGone, versionUnknownHere } from '../../src/errors/taken.ts'
import { HOSTILE, expectHarmless } from './hostile.ts'

const TAKEN = '3f2c1ab0d7e9c4b5a6f8e1d2c3b4a5968778695a'
const HEAD = '8c1d02e4b5a6f8e1d2c3b4a5968778695a3f2c1a'
const GONE = { tag: 'v1.5.0', version: '1.5.0', head: HEAD, url: 'https://github.com/acme/widget/releases/1' }
const STEP = { tag: 'v0.2.0', head: HEAD, bump: 'major', version: '1.0.0' }

describe('a version that is there already', () => {
  test.each<[Problem, string, string, string]>([
    [versionUnknownHere({ tag: 'v1.5.0', commit: TAKEN, head: HEAD }), 'VC221', 'an earlier commit', 'fetch --tags'],
    [
      versionUnknownHere({ tag: 'v1.5.0', commit: HEAD, head: HEAD }),
      'VC221',
      '8c1d02e, the commit to release',
      'fetch --tags',
    ],
    [
      heldByLater({ tag: 'v1.5.0', commit: TAKEN, head: HEAD, asked: 'bump: patch' }),
      'VC251',
      'bump: patch is set for 8c1d02e, but v1.5.0 on the later commit 3f2c1ab',
      'newest commit',
    ],
    [bumpBeyond({ ...STEP, made: { level: 'minor', from: 'v0.1.0' } }), 'VC252', 'from v0.1.0', 'version: 1.0.0'],
    [bumpBeyond({ ...STEP, made: { level: 'minor', from: undefined } }), 'VC252', 'the first release', '1.0.0'],
    [
      publicVersionGone({ ...GONE, from: TAKEN }),
      'VC253',
      'from 3f2c1ab, not from 8c1d02e',
      'git tag -a v1.5.0 3f2c1ab',
    ],
    [publicVersionGone({ ...GONE, from: undefined }), 'VC253', 'v1.5.0 was published', 'Restore the tag, set'],
  ])('%j is %s: %s → %s', (problem, code, what, cure) => {
    expect(problem.code).toBe(code)
    expect(problem.what).toContain(what)
    expect(problem.cure).toContain(cure)
  })

  test.each<[string, Problem]>([
    ['versionUnknownHere', versionUnknownHere({ tag: HOSTILE, commit: TAKEN, head: HEAD })],
    ['heldByLater', heldByLater({ tag: HOSTILE, commit: TAKEN, head: HEAD, asked: 'bump: patch' })],
    ['publicVersionGone', publicVersionGone({ ...GONE, tag: HOSTILE, url: HOSTILE, from: TAKEN })],
    ['bumpBeyond', bumpBeyond({ ...STEP, tag: HOSTILE, made: { level: 'minor', from: HOSTILE } })],
  ])('%s: text of others acts in nothing', (_, problem) => {
    expectHarmless(problem)
  })
})
