import { expect, test } from '@jest/globals'
import { placesInMix } from '../../src/version-files/mix.ts'

test.each([
  ['an attribute', '  @version "1.2.3"\n', ['1.2.3']],
  ['a key', 'app: :w, version: "1.2.3",\n', ['1.2.3']],
  ['an attribute outweighs keys', '@version "1.2.3"\nversion: "0.1.0"', ['1.2.3']],
  ['a comment', '# @version "1.2.3"\n# version: "1.2.3"', []],
  ['another key', 'min_version: "1.2.3"', []],
  ['a text that names it', '"version: \\"1.2.3\\""', []],
  ['an attribute for a key', 'version: @version', []],
])('%s', (_, text, expected) => {
  expect(placesInMix(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
