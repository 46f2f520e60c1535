import { describe, expect, test } from '@jest/globals'
import { triggerOf, type Event } from '../../src/plan/trigger.ts'
import { shaOf } from './history.ts'

const [EVENT_SHA, PIPELINE_SHA] = [shaOf(1), shaOf(2)]

const releaseTrigger = (each: Event) => triggerOf(each, 'release')

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
    expect(releaseTrigger(event(name))).toEqual({ kind: 'run', sha: EVENT_SHA })
  })

  test('workflow_dispatch on a tag: a person chose it', () => {
    expect(releaseTrigger(event('workflow_dispatch', { refType: 'tag' }))).toEqual({ kind: 'run', sha: EVENT_SHA })
  })
})

describe('events of a pull request only plan: their commit is a merge that no branch has', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    '%s',
    (name) => {
      expect(releaseTrigger(event(name))).toEqual({ kind: 'plan', sha: EVENT_SHA })
    },
  )
})

describe('events about a version that is there make no further one', () => {
  const RELEASED = 'a release event makes no further release'
  const PUSHED = 'a pushed tag makes no further release'

  test.each<[string, string, object, string]>([
    ['release', 'release', { kind: 'after', reason: RELEASED }, 'a person may have published a draft of ours'],
    ['push', 'release', { kind: 'after', reason: PUSHED }, 'the tag of a release that is published'],
    ['release', 'publish', { kind: 'run' }, 'the draft of that tag may be published'],
    ['push', 'publish', { kind: 'run' }, 'the same'],
    ['release', 'verify', { kind: 'run' }, 'it only reads'],
    ['push', 'verify', { kind: 'run' }, 'the same'],
    ['release', 'rollback', { kind: 'skip', reason: RELEASED }, 'nobody asked for that'],
    ['push', 'plan', { kind: 'skip', reason: PUSHED }, 'there is nothing to plan'],
    ['push', 'no-such', { kind: 'skip', reason: PUSHED }, 'nor a word that is no command'],
  ])('%s of a tag with the command %s: %j (%s)', (name, command, expected) => {
    expect(triggerOf(event(name, { refType: 'tag', tag: 'v1.2.3' }), command)).toEqual({ sha: EVENT_SHA, ...expected })
  })
})

describe('workflow_run', () => {
  const run = { event: 'push', headSha: PIPELINE_SHA, headRepository: 'acme/widget' }

  test('after a push of this repository releases what that push brought', () => {
    expect(releaseTrigger(event('workflow_run', { workflowRun: run }))).toEqual({ kind: 'run', sha: PIPELINE_SHA })
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
    expect(releaseTrigger(event('workflow_run', changes))).toEqual({
      kind: 'plan',
      sha: EVENT_SHA,
      warning: `This workflow_run follows ${origin}, not a push of acme/widget: it only plans.`,
    })
  })
})
