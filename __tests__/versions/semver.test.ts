import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import semver from 'semver'
import { compareSemVer, formatSemVer, isStable, parseSemVer, type SemVer } from '../../src/versions/semver.ts'

function read(text: string): SemVer {
  const version = parseSemVer(text)
  if (version === undefined) throw new Error(`not SemVer: ${text}`)
  return version
}

/** The lists behind the suggested expression of https://semver.org, https://regex101.com/r/vkijKf/1/. */
const VALID: readonly [string, string][] = [
  ['0.0.4', 'zero is a number without a leading zero'],
  ['1.2.3', 'the plain form'],
  ['10.20.30', 'numbers of two digits'],
  ['1.1.2-prerelease+meta', 'both parts'],
  ['1.1.2+meta', 'a build without a prerelease'],
  ['1.1.2+meta-valid', 'a hyphen inside a build'],
  ['1.0.0-alpha', 'a word'],
  ['1.0.0-beta', 'another word'],
  ['1.0.0-alpha.beta', 'two words'],
  ['1.0.0-alpha.beta.1', 'words and a number'],
  ['1.0.0-alpha.1', 'a word and a number'],
  ['1.0.0-alpha0.valid', 'a digit ends a word'],
  ['1.0.0-alpha.0valid', 'a zero may begin a word'],
  ['1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay', 'hyphens everywhere'],
  ['1.0.0-rc.1+build.1', 'a candidate with a build'],
  ['2.0.0-rc.1+build.123', 'a number of three digits in a build'],
  ['1.2.3-beta', 'a word after other numbers'],
  ['10.2.3-DEV-SNAPSHOT', 'capitals'],
  ['1.2.3-SNAPSHOT-123', 'digits after a hyphen belong to the word'],
  ['1.0.0', 'the first stable version'],
  ['2.0.0', 'the second'],
  ['1.1.7', 'a patch'],
  ['2.0.0+build.1848', 'a number in a build'],
  ['2.0.1-alpha.1227', 'a number of four digits'],
  ['1.0.0-alpha+beta', 'the + ends the prerelease'],
  ['1.2.3----RC-SNAPSHOT.12.9.1--.12+788', 'identifiers of hyphens'],
  ['1.2.3----R-S.12.9.1--.12+meta', 'the same, shorter'],
  ['1.2.3----RC-SNAPSHOT.12.9.1--.12', 'the same without a build'],
  ['1.0.0+0.build.1-rc.10000aaa-kk-0.1', 'a - behind the + begins no prerelease'],
  ['99999999999999999999999.999999999999999999.99999999999999999', 'numbers have no upper bound'],
  ['1.0.0-0A.is.legal', 'a zero may begin a word'],
  ['1.0.0+001', 'leading zeros are allowed in a build (item 10)'],
]

const INVALID: readonly [string, string][] = [
  ['1', 'minor and patch are missing'],
  ['1.2', 'patch is missing'],
  ['1.2.3-0123', 'a leading zero in a number of the prerelease'],
  ['1.2.3-0123.0123', 'the same twice'],
  ['1.1.2+.123', 'an empty identifier in the build'],
  ['+invalid', 'no numbers'],
  ['-invalid', 'no numbers'],
  ['-invalid+invalid', 'no numbers'],
  ['-invalid.01', 'no numbers'],
  ['alpha', 'no numbers'],
  ['alpha.beta', 'no numbers'],
  ['alpha.beta.1', 'a number in the third place is not enough'],
  ['alpha.1', 'no numbers'],
  ['alpha+beta', 'no numbers'],
  ['alpha_beta', 'no numbers'],
  ['alpha.', 'no numbers'],
  ['alpha..', 'no numbers'],
  ['beta', 'no numbers'],
  ['1.0.0-alpha_beta', 'an underscore is in no identifier'],
  ['-alpha.', 'no numbers'],
  ['1.0.0-alpha..', 'empty identifiers at the end'],
  ['1.0.0-alpha..1', 'an empty identifier inside'],
  ['1.0.0-alpha...1', 'two'],
  ['1.0.0-alpha....1', 'three'],
  ['1.0.0-alpha.....1', 'four'],
  ['1.0.0-alpha......1', 'five'],
  ['1.0.0-alpha.......1', 'six'],
  ['01.1.1', 'a leading zero in major'],
  ['1.01.1', 'a leading zero in minor'],
  ['1.1.01', 'a leading zero in patch'],
  ['1.2.3.DEV', 'a fourth part'],
  ['1.2-SNAPSHOT', 'patch is missing before the prerelease'],
  ['1.2.31.2.3----RC-SNAPSHOT.12.09.1--..12+788', 'six numbers'],
  ['1.2-RC-SNAPSHOT', 'patch is missing before the prerelease'],
  ['-1.0.3-gamma+b7718', 'a number has no sign'],
  ['+justmeta', 'a build alone'],
  ['9.8.7+meta+meta', 'two builds'],
  ['9.8.7-whatever+meta+meta', 'two builds behind a prerelease'],
  [
    '99999999999999999999999.999999999999999999.99999999999999999----RC-SNAPSHOT.12.09.1--------------------------------..12',
    'a leading zero, and an empty identifier',
  ],
]

/** Not in the list of semver.org. */
const INVALID_BESIDE: readonly [string, string][] = [
  ['', 'nothing'],
  ['v1.2.3', 'a prefix belongs to the tag'],
  ['=1.2.3', 'an operator of ranges'],
  [' 1.2.3', 'a space before it'],
  ['1.2.3 ', 'a space behind it'],
  ['1.2.3\n', '$ must not match before a line break'],
  ['1.2.3\n4.5.6', 'two lines'],
  ['1.2.3-', 'an empty prerelease'],
  ['1.2.3+', 'an empty build'],
  ['1.2.x', 'a range'],
  ['1e3.0.0', 'an exponent'],
  ['0x1.0.0', 'a hexadecimal number'],
  ['１.2.3', 'a full-width digit: \\d is ASCII only'],
  ['1.2.3-bêta', 'a letter outside ASCII'],
  ['1,2,3', 'commas'],
]

describe('parseSemVer', () => {
  test.each(VALID)('%s is a version: %s', (text) => {
    expect(formatSemVer(read(text))).toBe(text)
  })

  test.each([...INVALID, ...INVALID_BESIDE])('%j is none: %s', (text) => {
    expect(parseSemVer(text)).toBeUndefined()
  })

  test('the five parts come out by name', () => {
    expect(parseSemVer('1.20.300-rc.1.x-y+build.007')).toEqual({
      major: 1n,
      minor: 20n,
      patch: 300n,
      prerelease: ['rc', '1', 'x-y'],
      build: 'build.007',
    })
  })

  test.each([
    [`1.0.0-${'1'.repeat(200_000)}!`, 'digits that end wrong'],
    [`1.0.0-${'a-'.repeat(100_000)}_`, 'a word that ends wrong'],
    [`1.0.0-${'0.'.repeat(100_000)}`, 'identifiers without a last one'],
    ['1.'.repeat(100_000), 'numbers without an end'],
  ])('200 KB of it are refused at once: %#', (text) => {
    const from = performance.now()
    expect(parseSemVer(text)).toBeUndefined()
    // Steps that grow with the square of the length take minutes here, not milliseconds.
    expect(performance.now() - from).toBeLessThan(1000)
  })
})

describe('isStable', () => {
  test.each([
    ['1.0.0', true, 'no prerelease'],
    ['0.1.0', true, 'below 1.0.0 too: a promise about the interface is another thing'],
    ['1.0.0+build-1', true, 'a hyphen inside the build is none'],
    ['1.0.0-rc.1', false, 'a candidate'],
    ['1.0.0-0', false, 'the lowest prerelease of all'],
  ])('%s: %s, %s', (text, expected) => {
    expect(isStable(read(text))).toBe(expected)
  })
})

/** Rows are in ascending order, each with what puts it above the one before. */
const ASCENDING: readonly [string, string][] = [
  ['0.0.0-0', 'the lowest version there is'],
  ['0.0.0', 'a stable version is above its prereleases'],
  ['0.9.9', 'minor before patch'],
  ['0.10.0', '10 is above 9 as a number, below it as text'],
  ['1.0.0-1', 'major before all'],
  ['1.0.0-2', 'numbers as numbers'],
  ['1.0.0-10', 'numbers as numbers: not as text'],
  ['1.0.0--', 'a word is above a number; - is the first character that a word may have'],
  ['1.0.0-Beta', 'capitals come before small letters in ASCII'],
  ['1.0.0-alpha', 'item 11, its own example begins here'],
  ['1.0.0-alpha.1', 'more identifiers, the rest equal'],
  ['1.0.0-alpha.beta', 'a word above a number'],
  ['1.0.0-beta', 'words as text'],
  ['1.0.0-beta.2', 'more identifiers'],
  ['1.0.0-beta.11', '11 is above 2'],
  ['1.0.0-rc.1', 'words as text'],
  ['1.0.0', 'the stable one, here the example ends'],
  ['9007199254740992.0.0', '2^53'],
  ['9007199254740993.0.0-9007199254740992', '2^53 + 1, which a float takes for 2^53'],
  ['9007199254740993.0.0-9007199254740993', 'the same in a prerelease'],
  ['9007199254740993.0.0', 'its stable version'],
  [`1${'0'.repeat(400)}.0.0`, 'above what a float calls Infinity'],
  [`1${'0'.repeat(399)}1.0.0`, 'and one more'],
]

describe('compareSemVer', () => {
  test.each(ASCENDING.slice(1).map(([text, why], index) => [ASCENDING[index]?.[0] ?? '', text, why]))(
    '%s is below %s: %s',
    (lower, higher) => {
      expect(Math.sign(compareSemVer(read(lower), read(higher)))).toBe(-1)
      expect(Math.sign(compareSemVer(read(higher), read(lower)))).toBe(1)
    },
  )

  test('the rows hold in every order, so the order is transitive over them', () => {
    const texts = ASCENDING.map(([text]) => text)
    const shuffled = [...texts].sort((a, b) =>
      a.split('').reverse().join('') < b.split('').reverse().join('') ? -1 : 1,
    )
    expect(shuffled).not.toEqual(texts)
    expect(shuffled.map(read).sort(compareSemVer).map(formatSemVer)).toEqual(texts)
  })

  test.each([
    ['1.0.0', '1.0.0', 'the same'],
    ['1.0.0+a', '1.0.0+b', 'the build is no part of the precedence (item 10)'],
    ['1.0.0-rc.1+a', '1.0.0-rc.1', 'nor is its presence'],
  ])('%s and %s are equal: %s', (a, b) => {
    expect(compareSemVer(read(a), read(b))).toBe(0)
    expect(compareSemVer(read(b), read(a))).toBe(0)
  })
})

const prereleaseIdentifier = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map(String),
  fc.constantFrom('rc', 'beta', 'alpha', 'RC', 'x-y', '-', '0a', '1-', 'z'),
  fc.stringMatching(/^[0-9A-Za-z-]{0,4}[A-Za-z-]$/),
)
const buildIdentifier = fc.stringMatching(/^[0-9A-Za-z-]{1,5}$/)

/** Small numbers meet often; large ones are not forgotten. */
function versions(number: fc.Arbitrary<bigint>): fc.Arbitrary<SemVer> {
  return fc.record({
    major: number,
    minor: number,
    patch: number,
    prerelease: fc.array(prereleaseIdentifier, { maxLength: 4 }),
    build: fc.array(buildIdentifier, { maxLength: 2 }).map((parts) => parts.join('.')),
  })
}

const small = fc.bigInt(0n, 3n)
const safe = versions(fc.oneof(small, fc.bigInt(0n, BigInt(Number.MAX_SAFE_INTEGER))))
const unbounded = versions(fc.oneof(small, fc.bigInt(2n ** 53n - 2n, 2n ** 53n + 2n), fc.bigInt(0n, 10n ** 60n)))

describe('for every version', () => {
  test('the order below 2^53 is that of the semver package', () => {
    fc.assert(
      fc.property(safe, safe, (a, b) => {
        expect(Math.sign(compareSemVer(a, b))).toBe(semver.compare(formatSemVer(a), formatSemVer(b)))
      }),
    )
  })

  test('what is formatted is read back the same', () => {
    fc.assert(
      fc.property(unbounded, (version) => {
        expect(parseSemVer(formatSemVer(version))).toEqual(version)
      }),
    )
  })

  test('the semver package takes the same texts for versions', () => {
    const texts = fc.oneof(
      fc.stringMatching(/^[0-9]{1,2}(\.[0-9]{1,2}){1,3}(-[0-9a-z.-]{0,6})?(\+[0-9a-z.+-]{0,6})?$/),
      safe.map(formatSemVer),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseSemVer(text) !== undefined).toBe(semver.parse(text) !== null)
      }),
    )
  })

  test('the order is antisymmetric, and equal only where all but the build is equal', () => {
    fc.assert(
      fc.property(unbounded, unbounded, (a, b) => {
        expect(Math.sign(compareSemVer(a, b)) + Math.sign(compareSemVer(b, a))).toBe(0)
        const same = formatSemVer({ ...a, build: '' }) === formatSemVer({ ...b, build: '' })
        expect(compareSemVer(a, b) === 0).toBe(same)
      }),
    )
  })

  test('the order is transitive', () => {
    fc.assert(
      fc.property(unbounded, unbounded, unbounded, (a, b, c) => {
        fc.pre(compareSemVer(a, b) <= 0 && compareSemVer(b, c) <= 0)
        expect(compareSemVer(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
