import { firstBelow, noStrictVersion } from '../errors/first-release.ts'
import { CheckpointError } from '../errors/problem.ts'
import { INITIAL_VERSION, type Settings } from '../settings/settings.ts'
import { targetOf } from '../versions/candidates.ts'
import { floatingNames } from '../versions/floating.ts'
import { compareNear, nearVersions, type NearVersion } from '../versions/near.ts'
import { KINDS } from '../versions/prefix.ts'
import { compareSemVer, formatSemVer } from '../versions/semver.ts'
import { stableTags, versionNameOf, versionTags, type VersionTag } from '../versions/tags.ts'
import type { TagRef } from '../ports/history.ts'
import type { Snapshot } from './snapshot.ts'
import { tagsOn } from './tags-on.ts'

/**
 * What a person should know of version tags that this line of versions leaves out. Who set the prefix has decided that
 * other ones do not count.
 */
export function leftOut(snapshot: Snapshot, settings: Settings): string[] {
  const line = { snapshot, settings, last: snapshot.current ?? snapshot.base, recent: tagsSince(snapshot) }
  const isChosen = settings.tagPrefix !== undefined
  return [...(isChosen ? [] : [...otherKind(line), ...otherPrefix(line)]), ...notStrict(line), ...lower(line)]
}

interface Line {
  readonly snapshot: Snapshot
  readonly settings: Settings
  /** The highest version of the line. */
  readonly last: VersionTag | undefined
  /** The tags that were made since the base. */
  readonly recent: readonly TagRef[]
}

/** On the commits of the range and on the base's own: what stands there is in the history without asking. */
function tagsSince({ tags, base, commits }: Snapshot): TagRef[] {
  return tagsOn(tags, [...commits.map(({ sha }) => sha), ...(base ? [base.commit] : [])])
}

/** With `v` where the line has none, or the other way round. One above the line is on another branch, or it would be the base. */
function otherKind({ snapshot: { tags, prefix }, last, recent }: Line): string[] {
  const since = new Set(recent.map(({ name }) => name))
  const others = versionTags(tags, ...KINDS.filter((kind) => kind !== prefix)).filter(
    ({ name, version }) => since.has(name) || (last !== undefined && compareSemVer(version, last.version) <= 0),
  )
  const [highest] = others
  if (highest === undefined) return []
  const has = prefix === '' ? 'no prefix' : `the prefix "${prefix}"`
  const because = last === undefined ? '' : `, like ${last.name} in this history`
  return [
    `There are version tags with and without "v". This version has ${has}${because}, and ${nameTags(others)} ${others.length === 1 ? 'was' : 'were'} left out. If that is right, set tag-prefix: "${prefix}". If not, set tag-prefix: "${highest.prefix}".`,
  ]
}

/** Whoever moved to another prefix goes on there. */
function otherPrefix({ snapshot: { prefix }, settings: { alsoTag = [] }, last, recent }: Line): string[] {
  const others = recent
    .flatMap(({ name }) => versionNameOf(name) ?? [])
    .filter((tag) => tag.prefix !== 'v' && tag.prefix !== '' && tag.prefix !== prefix)
    .filter((tag) => !alsoTag.some((also) => also.prefix === tag.prefix))
    .filter(({ version }) => last === undefined || compareSemVer(version, last.version) > 0)
    .sort((a, b) => compareSemVer(b.version, a.version))
  const [highest] = others
  if (highest === undefined) return []
  const above = last === undefined ? 'in this history' : `in this history is above ${last.name} and`
  return [
    `${highest.name} ${above} has another prefix, so it was left out. If your versions continue there, set tag-prefix: "${highest.prefix}". If not, set tag-prefix: "${prefix}".`,
  ]
}

function notStrict({ snapshot, settings, last, recent }: Line): string[] {
  if (last === undefined) return []
  const near = nearOf(recent, snapshot, settings).filter(
    (tag) => compareNear(tag, last.version) > 0 && !isMade(tag, settings),
  )
  if (near.length === 0) return []
  const [is, it] = near.length === 1 ? ['is', 'it was'] : ['are', 'they were']
  return [
    `${nameTags(near)} in this history ${is} above ${last.name} but not a strict version (three numbers without leading zeros, such as 1.2.3), so ${it} left out. If that was a release, add a tag with a strict version to its commit.`,
  ]
}

/** Versions below the base on the commits after it: another history was merged in, and its commits were released in it. */
function lower({ snapshot: { prefix, base, commits }, recent }: Line): string[] {
  if (base === undefined) return []
  const since = recent.filter(({ commit }) => commit !== base.commit)
  const below = stableTags(versionTags(since, prefix)).filter(({ version }) => compareSemVer(version, base.version) < 0)
  if (below.length === 0) return []
  const [is, those] = below.length === 1 ? ['is', 'that version'] : ['are', 'those versions']
  const all = commits.length === 1 ? 'The one commit' : `All ${commits.length} commits`
  return [
    `${nameTags(below)} ${is} lower than ${base.name} but on commits after it: another history was merged in. ${all} since ${base.name} count, so what was released in ${those} is told again.`,
  ]
}

/** Names that are plainly versions, of the line's prefix or of one that counts as well; a floating tag is none. */
function nearOf(tags: readonly TagRef[], snapshot: Snapshot, settings: Settings): NearVersion[] {
  const prefixes = prefixesOf(snapshot, settings)
  const near = nearVersions(
    tags.map(({ name }) => name),
    ...prefixes,
  )
  if (near.length === 0) return []
  const lines = versionTags(snapshot.tags, ...prefixes).flatMap((tag) => floatingNames(tag, 'minor'))
  const floating = new Set(lines.map(({ name }) => name))
  return near.filter(({ name }) => !floating.has(name))
}

/** Whether `floating-tags` makes names of so many numbers. */
function isMade({ numbers, isCandidate }: NearVersion, { floatingTags }: Settings): boolean {
  return !isCandidate && numbers.length <= { none: 0, major: 1, minor: 2 }[floatingTags]
}

function prefixesOf({ prefix }: Snapshot, { tagPrefix }: Settings): readonly string[] {
  return tagPrefix === undefined ? [...new Set([prefix, ...KINDS])] : [prefix]
}

const MOST_NAMED = 3

function nameTags(tags: readonly { readonly name: string }[]): string {
  const names = tags.slice(0, MOST_NAMED).map(({ name }) => name)
  const more = tags.length - names.length
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ')
}

/**
 * No first version is lower than one that is there already, in this history or beside it: then the history is not what
 * it seems. Whoever gives `version` has seen them. @throws VC223, VC224
 */
export function refuseFirst(next: VersionTag, snapshot: Snapshot, settings: Settings): void {
  if (snapshot.base !== undefined || settings.version !== undefined) return
  const target = targetOf(next.version)
  const versions = versionTags(snapshot.tags, ...prefixesOf(snapshot, settings))
  const near = nearOf(snapshot.tags, snapshot, settings)
  const [example] = near
  if (example !== undefined && versions.length === 0 && isUnasked(settings))
    throw new CheckpointError(noStrictVersion(example.name))
  const higher =
    versions.find((tag) => compareSemVer(targetOf(tag.version), target) > 0) ??
    near.find((tag) => compareNear(tag, target) >= 0)
  if (higher === undefined) return
  const isHere = tagsSince(snapshot).some(({ name }) => name === higher.name)
  throw new CheckpointError(firstBelow({ version: formatSemVer(next.version), higher: higher.name, isHere }))
}

/** Nobody said where to begin. */
function isUnasked({ tagPrefix, initialVersion }: Settings): boolean {
  return tagPrefix === undefined && compareSemVer(initialVersion, INITIAL_VERSION) === 0
}
