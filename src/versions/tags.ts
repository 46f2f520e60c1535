import type { Sha } from '../commits/commit.ts'
import { plainText } from '../text/printable.ts'
import { compareSemVer, formatSemVer, isStable, parseSemVer, type SemVer } from './semver.ts'

/** A name that is exactly a prefix and a strict version: `v1.2.3`. Read once, here, and then handed on whole. */
export interface VersionName {
  readonly name: string
  readonly prefix: string
  readonly version: SemVer
}

/** A tag of such a name, and the commit that it stands on, or is to stand on. */
export interface VersionTag extends VersionName {
  readonly commit: Sha
}

/** The name of this version. */
export function versionName(prefix: string, version: SemVer): VersionName {
  return { name: `${prefix}${formatSemVer(version)}`, prefix, version }
}

/** Before the names of tags that keep the numbers of versions which were rolled back: docs/adr/0016-rolled-back.md */
export const ROLLED_BACK = 'rolled-back/'

interface Named {
  readonly name: string
}

const SORTED = new WeakMap<readonly Named[], Map<string, readonly VersionName[]>>()

/**
 * The versions among these tags, highest first; names that differ only in their build stand by name. A list that is asked
 * again, as for each of many packages, is sorted once for each prefix.
 */
export function versionTags<T extends Named>(
  tags: readonly T[],
  ...prefixes: readonly string[]
): readonly (T & VersionName)[] {
  const known = SORTED.get(tags) ?? new Map<string, readonly VersionName[]>()
  SORTED.set(tags, known)
  const key = prefixes.join('\0')
  const sorted = (known.get(key) as readonly (T & VersionName)[] | undefined) ?? sortedVersions(tags, prefixes)
  known.set(key, sorted)
  return sorted
}

function sortedVersions<T extends Named>(tags: readonly T[], prefixes: readonly string[]): (T & VersionName)[] {
  const versions: (T & VersionName)[] = []
  for (const prefix of prefixes) {
    // A version begins with a digit; ":" is what follows "9".
    for (const tag of tagsBetween(tags, `${prefix}0`, `${prefix}:`)) {
      const version = versionAfter(prefix, tag.name)
      if (version !== undefined) versions.push({ ...tag, prefix, version })
    }
  }
  return versions.sort((a, b) => compareSemVer(b.version, a.version) || (a.name < b.name ? 1 : -1))
}

/** The tag of this name. Asked for each of many packages, so not every tag is looked at. */
export function tagNamed<T extends Named>(tags: readonly T[], name: string): T | undefined {
  return tagsBetween(tags, name, `${name}\0`)[0]
}

const BY_NAME = new WeakMap<readonly Named[], readonly Named[]>()

/** Those from this name on and before that one: in the order of their names they stand together, whoever asks for his. */
function tagsBetween<T extends Named>(tags: readonly T[], first: string, end: string): readonly T[] {
  const ordered = (BY_NAME.get(tags) as readonly T[] | undefined) ?? orderedByName(tags)
  BY_NAME.set(tags, ordered)
  const from = firstIndex(ordered, ({ name }) => name >= first)
  return ordered.slice(
    from,
    firstIndex(ordered, ({ name }) => name >= end),
  )
}

/** git tells them so, if no name is outside of ASCII. */
function orderedByName<T extends Named>(tags: readonly T[]): readonly T[] {
  const isOrdered = tags.every(({ name }, at) => at === 0 || (tags[at - 1]?.name ?? '') <= name)
  return isOrdered ? tags : tags.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Where it first holds, in a list in which it holds from there on. */
function firstIndex<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const one = list[middle]
    if (one !== undefined && holds(one)) to = middle
    else from = middle + 1
  }
  return from
}

/** Undefined where the name is not exactly this prefix and a strict version. */
export function withPrefix(name: string, prefix: string): VersionName | undefined {
  const version = versionAfter(prefix, name)
  return version && { name, prefix, version }
}

function versionAfter(prefix: string, name: string): SemVer | undefined {
  return name.startsWith(prefix) ? parseSemVer(name.slice(prefix.length)) : undefined
}

/** The version that this name is: with this prefix, else with the text before the first strict version that ends it. */
export function versionNameOf(name: string, known?: string): VersionName | undefined {
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
  return versionNameOf(name) !== undefined
}

/** Only a stable tag is a base: its candidates' notes are told again with it (design: "Base"). */
export function stableTags<T extends VersionName>(tags: readonly T[]): T[] {
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
