import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildVersion, dockerVersion, leadsTo, nugetVersion, type Build } from '../../src/versions/build.ts'
import { compareSemVer, formatSemVer, parseSemVer } from '../../src/versions/semver.ts'
import { version } from '../next-version/history.ts'

const COMMIT = '8c1d02e8c1d02e8c1d02e8c1d02e8c1d02e8c1d0'

function buildOf(
  changes: Omit<Partial<Build>, 'candidates'> & { readonly candidates?: readonly string[] } = {},
): Build {
  const { candidates = [], ...others } = changes
  return { target: version('1.3.0'), commits: 4, commit: COMMIT, ...others, candidates: candidates.map(version) }
}

describe('the version of a build', () => {
  test.each<[string, Build, string]>([
    ['a number in front sorts below every candidate', buildOf(), '1.3.0-0.dev.4+g8c1d02e'],
    ['after a candidate', buildOf({ candidates: ['1.3.0-rc.1'] }), '1.3.0-rc.1.dev.4+g8c1d02e'],
    ['the highest candidate', buildOf({ candidates: ['1.3.0-rc.1', '1.3.0-beta.2'] }), '1.3.0-rc.1.dev.4+g8c1d02e'],
    ['a candidate of another target has no say', buildOf({ candidates: ['2.0.0-rc.1'] }), '1.3.0-0.dev.4+g8c1d02e'],
    [
      'a candidate without a number: .1 comes next',
      buildOf({ candidates: ['1.3.0-beta'] }),
      '1.3.0-beta.0.dev.4+g8c1d02e',
    ],
    ['a candidate that others wrote', buildOf({ candidates: ['1.3.0-rc1'] }), '1.3.0-rc1.dev.4+g8c1d02e'],
    ['a pull request', buildOf({ pullRequest: 7 }), '1.3.0-0.pr.7.4+g8c1d02e'],
    [
      'a pull request after a candidate',
      buildOf({ pullRequest: 7, candidates: ['1.3.0-rc.1'] }),
      '1.3.0-rc.1.pr.7.4+g8c1d02e',
    ],
    ['no commit yet, as by an explicit bump', buildOf({ commits: 0 }), '1.3.0-0.dev.0+g8c1d02e'],
  ])('%s', (_, build, expected) => {
    expect(formatSemVer(buildVersion(build))).toBe(expected)
  })
})

test('registries that take no + get it in their own way', () => {
  const built = buildVersion(buildOf())
  expect(dockerVersion(built)).toBe('1.3.0-0.dev.4-g8c1d02e')
  expect(nugetVersion(built)).toBe('1.3.0-0.dev.4')
  expect([dockerVersion(version('1.2.3')), nugetVersion(version('1.2.3'))]).toEqual(['1.2.3', '1.2.3'])
})

test('a candidate leads to its own target alone', () => {
  expect(leadsTo(version('1.3.0-rc.1'), version('1.3.0'))).toBe(true)
  expect(leadsTo(version('1.3.0-rc.1'), version('1.3.1'))).toBe(false)
})

const number = fc.nat(30)
const channel = fc.constantFrom('alpha', 'beta', 'dev', 'nightly', 'rc')

test('above the last version and its candidate, below what comes next, growing with each commit', () => {
  fc.assert(
    fc.property(number, number, channel, number, number, (minor, commits, word, last, more) => {
      const target = version(`1.${minor + 1}.0`)
      const compared = (one: string | Build, other: string | Build) => {
        const [a, b] = [one, other].map((each) => (typeof each === 'string' ? version(each) : buildVersion(each)))
        return a === undefined || b === undefined ? NaN : compareSemVer(a, b)
      }
      const first = buildOf({ target, commits })
      const candidate = `1.${minor + 1}.0-${word}.${last + 1}`
      const after = buildOf({ target, commits, candidates: [candidate] })
      const later = { ...after, commits: commits + 1 + more }
      expect(compared(first, `1.${minor}.99`)).toBeGreaterThan(0)
      expect(compared(first, `1.${minor + 1}.0-${word}.0`)).toBeLessThan(0)
      expect(compared(first, { ...first, commits: commits + 1 + more })).toBeLessThan(0)
      expect(compared(after, candidate)).toBeGreaterThan(0)
      expect(compared(after, later)).toBeLessThan(0)
      expect(compared(later, `1.${minor + 1}.0-${word}.${last + 2}`)).toBeLessThan(0)
      expect(compared(later, `1.${minor + 1}.0`)).toBeLessThan(0)
      expect(parseSemVer(formatSemVer(buildVersion(later)))).toEqual(buildVersion(later))
      expect(dockerVersion(buildVersion(later))).toMatch(/^[\w.-]{1,128}$/)
    }),
  )
})
