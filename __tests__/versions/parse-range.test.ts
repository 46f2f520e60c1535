import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import semver from 'semver'
import { parseRange, rangeOfBranch } from '../../src/versions/parse-range.ts'
import { isInside, type VersionRange } from '../../src/versions/range.ts'
import { parseSemVer } from '../../src/versions/semver.ts'

function holds(range: VersionRange | undefined, text: string): boolean {
  const version = parseSemVer(text)
  if (range === undefined || version === undefined) throw new Error(`cannot ask for ${text}`)
  return isInside(range, version)
}

describe('parseRange', () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    ['1.x', ['1.0.0', '1.9.0'], ['0.9.0', '2.0.0'], 'one major'],
    ['1.2.x', ['1.2.0', '1.2.9'], ['1.1.9', '1.3.0'], 'one minor'],
    ['1', ['1.0.0', '1.9.0'], ['2.0.0'], 'the x may be left out'],
    ['~1.2.3', ['1.2.3', '1.2.9'], ['1.2.2', '1.3.0'], 'patches from there on'],
    ['^0.2.0', ['0.2.5'], ['0.3.0', '1.0.0'], 'below 1.0.0 a minor breaks'],
    ['>=1.2.0 <1.9.0', ['1.2.0', '1.8.9'], ['1.9.0'], 'two bounds'],
    ['1.2.0 - 1.4', ['1.4.9'], ['1.5.0'], 'from to'],
    ['1.x || 3.x', ['1.0.0', '3.5.0'], ['2.0.0'], 'two lines'],
    ['=1.2.3', ['1.2.3'], ['1.2.4'], 'exactly one'],
    ['*', ['0.0.1', '9.9.9'], [], 'all'],
    [' 1.x ', ['1.0.0'], ['2.0.0'], 'blanks around it'],
    ['1.x', ['1.9007199254740993.0', '1.2.9007199254740993'], ['9007199254740993.0.0'], 'versions past 2^53'],
  ])('%s holds for %j and not for %j: %s', (text, inside, outside) => {
    const range = parseRange(text)
    expect(inside.filter((version) => !holds(range, version))).toEqual([])
    expect(outside.filter((version) => holds(range, version))).toEqual([])
    expect(range?.text).toBe(text.trim())
  })

  test.each([
    ['', 'nothing: semver would take it for all'],
    ['  ', 'blanks'],
    ['main', 'a word'],
    ['1.x.y', 'a word in it'],
    ['maintenance', 'the other word of the key'],
    ['9007199254740993.x', 'a number that semver cannot hold is refused, never rounded'],
    ['^9007199254740991.0.0', 'nor the one after it'],
  ])('%j is none: %s', (text) => {
    expect(parseRange(text)).toBeUndefined()
  })

  test('our order and the one of semver agree on stable versions', () => {
    const number = fc.nat({ max: 3 })
    const part = fc
      .array(number, { minLength: 1, maxLength: 3 })
      .map((numbers) => [...numbers, 'x', 'x'].slice(0, 3).join('.'))
    const range = fc.tuple(fc.constantFrom('', '^', '~', '>=', '<', '>', '<='), part).map((words) => words.join(''))
    const ranges = fc.array(range, { minLength: 1, maxLength: 2 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(ranges, number, number, number, (text, major, minor, patch) => {
        const version = `${major}.${minor}.${patch}`
        expect(holds(parseRange(text), version)).toBe(semver.satisfies(version, text))
      }),
    )
  })
})

describe('rangeOfBranch', () => {
  test.each<[string, string, string]>([
    ['1.x', '1.x', 'one major'],
    ['1.2.x', '1.2.x', 'one minor'],
    ['1.x.x', '1.x.x', 'both written'],
    ['1', '1', 'the number alone'],
    ['v2.1', '2.1', 'with a v'],
    ['release/1.2.x', '1.2.x', 'below a folder'],
    ['support/v3', '3', 'the same, with a v'],
  ])('%s says %s: %s', (branch, expected) => {
    expect(rangeOfBranch(branch)?.text).toBe(expected)
  })

  test.each([
    ['main', 'a word'],
    ['lts-1.x', 'a word before it'],
    ['1.2.3', 'one version is no range to maintain'],
    ['1.x/fix', 'the range is not at the end'],
    ['01.x', 'a leading zero'],
    ['x', 'no number'],
  ])('%s says none: %s', (branch) => {
    expect(rangeOfBranch(branch)).toBeUndefined()
  })
})
