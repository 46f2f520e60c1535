import { describe, expect, test } from '@jest/globals'
import { nearestWord } from '../../src/text/nearest.ts'

const BUMPS = ['auto', 'none', 'patch', 'minor', 'major']
const KEYS = ['tag-prefix', 'initial-version', 'major-on-zero', 'on-no-release', 'template', 'types']

describe('nearestWord', () => {
  test.each<[string, string[], string, string]>([
    ['mayor', BUMPS, 'major', 'one letter is another'],
    ['mnior', BUMPS, 'minor', 'two letters changed places'],
    ['patchh', BUMPS, 'patch', 'a letter too many'],
    ['pach', BUMPS, 'patch', 'a letter too few'],
    ['MAJOR', BUMPS, 'major', 'capitals are no error of their own'],
    ['minor', BUMPS, 'minor', 'the word itself'],
    ['tag_prefix', KEYS, 'tag-prefix', 'an underscore for a hyphen'],
    ['tagPrefix', KEYS, 'tag-prefix', 'capitals for a hyphen'],
    ['initialversions', KEYS, 'initial-version', 'two edits in a long word'],
    ['major-in-zreo', KEYS, 'major-on-zero', 'three edits: a third of a long word may be wrong'],
    ['type', KEYS, 'types', 'nearer than template'],
    ['ls', ['plan', 'list', 'show'], 'list', 'an abbreviation within two edits'],
    ['maior', ['minor', 'major'], 'major', 'the nearer of two near ones'],
    ['bat', ['cat', 'rat'], 'cat', 'of equally near ones the first'],
  ])('%s among %j means %s: %s', (word, allowed, expected) => {
    expect(nearestWord(word, allowed)).toBe(expected)
  })

  test.each<[string, string[], string]>([
    ['huge', BUMPS, 'nothing is near'],
    ['release', BUMPS, 'a word of another list'],
    ['bum', ['major', 'minor'], 'three edits in a short word'],
    ['', BUMPS, 'nothing was written: every word is as far as it is long'],
    ['minor', [], 'nothing is allowed'],
    ['configuration', ['config'], 'seven letters too many'],
  ])('%j among %j means none of them: %s', (word, allowed) => {
    expect(nearestWord(word, allowed)).toBeUndefined()
  })

  test('a word of a million letters is compared with none', () => {
    const from = performance.now()
    expect(nearestWord('m'.repeat(1_000_000), BUMPS)).toBeUndefined()
    expect(performance.now() - from).toBeLessThan(500)
  })
})
