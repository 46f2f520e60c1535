import { judge, type Judgement, type PastRelease } from '../next-version/replay.ts'
import type { Sha } from '../commits/commit.ts'
import { differenceBetween, graphOf, reachOf, type Graph } from '../commits/history/graph.ts'
import type { Git, Tag } from '../ports/history.ts'
import type { Settings } from '../settings/settings.ts'
import { stableTags, versionTags, type VersionTag } from '../versions/tags.ts'
import { prefixOf, type Reach } from '../next-version/prefix.ts'

export interface Replaying {
  readonly settings: Settings
  readonly reach: Reach
  /** How many. */
  readonly last: number
}

/** Judges the last releases of this repository, newest first: each against the highest version before it in its history. @throws VC207 */
export async function replayReleases(git: Git, replaying: Replaying): Promise<Judgement[]> {
  const { rules, majorOnZero } = replaying.settings
  return (await pastReleases(git, replaying)).map((release) => judge(release, rules, majorOnZero))
}

/**
 * The last releases, newest first, each with the version before it and the commits that it brought. The graph is read
 * once and walked in memory, and only the commits of these releases are read whole. @throws VC207
 */
export async function pastReleases(git: Git, { settings, reach, last }: Replaying): Promise<PastRelease[]> {
  const tags = await git.tags()
  const prefix = await prefixOf({ tagPrefix: settings.tagPrefix, refs: tags }, reach)
  const [releases = []] = await pastOfLines(git, { tags, prefixes: [prefix], last })
  return releases
}

interface Lines {
  readonly tags: readonly Tag[]
  /** One for each line of versions. */
  readonly prefixes: readonly string[]
  readonly last: number
}

/** The same for several lines of versions, in as many processes as for one. */
export async function pastOfLines(
  git: Git,
  { tags, prefixes, last }: Lines,
): Promise<(PastRelease & { readonly tag: VersionTag })[][]> {
  // A tag may stand on a tree, which has no history to ask for.
  const onCommits = tags.filter(({ leadsTo }) => leadsTo === undefined)
  const lines = prefixes.map((prefix) => stableTags(versionTags(onCommits, prefix)))
  const graph = graphOf(await git.graph([...new Set(lines.flat().map(({ commit }) => commit))]))
  const steps = lines.map((stable) => stepsAmong(stable, graph, last))
  const read = await git.commitsNamed([...new Set(steps.flat().flatMap(({ shas }) => shas))])
  const bySha = new Map(read.map((commit) => [commit.sha, commit]))
  return steps.map((ofLine) =>
    ofLine.map(({ release, previous, shas }) => ({
      tag: release,
      previous,
      commits: shas.flatMap((sha) => bySha.get(sha) ?? []),
    })),
  )
}

/** From a version to the one that was released after it in the same history, and the commits that it brought. */
interface ReleaseStep {
  readonly release: VersionTag
  readonly previous: VersionTag
  readonly shas: readonly Sha[]
}

/** The next lower version in the release's own history comes before it; a back-port's is on its own line. */
function stepsAmong(stable: readonly VersionTag[], graph: Graph, last: number): ReleaseStep[] {
  const steps: ReleaseStep[] = []
  for (const [at, release] of stable.entries()) {
    if (steps.length === last) break
    const reaches = reachOf(graph, release.commit)
    const previous = stable.slice(at + 1).find(({ commit }) => reaches(commit))
    if (previous === undefined) continue
    steps.push({ release, previous, shas: differenceBetween(graph, previous.commit, release.commit).commits })
  }
  return steps
}
