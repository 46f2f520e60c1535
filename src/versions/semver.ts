/** A version by https://semver.org/spec/v2.0.0.html. Its numbers have no upper bound, so they are bigints. */
export interface SemVer {
  readonly major: bigint
  readonly minor: bigint
  readonly patch: bigint
  /** Dot-separated identifiers after `-`; empty for a stable version. */
  readonly prerelease: readonly string[]
  /** What follows `+`; no part of the precedence (item 10). */
  readonly build: string
}

/** The grammar that semver.org publishes (FAQ, "suggested regular expression"), in named pieces. */
const NUMBER = '(0|[1-9]\\d*)'
const PRERELEASE_IDENTIFIER = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)'
const BUILD_IDENTIFIER = '[0-9a-zA-Z-]+'
const SEMVER = new RegExp(
  `^${NUMBER}\\.${NUMBER}\\.${NUMBER}` +
    `(?:-(${PRERELEASE_IDENTIFIER}(?:\\.${PRERELEASE_IDENTIFIER})*))?` +
    `(?:\\+(${BUILD_IDENTIFIER}(?:\\.${BUILD_IDENTIFIER})*))?$`,
)

/** One for all: a repository may have a hundred thousand stable versions. */
const STABLE: readonly string[] = []

/** Reads a strict version: no `v`, no missing part, no leading zero. Undefined for any other text. */
export function parseSemVer(text: string): SemVer | undefined {
  const match = SEMVER.exec(text)
  if (match === null) return undefined
  const prerelease = match[4]
  return {
    major: numberOf(match[1] ?? ''),
    minor: numberOf(match[2] ?? ''),
    patch: numberOf(match[3] ?? ''),
    prerelease: prerelease === undefined ? STABLE : prerelease.split('.'),
    build: match[5] ?? '',
  }
}

const NUMBERS = new Map<string, bigint>()

/** Such numbers are few, and come again in most versions; longer ones are not kept. */
const MOST_DIGITS = 3

function numberOf(digits: string): bigint {
  if (digits.length > MOST_DIGITS) return BigInt(digits)
  const number = NUMBERS.get(digits) ?? BigInt(digits)
  NUMBERS.set(digits, number)
  return number
}

export function formatSemVer(version: SemVer): string {
  const prerelease = version.prerelease.length > 0 ? `-${version.prerelease.join('.')}` : ''
  const build = version.build === '' ? '' : `+${version.build}`
  return `${version.major}.${version.minor}.${version.patch}${prerelease}${build}`
}

export function isStable(version: SemVer): boolean {
  return version.prerelease.length === 0
}

/** Precedence by item 11: negative where `a` is lower, 0 where only the build differs. */
export function compareSemVer(a: SemVer, b: SemVer): number {
  return (
    compareValues(a.major, b.major) ||
    compareValues(a.minor, b.minor) ||
    compareValues(a.patch, b.patch) ||
    comparePrereleases(a.prerelease, b.prerelease)
  )
}

function compareValues<T extends bigint | string>(a: T, b: T): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length)
  for (const [index, identifier] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    const order = compareIdentifiers(identifier, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}

const DIGITS = /^\d+$/

/** Items 11.4.1–3: numbers as numbers, words in ASCII order, a number below a word. */
function compareIdentifiers(a: string, b: string): number {
  const aIsNumber = DIGITS.test(a)
  const bIsNumber = DIGITS.test(b)
  if (aIsNumber && bIsNumber) return compareValues(BigInt(a), BigInt(b))
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1
  return compareValues(a, b)
}
