import type { Sha } from '../commits/commit.ts'
import { gitFailed } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Range, TagRef } from '../ports/history.ts'
import { readCommits } from './log.ts'
import { firstLine, linesFor, linesOf, NO_INPUT, requireSuccess, type RunGit } from './process.ts'

/** The first of these tags in the head's history, and the commits since. https://git-scm.com/docs/git-log */
export async function rangeSince(run: RunGit, tags: readonly TagRef[], head: string): Promise<Range> {
  const [first, ...others] = tags
  if (first === undefined) return { commits: await readCommits(run, head) }
  const near = await rangeNear(run, first, head)
  if (near?.base !== undefined) return near
  const isIn = near === undefined && (await isInHistory(run, first.commit, head))
  const base = isIn ? first : await highestBeside(run, others, { beside: first.commit, head })
  return { ...(base && { base }), commits: await readCommits(run, head, base?.commit) }
}

/** More commits than this are not read before it is known that the tag is their base. */
const MOST_NEAR = 5000

/**
 * The commits of `head` after this tag, which also say whether it is in that history at all: then it is a parent of one of
 * them, or `head` itself. Without a base it is not; undefined: there are too many to tell.
 */
async function rangeNear(run: RunGit, tag: TagRef, head: string): Promise<Range | undefined> {
  const commits = await readCommits(run, head, tag.commit, MOST_NEAR)
  if (commits.length === MOST_NEAR) return undefined
  const isBase = tag.commit === head || commits.some(({ parents }) => parents.includes(tag.commit))
  return { ...(isBase && { base: tag }), commits }
}

/** The first in the history of `head`, beside which a commit is known: what is near their fork is looked at, and then all of it. */
async function highestBeside(run: RunGit, tags: readonly TagRef[], fork: Fork): Promise<TagRef | undefined> {
  if (tags.length === 0) return undefined
  const near = await highestNearFork(run, tags, fork)
  if (near !== undefined) return near
  const reached = await commitsReached(run, fork.head)
  return tags.find(({ commit }) => reached.has(commit))
}

interface Fork {
  readonly beside: Sha
  readonly head: string
}

/** How many tags are looked at where none stands between the fork and the head: more of them cost a walk of the history. */
const MOST_BESIDE = 100

/**
 * Where the commits near a fork can tell: those between the fork and the head are in its history, and what has
 * the fork in its own history, without being one of them, is not. Neither depends on dates. Undefined: they cannot tell.
 */
async function highestNearFork(
  run: RunGit,
  tags: readonly TagRef[],
  { beside, head }: Fork,
): Promise<TagRef | undefined> {
  const fork = await mergeBase(run, beside, head)
  if (fork === undefined) return undefined
  const reached = new Set(await commitsIn(run, [head, `^${fork}`])).add(fork)
  const known = tags.findIndex(({ commit }) => reached.has(commit))
  const above = await commitsAbove(run, fork, tags.slice(0, known < 0 ? MOST_BESIDE : known))
  const first = tags.find(({ commit }) => reached.has(commit) || !above.has(commit))
  if (first === undefined || reached.has(first.commit)) return first
  return (await isInHistory(run, first.commit, head)) ? first : undefined
}

/** Undefined where the two have nothing in common, or one is no commit: https://git-scm.com/docs/git-merge-base */
async function mergeBase(run: RunGit, one: Sha, other: string): Promise<Sha | undefined> {
  const { exitCode, stdout, stderr } = await run(['merge-base', one, other])
  if (exitCode > 1 && !NOT_A_COMMIT.test(stderr)) throw new CheckpointError(gitFailed('merge-base', stderr))
  return exitCode === 0 ? firstLine(stdout) : undefined
}

/** A tag may stand on a tree or a blob, as Linux's first did: no version, and in nobody's history. */
const NOT_A_COMMIT = /is a (?:tree|blob), not a commit/

export async function isInHistory(run: RunGit, revision: string, head: string): Promise<boolean> {
  const { exitCode, stderr } = await run(['merge-base', '--is-ancestor', revision, head])
  if (NOT_A_COMMIT.test(stderr)) return false
  if (exitCode > 1) throw new CheckpointError(gitFailed('merge-base', stderr))
  return exitCode === 0
}

async function commitsIn(run: RunGit, revisions: readonly string[]): Promise<Sha[]> {
  const args = ['rev-list', ...revisions, '--']
  return linesOf(requireSuccess(args, await run(args, NO_INPUT)))
}

/**
 * Every commit in the history of `head`. Asked of a part of it by `^head` or `--merged`, git stops where dates say that it
 * may, and denies commits that a clock of the future made: https://github.com/git/git/blob/v2.39.0/revision.c (SLOP)
 */
export async function commitsReached(run: RunGit, head: string): Promise<ReadonlySet<Sha>> {
  return new Set(await commitsIn(run, [head]))
}

/** The commits of these tags' histories that have `head` in their own. What is no commit is passed over. */
export async function commitsAbove(
  run: RunGit,
  head: string,
  tags: readonly TagRef[],
  options: readonly string[] = [],
): Promise<ReadonlySet<Sha>> {
  if (tags.length === 0) return new Set()
  const args = ['rev-list', '--ancestry-path', ...options, '--stdin']
  const revisions = [`^${head}`, ...tags.map(({ commit }) => commit)]
  return new Set(linesOf(requireSuccess(args, await run(args, linesFor(revisions)))))
}
