import { describe, expect, test } from '@jest/globals'
import type { Event, WorkflowRun } from '../../src/action/event.ts'
import { judgePipeline } from '../../src/action/pipeline.ts'
import { shaOf } from '../next-version/history.ts'

const [EVENT_SHA, PIPELINE_SHA] = [shaOf(1), shaOf(2)]

const GREEN: WorkflowRun = {
  event: 'push',
  conclusion: 'success',
  headSha: PIPELINE_SHA,
  headBranch: 'main',
  headRepository: 'acme/widget',
}

function after(workflowRun: Partial<WorkflowRun>, changes: Partial<Event> = {}): Event {
  return {
    name: 'workflow_run',
    action: 'completed',
    repository: 'acme/widget',
    refType: 'branch',
    ref: 'main',
    sha: EVENT_SHA,
    defaultBranch: 'main',
    workflowRun: { ...GREEN, ...workflowRun },
    ...changes,
  }
}

function without<T extends object, K extends keyof T>(key: K, whole: T): Omit<T, K> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Omit<T, K>
}

test('after a green push to the default branch it releases what that push brought', () => {
  expect(judgePipeline(after({}), false)).toEqual({ kind: 'run', sha: PIPELINE_SHA, branch: 'main' })
})

test('after one to another branch the configuration decides', () => {
  expect(judgePipeline(after({ headBranch: 'next' }), false)).toEqual({
    kind: 'channel',
    sha: PIPELINE_SHA,
    branch: 'next',
    warning:
      'This workflow_run only plans: that run was on next, neither the default branch main nor a branch that channels names.',
  })
})

describe('it only plans, at the commit of the event, and says which condition failed', () => {
  test.each<[Event, string]>([
    ...['failure', 'cancelled', 'timed_out', 'action_required', 'stale', 'startup_failure', 'skipped', 'neutral'].map(
      (conclusion) => [after({ conclusion }), `that run ended with ${conclusion}, not success`] as [Event, string],
    ),
    [
      after({ conclusion: null }, { action: 'requested' }),
      'that run is requested, not completed; that run has no conclusion',
    ],
    [after({}, { action: 'in_progress' }), 'that run is in_progress, not completed'],
    [after({ event: 'pull_request' }), 'that run was started by pull_request, not by a push'],
    [after({ event: 'schedule' }), 'that run was started by schedule, not by a push'],
    [after({ headRepository: 'eve/widget' }), 'that run was of eve/widget, not of acme/widget'],
    [after({ headRepository: 'acme/widget2' }), 'that run was of acme/widget2, not of acme/widget'],
    [
      after({ event: 'pull_request', headRepository: 'eve/widget', conclusion: 'failure' }),
      'that run ended with failure, not success; that run was started by pull_request, not by a push; that run was of eve/widget, not of acme/widget',
    ],
    [
      after({ headBranch: 'gh-readonly-queue/main/pr-7-abc' }),
      'that run was for a merge queue, whose commit may never land',
    ],
  ])('%#: %s', (event, failed) => {
    expect(judgePipeline(event, false)).toEqual({
      kind: 'plan',
      sha: EVENT_SHA,
      warning: `This workflow_run only plans: ${failed}.`,
    })
  })

  test('also where the event tells little', () => {
    expect(judgePipeline(without('workflowRun', after({})), false)).toMatchObject({
      kind: 'plan',
      warning: 'This workflow_run only plans: the event does not describe that run.',
    })
    const unnamed = { ...after({}), workflowRun: without('headBranch', GREEN) }
    expect(judgePipeline(unnamed, false)).toMatchObject({
      kind: 'plan',
      warning: 'This workflow_run only plans: the branch of that run is unknown.',
    })
  })

  test('without a warning where nothing more was asked for', () => {
    expect(judgePipeline(after({ conclusion: 'failure' }), true)).toEqual({ kind: 'plan', sha: EVENT_SHA })
  })
})

test('a default branch that is unknown is none', () => {
  expect(judgePipeline(without('defaultBranch', after({})), false)).toMatchObject({
    kind: 'channel',
    warning: 'This workflow_run only plans: that run was on main, not a branch that channels names.',
  })
})
