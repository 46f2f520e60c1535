import type { Event, Trigger } from './event.ts'
import { READING_COMMANDS } from '../settings/inputs.ts'
import { judgePipeline } from './pipeline.ts'

/** These look at the repository as it stands, whatever the event is about. */
const LOOKING: ReadonlySet<string> = new Set(['verify', 'doctor'])

/**
 * An allow-list: an event that nobody thought of writes nothing. docs/events.md is this function as a table; what each
 * event is about: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function triggerOf(event: Event, command: string): Trigger {
  const { sha } = event
  if (event.deleted === true && !LOOKING.has(command)) return { kind: 'skip', sha, reason: DELETED }
  switch (event.name) {
    case 'workflow_dispatch':
    case 'repository_dispatch':
    case 'schedule':
      return isOfQueue(event) ? { kind: 'plan', sha } : { kind: 'run', sha }
    case 'push':
      if (event.refType === 'tag') return aboutTag(event, command)
      return event.refType === 'branch' && !isOfQueue(event) ? { kind: 'run', sha } : { kind: 'plan', sha }
    case 'create':
      return event.refType === 'tag' ? aboutTag(event, command) : unknown(event, command)
    case 'release':
      return aboutRelease(event, command)
    case 'pull_request':
    case 'pull_request_target':
    case 'merge_group':
      return { kind: 'plan', sha }
    case 'workflow_run':
      return judgePipeline(event, READING_COMMANDS.has(command))
    default:
      return unknown(event, command)
  }
}

const DELETED = 'deleting a branch or tag releases nothing'
const PUSHED_TAG = 'a pushed tag only runs release, plan, publish, verify or doctor'
const RELEASE = 'a release event does not make another release'

/** A queue's commit may never land, and a tag on it would block the branch for ever. */
function isOfQueue({ refType, ref }: Event): boolean {
  return refType !== 'tag' && ref.startsWith('gh-readonly-queue/')
}

/** A version that lacks its release gets it; `publish` and `verify` do what they do for any version. */
function aboutTag({ sha, ref }: Event, command: string): Trigger {
  if (command === 'publish' || LOOKING.has(command)) return { kind: 'run', sha }
  if (command === 'release' || command === 'plan') return { kind: 'tag', sha, tag: ref }
  return { kind: 'skip', sha, reason: PUSHED_TAG }
}

/** What an owner has taken back is not published again. */
const TAKEN_BACK: ReadonlySet<string> = new Set(['deleted', 'unpublished'])

function aboutRelease({ sha, action = '' }: Event, command: string): Trigger {
  if (LOOKING.has(command)) return { kind: 'run', sha }
  if (TAKEN_BACK.has(action)) return { kind: 'skip', sha, reason: RELEASE }
  if (command === 'publish') return { kind: 'run', sha }
  return { kind: command === 'release' ? 'after' : 'skip', sha, reason: RELEASE }
}

function unknown({ name, sha }: Event, command: string): Trigger {
  if (READING_COMMANDS.has(command)) return { kind: 'plan', sha }
  const what = name === '' ? 'This run has no known event' : `The event ${name} releases nothing`
  return {
    kind: 'plan',
    sha,
    warning: `${what}, so this run only plans. docs/events.md lists the events that release.`,
  }
}
