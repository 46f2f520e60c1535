import type { Sha } from '../commits/commit.ts'

/** The ways of merging, in the order of what a preview says first. */
export const MERGE_METHODS = ['squash', 'merge', 'rebase'] as const
export type MergeMethod = (typeof MERGE_METHODS)[number]

/** How a repository merges: https://docs.github.com/en/rest/repos/repos#update-a-repository */
export interface MergeSettings {
  /** One at least. */
  readonly allowed: readonly MergeMethod[]
  readonly squashTitle: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE'
  readonly squashMessage: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK'
  readonly mergeTitle: 'PR_TITLE' | 'MERGE_MESSAGE'
  readonly mergeMessage: 'PR_BODY' | 'PR_TITLE' | 'BLANK'
  /** Whether the event lacks some of them, so that GitHub's defaults stand in for those. */
  readonly isGuessed: boolean
}

/**
 * The pull request that a run is about, as its event tells. All text is a stranger's:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
export interface PullRequest {
  readonly number: number
  readonly title: string
  /** Empty where there is none. */
  readonly body: string
  /** The last commit of its branch. */
  readonly head: Sha
  /** `owner/branch`, as the title of a merge commit names it. */
  readonly source: string
  /** The last commit of the branch that it goes to, when the event was made. */
  readonly base: Sha
  /** That branch's name. */
  readonly target: string
  /** How many commits it has, where that is told. */
  readonly commits?: number
  /** Who opened it, without `@`. */
  readonly author: string
  readonly isByRobot: boolean
  /** When it was last changed, in ISO 8601 and UTC; absent where that is not told. */
  readonly updatedAt?: string
  readonly merging: MergeSettings
}
