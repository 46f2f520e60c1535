import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { BUMP_LEVELS, type BumpLevel } from '../../src/commits/commit.ts'
import { highestLevel, levelBetween, levelForBase, nextVersion } from '../../src/versions/next.ts'
import { compareSemVer, formatSemVer, parseSemVer, type SemVer } from '../../src/versions/semver.ts'

type Step = Exclude<BumpLevel, 'none'>

function read(text: string): SemVer {
  const version = parseSemVer(text)
  if (version === undefined) throw new Error(`not SemVer: ${text}`)
  return version
}

const base = (text: string | undefined) => (text === undefined ? undefined : read(text))

describe('nextVersion', () => {
  test.each<[string | undefined, Step, string, string]>([
    ['1.4.2', 'patch', '1.4.3', 'the third number'],
    ['1.4.2', 'minor', '1.5.0', 'what is right of it begins again at 0'],
    ['1.4.2', 'major', '2.0.0', 'both begin again'],
    ['0.4.2', 'major', '1.0.0', 'a major that was asked for leaves 0.x: the policy is levelForBase, not here'],
    ['0.0.0', 'patch', '0.0.1', 'from the lowest version'],
    [undefined, 'patch', '0.0.1', 'without a base the step is taken from 0.0.0'],
    [undefined, 'minor', '0.1.0', 'the same'],
    [undefined, 'major', '1.0.0', 'the same'],
    ['1.4.2+build.7', 'patch', '1.4.3', 'a build is not passed on'],
    ['1.9.9', 'patch', '1.9.10', 'no carry: parts are numbers, not digits'],
    ['1.9007199254740993.0', 'minor', '1.9007199254740994.0', 'past 2^53 no number is lost'],
  ])('%s and %s give %s: %s', (from, level, expected) => {
    expect(formatSemVer(nextVersion(base(from), level))).toBe(expected)
  })

  test('the base is not changed', () => {
    const from = Object.freeze(read('1.2.3'))
    nextVersion(from, 'major')
    expect(formatSemVer(from)).toBe('1.2.3')
  })
})

describe('levelForBase', () => {
  test.each<[BumpLevel, string | undefined, boolean, BumpLevel, string]>([
    ['major', '0.4.2', false, 'minor', 'below 1.0.0 anything may change (item 4)'],
    ['major', '0.4.2', true, 'major', 'major-on-zero asks for 1.0.0'],
    ['major', '1.0.0', false, 'major', 'from 1.0.0 on a break is a major'],
    ['major', '10.0.0', false, 'major', 'a major that only ends in 0 is above it'],
    ['major', undefined, false, 'major', 'a first release has its own version, initial-version'],
    ['minor', '0.4.2', false, 'minor', 'a feature stays a minor below 1.0.0'],
    ['patch', '0.4.2', false, 'patch', 'a fix stays a patch'],
    ['none', '0.4.2', false, 'none', 'nothing stays nothing'],
    ['minor', '0.4.2', true, 'minor', 'major-on-zero raises no feature'],
  ])('%s on %s (major-on-zero %s) is %s: %s', (level, from, majorOnZero, expected) => {
    expect(levelForBase(level, base(from), majorOnZero)).toBe(expected)
  })
})

describe('levelBetween', () => {
  test.each<[string, string, BumpLevel, string]>([
    ['1.4.2', '1.4.3', 'patch', 'the third number grew'],
    ['1.4.2', '1.5.0', 'minor', 'the second number grew'],
    ['1.4.2', '2.0.0', 'major', 'the first number grew'],
    ['1.4.2', '1.4.9', 'patch', 'by more than one'],
    ['1.4.2', '2.4.2', 'major', 'the others need not begin again'],
    ['1.4.2', '1.4.2', 'none', 'the same'],
    ['1.4.2', '1.4.2+build', 'none', 'only the build differs'],
    ['1.4.2-rc.1', '1.4.2', 'none', 'only the prerelease differs'],
    ['1.4.2', '1.5.0-rc.1', 'minor', 'a candidate steps as its target does'],
    ['2.0.0', '1.9.9', 'none', 'lower, though minor and patch grew'],
    ['1.5.0', '1.4.9', 'none', 'lower, though patch grew'],
    ['1.4.3', '1.4.2', 'none', 'lower'],
  ])('%s → %s is %s: %s', (from, to, expected) => {
    expect(levelBetween(read(from), read(to))).toBe(expected)
  })
})

describe('highestLevel', () => {
  test.each<[BumpLevel[], BumpLevel, string]>([
    [[], 'none', 'no commits at all'],
    [['none', 'none'], 'none', 'commits that ask for nothing'],
    [['patch', 'minor', 'patch'], 'minor', 'the highest is in the middle'],
    [['major', 'none'], 'major', 'the highest is first'],
    [['patch', 'major'], 'major', 'the highest is last: not in the order of the alphabet'],
  ])('%j: %s, %s', (levels, expected) => {
    expect(highestLevel(levels)).toBe(expected)
  })

  test('takes what can be read once only', () => {
    expect(highestLevel(new Set<BumpLevel>(['patch', 'minor']).values())).toBe('minor')
  })
})

const number = fc.bigInt(0n, 2n ** 70n)
const stable = fc
  .record({ major: number, minor: number, patch: number })
  .map((numbers): SemVer => ({ ...numbers, prerelease: [], build: '' }))
const step = fc.constantFrom(...BUMP_LEVELS.filter((level) => level !== 'none'))

test('a step always climbs, by the level that was asked for', () => {
  fc.assert(
    fc.property(stable, step, (from, level) => {
      const next = nextVersion(from, level)
      expect(compareSemVer(next, from)).toBeGreaterThan(0)
      expect(levelBetween(from, next)).toBe(level)
    }),
  )
})
