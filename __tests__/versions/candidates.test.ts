import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { candidateOf, isChannel, nextCandidate, ofChannel, targetOf } from '../../src/versions/candidates.ts'
import { compareSemVer, formatSemVer, parseSemVer, type SemVer } from '../../src/versions/semver.ts'
import { versionTags } from '../../src/versions/tags.ts'
import { tagsNamed } from '../next-version/history.ts'

function version(text: string): SemVer {
  const parsed = parseSemVer(text)
  if (parsed === undefined) throw new Error(`not SemVer: ${text}`)
  return parsed
}

describe('isChannel', () => {
  test.each([
    ['rc', 'a word'],
    ['RC', 'capitals are letters'],
    ['pre-release', 'a hyphen is allowed (item 9)'],
    ['rc1', 'a number may stand in a word'],
    ['0x', 'a word may begin with a number'],
  ])('%s: %s', (name) => {
    expect(isChannel(name)).toBe(true)
  })

  test.each([
    ['', 'nothing'],
    ['rc_1', 'an underscore is in no identifier (item 9)'],
    ['rc.1', 'two identifiers: the number is counted by us'],
    ['1', 'a number counts, it names nothing'],
    ['01', 'neither does one with a leading zero'],
    ['rc 1', 'a space'],
    ['rc+1', 'a build begins there'],
    ['rç', 'letters are those of ASCII'],
  ])('%j is none: %s', (name) => {
    expect(isChannel(name)).toBe(false)
  })
})

describe('candidateOf', () => {
  test.each<[string, string, bigint | undefined, string]>([
    ['1.3.0-rc.2', 'rc', 2n, 'the form that is made here'],
    ['1.3.0-rc.0', 'rc', 0n, 'others begin at 0'],
    ['1.0.0-beta', 'beta', 0n, 'no number yet: beta.1 is above it'],
    ['1.3.0-rc1', 'rc', 1n, 'undotted, as others write it'],
    ['3.7.10-alpha-1', 'alpha', 1n, 'with a hyphen: BITNP/BIThesis v3.7.10-alpha-1'],
    ['1.3.0-rc.2.hotfix', 'rc', 2n, 'what follows the number is of no channel'],
    ['1.3.0-beta2.1', 'beta2', 1n, 'with a dotted number the whole word is the channel'],
    ['1.3.0-rc.final', 'rc', undefined, 'a word where a number should stand'],
    ['1.3.0-rc.2+build', 'rc', 2n, 'a build says nothing'],
    ['1.3.0-rc.9007199254740993', 'rc', 9007199254740993n, 'numbers have no upper bound'],
    ['1.3.0-nightly.20260101', 'nightly', 20260101n, 'a date counts as a number'],
  ])('%s is of %s, number %s: %s', (text, channel, number) => {
    expect(candidateOf(version(text))).toEqual({ channel, number })
  })

  test.each([
    ['1.3.0', 'a stable version'],
    ['1.3.0+rc.1', 'a build is no prerelease'],
    ['1.3.0-1', 'a number alone names no channel'],
    ['1.3.0-0.rc', 'a number stands first'],
  ])('%s is of none: %s', (text) => {
    expect(candidateOf(version(text))).toBeUndefined()
  })
})

test('ofChannel keeps those of the one channel, in their order', () => {
  const names = ['v1.3.0-rc.9', 'v1.3.0', 'v1.3.0-rc.10', 'v1.3.0-beta.3', 'v1.3.0-rc1', 'v1.3.0-RC.1']
  const tags = versionTags(tagsNamed(...names), 'v')
  expect(ofChannel(tags, 'rc').map(({ name }) => name)).toEqual(['v1.3.0-rc1', 'v1.3.0-rc.10', 'v1.3.0-rc.9'])
})

describe('nextCandidate', () => {
  test.each<[string, string, string | undefined, string, string]>([
    ['1.3.0', 'rc', undefined, '1.3.0-rc.1', 'the first'],
    ['1.3.0', 'rc', '1.3.0-rc.1', '1.3.0-rc.2', 'the next'],
    ['1.3.0', 'rc', '1.3.0-rc.9', '1.3.0-rc.10', 'as a number: semantic-release #3236'],
    ['2.0.0', 'rc', '1.3.0-rc.4', '2.0.0-rc.1', 'another target begins anew: semantic-release #1214'],
    ['1.3.1', 'rc', '1.3.0-rc.4', '1.3.1-rc.1', 'also where only the patch differs'],
    ['1.0.0', 'beta', '1.0.0-beta', '1.0.0-beta.1', 'the one before had no number'],
    ['1.3.0', 'rc', '1.3.0-rc1', '1.3.0-rc.2', 'undotted: it is counted on, whether it is above is asked elsewhere'],
    ['1.3.0', 'rc', '1.3.0-rc.final', '1.3.0-rc.1', 'no number to count on from'],
    ['1.3.0', 'rc', '1.3.0-rc.9007199254740992', '1.3.0-rc.9007199254740993', 'past 2^53'],
  ])('of %s on %s after %s is %s: %s', (target, channel, before, expected) => {
    const next = nextCandidate(version(target), channel, before === undefined ? undefined : version(before))
    expect(formatSemVer(next)).toBe(expected)
  })

  const number = fc.bigInt({ min: 0n, max: 2n ** 60n })
  const channel = fc.stringMatching(/^[A-Za-z][0-9A-Za-z-]{0,5}$/)

  test('it is above the one before it and below its target', () => {
    fc.assert(
      fc.property(number, number, number, number, channel, (major, minor, patch, count, name) => {
        const before = version(`${major}.${minor}.${patch}-${name}.${count}`)
        const next = nextCandidate(targetOf(before), name, before)
        expect(compareSemVer(next, before)).toBeGreaterThan(0)
        expect(compareSemVer(next, targetOf(before))).toBeLessThan(0)
        expect(candidateOf(next)).toEqual({ channel: name, number: count + 1n })
      }),
    )
  })
})

test('targetOf leaves the three numbers', () => {
  expect(formatSemVer(targetOf(version('1.3.0-rc.2+build')))).toBe('1.3.0')
})
