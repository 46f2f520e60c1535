import { describe, expect, test } from '@jest/globals'
import { warningsOf, hasReleased, failureOf } from '../../src/report/result.ts'
import { blocked, nothing, planned, prepared, proposed, released } from './results.ts'

describe('whether something was released', () => {
  test.each([
    ['an event that releases nothing', { kind: 'skipped', reason: '' } as const, false],
    ['nothing to release', nothing(['chore: a']), false],
    ['a gate is shut', blocked(['feat: a']), false],
    ['a dry run that would', planned(['feat: a']), true],
    ['a dry run under the tag that is there', { ...planned(['feat: a']), resumed: true }, false],
    ['a dry run that would only prepare or propose it', { ...planned(['feat: a']), steps: [] }, false],
    ['a preparation', prepared(['feat: a']), false],
    ['a proposal', proposed(['feat: a']), false],
    ['tag and draft were made', released(['feat: a']), true],
    ['only the draft was missing', released(['feat: a'], { tag: 'kept' }), true],
    ['everything was there', released(['feat: a'], { tag: 'kept', draft: 'kept' }), false],
  ])('%s', (_, result, expected) => {
    expect(hasReleased(result)).toBe(expected)
  })
})

test('a shut gate is told as a problem, with where it can be seen', () => {
  const result = blocked(['feat: a'])
  expect(failureOf(result)).toMatchObject({
    code: 'VC612',
    what: 'v1.3.0 is not released: build (failure) is red on c000001.',
    why: 'build: https://github.com/acme/widget/actions/runs/41/job/112',
  })
  expect(warningsOf(result)).toEqual(result.plan.warnings)
})

test('nothing to release fails where on-no-release says so, and the failure says why', () => {
  expect(failureOf(nothing(['chore: a'], { inputs: { 'on-no-release': 'fail' } }))).toMatchObject({
    code: 'VC234',
    what: 'Nothing to release: no commit since v1.2.3 asks for a release.',
  })
})

test.each([nothing(['chore: a']), planned(['feat: a']), released(['feat: a'])])('$kind is no failure', (result) => {
  expect(failureOf(result)).toBeUndefined()
})
