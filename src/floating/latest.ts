import type { MakeLatest, Release } from '../ports/ports.ts'
import { compareSemVer, isStable } from '../versions/semver.ts'
import { stableTags, versionTags, type VersionName } from '../versions/tags.ts'
import type { PublishStep } from '../writes/step.ts'
import { isWithdrawn } from '../record/withdrawn.ts'

/**
 * GitHub's default lets a back-port take "Latest" from a higher version, so `auto` sends `false` when a higher
 * stable version is published: https://docs.github.com/en/rest/releases/releases#update-a-release (make_latest).
 * A candidate never is the latest, whatever was asked for: GitHub refuses it for a prerelease.
 */
export function makeLatestOf(step: PublishStep, releases: readonly Release[]): MakeLatest {
  const { makeLatest, tag } = step
  if (!isStable(tag.version)) return 'false'
  if (makeLatest !== 'auto') return makeLatest
  const rivals = publishedVersions(releases, tag.prefix)
  return rivals.every((rival) => compareSemVer(rival.version, tag.version) <= 0) ? 'true' : 'false'
}

/** A version that people are offered. */
export interface PublishedVersion extends VersionName {
  readonly release: Release
}

/** The stable versions that people are offered, highest first: none that was withdrawn. */
export function publishedVersions(releases: readonly Release[], prefix: string): PublishedVersion[] {
  const published = releases.filter((release) => !release.draft && !release.prerelease && !isWithdrawn(release))
  // Of several for one tag the first counts.
  const byTag = new Map(published.toReversed().map((release) => [release.tag, { name: release.tag, release }]))
  return stableTags(versionTags([...byTag.values()], prefix))
}
