import { compareSemVer, type SemVer } from './semver.ts'
import { withPrefix } from './tags.ts'

/** A tag that is plainly a version and no strict one: `v1.3`, `2024.06.01`, `v1.2.0.4`, `v1.3.0rc1`, `v2`. */
export interface NearVersion {
  readonly name: string
  readonly prefix: string
  /** `1, 2, 0, 4`: as many as it has. */
  readonly numbers: readonly bigint[]
  /** Whether it only leads to its numbers, as `1.3.0rc1` and `1.3.0-01` do. */
  readonly isCandidate: boolean
}

/** Nobody names a version longer, and what a pattern is tried on has an end. */
const LONGEST = 100

const NUMBERS = String.raw`\d+(?:\.\d+)*`
const BEFORE_IT = 'a|alpha|b|beta|c|cr|dev|m|milestone|pre|preview|rc|snapshot'
const OF_IT = 'final|ga|post|release|sp'

/** Two numbers and more may be followed by a word of these; three and more by whatever SemVer puts behind a hyphen. */
const NEAR = new RegExp(
  `^(?<numbers>${NUMBERS})(?:[-._]?(?<word>${BEFORE_IT}|${OF_IT})[-._]?\\d*|-(?<rest>[0-9a-z.-]+))?(?:\\+[0-9a-z.-]+)?$`,
  'i',
)
const LEADS = new RegExp(`^(?:${BEFORE_IT})$`, 'i')

/** Those of this prefix among names that are no strict versions of it, highest first. */
export function nearVersions(names: readonly string[], ...prefixes: readonly string[]): NearVersion[] {
  const near = prefixes.flatMap((prefix) => names.flatMap((name) => nearVersion(name, prefix) ?? []))
  return near.sort((a, b) => compareNumbers(b.numbers, a.numbers) || Number(a.isCandidate) - Number(b.isCandidate))
}

function nearVersion(name: string, prefix: string): NearVersion | undefined {
  if (name.length > LONGEST || !name.startsWith(prefix) || withPrefix(name, prefix) !== undefined) return undefined
  const { numbers: digits, word, rest } = NEAR.exec(name.slice(prefix.length))?.groups ?? {}
  if (digits === undefined) return undefined
  const numbers = digits.split('.').map(BigInt)
  // One number alone is a build, a date, an issue, but where the prefix says that it is a version, as in `v2`.
  if (numbers.length === 1 && (prefix === '' || word !== undefined)) return undefined
  if (numbers.length < 3 && rest !== undefined) return undefined
  return { name, prefix, numbers, isCandidate: rest !== undefined || LEADS.test(word ?? '') }
}

/** Another prefix that says itself that a version follows: `widget-v1.3`, `release-2024.05.01`. */
const OTHER_PREFIX = /^(?:.*[-_/@]v|(?:.*[-_/@])?(?:release|rel|version)[-_/]v?)(?=\d+\.)/i

/** The same with a prefix that is in the name alone. */
export function nearVersionOf(name: string): NearVersion | undefined {
  const [prefix] = name.length > LONGEST ? [] : (OTHER_PREFIX.exec(name) ?? [])
  return prefix === undefined ? undefined : nearVersion(name, prefix)
}

/** By the numbers, what is missing being 0: positive where the name is above the version. */
export function compareNear({ numbers, isCandidate }: NearVersion, version: SemVer): number {
  const own = [version.major, version.minor, version.patch]
  const [major = 0n, minor = 0n, patch = 0n] = numbers
  return (
    compareNumbers(numbers, own) ||
    compareSemVer({ ...version, prerelease: isCandidate ? ['0'] : [], major, minor, patch }, version)
  )
}

function compareNumbers(a: readonly bigint[], b: readonly bigint[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [one = 0n, other = 0n] = [a[at], b[at]]
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}
