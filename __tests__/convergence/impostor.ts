// Commits of somebody who knows well what ours look like.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { GIT_ENVIRONMENT, git } from '../e2e/repository.ts'

/** What is not as in the commit that a run wrote. */
export interface Difference {
  readonly files?: Readonly<Record<string, string>>
  /** Of the file VERSION; 100644 is what a run writes. */
  readonly mode?: string
  readonly message?: string
  /** A further parent. */
  readonly beside?: string
}

const PERSON = ['-c', 'user.name=Mallory', '-c', 'user.email=mallory@example.org']

/** One row for each thing that tells such a commit from ours. */
export const DIFFERENCES: readonly (readonly [string, Difference])[] = [
  ['one byte more', { files: { VERSION: '0.1.1\n\n' } }],
  ['one file more', { files: { 'build.js': 'mine' } }],
  ['another mode', { mode: '100755' }],
  ['another history merged into it', { beside: 'HEAD~1' }],
  ['more in its message', { message: '📋 Prepare for v0.1.1 release\n\nfeat!: mine' }],
]

/** The commit as a run wrote it, but for the difference; on no branch. */
export function commitLike(
  repository: string,
  commit: string,
  { files = {}, mode, message, beside }: Difference,
): string {
  const env = { ...GIT_ENVIRONMENT, GIT_INDEX_FILE: join(repository, 'index.theirs') }
  const run = (args: readonly string[], input = '') =>
    execFileSync('git', [...PERSON, ...args], { cwd: repository, env, input, encoding: 'utf8' }).trim()
  const parent = git(repository, 'rev-parse', `${commit}^`)
  run(['read-tree', commit])
  for (const [path, text] of Object.entries(files)) {
    const blob = run(['hash-object', '-w', '--stdin'], text)
    run(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`])
  }
  if (mode !== undefined)
    run(['update-index', '--cacheinfo', `${mode},${git(repository, 'rev-parse', `${commit}:VERSION`)},VERSION`])
  const parents = [
    parent,
    ...(beside === undefined ? [] : [git(repository, 'rev-parse', beside.replace('HEAD', parent))]),
  ]
  const words = message ?? git(repository, 'log', '-1', '--format=%B', commit)
  return run(['commit-tree', ...parents.flatMap((one) => ['-p', one]), '-F', '-', run(['write-tree'])], words)
}
