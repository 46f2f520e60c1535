import type { Commit } from '../commits/commit.ts'
import { LOG_FORMAT, parseGitLog } from '../commits/history/git-log.ts'
import type { RunGit } from './git-tags.ts'
import { NO_INPUT, requireSuccess } from './process.ts'

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
export async function readCommits(run: RunGit, head: string, base?: string, most?: number): Promise<Commit[]> {
  const args = [
    ...LOG,
    ...(most === undefined ? [] : [`--max-count=${most}`]),
    ...[head, ...(base === undefined ? [] : [`^${base}`]), '--'],
  ]
  return parseGitLog(requireSuccess(args, await run(args, NO_INPUT)))
}
