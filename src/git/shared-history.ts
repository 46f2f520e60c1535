import type { Sha } from '../commits/commit.ts'
import { gitFailed } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Pair, SharedHistory, Spot, TagRef } from '../ports/history.ts'
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
    oldestOf: async (tags) => oldestAmong(tags, await tagsOf(namesOf(tags))),
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
    objectsAt: (spots) => objectsAt(run, spots),
    namesIn: (folder) => namesIn(run, folder),
    foldersOf: (commit) => foldersOf(run, commit),
    tagsNamed: async (names) => (await tagsOf(names)).map(({ tag }) => tag),
  }
}

function namesOf(tags: readonly TagRef[]): string[] {
  return tags.map(({ name }) => name)
}

/** The tag whose commit says to be the oldest; undefined where one says no date. */
function oldestAmong(tags: readonly TagRef[], found: readonly DatedTag[]): TagRef | undefined {
  const times = new Map(found.map(({ tag, committedAt }) => [tag.name, committedAt]))
  if (!tags.every(({ name }) => (times.get(name) ?? 0) > 0)) return undefined
  return [...tags].sort((one, other) => (times.get(one.name) ?? 0) - (times.get(other.name) ?? 0))[0]
}

/** Commits whose histories together are what all of these reach: https://git-scm.com/docs/git-merge-base */
export async function reachedByAll(run: RunGit, bases: readonly Sha[]): Promise<readonly Sha[]> {
  if (bases.length < 2) return bases
  const { exitCode, stdout, stderr } = await run(['merge-base', '--octopus', '--all', ...bases])
  if (exitCode > 1) throw new CheckpointError(gitFailed('merge-base', stderr))
  return linesOf(stdout)
}

/**
 * `--raw`, since a file may be called like a commit. Each commit is named with its parent: what a merge changed is its
 * difference to the first one, and behind the border of a shallow clone git takes a commit for a root and would list
 * every file. Without the detection of renames a moved file shows on both sides.
 */
const DIFF = ['diff-tree', '--stdin', '-r', '-z', '--raw', '--no-renames', '--root', '--no-ext-diff']

/** One process for all commits. https://git-scm.com/docs/git-diff-tree */
export async function changedPaths(
  run: RunGit,
  pairs: readonly Pair[],
  under?: readonly string[],
): Promise<ReadonlyMap<Sha, readonly string[]>> {
  if (pairs.length === 0) return new Map()
  const lines = linesFor(pairs.map(({ sha, parent }) => (parent === undefined ? sha : `${sha} ${parent}`)))
  const args = [...DIFF, '--', ...(under ?? []).map((path) => `:(top,literal)${path}`)]
  return parseRawDiff(requireSuccess(args, await run(args, lines)))
}

/** A commit's id, then for each file `:modes ids status` and its path, all ended by NUL. */
function parseRawDiff(output: string): ReadonlyMap<Sha, readonly string[]> {
  const changed = new Map<Sha, string[]>()
  const fields = output.split('\0')
  let paths: string[] = []
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] ?? ''
    if (field.startsWith(':')) paths.push(fields[(at += 1)] ?? '')
    else if (field !== '') changed.set(field, (paths = []))
  }
  return changed
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
