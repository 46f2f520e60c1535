/**
 * A version as files hold it: SemVer, or shorter, or by PEP 440; an operator and a `v` may stand before it, as in
 * `^1.2.0` of a manifest and `v1.2.0` of a chart.
 */
const VERSION_TEXT = /^((?:[\^~=] ?)?v?)\d[0-9A-Za-z.+-]*$/

/** The version in the place of an older one: what stands before its numbers stays. Undefined where there is none. */
export function withVersion(value: string, version: string): string | undefined {
  const match = VERSION_TEXT.exec(value)
  return match === null ? undefined : `${match[1] ?? ''}${version}`
}

/** A build number of Flutter counts up with each version: stores refuse one that they have seen. */
const BUILD_NUMBER = /\+(\d+)$/

/** https://docs.flutter.dev/deployment/android#update-the-apps-version-number: `1.2.0+07` becomes `1.3.0+08`. */
export function withBuildNumber(value: string, version: string): string | undefined {
  const build = BUILD_NUMBER.exec(value)?.[1]
  const next = withVersion(value, version)
  if (build === undefined || next === undefined || version.includes('+')) return next
  return `${next}+${String(BigInt(build) + 1n).padStart(build.length, '0')}`
}
