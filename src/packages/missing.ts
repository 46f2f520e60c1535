import type { Commit, Sha } from '../commits/commit.ts'
import { noSuchPath, packageMoved } from '../errors/packages.ts'
import { CheckpointError, type Problem } from '../errors/problem.ts'
import type { SharedHistory, TagRef } from '../ports/history.ts'
import type { Line, Ranged } from './lines.ts'

interface Found {
  readonly head: Sha
  readonly commits: readonly Commit[]
  readonly lines: readonly Ranged[]
  /** Being read: it has a say only where a package moved. */
  readonly changed: Promise<ReadonlyMap<Sha, readonly string[]>>
}

/** A package without its folder, and one whose folder was not there at its last version: it moved. @throws VC801, VC811 */
export async function refuseMissing(found: Found, shared: SharedHistory): Promise<void> {
  const { head, lines } = found
  const spots = lines.flatMap((line) => spotsOf(line, head))
  const there = await shared.objectsAt(spots.map(({ spot }) => spot))
  const atHead = spots.filter(({ base }, at) => base === undefined && there[at] === undefined)
  const missing = atHead.map(({ one, spot }) => noSuchPath(one.pathPlace, spot.path))
  if (missing.length > 0) throw new CheckpointError(missing)
  const moved = lines.filter(
    ({ base, one }) =>
      base !== undefined &&
      spots.every((spot, at) => spot.one !== one || spot.base === undefined || there[at] === undefined),
  )
  if (moved.length > 0)
    throw new CheckpointError(await Promise.all(moved.map((line) => movedFrom(line, found, shared))))
}

/** Where a package is looked for: at the head, and at its last version. */
export function spotsOf<T extends TagRef>({ one, base }: Pick<Line, 'one'> & { readonly base?: T }, head: Sha) {
  const atHead = one.paths.map((path) => ({ one, base: undefined, spot: { commit: head, path } }))
  if (base === undefined) return atHead
  const { commit } = base
  return [...atHead, ...[...one.paths, ...one.formerly].map((path) => ({ one, base, spot: { commit, path } }))]
}

/** The commit that brought the folder tells where the same files were before it. */
async function movedFrom(line: Ranged, found: Found, shared: SharedHistory): Promise<Problem> {
  const { one, base, commits } = line
  const changed = await found.changed
  const [path = ''] = one.paths
  const arrival = commits.find(({ sha }) => changed.get(sha)?.some((file) => file.startsWith(`${path}/`)))
  const tag = base?.name ?? ''
  const told = { name: one.name, tag, was: undefined }
  const before = arrival?.parents[0]
  if (arrival === undefined || before === undefined) return packageMoved(one.pathPlace, told)
  const [[tree], folders] = await Promise.all([
    shared.objectsAt([{ commit: arrival.sha, path }]),
    shared.foldersOf(before),
  ])
  const was = [...folders].find(([, id]) => id === tree)?.[0]
  return packageMoved(one.pathPlace, { ...told, was })
}
