import type { PullRequest } from '../ports/pull-request.ts'
import type { Payload } from './read-event.ts'

const OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** The pull request that the event is about; undefined for a closed one, whose merge nobody need foretell. */
export function readPullRequest({ action, pull_request: pull }: Payload): PullRequest | undefined {
  if (pull === undefined || action === 'closed') return undefined
  const { number, head } = pull
  if (!Number.isSafeInteger(number) || number <= 0 || !OBJECT_NAME.test(head.sha)) return undefined
  return { number, head: head.sha }
}
