import { describe, expect, test } from '@jest/globals'
import { triggerOf, type Event } from '../../src/plan/trigger.ts'
import { shaOf } from './history.ts'

const [EVENT_SHA, PIPELINE_SHA] = [shaOf(1), shaOf(2)]

function event(name: string, changes: Partial<Event> = {}): Event {
  return { name, repository: 'acme/widget', refType: 'branch', sha: EVENT_SHA, ...changes }
}

describe('events that release', () => {
  test.each([
    ['push', 'a push to a branch'],
    ['workflow_dispatch', 'somebody started it'],
    ['schedule', 'the clock started it'],
    ['merge_group', 'the queue'],
    ['repository_dispatch', 'another system'],
    ['workflow_call', 'the event of a caller'],
    ['', 'no event at all: not in a workflow'],
  ])('%s: %s', (name) => {
    expect(triggerOf(event(name))).toEqual({ kind: 'run', sha: EVENT_SHA })
  })

  test('workflow_dispatch on a tag: a person chose it', () => {
    expect(triggerOf(event('workflow_dispatch', { refType: 'tag' }))).toEqual({ kind: 'run', sha: EVENT_SHA })
  })
})

describe('events of a pull request only plan: their commit is a merge that no branch has', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    '%s',
    (name) => {
      expect(triggerOf(event(name))).toEqual({ kind: 'plan', sha: EVENT_SHA })
    },
  )
})

describe('events about a release make no further one', () => {
  test('release', () => {
    expect(triggerOf(event('release', { refType: 'tag' }))).toEqual({
      kind: 'skip',
      sha: EVENT_SHA,
      reason: 'a release event makes no further release',
    })
  })

  test('a pushed tag', () => {
    expect(triggerOf(event('push', { refType: 'tag' }))).toEqual({
      kind: 'skip',
      sha: EVENT_SHA,
      reason: 'a pushed tag makes no further release',
    })
  })
})

describe('workflow_run', () => {
  const run = { event: 'push', headSha: PIPELINE_SHA, headRepository: 'acme/widget' }

  test('after a push of this repository releases what that push brought', () => {
    expect(triggerOf(event('workflow_run', { workflowRun: run }))).toEqual({ kind: 'run', sha: PIPELINE_SHA })
  })

  test.each<[string, Partial<Event>, string]>([
    [
      "a fork's pull request",
      { workflowRun: { ...run, event: 'pull_request', headRepository: 'eve/widget' } },
      'a pull_request of eve/widget',
    ],
    [
      "this repository's pull request",
      { workflowRun: { ...run, event: 'pull_request' } },
      'a pull_request of acme/widget',
    ],
    ['a push of another repository', { workflowRun: { ...run, headRepository: 'eve/widget' } }, 'a push of eve/widget'],
    [
      'a repository of almost the same name',
      { workflowRun: { ...run, headRepository: 'acme/widget2' } },
      'a push of acme/widget2',
    ],
    ['a schedule', { workflowRun: { ...run, event: 'schedule' } }, 'a schedule of acme/widget'],
    ['a payload without a run', {}, 'a run that the event does not describe'],
  ])('after %s only plans, at the commit of the event, and says why', (_, changes, origin) => {
    expect(triggerOf(event('workflow_run', changes))).toEqual({
      kind: 'plan',
      sha: EVENT_SHA,
      warning: `This workflow_run follows ${origin}, not a push of acme/widget: it only plans.`,
    })
  })
})
