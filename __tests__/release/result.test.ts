import { expect, test } from '@jest/globals'
import { isDone, makesTag } from '../../src/release/result.ts'
import { planned, released } from '../report/results.ts'

const { steps } = planned(['feat: a'])

test.each([
  ['tag and draft', steps, true],
  ['the draft alone, under a tag that is there', steps.filter(({ kind }) => kind !== 'tag'), false],
  ['nothing', [], false],
])('%s make a tag: %j', (_, some, expected) => {
  expect(makesTag(some)).toBe(expected)
})

const would = (outcomes: Parameters<typeof released>[1]) => ({
  ...planned(['feat: a']),
  resumed: true,
  would: released(['feat: a'], outcomes).written,
})

test.each([
  ['a dry run that would release', false, planned(['feat: a'])],
  ['one that would finish a draft', false, would({ tag: 'kept' })],
  ['one that found all there', true, would({ tag: 'kept', draft: 'kept' })],
  ['a release that was there', false, released(['feat: a'], { tag: 'kept', draft: 'kept' })],
])('%s is done: %s', (_, expected, end) => {
  expect(isDone(end)).toBe(expected)
})
