import { formatSemVer, parseSemVer } from '../versions/semver.ts'

/** What `prepare.pep440` says of a channel. */
export const PEP440_PHASES = ['a', 'b', 'rc', 'dev'] as const
export type Pep440Phase = (typeof PEP440_PHASES)[number]

/** https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions */
const PEP440 =
  /^v?(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:alpha|a|beta|b|preview|pre|c|rc)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i

export function isPep440(text: string): boolean {
  return PEP440.test(text)
}

/** The words that PEP 440 itself takes for a phase: "alternate spellings" of pre-releases. */
const BY_NAME: ReadonlyMap<string, Pep440Phase> = new Map([
  ['a', 'a'],
  ['alpha', 'a'],
  ['b', 'b'],
  ['beta', 'b'],
  ['c', 'rc'],
  ['rc', 'rc'],
  ['pre', 'rc'],
  ['preview', 'rc'],
  ['dev', 'dev'],
])

/** Which phase a channel is, where its own name does not say so. */
export type Pep440Channels = Readonly<Record<string, Pep440Phase>>

/**
 * A SemVer in the normal form of PEP 440: `1.5.0-rc.1` is `1.5.0rc1`, `1.5.0-dev.3` is `1.5.0.dev3`. Undefined where the
 * candidate is of a channel that PEP 440 does not know.
 */
export function toPep440(version: string, channels: Pep440Channels): string | undefined {
  const semver = parseSemVer(version)
  if (semver === undefined) return undefined
  const stable = formatSemVer({ ...semver, prerelease: [], build: '' })
  const local = semver.build === '' ? '' : `+${semver.build.replaceAll('-', '.').toLowerCase()}`
  if (semver.prerelease.length === 0) return `${stable}${local}`
  const [word = '', number = '0', ...more] = semver.prerelease
  const phase = (Object.hasOwn(channels, word) ? channels[word] : undefined) ?? BY_NAME.get(word.toLowerCase())
  if (phase === undefined || more.length > 0 || !/^\d+$/.test(number)) return undefined
  return `${stable}${phase === 'dev' ? '.dev' : phase}${number}${local}`
}
