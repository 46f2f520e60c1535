import type { Sha } from '../commits/commit.ts'
import type { SharedHistory, TagRef } from '../ports/history.ts'
import { changedPaths } from './changes.ts'
import { requireFetched, FIRST_DEPTH, refspecOf } from './fetched-range.ts'
import { readTagsNamed } from './git-tags.ts'
import type { OwnRepository } from './own-repository.ts'
import { firstLine, linesFor } from './process.ts'
import { foldersOf, namesIn, objectsAt, reachedByAll, sharedHistory } from './shared-history.ts'

/**
 * What several packages ask of a head that the clone has only in part: the graph, as deep as the bases need it, and in a
 * repository of its own the trees of those commits that are compared.
 */
export async function sharedFromRemote(
  head: Sha,
  lines: readonly (readonly TagRef[])[],
  make: () => Promise<OwnRepository>,
): Promise<SharedHistory> {
  const graph = await make()
  await fetchGraph(graph, head, lines)
  const here = new Set(await graph.commitNames())
  const trees = treesFrom(make, head)
  return {
    // Here is nothing but the head's history, so a tag whose commit is here stands in it.
    reached: (tags) => Promise.resolve(new Set(tags.filter(({ commit }) => here.has(commit)).map(({ name }) => name))),
    commitsSince: (bases) => sharedHistory(graph.run, head).commitsSince(bases),
    async changedPaths(pairs, under) {
      const own = await trees(pairs.flatMap(({ sha, parent }) => [sha, ...(parent === undefined ? [] : [parent])]))
      return changedPaths(own.run, pairs, under)
    },
    objectsAt: async (spots) => objectsAt((await trees(spots.map(({ commit }) => commit))).run, spots),
    namesIn: async (folder) => namesIn((await trees([folder.commit])).run, folder),
    foldersOf: async (commit) => foldersOf((await trees([commit])).run, commit),
    async tagsNamed(names) {
      if (names.length === 0) return []
      const own = await make()
      requireFetched(
        await own.fetch(
          ['--depth=1'],
          names.map((name) => `+refs/tags/${name}:refs/tags/${name}`),
        ),
      )
      return (await readTagsNamed(own.run, names)).map(({ tag }) => tag)
    },
  }
}

/** Twice as deep each time, until the highest tag of each line is there and all that is lacking lies below all of them. @throws VC214 */
async function fetchGraph(own: OwnRepository, head: Sha, lines: readonly (readonly TagRef[])[]): Promise<void> {
  const bases = lines.map(([highest]) => highest?.commit)
  if (bases.includes(undefined)) {
    requireFetched(await own.fetch([], [refspecOf(head)]))
    return
  }
  for (let depth = FIRST_DEPTH; ; depth *= 2) {
    requireFetched(await own.fetch([`--depth=${depth}`], [refspecOf(head)]))
    const borders = await own.borders()
    if (borders.length === 0) return
    const here = new Set(await own.commitNames())
    const known = bases.flatMap((base) => (base !== undefined && here.has(base) ? [base] : []))
    if (known.length < bases.length) continue
    const excluded = await reachedByAll(own.run, [...new Set(known)])
    const asked = linesFor([...borders, ...excluded.map((sha) => `^${sha}`)])
    const { exitCode, stdout } = await own.run(['rev-list', '--count', '--stdin'], asked)
    if (excluded.length > 0 && exitCode === 0 && firstLine(stdout) === '0') return
  }
}

/** Past so many commits all trees of the history cost less than those of each one by itself. */
const MOST_BY_NAME = 2_000

/** Brings the trees of commits that are not here yet. */
function treesFrom(make: () => Promise<OwnRepository>, head: Sha): (commits: readonly Sha[]) => Promise<OwnRepository> {
  const here = new Set<Sha>()
  let own: OwnRepository | undefined
  let isWhole = false
  const bring = async (commits: readonly Sha[]) => {
    const lacking = [...new Set(commits)].filter((sha) => !here.has(sha))
    if (isWhole || (own !== undefined && lacking.length === 0)) return own ?? make()
    const isMuch = lacking.length > MOST_BY_NAME
    own = isMuch || own === undefined ? await make() : own
    // At depth 1 each commit is there with its own tree; its parents are named beside it.
    const limits = isMuch ? [] : ['--depth=1']
    requireFetched(await own.fetchTrees(limits, isMuch ? [refspecOf(head)] : lacking.map(refspecOf)))
    for (const sha of lacking) here.add(sha)
    isWhole = isMuch
    return own
  }
  // One after the other: what one brings the next one need not, and two fetches into one repository would meet.
  let turn: Promise<unknown> = Promise.resolve()
  return (commits) => {
    const own = turn.then(() => bring(commits))
    turn = own
    return own
  }
}
