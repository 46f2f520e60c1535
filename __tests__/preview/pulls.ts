import type { Commit } from '../../src/commits/commit.ts'
import type { Meeting } from '../../src/preview/branch.ts'
import { MERGE_METHODS, type MergeSettings, type PullRequest } from '../../src/ports/pull-request.ts'
import type { Snapshot } from '../../src/next-version/snapshot.ts'
import { ANN, commit, shaOf, snapshotOf } from '../next-version/history.ts'

/** Pull request 7 of a small world: main ends at commit 1, the branch has the commits after it, 99 is GitHub's merge. */

export const MERGING: MergeSettings = {
  allowed: MERGE_METHODS,
  squashTitle: 'PR_TITLE',
  squashMessage: 'BLANK',
  mergeTitle: 'MERGE_MESSAGE',
  mergeMessage: 'PR_TITLE',
  isGuessed: false,
}

export function pullOf(changes: Partial<PullRequest> = {}, merging: Partial<MergeSettings> = {}): PullRequest {
  return {
    number: 7,
    title: 'feat: a new world',
    body: 'Some words.',
    head: shaOf(3),
    source: 'ann/topic',
    base: shaOf(1),
    target: 'main',
    author: 'ann',
    isByRobot: false,
    ...changes,
    merging: { ...MERGING, ...merging },
  }
}

/** Commits of the branch, oldest first, from number 2. */
export function branchOf(messages: readonly string[]): Commit[] {
  return messages.map((message, at) => commit(at + 2, message))
}

export interface Met {
  /** On main since v1.2.3. */
  readonly before?: string
  /** Of the branch, oldest first. */
  readonly own: readonly string[] | undefined
  readonly pull?: Partial<PullRequest>
  readonly merging?: Partial<MergeSettings>
}

export function meetingOf({ before = 'docs: on main', own, pull, merging }: Met): Meeting {
  const branch = own && branchOf(own)
  const head = shaOf((own?.length ?? 2) + 1)
  return {
    pull: pullOf({ head, ...pull }, merging),
    snapshot: { ...snapshotOf([before]), head: shaOf(99) },
    branch: { target: shaOf(1), before: [commit(1, before)], own: branch },
  }
}

/** What a run reads on the commit that GitHub made to try the pull request out. */
export function temporaryRead(own: readonly string[], pull: PullRequest): Snapshot {
  const merge: Commit = {
    sha: shaOf(99),
    parents: [shaOf(1), pull.head],
    author: ANN,
    committedAt: 0,
    message: `Merge ${pull.head} into ${shaOf(1)}\n`,
  }
  const read = snapshotOf(['docs: on main', ...own])
  return { ...read, head: merge.sha, commits: [merge, ...read.commits] }
}
