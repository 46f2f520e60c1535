import type { Commit, Sha } from '../commits/commit.ts'
import { readHeader } from '../commits/header.ts'
import { splitMessage } from '../commits/message.ts'
import type { Pair, SharedHistory } from '../ports/history.ts'
import { attribution, scopesOf, type Territory } from './attribute.ts'
import type { Ranged, RangesRead, ToldOlder } from './lines.ts'
import { foldersOf } from './territories.ts'

/**
 * The paths that each commit changed. A package that was not released for years must not cost a look at every file since:
 * what only such a package still needs is asked for its folders alone, and what touched them a second time, whole.
 */
export async function readChanged(
  ranges: RangesRead,
  territories: readonly Territory[],
  shared: SharedHistory,
): Promise<ReadonlyMap<Sha, readonly string[]>> {
  const { commits, lines, told } = ranges
  if (told !== undefined && told.older === undefined) return told.newer.paths
  const older = told?.older ?? (await readOlder(ranges, territories, shared))
  if (older === undefined) return shared.changedPaths(commits.map(pairOf))
  const { laggards, paths: touched } = older
  const own = territories.filter(({ name }) => laggards.includes(name))
  const touchedBy = attribution(territories)
  const isHit = (paths: readonly string[] | undefined) =>
    paths !== undefined && [...touchedBy(paths).keys()].some((name) => laggards.includes(name))
  const isNamed = namesOne(own, territories)
  const recent = neededByOthers(lines, laggards)
  const known = new Set(told?.newer.commits.map(({ sha }) => sha))
  const whole = commits.filter(
    (commit) => !known.has(commit.sha) && (recent.has(commit.sha) || isHit(touched.get(commit.sha)) || isNamed(commit)),
  )
  const changed = new Map([...(told?.newer.paths ?? []), ...(await shared.changedPaths(whole.map(pairOf)))])
  for (const { sha } of whole) known.add(sha)
  // They touched something, but nothing that anybody still asks for.
  for (const { sha } of commits) if (!known.has(sha)) changed.set(sha, ELSEWHERE)
  return changed
}

/** A range with more commits than this is that of a laggard: most of its commits are older than what the others need. */
const LONG_RANGE = 2_000

/** What touched the folders of laggards, of all that only they need; undefined where every commit is to be asked whole. */
async function readOlder(
  { commits, lines }: RangesRead,
  territories: readonly Territory[],
  shared: SharedHistory,
): Promise<Pick<ToldOlder, 'laggards' | 'paths'> | undefined> {
  if (commits.length <= LONG_RANGE) return undefined
  const laggards = lines.filter((line) => line.commits.length > LONG_RANGE).map(({ one }) => one.name)
  const folders = foldersOf(territories.filter(({ name }) => laggards.includes(name)))
  if (folders === undefined) return undefined
  const recent = neededByOthers(lines, laggards)
  const old = commits.filter(({ sha }) => !recent.has(sha))
  return { laggards, paths: await shared.changedPaths(old.map(pairOf), folders) }
}

function neededByOthers(lines: readonly Ranged[], laggards: readonly string[]): ReadonlySet<Sha> {
  const others = lines.filter(({ one }) => !laggards.includes(one.name))
  return new Set(others.flatMap((line) => line.commits.map(({ sha }) => sha)))
}

/** No file is called so. */
const ELSEWHERE = ['\0']

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
