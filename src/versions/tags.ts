import { plainText } from '../printable.ts'
import { compareSemVer, isStable, parseSemVer, type SemVer } from './semver.ts'

/** A tag whose name is exactly the prefix and a strict version. */
export interface VersionTag {
  readonly name: string
  readonly version: SemVer
}

/** What the tags' names say of the prefix: one to use, or one that only a person can choose. */
export type PrefixChoice =
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'foreign'; readonly prefix: string; readonly example: string }

const DEFAULT_PREFIX = 'v'

/** Before the names of tags that keep the numbers of versions which were rolled back: docs/adr/0016-rolled-back.md */
export const ROLLED_BACK = 'rolled-back/'

/** The versions among these names, highest first; names that differ only in their build stand by name. */
export function versionTags(names: readonly string[], prefix: string): VersionTag[] {
  const tags: VersionTag[] = []
  for (const name of names) {
    if (!name.startsWith(prefix)) continue
    const version = parseSemVer(name.slice(prefix.length))
    if (version !== undefined) tags.push({ name, version })
  }
  return tags.sort((a, b) => compareSemVer(b.version, a.version) || (a.name < b.name ? 1 : -1))
}

/**
 * The prefix for `tag-prefix: auto`: `v`, else none where the version tags have none. Where only names with
 * another prefix look like versions (`widget-v1.2.3`), a first release would be a guess: `foreign` names one.
 */
export function choosePrefix(tagNames: readonly string[]): PrefixChoice {
  const names = tagNames.map((name) => (name.startsWith(ROLLED_BACK) ? name.slice(ROLLED_BACK.length) : name))
  for (const prefix of [DEFAULT_PREFIX, '']) {
    if (names.some((name) => name.startsWith(prefix) && parseSemVer(name.slice(prefix.length)) !== undefined)) {
      return { kind: 'prefix', prefix }
    }
  }
  for (const name of names) {
    const prefix = foreignPrefix(name)
    if (prefix !== undefined) return { kind: 'foreign', prefix, example: name }
  }
  return { kind: 'prefix', prefix: DEFAULT_PREFIX }
}

/** The text before the first strict version that ends the name: `widget-v` in `widget-v1.2.3`. */
function foreignPrefix(name: string): string | undefined {
  for (const match of name.matchAll(/(?<!\d)\d+\.\d+\.\d+/g)) {
    if (parseSemVer(name.slice(match.index)) !== undefined) return name.slice(0, match.index)
  }
  return undefined
}

/** Whether some prefix would make a version of this name, as in `1.2.3` or `widget-v1.2.3`. */
export function isVersionName(name: string): boolean {
  return foreignPrefix(name) !== undefined
}

/** Only a stable tag is a base: its candidates' notes are told again with it (design: "Base"). */
export function stableTags(tags: readonly VersionTag[]): VersionTag[] {
  return tags.filter((tag) => isStable(tag.version))
}

/** Encoded as in an address, and so in the name of a file: most systems take 255. */
const MAX_ENCODED_PREFIX = 150

/**
 * Whether prefix + version can be the name of a tag, by https://git-scm.com/docs/git-check-ref-format.
 * A name that begins with `-` is refused too: git tag itself does so. So is what nobody can see, which git would take:
 * two tags could look the same.
 */
export function isTagPrefix(prefix: string): boolean {
  const name = `${prefix}1.0.0`
  if (plainText(prefix) !== prefix || /\s/.test(prefix)) return false
  if (encodeURIComponent(prefix).length > MAX_ENCODED_PREFIX) return false
  if (name.startsWith('-') || name.includes('..') || name.includes('@{')) return false
  if (/[\u0000-\u0020\u007f~^:?*[\\]/.test(name)) return false
  return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
}
