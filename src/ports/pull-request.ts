import type { Sha } from '../commits/commit.ts'

/**
 * The pull request that a run is about, as its event tells. All text is a stranger's:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
export interface PullRequest {
  readonly number: number
  /** The last commit of its branch. */
  readonly head: Sha
}
