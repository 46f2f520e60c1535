import type { Sha } from '../commits/commit.ts'
import { changesReader, type Changes } from '../commits/history/git-log.ts'
import type { Pair, Stretch } from '../ports/history.ts'
import { LOG, readLog } from './log.ts'
import { linesFor, requireSuccess, type RunGit } from './process.ts'

/**
 * `--raw`, since a file may be called like a commit. Without the detection of renames a moved file shows on both sides.
 * What a merge changed is its difference to the first parent.
 */
const RAW = ['--raw', '--no-abbrev', '--no-renames', '--root']

/** What a user's configuration could make of a log: https://git-scm.com/docs/git-config `diff.relative`, `log.follow`, … */
const AS_IT_IS = ['--diff-merges=first-parent', '--no-relative', '--no-follow', '--ignore-submodules=none']

/** Every commit is told, also where none of its files is below the folders. https://git-scm.com/docs/git-log#_history_simplification */
const EVERY_COMMIT = ['--full-history', '--sparse']

/** Commits with the paths that they changed, of files below these folders alone where some are given. */
export function readChanges(run: RunGit, { from, without }: Stretch, under?: readonly string[]): Promise<Changes> {
  const limits = under === undefined ? [] : EVERY_COMMIT
  const revisions = [from, ...without.map((sha) => `^${sha}`)]
  return readLog(run, [...LOG, ...RAW, ...AS_IT_IS, ...limits, ...revisions, '--', ...pathsOf(under)])
}

/**
 * Each commit is named with its parent: behind the border of a shallow clone git takes a commit for a root and would list
 * every file.
 */
const DIFF = ['diff-tree', '--stdin', '-r', '-z', ...RAW, '--no-ext-diff']

/** One process for all commits. https://git-scm.com/docs/git-diff-tree */
export async function changedPaths(
  run: RunGit,
  pairs: readonly Pair[],
  under?: readonly string[],
): Promise<ReadonlyMap<Sha, readonly string[]>> {
  if (pairs.length === 0) return new Map()
  const lines = linesFor(pairs.map(({ sha, parent }) => (parent === undefined ? sha : `${sha} ${parent}`)))
  const args = [...DIFF, '--', ...pathsOf(under)]
  const { take, read } = changesReader((text, from, to) => text.slice(from, to))
  requireSuccess(args, await run(args, lines, take))
  return read()
}

function pathsOf(folders: readonly string[] = []): string[] {
  return folders.map((path) => `:(top,literal)${path}`)
}
