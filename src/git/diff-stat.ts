import type { Sha } from '../commits/commit.ts'
import { NO_INPUT, requireSuccess, type RunGit } from './process.ts'

/** How much differs between two commits: https://git-scm.com/docs/git-diff */
export async function diffStat(
  run: RunGit,
  { from, to }: { readonly from: Sha; readonly to: Sha },
  counts?: (path: string) => boolean,
): Promise<string> {
  const kind = counts === undefined ? ['--shortstat'] : ['--numstat', '--no-renames', '-z']
  const args = ['diff', '--no-ext-diff', ...kind, from, to, '--']
  const output = requireSuccess(args, await run(args, NO_INPUT))
  return counts === undefined ? output.trim() : shortStat(output, counts)
}

/** `added<TAB>deleted<TAB>path` and NUL for each file; a binary one has `-` for both. In the words of `--shortstat`. */
function shortStat(numstat: string, counts: (path: string) => boolean): string {
  const files = numstat.split('\0').flatMap((line) => {
    const [, added = '', deleted = '', path = ''] = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(line) ?? []
    return path !== '' && counts(path) ? [{ added: countOf(added), deleted: countOf(deleted) }] : []
  })
  if (files.length === 0) return ''
  const added = files.reduce((sum, file) => sum + file.added, 0)
  const deleted = files.reduce((sum, file) => sum + file.deleted, 0)
  const isEmpty = added + deleted === 0
  return [
    `${files.length} ${files.length === 1 ? 'file' : 'files'} changed`,
    ...(added > 0 || isEmpty ? [`${added} ${added === 1 ? 'insertion' : 'insertions'}(+)`] : []),
    ...(deleted > 0 || isEmpty ? [`${deleted} ${deleted === 1 ? 'deletion' : 'deletions'}(-)`] : []),
  ].join(', ')
}

const BINARY = '-'

function countOf(text: string): number {
  return text === BINARY ? 0 : Number(text)
}
