import { isRobot } from '../notes/robots.ts'
import { MERGE_METHODS, type MergeSettings, type PullRequest } from '../ports/pull-request.ts'
import type { Payload, RepositoryPayload } from './read-event.ts'

const OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** The pull request that the event is about; undefined for a closed one, whose merge nobody need foretell. */
export function readPullRequest({ action, pull_request: pull }: Payload): PullRequest | undefined {
  if (pull === undefined || action === 'closed') return undefined
  const { number = 0, title = '', body, commits, user, head = {}, base = {}, updated_at: updatedAt } = pull
  if (!Number.isSafeInteger(number) || number <= 0 || !isObjectName(head.sha) || !isObjectName(base.sha))
    return undefined
  const login = user?.login ?? ''
  return {
    number,
    title: title.trim(),
    body: body ?? '',
    head: head.sha,
    source: (head.label ?? head.ref ?? '').replace(':', '/'),
    base: base.sha,
    target: base.ref ?? '',
    ...(Number.isSafeInteger(commits) && commits !== undefined && { commits }),
    author: login,
    ...timeOf(updatedAt),
    isByRobot: user?.type === 'Bot' || isRobot({ name: login, email: '' }),
    merging: readMergeSettings(base.repo ?? {}),
  }
}

/** In one form, so that two of them can be compared as text. */
function timeOf(said: string | undefined): Pick<PullRequest, 'updatedAt'> {
  const time = new Date(said ?? NaN)
  return Number.isNaN(time.getTime()) ? {} : { updatedAt: time.toISOString() }
}

function isObjectName(text: string | undefined): text is string {
  return text !== undefined && OBJECT_NAME.test(text)
}

const ALLOWED = { squash: 'allow_squash_merge', merge: 'allow_merge_commit', rebase: 'allow_rebase_merge' } as const

/**
 * The settings that `pull_request.base.repo` holds. Where one is missing, as on older servers, it is what GitHub gives a
 * new repository: https://docs.github.com/en/rest/repos/repos#create-an-organization-repository
 */
function readMergeSettings(repository: RepositoryPayload): MergeSettings {
  let isGuessed = false
  const wordAt = <T extends string>(key: string, [usual, ...others]: readonly [T, ...T[]]): T => {
    const word = [usual, ...others].find((known) => known === repository[key])
    isGuessed ||= word === undefined
    return word ?? usual
  }
  const allowed = MERGE_METHODS.filter((method) => {
    const said = repository[ALLOWED[method]]
    isGuessed ||= typeof said !== 'boolean'
    return said !== false
  })
  return {
    allowed: allowed.length === 0 ? MERGE_METHODS : allowed,
    squashTitle: wordAt('squash_merge_commit_title', ['COMMIT_OR_PR_TITLE', 'PR_TITLE']),
    squashMessage: wordAt('squash_merge_commit_message', ['COMMIT_MESSAGES', 'PR_BODY', 'BLANK']),
    mergeTitle: wordAt('merge_commit_title', ['MERGE_MESSAGE', 'PR_TITLE']),
    mergeMessage: wordAt('merge_commit_message', ['PR_TITLE', 'PR_BODY', 'BLANK']),
    isGuessed,
  }
}
