import { expect, test } from '@jest/globals'
import { makesTag } from '../../src/release/result.ts'
import { planned } from '../report/results.ts'

const { steps } = planned(['feat: a'])

test.each([
  ['tag and draft', steps, true],
  ['the draft alone, under a tag that is there', steps.filter(({ kind }) => kind !== 'tag'), false],
  ['nothing', [], false],
])('%s make a tag: %j', (_, some, expected) => {
  expect(makesTag(some)).toBe(expected)
})
