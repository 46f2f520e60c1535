import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Event, Trigger } from '../../src/action/event.ts'
import { triggerOf } from '../../src/action/trigger.ts'
import { shaOf } from '../next-version/history.ts'

const EVENT_SHA = shaOf(1)

function event(name: string, changes: Partial<Event> = {}): Event {
  return { name, repository: 'acme/widget', refType: 'branch', ref: 'main', sha: EVENT_SHA, ...changes }
}

const TAG = { refType: 'tag', ref: 'v1.2.3', tag: 'v1.2.3' }
const DELETED = { deleted: true } as const
const QUEUE = { ref: 'gh-readonly-queue/main/pr-7-0123abc' }

/** What a run may do; `warned`: a plan with a warning. */
type Allowed = Trigger['kind'] | 'warned'

/** A row of docs/events.md, and what it means for `release`, `publish`, `verify`, `plan` and `prepare`. */
const ROWS: readonly (readonly [string, Event, ...Allowed[]])[] = [
  ['`push` of a branch', event('push'), 'run', 'run', 'run', 'run', 'run'],
  ['`push` of a tag', event('push', TAG), 'tag', 'run', 'run', 'tag', 'skip'],
  ['`push` that deletes a branch or tag', event('push', DELETED), 'skip', 'skip', 'run', 'skip', 'skip'],
  ['`push` of `gh-readonly-queue/…`', event('push', QUEUE), 'plan', 'plan', 'plan', 'plan', 'plan'],
  ['`workflow_dispatch`', event('workflow_dispatch'), 'run', 'run', 'run', 'run', 'run'],
  ['`repository_dispatch`', event('repository_dispatch'), 'run', 'run', 'run', 'run', 'run'],
  ['`schedule`', event('schedule'), 'run', 'run', 'run', 'run', 'run'],
  ['`workflow_run`', event('workflow_run'), 'warned', 'warned', 'plan', 'plan', 'warned'],
  ['`create` of a tag', event('create', TAG), 'tag', 'run', 'run', 'tag', 'skip'],
  ['`create` of a branch', event('create'), 'warned', 'warned', 'plan', 'plan', 'warned'],
  ['`release`', event('release', { ...TAG, action: 'published' }), 'after', 'run', 'run', 'skip', 'skip'],
  [
    '`release`, deleted or unpublished',
    event('release', { ...TAG, action: 'unpublished' }),
    ...(['skip', 'skip', 'run', 'skip', 'skip'] as const),
  ],
  ['`pull_request`', event('pull_request'), 'plan', 'plan', 'plan', 'plan', 'plan'],
  ['`pull_request_target`', event('pull_request_target'), 'plan', 'plan', 'plan', 'plan', 'plan'],
  ['`merge_group`', event('merge_group', QUEUE), 'plan', 'plan', 'plan', 'plan', 'plan'],
  ['any other', event('issue_comment'), 'warned', 'warned', 'plan', 'plan', 'warned'],
]

const COMMANDS = ['release', 'publish', 'verify', 'plan', 'prepare']

const allowedBy = (each: Event, command: string): Allowed => {
  const trigger = triggerOf(each, command)
  return trigger.kind === 'plan' && trigger.warning !== undefined ? 'warned' : trigger.kind
}

describe('the table of docs/events.md', () => {
  test('has a row for each case, and each case its row', () => {
    const page = readFileSync(new URL('../../docs/events.md', import.meta.url), 'utf8')
    const [, rest = ''] = page.split('|---|---|\n')
    const [table = ''] = rest.split('\n\n')
    const rows = [...table.matchAll(/^\| (.+?) \| .+ \|$/gm)].map(([, first = '']) => first)
    expect(ROWS.map(([name]) => name)).toEqual(rows)
  })

  test.each(ROWS)('%s: doctor may what verify may', (_, each) => {
    expect(allowedBy(each, 'doctor')).toBe(allowedBy(each, 'verify'))
  })

  test.each(ROWS)('%s: each command does what its row says', (_, each, ...allowed) => {
    expect(COMMANDS.map((command) => allowedBy(each, command))).toEqual(allowed)
  })
})

/** All that the documentation lists, and those it listed once; the ones with a row of their own stand above. */
const OTHERS = [
  ...['branch_protection_rule', 'check_run', 'check_suite', 'delete', 'deployment', 'deployment_status', 'discussion'],
  ...['discussion_comment', 'fork', 'gollum', 'image_version', 'issue_comment', 'issues', 'label', 'milestone'],
  ...['page_build', 'project', 'project_card', 'project_column', 'public', 'pull_request_review', 'registry_package'],
  ...['pull_request_review_comment', 'status', 'watch', 'workflow_call', 'an_event_of_tomorrow'],
]

describe('every other event that triggers workflows only plans, and says so', () => {
  test.each(OTHERS)('%s', (name) => {
    expect(triggerOf(event(name), 'release')).toEqual({
      kind: 'plan',
      sha: EVENT_SHA,
      warning: `The event ${name} releases nothing, so this run only plans. docs/events.md lists the events that release.`,
    })
  })

  test('so does a run that no event started', () => {
    expect(allowedBy(event(''), 'release')).toBe('warned')
  })

  test.each(['rollback', 'no-such'])('with the command %s, too', (command) => {
    expect(allowedBy(event('watch'), command)).toBe('warned')
  })
})

describe('a ref', () => {
  test.each<[string, Event, Allowed, string]>([
    ['workflow_dispatch', event('workflow_dispatch', TAG), 'run', 'a person chose the tag'],
    ['workflow_dispatch', event('workflow_dispatch', QUEUE), 'plan', 'no person makes the commit of a queue land'],
    ['push', event('push', { refType: '', ref: '' }), 'plan', 'neither a branch nor a tag'],
    ['push', event('push', { ref: 'gh-readonly-queue' }), 'run', 'a branch of almost that name'],
    ['push', event('push', { ref: 'my/gh-readonly-queue/x' }), 'run', 'another one'],
    ['push', event('push', { ...TAG, ref: 'gh-readonly-queue/v1' }), 'tag', 'a tag of that name is no queue'],
  ])('%s of %j: %s (%s)', (_, each, allowed) => {
    expect(allowedBy(each, 'release')).toBe(allowed)
  })
})

describe('events about a version that is there make no further one, and say why', () => {
  test.each<[string, string, string]>([
    ['release', 'release', 'a release event does not make another release'],
    ['release', 'rollback', 'a release event does not make another release'],
    ['push', 'rollback', 'a pushed tag only runs release, plan, publish, verify or doctor'],
    ['push', 'no-such', 'a pushed tag only runs release, plan, publish, verify or doctor'],
  ])('%s with the command %s: %s', (name, command, reason) => {
    expect(triggerOf(event(name, TAG), command)).toMatchObject({ sha: EVENT_SHA, reason })
  })

  test.each(['deleted', 'unpublished'])('what its owner has %s is not published again', (action) => {
    expect(allowedBy(event('release', { ...TAG, action }), 'publish')).toBe('skip')
  })
})
