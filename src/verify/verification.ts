import { shortSha } from '../commits/commit.ts'
import { dateOf, type Tag } from '../ports/history.ts'
import type { HeldRelease, Inventory } from '../ports/ports.ts'
import { compareSemVer } from '../versions/semver.ts'
import { gapsIn, linesOf } from '../versions/gaps.ts'
import { rolledBackIn } from '../versions/rolled-back.ts'
import { versionTags, type VersionName } from '../versions/tags.ts'
import { readBody, type RegionRecord } from '../record/region.ts'

/** One thing of a checkpoint that is not as its record says. All may hold raw text. */
export interface Move {
  readonly tag: string
  readonly url: string
  readonly what: string
  readonly recorded: string
  readonly found: string
}

/** A version, or a release, that nothing can be said of, and why. */
export interface Unproved {
  readonly tag: string
  readonly why: string
  /** Absent where there is a release. */
  readonly released?: false
}

/** Every checkpoint held to the record in its release: plain JSON. */
export interface Verification {
  /** How many releases with a record are as it says. */
  readonly proved: number
  readonly moved: readonly Move[]
  readonly unproved: readonly Unproved[]
  /** Gaps and order: odd perhaps, and nobody's fault. */
  readonly notices: readonly string[]
}

/** Of several lines of versions together. */
export function allOf(each: readonly Verification[]): Verification {
  return {
    proved: each.reduce((sum, { proved }) => sum + proved, 0),
    moved: each.flatMap(({ moved }) => moved),
    unproved: each.flatMap(({ unproved }) => unproved),
    notices: each.flatMap(({ notices }) => notices),
  }
}

/** All versions were held to their records. */
export interface Verified {
  readonly kind: 'verified'
  readonly verification: Verification
}

/** Holds each release to the record that was written with it: its tag, the commit and object under it, its files. */
export function verificationOf({ tags, releases, tellsDigests }: Inventory, prefix: string): Verification {
  const versions = versionTags(tags, prefix)
  const byName = new Map(tags.map((tag) => [tag.name, tag]))
  const held = releases.map((release) => ({ release, body: readBody(release.body) }))
  const looked = held.flatMap(({ release, body }) =>
    body.kind === 'managed' ? [lookAt(release, body.record, { tags: byName, tellsDigests })] : [],
  )
  const known = new Set(held.flatMap(({ release, body }) => (body.kind === 'foreign' ? [] : [release.tag])))
  const released = new Set(releases.map(({ tag }) => tag))
  const order = orderOf(versions)
  return {
    proved: looked.filter(({ moved, unproved }) => moved.length + unproved.length === 0).length,
    moved: looked.flatMap(({ moved }) => moved).sort(order),
    unproved: [
      ...looked.flatMap(({ unproved }) => unproved),
      ...held.flatMap(({ release, body }) => (body.kind === 'damaged' ? [damaged(release)] : [])),
      ...versions.filter(({ name }) => !known.has(name)).map(({ name }) => whyUnrecorded(name, released.has(name))),
    ].sort(order),
    notices: [...gaps(versions, tags, prefix), ...disorder(versions)],
  }
}

interface Looked {
  readonly moved: readonly Move[]
  readonly unproved: readonly Unproved[]
}

interface Around {
  readonly tags: ReadonlyMap<string, Tag>
  readonly tellsDigests: boolean
}

function lookAt(release: HeldRelease, record: RegionRecord, { tags, tellsDigests }: Around): Looked {
  const { tag: name, url } = release
  const move = (what: string, recorded: string, found: string): Move => ({ tag: name, url, what, recorded, found })
  const files = filesOf(release, record, tellsDigests)
  const moved = [
    ...(record.tag === name ? [] : [move('the release is another tag’s', record.tag, name)]),
    ...[record, ...alsoRecorded(record)]
      .flatMap((one) => tagMoves(one, tags.get(one.tag)))
      .map(([what, recorded, found]) => move(what, recorded, found)),
    ...files.moved.map(([what, recorded, found]) => move(what, recorded, found)),
  ]
  const doubts = [...(record.object === record.commit ? [LIGHTWEIGHT] : []), ...files.doubts]
  return { moved, unproved: moved.length > 0 ? [] : doubts.map((why) => ({ tag: name, why })) }
}

const LIGHTWEIGHT = 'its tag was lightweight when it was released, so there is nothing to compare'

type RecordedTag = Pick<RegionRecord, 'tag' | 'commit' | 'object'>

/** The further tags of the version. */
function alsoRecorded({ commit, alsoTags = {} }: RegionRecord): RecordedTag[] {
  return Object.entries(alsoTags).map(([tag, object]) => ({ tag, commit, object }))
}

type Difference = readonly [what: string, recorded: string, found: string]

/** An annotated tag's object names its commit, so another object is another tag even on the same commit. */
function tagMoves({ tag: name, commit, object }: RecordedTag, tag: Tag | undefined): Difference[] {
  const recorded = `tag ${shortSha(object)} on ${shortSha(commit)}`
  if (tag === undefined) return [[`the tag ${name} is gone`, recorded, 'no tag']]
  const found = `${tag.annotated ? `tag ${shortSha(tag.object)}` : 'lightweight'} on ${shortSha(tag.commit)}`
  if (tag.commit !== commit) return [[`the tag ${name} was moved`, recorded, found]]
  if (tag.object === object) return []
  return [[`the tag ${name} was created again${tag.annotated ? '' : ', lightweight'}`, recorded, found]]
}

/** A draft may lack files that are still to come; a published release may not. */
function filesOf(
  { assets, draft }: HeldRelease,
  { assets: recorded = {} }: RegionRecord,
  tellsDigests: boolean,
): { readonly moved: readonly Difference[]; readonly doubts: readonly string[] } {
  const names = Object.entries(recorded)
  const digests = new Set(assets.map(({ digest }) => digest))
  const moved: Difference[] = []
  const doubts: string[] = []
  for (const [name, digest] of names) {
    const found = assets.find((asset) => asset.name === name)
    if (found?.digest === digest || digests.has(digest)) continue // by another name: GitHub writes names anew
    if (found !== undefined && !tellsDigests) doubts.push(`the server does not report the digest of ${name}`)
    else if (found !== undefined) moved.push([`the asset ${name} was replaced`, digest, found.digest ?? 'no digest'])
    else if (draft) doubts.push(`its draft is missing ${name}`)
    else moved.push([`the asset ${name} is gone`, digest, 'no asset'])
  }
  const others = names.length === 0 ? [] : assets.filter(({ name, digest }) => isBeside(name, digest, recorded))
  return { moved, doubts: [...doubts, ...others.map(({ name }) => `it also has ${name}, which is not in its record`)] }
}

function isBeside(name: string, digest: string | null, recorded: Readonly<Record<string, string>>): boolean {
  return !Object.hasOwn(recorded, name) && !Object.values(recorded).some((known) => known === digest)
}

const damaged = ({ tag }: HeldRelease): Unproved => ({ tag, why: 'the record in its release is damaged' })

function whyUnrecorded(tag: string, isReleased: boolean): Unproved {
  return isReleased
    ? { tag, why: 'its release has no record' }
    : { tag, why: 'it has no visible release', released: false }
}

function gaps(versions: readonly VersionName[], tags: readonly Tag[], prefix: string): string[] {
  const rolledBack = rolledBackIn(tags, prefix)
  return gapsIn(versions).map(({ after, before }) => {
    const between = rolledBack
      .filter(({ version }) => compareSemVer(version, after.version) > 0 && compareSemVer(version, before.version) < 0)
      .map(({ name }) => name)
    const why =
      between.length === 0 ? '' : `: ${between.join(', ')} ${between.length === 1 ? 'was' : 'were'} rolled back`
    return `A version is missing between ${after.name} and ${before.name}${why}.`
  })
}

/** A lightweight tag has no date of its own. */
function disorder(versions: readonly (VersionName & Tag)[]): string[] {
  return linesOf(versions).flatMap(({ after: earlier, before: later }) => {
    if (!earlier.annotated || !later.annotated || earlier.taggedAt <= later.taggedAt) return []
    if (later.taggedAt === 0) return []
    return [`${later.name} is dated ${dayOf(later)}, before ${earlier.name} (${dayOf(earlier)}).`]
  })
}

const dayOf = (tag: Tag): string => dateOf(tag).slice(0, 10)

/** The highest version first; what is no version stands last, by name. */
function orderOf(versions: readonly VersionName[]) {
  const places = new Map(versions.map(({ name }, index) => [name, index]))
  const placeOf = (tag: string) => places.get(tag) ?? versions.length
  return (a: { readonly tag: string }, b: { readonly tag: string }): number =>
    placeOf(a.tag) - placeOf(b.tag) || Number(a.tag > b.tag) - Number(a.tag < b.tag)
}
