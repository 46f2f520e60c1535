import { expect, test } from '@jest/globals'
import { matchPattern } from '../../src/version-files/bounded-pattern.ts'
import { further } from '../extent.ts'

const told = (pattern: string, text: string) => {
  const matches = matchPattern(pattern, text)
  if (matches.kind === 'wrong') return matches.reason
  return matches.places.map(({ start, end, value }) => (text.slice(start, end) === value ? value : 'misplaced'))
}

test.each([
  ['a group', 'v=(?<version>[0-9.]+)', 'v=1.2.3', ['1.2.3']],
  ['behind letters of two units', 'v=(?<version>[0-9.]+)', '😀é v=1.2.3', ['1.2.3']],
  ['at each line', '^(?<version>1)$', '1\n1 \n2\n1', ['1', '1']],
  ['a group that takes no part', 'a|(?<version>b)', 'ab', ['b']],
  ['look-around', '(?<=v)(?<version>1)', 'v1 1', ['1']],
  ['an empty group', '(?<version>x*)', 'y', ['', '']],
  ['no match', '(?<version>x)', 'y', []],
])('%s', (_, pattern, text, expected) => {
  expect(told(pattern, text)).toEqual(expected)
})

test.each([
  ['no group', '1', /no group/],
  ['another group', '(?<v>1)', /no group/],
  ['not closed', '(?<version>1', /Unterminated group/],
  ['code', '${process.exit()}(?<version>1)|"`', /^$/],
])('a pattern cannot be used: %s', (_, pattern, expected) => {
  expect(String(told(pattern, '1'))).toMatch(expected)
})

test.each(['(?:x+x+)+(?<version>y)', ...further(['(?<version>(?:a|a?)+b)|^(?:x|xx)+$(?<!x)'])])(
  'a pattern that would never end is stopped: %s',
  (pattern) => {
    expect(told(pattern, `${'x'.repeat(60)}!`)).toMatch(/longer than a second/)
  },
)
