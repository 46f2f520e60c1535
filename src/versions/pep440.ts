import { formatSemVer, parseSemVer } from './semver.ts'

/** What `prepare.pep440` says of a channel; the first three in the order of PEP 440. */
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

/** Undefined where PEP 440 has no word for this channel. */
export function phaseOf(channel: string, channels: Pep440Channels): Pep440Phase | undefined {
  return (Object.hasOwn(channels, channel) ? channels[channel] : undefined) ?? BY_NAME.get(channel.toLowerCase())
}

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
  const phase = phaseOf(word, channels)
  if (phase === undefined || more.length > 0 || !/^\d+$/.test(number)) return undefined
  return `${stable}${phase === 'dev' ? '.dev' : phase}${number}${local}`
}
