// A pull request as GitHub holds it: the commits of its branch, the merge that GitHub tries, and what its event tells.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { GIT_ENVIRONMENT, git } from './repository.ts'
import type { Hosted, Ran, Start, Workflow } from './workflow.ts'

const PERSON = {
  GIT_AUTHOR_NAME: 'Jo',
  GIT_AUTHOR_EMAIL: 'jo@example.org',
  GIT_AUTHOR_DATE: '2026-02-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Jo',
  GIT_COMMITTER_EMAIL: 'jo@example.org',
  GIT_COMMITTER_DATE: '2026-02-01T00:00:00Z',
}

export interface PlannedPull {
  readonly title: string
  /** Of its commits, oldest first. */
  readonly messages: readonly string[]
  /** Of each commit, the files that it changes. */
  readonly files?: readonly Readonly<Record<string, string>>[]
  readonly body?: string
  readonly event?: 'pull_request' | 'pull_request_target'
  readonly action?: string
  /** Of the repository, as `pull_request.base.repo` holds them. */
  readonly settings?: Readonly<Record<string, unknown>>
}

export const SQUASH_ONLY = {
  allow_squash_merge: true,
  allow_merge_commit: false,
  allow_rebase_merge: false,
  squash_merge_commit_title: 'PR_TITLE',
  squash_merge_commit_message: 'BLANK',
  merge_commit_title: 'MERGE_MESSAGE',
  merge_commit_message: 'PR_TITLE',
}

export const ALL_WAYS = { ...SQUASH_ONLY, allow_merge_commit: true, allow_rebase_merge: true }

/** The tree of a commit with these files written over it. */
function treeWith(remote: string, commit: string, files: Readonly<Record<string, string>>): string {
  if (Object.keys(files).length === 0) return `${commit}^{tree}`
  const inIndex = (args: readonly string[], input?: string) =>
    execFileSync('git', args, {
      cwd: remote,
      env: { ...GIT_ENVIRONMENT, GIT_INDEX_FILE: join(remote, 'pull.index') },
      encoding: 'utf8',
      ...(input !== undefined && { input }),
    }).trim()
  inIndex(['read-tree', commit])
  for (const [path, text] of Object.entries(files)) {
    const blob = inIndex(['hash-object', '-w', '--stdin'], text)
    inIndex(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`])
  }
  return inIndex(['write-tree'])
}

/** Opens pull request 7 to main, and answers what starts a run about it. */
export function openPull(remote: string, planned: PlannedPull): Start {
  const {
    title,
    messages,
    files = [],
    body = '',
    event = 'pull_request',
    action = 'opened',
    settings = SQUASH_ONLY,
  } = planned
  const base = git(remote, 'rev-parse', 'main')
  const commit = (message: string, tree: string, ...parents: readonly string[]) =>
    execFileSync('git', ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message], {
      cwd: remote,
      env: { ...GIT_ENVIRONMENT, ...PERSON },
      encoding: 'utf8',
    }).trim()
  const head = messages.reduce(
    (parent, message, at) => commit(message, treeWith(remote, parent, files[at] ?? {}), parent),
    base,
  )
  const merge = commit(`Merge ${head} into ${base}`, `${head}^{tree}`, base, head)
  git(remote, 'update-ref', 'refs/pull/7/head', head)
  git(remote, 'update-ref', 'refs/pull/7/merge', merge)
  const repository = { full_name: 'acme/widget', default_branch: 'main' }
  const pull = {
    number: 7,
    title,
    body,
    commits: messages.length,
    user: { login: 'jo', type: 'User' },
    head: { sha: head, ref: 'topic', label: 'jo:topic' },
    base: { sha: base, ref: 'main', repo: { ...repository, ...settings } },
  }
  const isOnTarget = event === 'pull_request_target'
  const place = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_NAME: '7/merge', GITHUB_REF_TYPE: '' }
  return {
    event: { name: event, payload: { action, number: 7, pull_request: pull, repository } },
    environment: {
      GITHUB_SHA: isOnTarget ? base : merge,
      ...(isOnTarget ? {} : place),
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'topic',
    },
  }
}

interface Previewing {
  /** Else the run asks GitHub alone. */
  readonly checkout?: boolean
  /** Whether the preview is told in a comment, too. */
  readonly comment?: boolean
}

/** The job that previews a pull request. */
export function previewWorkflow({ checkout = true, comment = false }: Previewing = {}): Workflow {
  return {
    permissions: { contents: 'read', ...(comment && { 'pull-requests': 'write' }) },
    jobs: {
      preview: {
        steps: [
          ...(checkout ? [{ uses: 'actions/checkout@v7', with: { 'persist-credentials': false } }] : []),
          {
            id: 'preview',
            uses: 'OWNER/version-checkpoint@v1',
            with: { command: 'plan', ...(comment && { comment: 'true' }) },
          },
        ],
      },
    },
  }
}

/** What its step tells. */
export async function previewOf(
  host: Hosted,
  planned: PlannedPull,
  previewing?: Previewing,
): Promise<Ran['steps'][number]> {
  const { steps } = await host.run(previewWorkflow(previewing), openPull(host.remote, planned))
  const [step] = steps
  if (step === undefined) throw new Error('no step')
  return step
}

/** The cells of its table, row by row, without the head. */
export function rowsIn(markdown = ''): string[][] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}
