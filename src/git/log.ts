import type { Commit } from '../commits/commit.ts'
import { LOG_FORMAT, gitLogReader, type Changes } from '../commits/history/git-log.ts'
import { NO_INPUT, requireSuccess, type RunGit } from './process.ts'

/** `%B` last and NUL between records; nothing that a user's configuration could add. */
export const LOG = [
  'log',
  '-z',
  '--encoding=UTF-8',
  '--no-color',
  '--no-decorate',
  '--no-notes',
  `--format=${LOG_FORMAT}`,
]

/** The commits that `head` reaches and `base` does not, of which at most so many. */
export async function readCommits(run: RunGit, head: string, base?: string, most?: number): Promise<readonly Commit[]> {
  const args = [
    ...LOG,
    ...(most === undefined ? [] : [`--max-count=${most}`]),
    ...[head, ...(base === undefined ? [] : [`^${base}`]), '--'],
  ]
  return runLog(run, args)
}

export async function runLog(run: RunGit, args: readonly string[], input = NO_INPUT): Promise<readonly Commit[]> {
  return (await readLog(run, args, input)).commits
}

/** What such a call finds, read while git is at work: a first release may hold a hundred thousand commits. @throws VC210 */
export async function readLog(run: RunGit, args: readonly string[], input = NO_INPUT): Promise<Changes> {
  const { take, read } = gitLogReader()
  requireSuccess(args, await run(args, input, take))
  return read()
}
