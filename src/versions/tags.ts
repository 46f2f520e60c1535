import { plainText } from '../text/printable.ts'
import { compareSemVer, isStable, parseSemVer, type SemVer } from './semver.ts'

/** A tag whose name is exactly the prefix and a strict version. */
export interface VersionTag {
  readonly name: string
  readonly prefix: string
  readonly version: SemVer
}

/** Before the names of tags that keep the numbers of versions which were rolled back: docs/adr/0016-rolled-back.md */
export const ROLLED_BACK = 'rolled-back/'

/** The versions among these names, highest first; names that differ only in their build stand by name. */
export function versionTags(names: readonly string[], ...prefixes: readonly string[]): VersionTag[] {
  const tags: VersionTag[] = []
  for (const prefix of prefixes) {
    for (const name of names) {
      const tag = withPrefix(name, prefix)
      if (tag !== undefined) tags.push(tag)
    }
  }
  return tags.sort((a, b) => compareSemVer(b.version, a.version) || (a.name < b.name ? 1 : -1))
}

/** Undefined where the name is not exactly this prefix and a strict version. */
export function withPrefix(name: string, prefix: string): VersionTag | undefined {
  const version = name.startsWith(prefix) ? parseSemVer(name.slice(prefix.length)) : undefined
  return version && { name, prefix, version }
}

/** The version that this name is: with this prefix, else with the text before the first strict version that ends it. */
export function versionTagOf(name: string, known?: string): VersionTag | undefined {
  const own = known === undefined ? undefined : withPrefix(name, known)
  if (own !== undefined) return own
  for (const { index } of name.matchAll(/(?<!\d)\d+\.\d+\.\d+/g)) {
    const version = parseSemVer(name.slice(index))
    if (version !== undefined) return { name, prefix: name.slice(0, index), version }
  }
  return undefined
}

/** Whether some prefix would make a version of this name, as in `1.2.3` or `widget-v1.2.3`. */
export function isVersionName(name: string): boolean {
  return versionTagOf(name) !== undefined
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
