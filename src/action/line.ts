import { compareSemVer, isStable, parseSemVer } from '../versions/semver.ts'
import { versionTags } from '../versions/tags.ts'
import type { Plan } from '../next-version/plan.ts'

const MOST_BEFORE = 4

/**
 * The tags of the last versions before this one, lowest first: stable ones, and the candidates since the base. The base
 * is always among them.
 */
export function lineBefore({ tag, version, base }: Plan, tagNames: readonly string[]): string[] {
  const [own, since] = [parseSemVer(version), parseSemVer(base?.version ?? '')]
  if (own === undefined) return []
  const last = versionTags(tagNames, tag.slice(0, -version.length))
    .filter((known) => compareSemVer(known.version, own) < 0)
    .filter((known) => isStable(known.version) || since === undefined || compareSemVer(known.version, since) > 0)
    .slice(0, MOST_BEFORE)
    .map(({ name }) => name)
  const isCut = base !== null && !last.includes(base.tag)
  return (isCut ? [...last.slice(0, MOST_BEFORE - 1), base.tag] : last).reverse()
}
