import { notReachedBy } from '../commits/history/ancestry.ts'
import type { Commit, Sha } from '../commits/commit.ts'
import { orderHistory } from '../commits/history/order.ts'
import type { Snapshot } from '../next-version/snapshot.ts'
import type { MergeMethod, PullRequest } from '../ports/pull-request.ts'
import { isStable } from '../versions/semver.ts'
import { mergeMessage, squashMessage } from './messages.ts'

/** What GitHub calls the commit that it makes to try a pull request out. It is on no branch, and nobody's work. */
const TEMPORARY = /^Merge [0-9a-f]{40,64} into [0-9a-f]{40,64}$/

function isTemporaryMerge({ parents, message }: Commit): boolean {
  return parents.length === 2 && TEMPORARY.test(message.trim())
}

/** A pull request's commits, apart from those that its target has already. */
export interface Branch {
  /** The last commit of the target. */
  readonly target: Sha
  /** Commits of the range that the target has, in no order. */
  readonly before: readonly Commit[]
  /** The pull request's own, oldest first; undefined where nobody could tell them. */
  readonly own: readonly Commit[] | undefined
}

/**
 * The range taken apart: at GitHub's temporary merge, or where the head of the pull request itself is looked at.
 * Undefined where the run stands on the target, as for `pull_request_target`: its commits are still to be read.
 */
export function branchIn(read: Snapshot, pull: PullRequest): Branch | undefined {
  const merge = read.commits.find((commit) => commit.sha === read.head && isTemporaryMerge(commit))
  if (merge === undefined && read.head !== pull.head) return undefined
  const target = merge?.parents[0] ?? pull.base
  const own = notReachedBy(read.commits, target).filter(({ sha }) => sha !== merge?.sha)
  return branchOf(read.commits, { target, own, without: merge?.sha })
}

/** The commits of a target, with those of the pull request that were read apart. */
export function branchBeside(read: Snapshot, own: readonly Commit[] | undefined): Branch {
  const known = new Set(read.commits.map(({ sha }) => sha))
  const added = own?.filter(({ sha }) => !known.has(sha))
  return added === undefined
    ? { target: read.head, before: read.commits, own: undefined }
    : branchOf(read.commits, { target: read.head, own: added })
}

interface Parts {
  readonly target: Sha
  readonly own: readonly Commit[]
  readonly without?: Sha | undefined
}

function branchOf(commits: readonly Commit[], { target, own, without }: Parts): Branch {
  const names = new Set(own.map(({ sha }) => sha))
  const before = commits.filter(({ sha }) => !names.has(sha) && sha !== without)
  return { target, before, own: orderHistory(own).oldestFirst }
}

/** The commits that the range would have after a merge; undefined where the branch's own have a say, and are unknown. */
export function commitsAfter(
  method: MergeMethod,
  { target, before, own }: Branch,
  pull: PullRequest,
): Commit[] | undefined {
  if (method === 'squash') {
    const message = squashMessage(pull, own)?.text
    // It has the name of the branch's last commit, which people can look at.
    return message === undefined
      ? undefined
      : [...before, { ...madeBy(pull, own ?? []), sha: pull.head, parents: [target], message }]
  }
  if (own === undefined) return undefined
  // A rebase leaves merges out: https://git-scm.com/docs/git-rebase#Documentation/git-rebase.txt---rebase-mergesrebase-cousinsno-rebase-cousins
  if (method === 'rebase') return [...before, ...own.filter(({ parents }) => parents.length < 2)]
  const tip = own.at(-1)?.sha ?? pull.head
  const merge = { ...madeBy(pull, own), parents: [target, tip], message: mergeMessage(pull) }
  return [...before, ...own, merge]
}

/** No commit has this name yet. */
export const UNBORN: Sha = '0'.repeat(40)

function madeBy({ author: login }: PullRequest, own: readonly Commit[]): Omit<Commit, 'parents' | 'message'> {
  const [first] = own
  const author = first?.author ?? { name: login, email: `${login}@users.noreply.github.com` }
  return { sha: UNBORN, author, committedAt: own.at(-1)?.committedAt ?? 0 }
}

/** What a release after the head builds on: where the head carries a version itself, that one. */
export function pastCurrent(read: Snapshot): Snapshot {
  const { current } = read
  if (current === undefined) return read
  if (!isStable(current.version)) return { ...without(read, ['current']), lastCandidate: current }
  const rest = without(read, ['current', 'lastCandidate', 'highestCandidate'])
  return { ...rest, base: current, commits: [], candidates: [] }
}

function without(read: Snapshot, names: readonly (keyof Snapshot)[]): Snapshot {
  const left: readonly string[] = names
  return Object.fromEntries(Object.entries(read).filter(([name]) => !left.includes(name))) as unknown as Snapshot
}

/** A history as a pull request finds it, and the commits that it brings. */
export interface Meeting {
  readonly pull: PullRequest
  readonly snapshot: Snapshot
  readonly branch: Branch
}

/** The history with all that stands on both sides, at the last commit of the branch. */
export function together({ pull, snapshot, branch: { before, own = [] } }: Meeting): Snapshot {
  return { ...snapshot, head: pull.head, commits: [...before, ...own] }
}

/** How many commits that is, also where the branch's own are known by their number alone. */
export function commitsTogether({ pull, branch: { before, own } }: Meeting): number {
  return before.length + (own?.length ?? pull.commits ?? 0)
}
