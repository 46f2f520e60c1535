import { expect, test } from '@jest/globals'
import { adviceText, cureText, faultText } from '../../src/preview/advice-text.ts'

const ADVICE = {
  subject: 'Update things',
  fault: 'it has no type',
  better: ['feat: update things', 'fix: update things'],
  isOfCommit: false,
  isFailure: false,
  isListCounted: false,
}
const quote = (text: string) => `<${text}>`

test('what is wrong, and what to write', () => {
  expect(adviceText(ADVICE, quote)).toBe(
    '<Update things> would be skipped: it has no type. Try <feat: update things> or <fix: update things>.',
  )
})

test('where the commits under it count all the same', () => {
  expect(faultText({ ...ADVICE, isListCounted: true }, quote)).toBe(
    '<Update things> does not count, only the commits listed under it do: it has no type.',
  )
})

test('a new title does not help where the one commit gives the subject', () => {
  expect(cureText({ ...ADVICE, better: ['fix: stop'], isOfCommit: true }, quote)).toBe(
    'Try <fix: stop>. It is the subject of the one commit here, which GitHub takes for the squash: reword that.',
  )
})
