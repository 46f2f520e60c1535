import type { MakeLatest, Release } from '../ports/ports.ts'
import { compareSemVer, isStable, parseSemVer } from '../versions/semver.ts'
import { stableTags, versionTags, type VersionTag } from '../versions/tags.ts'
import type { PublishStep } from '../writes/step.ts'
import { isWithdrawn } from '../record/withdrawn.ts'

/**
 * GitHub's default lets a back-port take "Latest" from a higher version, so `auto` sends `false` when a higher
 * stable version is published: https://docs.github.com/en/rest/releases/releases#update-a-release (make_latest).
 * A candidate never is the latest, whatever was asked for: GitHub refuses it for a prerelease.
 */
export function makeLatestOf(step: PublishStep, releases: readonly Release[]): MakeLatest {
  const { makeLatest, tag, version } = step
  const own = parseSemVer(version)
  if (own === undefined || !isStable(own)) return 'false'
  if (makeLatest !== 'auto') return makeLatest
  const rivals = publishedVersions(releases, tag.slice(0, -version.length))
  return rivals.every((rival) => compareSemVer(rival.version, own) <= 0) ? 'true' : 'false'
}

/** The stable versions that people are offered, highest first: none that was withdrawn. */
export function publishedVersions(releases: readonly Release[], prefix: string): VersionTag[] {
  const published = releases.filter((release) => !release.draft && !release.prerelease && !isWithdrawn(release))
  return stableTags(versionTags([...new Set(published.map(({ tag }) => tag))], prefix))
}
