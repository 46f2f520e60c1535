import { compareSemVer, isStable } from '../versions/semver.ts'
import { versionTags } from '../versions/tags.ts'
import type { PlannedVersion } from '../next-version/plan.ts'
import type { TagRef } from '../ports/history.ts'

const MOST_BEFORE = 4

/**
 * The tags of the last versions before this one, lowest first: stable ones, and the candidates since the base. The base
 * is always among them.
 */
export function lineBefore({ plan: { base }, next }: PlannedVersion, tags: readonly TagRef[]): string[] {
  const known = versionTags(tags, next.prefix)
  const since = known.find(({ name }) => name === base?.tag)?.version
  const last = known
    .filter(({ version }) => compareSemVer(version, next.version) < 0)
    .filter(({ version }) => isStable(version) || since === undefined || compareSemVer(version, since) > 0)
    .slice(0, MOST_BEFORE)
    .map(({ name }) => name)
  const isCut = base !== null && !last.includes(base.tag)
  return (isCut ? [...last.slice(0, MOST_BEFORE - 1), base.tag] : last).reverse()
}
