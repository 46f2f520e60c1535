import type { Sha } from '../commits/commit.ts'
import { gitFailed } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { askedTogether } from '../ports/asked-once.ts'
import type { Dated, SharedHistory, Spot, TagRef } from '../ports/history.ts'
import { changedPaths, readChanges } from './changes.ts'
import { readTagsNamed, tagNamesMergedInto, type DatedTag } from './git-tags.ts'
import { LOG, runLog } from './log.ts'
import { linesFor, linesOf, NO_INPUT, requireSuccess, type RunGit } from './process.ts'
import { commitsReached } from './reach.ts'

/** The questions of several packages, asked of a repository that holds the head's history and its trees. */
export function sharedHistory(run: RunGit, head: Sha): SharedHistory {
  let all: Promise<ReadonlySet<Sha>> | undefined
  const known = new Map<string, DatedTag>()
  const tagsOf = async (names: readonly string[]) => {
    const lacking = names.filter((name) => !known.has(name))
    for (const found of await readTagsNamed(run, lacking)) known.set(found.tag.name, found)
    return names.flatMap((name) => known.get(name) ?? [])
  }
  return {
    byDate: async (tags) => oldestFirst(tags, await tagsOf(namesOf(tags))),
    changesIn: (stretch, under) => readChanges(run, stretch, under),
    // Where clocks went back, git before 2.41 denies tags that it has: only what it affirms is sure.
    async reached(tags) {
      if (tags.length === 0) return new Set()
      const merged = new Set(await tagNamesMergedInto(run, head, namesOf(tags)))
      if (tags.every(({ name }) => merged.has(name))) return merged
      const commits = await (all ??= commitsReached(run, head))
      return new Set([...merged, ...tags.filter(({ commit }) => commits.has(commit)).map(({ name }) => name)])
    },
    async commitsSince(bases) {
      const excluded = await reachedByAll(run, [...new Set(bases)])
      return runLog(run, [...LOG, head, ...excluded.map((sha) => `^${sha}`), '--'])
    },
    changedPaths: (pairs, under) => changedPaths(run, pairs, under),
    objectsAt: askedTogether(
      ({ commit, path }) => `${commit}:${path}`,
      (spots) => objectsAt(run, spots),
    ),
    namesIn: (folder) => namesIn(run, folder),
    foldersOf: (commit) => foldersOf(run, commit),
    tagsNamed: async (names) => (await tagsOf(names)).map(({ tag }) => tag),
  }
}

function namesOf(tags: readonly TagRef[]): string[] {
  return tags.map(({ name }) => name)
}

/** Undefined where one says no date. */
function oldestFirst(tags: readonly TagRef[], found: readonly DatedTag[]): readonly Dated[] | undefined {
  const times = new Map(found.map(({ tag, committedAt }) => [tag.name, committedAt]))
  const dated = tags.map((tag) => ({ ...tag, committedAt: times.get(tag.name) ?? 0 }))
  if (!dated.every(({ committedAt }) => committedAt > 0)) return undefined
  return dated.sort((one, other) => one.committedAt - other.committedAt)
}

/** Commits whose histories together are what all of these reach: https://git-scm.com/docs/git-merge-base */
export async function reachedByAll(run: RunGit, bases: readonly Sha[]): Promise<readonly Sha[]> {
  if (bases.length < 2) return bases
  const { exitCode, stdout, stderr } = await run(['merge-base', '--octopus', '--all', ...bases])
  if (exitCode > 1) throw new CheckpointError(gitFailed('merge-base', stderr))
  return linesOf(stdout)
}

/** `missing` is the answer where there is nothing. */
export async function objectsAt(run: RunGit, spots: readonly Spot[]): Promise<(Sha | undefined)[]> {
  if (spots.length === 0) return []
  const args = ['cat-file', '--batch-check=%(objectname)']
  const asked = linesFor(spots.map(({ commit, path }) => `${commit}:${path}`))
  const answers = requireSuccess(args, await run(args, asked)).split('\n')
  return spots.map((_, at) => (/^[0-9a-f]{40,64}$/.test(answers[at] ?? '') ? answers[at] : undefined))
}

export async function namesIn(run: RunGit, folder: Spot): Promise<ReadonlySet<string>> {
  const [tree] = await objectsAt(run, [folder])
  if (tree === undefined) return new Set()
  const args = ['ls-tree', '-z', '--name-only', tree]
  const answer = await run(args, NO_INPUT)
  return answer.stderr.includes(NO_TREE) ? new Set() : new Set(requireSuccess(args, answer).split('\0'))
}

/** A file stands where a folder was looked for. */
const NO_TREE = 'not a tree object'

export async function foldersOf(run: RunGit, commit: Sha): Promise<ReadonlyMap<string, Sha>> {
  const args = ['ls-tree', '-r', '-d', '-z', '--full-tree', commit, '--']
  return new Map(
    requireSuccess(args, await run(args, NO_INPUT))
      .split('\0')
      .flatMap(folderIn),
  )
}

/** https://git-scm.com/docs/git-ls-tree: `<mode> <type> <object>`, a tab, the path as it is. */
function folderIn(entry: string): [string, Sha][] {
  const [, object, path] = /^\d+ tree (\S+)\t([^]*)$/.exec(entry) ?? []
  return object === undefined || path === undefined ? [] : [[path, object]]
}
