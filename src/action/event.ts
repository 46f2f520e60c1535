import type { Sha } from '../commits/commit.ts'

/** What started a workflow run: the parts of its event that decide what it may do. */
export interface Event {
  /** GITHUB_EVENT_NAME */
  readonly name: string
  /** The payload's: `completed`, `published`; absent where the event has none. */
  readonly action?: string
  /** GITHUB_REPOSITORY */
  readonly repository: string
  /** Of the ref that the event is about: `branch` or `tag`; empty where it is neither. */
  readonly refType: string
  /** The ref's name without `refs/heads/` or `refs/tags/`. */
  readonly ref: string
  /** Whether the push deleted that ref. */
  readonly deleted?: true
  /** GITHUB_SHA */
  readonly sha: Sha
  /** The tag that the event is about: the pushed one, the release's, or the one that somebody started the run on. */
  readonly tag?: string
  readonly defaultBranch?: string
  /** Of a `workflow_run` event, the run that it is about. */
  readonly workflowRun?: WorkflowRun
}

/**
 * The commit that the event is about, and what it may do. `channel`: a run where `channels` names the branch, else a
 * plan with this warning. `tag`: that tag was pushed, and may lack its release. `after`: the version is there, so only what
 * follows a publication may be done. `skip`: nothing at all.
 */
export type Trigger =
  | { readonly kind: 'run' | 'plan'; readonly sha: Sha; readonly branch?: string; readonly warning?: string }
  | { readonly kind: 'channel'; readonly sha: Sha; readonly branch: string; readonly warning: string }
  | { readonly kind: 'tag'; readonly sha: Sha; readonly tag: string }
  | { readonly kind: 'after' | 'skip'; readonly sha: Sha; readonly reason: string }

/** Of a `workflow_run` event: https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run */
export interface WorkflowRun {
  /** What started that run. */
  readonly event: string
  /** Null while it runs. */
  readonly conclusion: string | null
  readonly headSha: Sha
  /** Absent where that is unknown. */
  readonly headBranch?: string
  readonly headRepository: string
}
