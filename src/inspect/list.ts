import type { Sha } from '../commits/commit.ts'
import { distancesFrom, graphOf, type Graph } from '../commits/history/graph.ts'
import { canonicalRelease } from '../record/canonical-release.ts'
import { isWithdrawn } from '../record/withdrawn.ts'
import { dateOf, type Tag } from '../ports/history.ts'
import type { Inspected, Release } from '../ports/ports.ts'
import { formatSemVer } from '../versions/semver.ts'
import { versionTags, type VersionTag } from '../versions/tags.ts'
import { prefixOf, type Reach } from '../next-version/prefix.ts'

/** A version of this repository and the release that it has. */
export interface ListedVersion {
  /** Where there are several. */
  readonly package?: string
  readonly version: string
  readonly tag: string
  readonly kind: 'annotated' | 'lightweight'
  readonly commit: Sha
  /** ISO 8601, UTC; empty where the tag tells none. */
  readonly date: string
  readonly release: 'published' | 'withdrawn' | 'draft' | 'none'
  readonly url: string
  /** How many commits HEAD has that it has not; null if HEAD does not reach it, or nobody can tell. */
  readonly distance: number | null
  /** Whether HEAD reaches it; null in a shallow clone, and for a tag on no commit. */
  readonly reachable: boolean | null
}

interface ListedLine {
  /** Of the package, where there are several. */
  readonly name?: string
  readonly prefix: string
}

interface Listing {
  /** Undefined: the prefix that the tags have. */
  readonly tagPrefix?: string | undefined
  /** Several lines of versions, instead of one. */
  readonly packages?: readonly ListedLine[] | undefined
  readonly reach: Reach
  /** A shallow clone counts wrong without a word. */
  readonly shallow: boolean
}

/** All versions, highest first, of one package after the other. @throws VC207 */
export async function listVersions(inspected: Inspected, listing: Listing): Promise<ListedVersion[]> {
  const [listed, head] = await Promise.all([versionsIn(inspected, listing), headOf(inspected, listing)])
  const isCounted = ({ tag }: Uncounted) => !listing.shallow && tag.leadsTo === undefined
  const distances =
    head &&
    distancesFrom(
      head.graph,
      head.commit,
      listed.filter(isCounted).map(({ commit }) => commit),
    )
  return listed.map((version) => {
    const distance = distances?.get(version.commit) ?? null
    return { ...version, tag: version.tag.name, distance, reachable: isCounted(version) ? distance !== null : null }
  })
}

/** None in a repository without a commit: there is nothing that HEAD could reach. */
async function headOf({ git }: Inspected, { shallow }: Listing): Promise<{ commit: Sha; graph: Graph } | undefined> {
  const commit = shallow ? undefined : await git.commitOf('HEAD')
  return commit === undefined ? undefined : { commit, graph: graphOf(await git.graph([commit])) }
}

interface Uncounted extends Omit<ListedVersion, 'tag' | 'distance' | 'reachable'> {
  readonly tag: Tag
}

async function versionsIn({ git, forge }: Inspected, { tagPrefix, packages, reach }: Listing): Promise<Uncounted[]> {
  const [tags, releases] = await Promise.all([git.tags(), forge.releases()])
  const lines: readonly ListedLine[] = packages ?? [{ prefix: await prefixOf({ tagPrefix, refs: tags }, reach) }]
  return lines.flatMap((line) => versionTags(tags, line.prefix).map((tag) => versionOf(tag, line, releases)))
}

function versionOf(tag: Tag & VersionTag, line: ListedLine, releases: readonly Release[]): Uncounted {
  const release = canonicalRelease(releases, tag.name)
  return {
    ...(line.name !== undefined && { package: line.name }),
    version: formatSemVer(tag.version),
    tag,
    kind: tag.annotated ? 'annotated' : 'lightweight',
    commit: tag.commit,
    date: dateOf(tag),
    release: release === undefined ? 'none' : stateOf(release),
    url: release?.url ?? '',
  }
}

function stateOf(release: Release): 'draft' | 'withdrawn' | 'published' {
  if (release.draft) return 'draft'
  return isWithdrawn(release) ? 'withdrawn' : 'published'
}
