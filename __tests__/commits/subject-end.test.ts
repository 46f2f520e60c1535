import { expect, test } from '@jest/globals'
import { splitEnd, withoutNumbers } from '../../src/commits/subject-end.ts'

test.each<[string, string, number | undefined, string[], string]>([
  ['a (#1)', 'a', 1, [], 'one'],
  ['a (#1)(#2)', 'a (#1)(#2)', undefined, [], 'GitHub puts a blank before it'],
  ['a (#0)', 'a (#0)', undefined, [], 'no number of GitHub'],
  ['a (#1234567890123456)', 'a (#1234567890123456)', undefined, [], 'past what is exact'],
  ['a (#1) b', 'a (#1) b', undefined, [], 'not at the end'],
  ['(#1)', '(#1)', undefined, [], 'nothing before it'],
  ['a (#1) (#2)', 'a (#1)', 2, [], 'of two the last; the first is text'],
  ['a (#1) [skip ci]', 'a', 1, [], 'a mark behind it'],
  ['a [ci skip] (#1)', 'a', 1, [], 'a mark in front of it'],
  ['a [Skip CI]', 'a', undefined, [], 'a mark alone'],
  ['read [skip ci] in subjects', 'read [skip ci] in subjects', undefined, [], 'the subject is about a mark'],
  ['a[skip ci]', 'a[skip ci]', undefined, [], 'no word of its own'],
  ['[skip ci]', '[skip ci]', undefined, [], 'nothing before it'],
  ['a (fix #12) (#1)', 'a', 1, ['fix #12'], 'what it closes'],
  ['a (#1) (fixes #12, closes #13)', 'a', 1, ['fixes #12, closes #13'], 'behind it, a list'],
  ['a (fix #12) (closes #13)', 'a', undefined, ['fix #12', 'closes #13'], 'twice'],
  ['a (see #12)', 'a (see #12)', undefined, [], 'it closes nothing'],
  ['a (fixes #12 for good)', 'a (fixes #12 for good)', undefined, [], 'a sentence'],
])('%j ends: row %#', (subject, text, pullRequest, closing) => {
  expect(splitEnd(subject)).toEqual({ text, pullRequest, closing })
})

test.each([
  ['a (#1) (#2)', 'a'],
  ['a (#1) [skip ci] (fix #3) (#2)', 'a'],
  ['a', 'a'],
])('%j without numbers is %j', (subject, text) => {
  expect(withoutNumbers(subject)).toBe(text)
})
