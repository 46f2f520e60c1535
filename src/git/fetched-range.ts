import { standsBelow, undecidedParents } from '../commits/history/borders.ts'
import type { Commit, Sha } from '../commits/commit.ts'
import { parseGitLog } from '../commits/history/git-log.ts'
import { cannotComplete } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Range, TagRef } from '../ports/history.ts'
import { commitsAbove } from './reach.ts'
import { LOG } from './log.ts'
import type { OwnRepository } from './own-repository.ts'
import { firstLine, linesFor, type GitAnswer } from './process.ts'

export const refspecOf = (commit: Sha) => `+${commit}:refs/checkpoint/${commit}`

/**
 * git's answer where all that was asked for is excluded: `upload-pack` dies, and the client may see no more of it than
 * the second sentence. A connection that broke says so beside it.
 */
const NOTHING_LEFT = /no commits selected for shallow requests|error processing shallow info/
const BROKEN = /RPC failed|curl \d+|unexpected disconnect|early EOF|timed out/i

function isNothingLeft({ stderr }: GitAnswer): boolean {
  return NOTHING_LEFT.test(stderr) && !BROKEN.test(stderr)
}

/** A border with more questions than this is not worth its round trips: the whole graph costs less. */
const MOST_QUESTIONS = 12

/**
 * Only the commits after one tag (`--shallow-exclude` takes the name of a ref). `elsewhere`: the tag is not in the head's
 * history, or is the head's descendant. `unknown`: the remote does not serve this, or too much of the border is open.
 */
export async function fetchAfter(
  own: OwnRepository,
  base: TagRef,
  head: Sha,
): Promise<readonly Commit[] | 'elsewhere' | 'unknown'> {
  const limits = [`--shallow-exclude=refs/tags/${base.name}`]
  const first = await own.fetch(limits, [refspecOf(head)])
  if (first.exitCode !== 0) return isNothingLeft(first) ? 'elsewhere' : 'unknown'
  const excluded = new Set([base.commit])
  let questions = MOST_QUESTIONS
  for (;;) {
    const commits = await own.commits()
    const undecided = undecidedParents(commits, excluded)
    if (undecided.length === 0) return standsBelow(commits, base.commit) ? commits : 'elsewhere'
    for (const parent of undecided) {
      questions -= 1
      const answer = questions < 0 ? undefined : await own.fetch(limits, [refspecOf(parent)])
      if (answer?.exitCode === 0) continue
      if (answer === undefined || !isNothingLeft(answer)) return 'unknown'
      excluded.add(parent)
    }
  }
}

export const FIRST_DEPTH = 64

/**
 * The last resort: twice as deep each time, until the highest tag is there and all that the clone lacks lies below it,
 * or until nothing is lacking any more. @throws VC214
 */
export async function fetchDeeper(own: OwnRepository, tags: readonly TagRef[], head: Sha): Promise<Range> {
  const [highest] = tags
  for (let depth = FIRST_DEPTH; ; depth *= 2) {
    requireFetched(await own.fetch([`--depth=${depth}`], [refspecOf(head)]))
    const borders = await own.borders()
    if (borders.length === 0) return rangeIn(own, tags, head)
    if (highest !== undefined && (await isBelow(own, borders, highest.commit))) return rangeIn(own, [highest], head)
  }
}

/** The whole graph, without trees and files. @throws VC214 */
export async function fetchWhole(own: OwnRepository, tags: readonly TagRef[], head: Sha): Promise<Range> {
  requireFetched(await own.fetch([], [refspecOf(head)]))
  return rangeIn(own, tags, head)
}

/** What git says where the remote left out what was asked for: no tree and no blob passes the filter, every commit does. */
const FILTERED = 'did not send all necessary objects'

/**
 * Those of these tags with the head in their history. Each lies under `refs/tags/`, where git can ask all at once. One
 * may stand on a tree or a blob: then each is fetched on its own. @throws VC214
 */
export async function fetchContaining(own: OwnRepository, tags: readonly TagRef[], head: Sha): Promise<TagRef[]> {
  const refspecs = [...new Set(tags.map(({ commit }) => `+${commit}:refs/tags/at-${commit}`))]
  const all = await own.fetch([], [refspecOf(head), ...refspecs])
  if (!all.stderr.includes(FILTERED)) requireFetched(all)
  else
    for (const refspec of [refspecOf(head), ...refspecs]) {
      const one = await own.fetch([], [refspec])
      if (!one.stderr.includes(FILTERED)) requireFetched(one)
    }
  // What is no commit did not come along.
  const later = await commitsAbove(own.run, head, tags, ['--ignore-missing'])
  return tags.filter(({ commit }) => later.has(commit))
}

/** Here is nothing but the head's history, so a tag whose commit is here stands in it. */
async function rangeIn(own: OwnRepository, tags: readonly TagRef[], head: Sha): Promise<Range> {
  const present = tags.length === 0 ? new Set() : new Set(await own.commitNames())
  const base = tags.find(({ commit }) => present.has(commit))
  const log = await own.run([...LOG, head, ...(base === undefined ? [] : [`^${base.commit}`]), '--'])
  requireFetched(log)
  return { ...(base && { base }), commits: parseGitLog(log.stdout) }
}

/** Whether this commit is here and has all the borders in its history. */
async function isBelow(own: OwnRepository, borders: readonly Sha[], commit: Sha): Promise<boolean> {
  if (!(await own.commitNames()).includes(commit)) return false
  const revisions = linesFor([...borders, `^${commit}`])
  const { exitCode, stdout } = await own.run(['rev-list', '--count', '--stdin'], revisions)
  return exitCode === 0 && firstLine(stdout) === '0'
}

export function requireFetched({ exitCode, stderr }: GitAnswer): void {
  if (exitCode !== 0) throw new CheckpointError(cannotComplete(stderr))
}
