import type { Event, Trigger, WorkflowRun } from './event.ts'

/**
 * Release after a green pipeline. A fork's pull request starts `workflow_run` too, with a token that can write; so does
 * a run that failed, or has only begun. So all must hold: it ended well, and was a push of this repository on a branch
 * that releases. Only the configuration knows whether `channels` names the branch.
 */
export function judgePipeline(event: Event, onlyReads: boolean): Trigger {
  const { workflowRun: run, sha } = event
  const failed = run === undefined ? ['the event does not describe that run'] : failedConditions(run, event)
  if (run === undefined || failed.length > 0) return { kind: 'plan', sha, ...(!onlyReads && warningOf(failed)) }
  const { headSha, headBranch: branch = '' } = run
  if (branch === event.defaultBranch) return { kind: 'run', sha: headSha, branch }
  return { kind: 'channel', sha: headSha, branch, ...warningOf([offBranch(branch, event)]) }
}

/** Every condition that does not hold, but for the branch where the configuration is still to be asked. */
function failedConditions(run: WorkflowRun, { action = 'unknown', repository }: Event): string[] {
  const { event, conclusion, headBranch, headRepository } = run
  const ended = conclusion === null ? 'has no conclusion' : `ended with ${conclusion}, not success`
  const conditions: readonly (readonly [boolean, string])[] = [
    [action === 'completed', `that run is ${action}, not completed`],
    [conclusion === 'success', `that run ${ended}`],
    [event === 'push', `that run was started by ${event}, not by a push`],
    [headRepository === repository, `that run was of ${headRepository}, not of ${repository}`],
    [headBranch !== undefined, 'the branch of that run is unknown'],
    [
      headBranch?.startsWith('gh-readonly-queue/') !== true,
      'that run was for a merge queue, whose commit may never land',
    ],
  ]
  return conditions.filter(([holds]) => !holds).map(([, sentence]) => sentence)
}

function offBranch(branch: string, { defaultBranch }: Event): string {
  const others = defaultBranch === undefined ? '' : `neither the default branch ${defaultBranch} nor `
  return `that run was on ${branch}, ${others === '' ? 'not ' : others}a branch that channels names`
}

function warningOf(failed: readonly string[]): { readonly warning: string } {
  return { warning: `This workflow_run only plans: ${failed.join('; ')}.` }
}
