import type { ManifestName } from './manifest.ts'

/** What becomes of a requirement when what it asks for is released. */
export type Followed =
  | { readonly kind: 'follows'; readonly text: string }
  /** It names no version, so it needs no new one: `*`, `workspace:^`, an address. */
  | { readonly kind: 'open' }
  /** A range, or anything else that only its author can change. */
  | { readonly kind: 'left' }

/** An operator, one version or the beginning of one, and what stands behind its numbers. */
const ONE_VERSION =
  /^((?:\^|~=|~|===?|=|>=)?\s*v?)(\d+(?:\.\d+){0,2})([-+][0-9A-Za-z.+-]+|(?:a|b|c|rc|\.?dev|\.?post)\d+)?$/

/** The same operator with the new version, in as many numbers as stood there: `^1.2.0` → `^1.3.0`, `~1.2` → `~1.3`. */
function followVersion(asked: string, version: string): Followed {
  if (!/\d/.test(asked) || asked.includes('/') || asked.includes(':')) return { kind: 'open' }
  const [, operator = '', numbers = '', rest = ''] = ONE_VERSION.exec(asked) ?? []
  if (numbers === '') return { kind: 'left' }
  const count = numbers.split('.').length
  const isStable = /^\d+(?:\.\d+)*$/.test(version)
  const text = count < 3 && rest === '' && isStable ? version.split('.').slice(0, count).join('.') : version
  return { kind: 'follows', text: operator + text }
}

/** The major version of a Go module is part of its path, which no requirement can follow: https://go.dev/ref/mod#major-version-suffixes */
export function followRequirement(
  manifest: ManifestName,
  { name, asked }: { readonly name: string; readonly asked: string },
  version: string,
): Followed {
  if (manifest !== 'go.mod') return followVersion(asked, version)
  const [major = ''] = version.split('.')
  const path = /\/v(\d+)$/.exec(name)?.[1] ?? '1'
  return path === major || (path === '1' && major === '0') ? followVersion(asked, version) : { kind: 'left' }
}
