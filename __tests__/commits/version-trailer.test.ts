import { expect, test } from '@jest/globals'
import { tagsNamedIn, withoutTrailers, withTrailer } from '../../src/commits/version-trailer.ts'

test.each([
  ['a title', '📋 Prepare for v2.0.0 release', '📋 Prepare for v2.0.0 release\n\nRelease-Version: v2.0.0'],
  ['a text below', 'Release 2.0.0\n\nAt last.', 'Release 2.0.0\n\nAt last.\n\nRelease-Version: v2.0.0'],
  [
    'trailers below',
    'Release 2.0.0\n\nCo-authored-by: A <a@b>\n',
    'Release 2.0.0\n\nCo-authored-by: A <a@b>\nRelease-Version: v2.0.0',
  ],
  ['a title that looks like one', 'Release: 2.0.0', 'Release: 2.0.0\n\nRelease-Version: v2.0.0'],
])('a message with %s names its version', (_, message, expected) => {
  expect(withTrailer(message, 'v2.0.0')).toBe(expected)
  expect(tagsNamedIn(expected)).toEqual(['v2.0.0'])
})

test.each([
  ['as a trailer', 'x\n\nRelease-Version: v2.0.0', ['v2.0.0']],
  ['with text of a squash below', 'x\n\nRelease-Version: core-v2.0.0\r\n\n* feat: y', ['core-v2.0.0']],
  ['twice', 'Release-Version: v1.0.0\nRelease-Version: v2.0.0', ['v1.0.0', 'v2.0.0']],
  ['in a sentence', 'see Release-Version: v2.0.0', []],
  ['quoted', '> Release-Version: v2.0.0', []],
  ['with more words', 'Release-Version: v2.0.0 is near', []],
  ['in lower case', 'release-version: v2.0.0', []],
  ['not at all', 'feat: x', []],
])('tags that are named: %s', (_, message, expected) => {
  expect(tagsNamedIn(message)).toEqual(expected)
})

test('a text without them is what people wrote', () => {
  expect(withoutTrailers('a\n\nRelease-Version: v1.0.0\n')).toBe('a')
  expect(withoutTrailers('Release-Version: v1.0.0')).toBe('')
  expect(withoutTrailers('a')).toBe('a')
})
