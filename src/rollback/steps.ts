import { notOurTag, otherTag, publishedUnknown, somebodysDraft } from '../errors/rollback.ts'
import { noSuchVersion } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Tag, TagRef } from '../ports/history.ts'
import type { NewTag, Release } from '../ports/ports.ts'
import { floatingNames, isSameLine, type FloatingName, type FloatingTags } from '../versions/floating.ts'
import { isVersionName, type VersionName } from '../versions/tags.ts'
import { publishedVersions, type PublishedVersion } from '../floating/latest.ts'
import { readBody } from '../record/region.ts'
import { furtherGoing } from './further-tags.ts'
import { commitIn, isMarkerOf, rollbackMarker } from './record.ts'
import { wordsGoing } from './words.ts'
import { isOurs } from '../next-version/unfinished.ts'
import { withdrawnText, type Withdrawal } from '../record/withdrawn.ts'

/** One write of a rollback. In their order every beginning of the list is harmless, and a rerun goes on where it ended. */
export type RollbackStep =
  /** Keeps the number, before anything goes. */
  | { readonly kind: 'marker'; readonly tag: NewTag }
  | { readonly kind: 'draft'; readonly release: Release }
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'withdraw'; readonly release: Release; readonly withdrawal: Withdrawal }
  | { readonly kind: 'latest'; readonly release: Release }
  /** Moves a floating tag from the withdrawn version to the one that stands in its line. */
  | { readonly kind: 'float'; readonly from: Tag; readonly to: string }

/** What there is of a version. */
export interface Found {
  readonly tag: Tag | undefined
  /** Of any tags, in any order. */
  readonly releases: readonly Release[]
  /** The tag that keeps its number, where there is one. */
  readonly marker: Tag | undefined
  /** Its further tags that are there. */
  readonly alsoTags?: readonly Tag[]
  /** Floating tags that are there, of the lines that a published one stands in. */
  readonly floating?: readonly Tag[]
  /** The id of the release that GitHub calls "Latest"; asked only where a published one is to be withdrawn. */
  readonly latest?: string | undefined
}

export interface RollbackQuestion {
  /** Its name. */
  readonly tag: string
  /** The same, where it is that of a version. */
  readonly version: VersionName | undefined
  readonly reason: string | undefined
  readonly floatingTags: FloatingTags
  /** The tags that are known: of the versions among them one stands in for a published one that is taken back. */
  readonly tags: readonly TagRef[]
  /** Prefixes of its further tags. */
  readonly alsoTag?: readonly { readonly prefix: string }[] | undefined
  /** Milliseconds since 1970. */
  readonly now: number
  /** The tag object whose draft this run has seen: so it was never published. */
  readonly seen?: string | undefined
}

/** What becomes of a version. `steps`: what is left to do, none where it is done. May hold raw text. */
export type RollbackVerdict =
  | {
      readonly kind: 'deleted' | 'withdrawn'
      readonly steps: readonly RollbackStep[]
      readonly warnings: readonly string[]
    }
  | {
      readonly kind: 'immutable'
      readonly release: Release
      readonly version: VersionName | undefined
      readonly instead: PublishedVersion | undefined
    }

/** Only what was never published is deleted, and only what we made. @throws VC213, VC642–VC645 */
export function judgeRollback(found: Found, question: RollbackQuestion): RollbackVerdict {
  const own = found.releases.filter(({ tag }) => tag === question.tag)
  const published = own.find(({ draft }) => !draft)
  if (published === undefined) return deletion(own, found, question)
  const instead = standingIn(found.releases, question)
  if (published.immutable === true) return { kind: 'immutable', release: published, version: question.version, instead }
  const withdrawal = { reason: question.reason, instead: instead?.release }
  const isLatest = found.latest === published.id
  const floats = floatsBack(found, question)
  return {
    kind: 'withdrawn',
    steps: [
      ...(withdrawnText(published, withdrawal) === undefined
        ? []
        : [{ kind: 'withdraw', release: published, withdrawal } as const]),
      ...(isLatest && instead !== undefined ? [{ kind: 'latest', release: instead.release } as const] : []),
      ...floats.flatMap((float) => (float.kind === 'float' ? [float] : [])),
    ],
    warnings: floats.flatMap((float) => (float.kind === 'stays' ? [float.why] : [])),
  }
}

/** The highest stable version that people are offered beside this one. */
function standingIn(releases: readonly Release[], { tag, version }: RollbackQuestion): PublishedVersion | undefined {
  return publishedVersions(releases, version?.prefix ?? '').find(({ name }) => name !== tag)
}

type FloatBack = Extract<RollbackStep, { kind: 'float' }> | { readonly kind: 'stays'; readonly why: string }

/** Only from the commit of this version: a floating tag anywhere else has gone on, or is somebody's. */
function floatsBack({ tag, releases, floating = [] }: Found, question: RollbackQuestion): FloatBack[] {
  const names = floatingNamesOf(question, 'minor')
  return floating
    .filter(({ commit }) => commit === tag?.commit)
    .flatMap((from) => {
      const line = names.find(({ name }) => name === from.name)
      return line === undefined ? [] : [floatBack(from, releases, { ...question, line })]
    })
}

function floatBack(
  from: Tag,
  releases: readonly Release[],
  question: RollbackQuestion & { readonly line: FloatingName },
): FloatBack {
  const { tag, version: own, line } = question
  const target = publishedVersions(releases, own?.prefix ?? '').find(
    ({ name, version }) => name !== tag && own !== undefined && isSameLine(version, own.version, line.follows),
  )
  const stays = (why: string) =>
    ({ kind: 'stays', why: `The floating tag ${from.name} stays on ${tag}: ${why}.` }) as const
  if (releases.some((release) => release.tag === from.name && !release.draft)) return stays('it has a release')
  if (target === undefined) return stays('no other version of its line is published')
  if (!floatingNamesOf(question, question.floatingTags).some(({ name }) => name === from.name))
    return stays(`to move it to ${target.name}, set floating-tags: ${line.follows}`)
  return { kind: 'float', from, to: target.name }
}

/** The floating tags that may stand on this version; none of a candidate, and none that is a version by its name. */
export function floatingNamesOf({ version }: RollbackQuestion, which: FloatingTags): FloatingName[] {
  return version === undefined ? [] : floatingNames(version, which).filter(({ name }) => !isVersionName(name))
}

function deletion(drafts: readonly Release[], found: Found, question: RollbackQuestion): RollbackVerdict {
  const records = drafts.map((draft) => recordIn(draft, question))
  const { tag } = found
  const record = records[0] ?? recordBy(found, question)
  if (record === undefined) return { kind: 'deleted', steps: furtherGoing(found, commitIn(found.marker)), warnings: [] }
  const strange = records.some(({ object }) => tag !== undefined && object !== tag.object)
  if (strange) throw new CheckpointError(otherTag(question.tag))
  const goes = tag !== undefined && isOurs(tag) ? [{ kind: 'tag', tag } as const] : []
  const marker = rollbackMarker({ ...record, tag: question.tag }, question.reason, question.now)
  const isTaken = tag === undefined || goes.length > 0
  return {
    kind: 'deleted',
    steps: [
      ...(isTaken && found.marker === undefined ? [{ kind: 'marker', tag: marker } as const] : []),
      ...drafts.map((release) => ({ kind: 'draft', release }) as const),
      ...(isTaken ? furtherGoing(found, record.commit) : []),
      ...goes,
    ],
    warnings: [...drafts.flatMap((draft) => wordsGoing(draft) ?? []), ...(isTaken ? [] : [keptTag(question.tag)])],
  }
}

interface Made {
  readonly object: string
  readonly commit: string
}

/** The record in a draft. @throws VC643 for a draft that no run wrote, or that is of another tag */
function recordIn({ body, url }: Release, { tag }: RollbackQuestion): Made {
  const read = readBody(body)
  if (read.kind === 'managed' && read.record.tag === tag) return read.record
  throw new CheckpointError(somebodysDraft(tag, url))
}

/** Without any release, the marker proves that the tag was never published. @throws VC213, VC642, VC644 */
function recordBy({ tag, marker }: Found, question: RollbackQuestion): Made | undefined {
  if (tag === undefined && marker === undefined) throw new CheckpointError(noSuchVersion(question.tag))
  if (tag === undefined) return undefined
  if (question.seen === tag.object) return tag
  if (!isOurs(tag)) throw new CheckpointError(notOurTag(tag.name))
  if (marker === undefined || !isMarkerOf(marker.message, tag.object))
    throw new CheckpointError(publishedUnknown(tag.name))
  return tag
}

const keptTag = (tag: string): string =>
  `The tag ${tag} was not created by Version Checkpoint, so it stays. To remove it, delete it by hand.`

/** A version was taken back; or what would be done about it, where it was not confirmed. */
export interface RolledBack {
  readonly kind: 'rolledBack'
  readonly tag: string
  /** Its steps are those that are left. */
  readonly verdict: RollbackVerdict
  /** What this run did; undefined where it was only to tell. */
  readonly done?: readonly RollbackStep[]
}
