import type { Commit, Sha } from '../commits/commit.ts'
import { readHeader } from '../commits/header.ts'
import { splitMessage } from '../commits/message.ts'
import type { Pair, SharedHistory } from '../ports/history.ts'
import { attribution, scopesOf, type Territory } from './attribute.ts'
import type { Ranged } from './lines.ts'

/** A range with more commits than this is that of a laggard: most of its commits are older than what the others need. */
const LONG_RANGE = 2_000

/**
 * The paths that each commit changed. A package that was not released for years must not cost a look at every file since:
 * what only such a package still needs is asked for its folders alone, and what touched them a second time, whole.
 */
export async function readChanged(
  { commits, lines }: { readonly commits: readonly Commit[]; readonly lines: readonly Ranged[] },
  territories: readonly Territory[],
  shared: SharedHistory,
): Promise<ReadonlyMap<Sha, readonly string[]>> {
  if (commits.length <= LONG_RANGE) return shared.changedPaths(commits.map(pairOf))
  const near = lines.filter((line) => line.commits.length <= LONG_RANGE)
  const laggards = lines.filter((line) => line.commits.length > LONG_RANGE).map(({ one }) => one.name)
  const recent = new Set(near.flatMap((line) => line.commits.map(({ sha }) => sha)))
  const own = territories.filter(({ name }) => laggards.includes(name))
  const folders = foldersOf(own)
  if (folders === undefined) return shared.changedPaths(commits.map(pairOf))
  const old = commits.filter(({ sha }) => !recent.has(sha))
  const touchedBy = attribution(territories)
  const hits = new Set(
    [...(await shared.changedPaths(old.map(pairOf), folders))]
      .filter(([, paths]) => laggards.some((name) => touchedBy(paths).has(name)))
      .map(([sha]) => sha),
  )
  const isNamed = namesOne(own, territories)
  const whole = commits.filter((commit) => recent.has(commit.sha) || hits.has(commit.sha) || isNamed(commit))
  const changed = new Map(await shared.changedPaths(whole.map(pairOf)))
  const asked = new Set(whole.map(({ sha }) => sha))
  // They touched something, but nothing that anybody still asks for.
  for (const { sha } of old) if (!asked.has(sha)) changed.set(sha, ELSEWHERE)
  return changed
}

/** No file is called so. */
const ELSEWHERE = ['\0']

/** Where files of these packages can be: undefined where that may be anywhere. */
function foldersOf(territories: readonly Territory[]): string[] | undefined {
  const folders = territories.flatMap(({ paths, formerly, roots }) => [...paths, ...formerly, ...roots])
  return folders.includes('') ? undefined : [...new Set(folders)]
}

/** A scope stands further in than this in no subject that anybody wrote. */
const MOST_SUBJECT = 1000

/** An empty commit may be scoped to one of them. */
function namesOne(own: readonly Territory[], territories: readonly Territory[]): (commit: Commit) => boolean {
  const names = own.map(({ name }) => name)
  const scopes = new Map([...scopesOf(territories.map(({ name }) => name))].filter(([, name]) => names.includes(name)))
  const words = [...scopes.keys()]
  return ({ message }) => {
    // Of many thousands hardly any names one: most are told by a look.
    const beginning = message.trimStart().slice(0, MOST_SUBJECT).toLowerCase()
    if (!words.some((word) => beginning.includes(word))) return false
    const reading = readHeader(splitMessage(message).subject)
    const { scope = '' } = reading.kind === 'conventional' ? reading.header : {}
    return scope.split(',').some((word) => scopes.has(word.trim().toLowerCase()))
  }
}

/** What a commit is compared with: a merge with the line that it was merged into. */
export function pairOf({ sha, parents }: Commit): Pair {
  return parents[0] === undefined ? { sha } : { sha, parent: parents[0] }
}
