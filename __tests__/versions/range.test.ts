import { expect, test } from '@jest/globals'
import { isInside, type Bound, type VersionRange } from '../../src/versions/range.ts'
import { parseSemVer, type SemVer } from '../../src/versions/semver.ts'

function version(text: string): SemVer {
  const parsed = parseSemVer(text)
  if (parsed === undefined) throw new Error(`not SemVer: ${text}`)
  return parsed
}

/** `>=1.0.0 <2.0.0 || 4.0.0` */
function rangeOf(text: string): VersionRange {
  const alternatives = text.split(' || ').map((bounds) =>
    bounds.split(' ').flatMap((bound) => {
      const [, operator = '', number = ''] = /^([<>]?=?)(.*)$/.exec(bound) ?? []
      return number === '' ? [] : [{ operator: operator as Bound['operator'], version: version(number) }]
    }),
  )
  return { text, alternatives }
}

test.each<[string, string, boolean, string]>([
  ['>=1.0.0 <2.0.0-0', '1.0.0', true, 'the lower bound belongs to it'],
  ['>=1.0.0 <2.0.0-0', '1.99.99', true, 'all below the upper one'],
  ['>=1.0.0 <2.0.0-0', '2.0.0', false, 'the upper bound does not'],
  ['>=1.0.0 <2.0.0-0', '0.9.9', false, 'below'],
  ['>=1.0.0 <2.0.0-0', '1.3.0-rc.1', true, 'a candidate of a version inside'],
  ['>=1.0.0 <2.0.0-0', '2.0.0-rc.1', false, 'a candidate of a version outside, though it is lower than 2.0.0'],
  ['>1.0.0 <=1.2.0', '1.0.0', false, 'more than'],
  ['>1.0.0 <=1.2.0', '1.2.0', true, 'or equal'],
  ['1.2.3', '1.2.3', true, 'exactly one'],
  ['1.2.3', '1.2.4', false, 'no other'],
  ['>=1.0.0 <2.0.0 || >=4.0.0', '4.1.0', true, 'the second alternative'],
  ['>=1.0.0 <2.0.0 || >=4.0.0', '3.0.0', false, 'neither'],
  ['', '9.9.9', true, 'no bound'],
  ['>=9007199254740993.0.0', '9007199254740992.9.9', false, 'past 2^53, where JavaScript numbers are equal'],
  ['>=1.0.0 <2.0.0', '1.9007199254740993.0', true, 'a version past 2^53 in a small range'],
])('%s holds for %s: %s (%s)', (range, text, expected) => {
  expect(isInside(rangeOf(range), version(text))).toBe(expected)
})
