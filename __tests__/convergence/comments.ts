// A pull request to the history of these tests, as its event tells of it, and what there is of comments on it.
import { MERGE_METHODS, type PullRequest } from '../../src/ports/pull-request.ts'
import { markComment } from '../../src/record/comment-mark.ts'
import { git, type PlannedCommit } from '../e2e/repository.ts'
import type { World } from './world.ts'

export const BRANCH: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'feat: find by label' },
]

export const EARLY = '2026-03-04T05:00:00.000Z'
export const LATE = '2026-03-04T05:05:00.000Z'

/** Number 7, with the last commit of the history; squashed by its title. */
export const pullAt =
  (title: string, updatedAt = EARLY) =>
  ({ head, remote }: Pick<World, 'head' | 'remote'>): PullRequest => ({
    ...{ number: 7, title, body: '', head, source: 'jo/topic', target: 'main', author: 'jo' },
    base: git(remote, 'rev-parse', `${head}~1`),
    ...{ isByRobot: false, updatedAt },
    merging: {
      allowed: MERGE_METHODS,
      squashTitle: 'PR_TITLE',
      squashMessage: 'BLANK',
      mergeTitle: 'MERGE_MESSAGE',
      mergeMessage: 'PR_TITLE',
      isGuessed: false,
    },
  })

/** As GitHub keeps its commits. */
export function openPull({ remote, head }: Pick<World, 'remote' | 'head'>): void {
  git(remote, 'update-ref', 'refs/pull/7/head', head)
}

/** A comment as somebody has written it. */
export function commented({ github }: Pick<World, 'github'>, body: string, author = 'mara'): number {
  const id = (github.comments.at(-1)?.id ?? 2_400_000_000) + 1
  const at = '2026-01-01T00:00:00Z'
  github.comments.push({ id, issue: 7, body, author, created: at, updated: at, hiddenUntil: 0 })
  return id
}

export const BOT = 'github-actions[bot]'

/** One that a run of ours wrote. */
export const ours = (text: string, at = EARLY) => markComment({ text, at })
