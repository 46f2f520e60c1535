import type { Sha } from '../commits/commit.ts'
import { floatingElsewhere, floatingIsVersion, floatingReleased } from '../errors/publication.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Tag, TagRef } from '../ports/history.ts'
import type { Release, Standing } from '../ports/ports.ts'
import { isSameLine } from '../versions/floating.ts'
import { compareSemVer } from '../versions/semver.ts'
import { isVersionName, versionTags, type VersionName } from '../versions/tags.ts'
import { publishedVersions } from './latest.ts'
import { readBody } from '../record/region.ts'
import type { FloatStep } from '../writes/step.ts'

/** A floating tag as it stands, and what there is around it. */
export interface FloatSight {
  readonly found: Tag | undefined
  readonly releases: readonly Release[]
  /** Tags whose commits are known without asking. */
  readonly tags: readonly TagRef[]
  /** Of the commit that it stands on, to the one that it should stand on; asked only where no version is known there. */
  readonly standing?: Standing | undefined
}

/** What is to be done about a floating tag. `unknown`: first ask how its commit stands to the version's. */
export type FloatVerdict =
  | { readonly kind: 'make' | 'keep'; readonly from?: undefined }
  | { readonly kind: 'move'; readonly from: Tag }
  | { readonly kind: 'unknown'; readonly from: Tag }

/** Whether a floating tag may lead people to this release: one that is published, stable, and offered still. */
export function isOffered(step: FloatStep, release: Release | undefined): boolean {
  return release !== undefined && publishedVersions([release], step.to.prefix).length > 0
}

/** A published version of the same line that is above this one: then the tag is that one's. */
export function higherPublished(step: FloatStep, releases: readonly Release[]): VersionName | undefined {
  const { prefix, version: own } = step.to
  return publishedVersions(releases, prefix).find(
    ({ version }) => isSameLine(version, own, step.follows) && compareSemVer(version, own) > 0,
  )
}

/**
 * Only forward, and only from where a run of ours or a person's own hand may have left it on the way: a lower version,
 * or a commit in the history of the new one. @throws VC631 where it stands elsewhere,
 * VC632 where it carries a release, VC633 where its name is a version
 */
export function judgeFloat(step: FloatStep, { found, releases, tags, standing }: FloatSight): FloatVerdict {
  if (isVersionName(step.name)) throw new CheckpointError(floatingIsVersion(step.name))
  const carried = releases.find(({ tag, draft }) => tag === step.name && !draft)
  if (carried !== undefined) throw new CheckpointError(floatingReleased(step.name, carried.url))
  if (found === undefined) return { kind: 'make' }
  if (found.commit === step.to.commit) return { kind: 'keep' }
  const there = versionsOn(found.commit, step.to.prefix, { releases, tags })
  if (there.some(({ version }) => compareSemVer(version, step.to.version) < 0)) return { kind: 'move', from: found }
  const [higher] = there
  const place = { name: step.name, commit: found.commit, to: step.to.name }
  if (higher !== undefined) throw new CheckpointError(floatingElsewhere({ ...place, version: higher.name }))
  if (standing === undefined) return { kind: 'unknown', from: found }
  if (standing === 'ancestor') return { kind: 'move', from: found }
  throw new CheckpointError(floatingElsewhere(place))
}

/** By the tags that are known, and by the records in the releases, which hold where a clone has no tags. */
function versionsOn(
  commit: Sha,
  prefix: string,
  { releases, tags }: Pick<FloatSight, 'releases' | 'tags'>,
): readonly VersionName[] {
  const recorded = releases.filter(({ body }) => recordedCommit(body) === commit).map(({ tag }) => ({ name: tag }))
  const known = tags.filter((tag) => tag.commit === commit)
  return versionTags([...recorded, ...known], prefix)
}

function recordedCommit(body: string): Sha | undefined {
  const read = readBody(body)
  return read.kind === 'managed' ? read.record.commit : undefined
}
