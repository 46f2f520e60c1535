import type { Sha } from '../commits/commit.ts'
import { canonicalRelease } from '../plan/result.ts'
import type { Inspected } from '../ports.ts'
import { formatSemVer } from '../versions/semver.ts'
import { choosePrefix, versionTags } from '../versions/tags.ts'

/** A version of this repository and the release that it has. */
export interface ListedVersion {
  readonly version: string
  readonly tag: string
  readonly kind: 'annotated' | 'lightweight'
  readonly commit: Sha
  /** ISO 8601, UTC. */
  readonly date: string
  readonly release: 'published' | 'draft' | 'none'
  readonly url: string
}

/** All versions, highest first. `tagPrefix` undefined: the prefix that the tags have. */
export async function listVersions({ git, forge }: Inspected, tagPrefix: string | undefined): Promise<ListedVersion[]> {
  const [tags, releases] = await Promise.all([git.tags(), forge.releases()])
  const byName = new Map(tags.map((tag) => [tag.name, tag]))
  const names = [...byName.keys()]
  return versionTags(names, tagPrefix ?? choosePrefix(names).prefix).flatMap(({ name, version }) => {
    const tag = byName.get(name)
    if (tag === undefined) return []
    const release = canonicalRelease(releases, name)
    return [
      {
        version: formatSemVer(version),
        tag: name,
        kind: tag.annotated ? 'annotated' : 'lightweight',
        commit: tag.commit,
        date: new Date(tag.taggedAt * 1000).toISOString(),
        release: release === undefined ? 'none' : release.draft ? 'draft' : 'published',
        url: release?.url ?? '',
      } as const,
    ]
  })
}
