import type { Sha } from '../commits/commit.ts'

/** What started a workflow run: the parts of its event that decide what it may do. */
export interface Event {
  /** GITHUB_EVENT_NAME */
  readonly name: string
  /** GITHUB_REPOSITORY */
  readonly repository: string
  /** GITHUB_REF_TYPE */
  readonly refType: string
  /** GITHUB_SHA */
  readonly sha: Sha
  /** The tag that the event is about: the pushed one, the release's, or the one that somebody started the run on. */
  readonly tag?: string
  /** Of a `workflow_run` event, the run that ended. */
  readonly workflowRun?: { readonly event: string; readonly headSha: Sha; readonly headRepository: string }
}

/**
 * The commit that the event is about, and what it may do. `after`: the version is there, so only what follows a
 * publication may be done. `skip`: nothing at all.
 */
export type Trigger =
  | { readonly kind: 'run' | 'plan'; readonly sha: Sha; readonly warning?: string }
  | { readonly kind: 'after' | 'skip'; readonly sha: Sha; readonly reason: string; readonly warning?: never }

/**
 * Each event's rule is in the documentation of events that trigger workflows:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function triggerOf(event: Event, command: string): Trigger {
  const { sha } = event
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return { kind: 'plan', sha }
    case 'workflow_run':
      return afterPipeline(event)
    case 'release':
      return afterTag(sha, command, 'a release event makes no further release')
    case 'push':
      return event.refType === 'tag'
        ? afterTag(sha, command, 'a pushed tag makes no further release')
        : { kind: 'run', sha }
    default:
      return { kind: 'run', sha }
  }
}

/** What is about a version that is there: floating tags may follow it, `publish` and `verify` be done. */
function afterTag(sha: Sha, command: string, reason: string): Trigger {
  if (command === 'publish' || command === 'verify') return { kind: 'run', sha }
  return { kind: command === 'release' ? 'after' : 'skip', sha, reason }
}

/** A fork's pull request starts `workflow_run` too, with a token that can write: only a push of ours releases. */
function afterPipeline({ workflowRun, repository, sha }: Event): Trigger {
  if (workflowRun?.event === 'push' && workflowRun.headRepository === repository)
    return { kind: 'run', sha: workflowRun.headSha }
  const origin =
    workflowRun === undefined
      ? 'a run that the event does not describe'
      : `a ${workflowRun.event} of ${workflowRun.headRepository}`
  return {
    kind: 'plan',
    sha,
    warning: `This workflow_run follows ${origin}, not a push of ${repository}: it only plans.`,
  }
}
