import { readJson } from '../json.ts'
import type { Replacement } from '../search.ts'
import { nodesAt, type Node, type Scalar } from '../tree.ts'
import { NPM_TABLES } from './npm.ts'

/** A package.json of a workspace, before and after something was written into it. */
export interface ChangedMember {
  /** Its folder, from that of the lock. */
  readonly folder: string
  readonly before: string
  readonly after: string
}

/**
 * A lock with what a member's package.json says now, where it said the same as that before: as `npm install` would write it,
 * for npm keeps there the version of each member and what it requires. Every other byte stays, and a text that is no lock of
 * this member is answered as it is. https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json#packages
 */
export async function followMember(lock: string, { folder, before, after }: ChangedMember): Promise<string> {
  if (!lock.includes(JSON.stringify(folder))) return lock
  const [tree, was, is] = await Promise.all([readJson(lock), readJson(before), readJson(after)])
  if (tree.kind === 'unparsable' || was.kind === 'unparsable' || is.kind === 'unparsable') return lock
  const name = scalarAt(was, ['name'])?.value ?? ''
  const places = changesIn(was, is).flatMap(({ path, from, to }) =>
    placesOf(path, { folder, name }).flatMap((at): Replacement[] => {
      const there = scalarAt(tree, at)
      const isSame = there?.value === from && lock.slice(there.start, there.end) === from
      return there !== undefined && isSame ? [{ start: there.start, end: there.end, value: from, replacement: to }] : []
    }),
  )
  // What two tables require is said once for npm 6. From the end, so that what is still to be replaced stays where it is.
  return [...new Map(places.map((place) => [place.start, place])).values()]
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), lock)
}

interface Change {
  readonly path: readonly string[]
  readonly from: string
  readonly to: string
}

/** What a lock repeats of a package.json: its version, and the requirements that stand in both. */
function changesIn(was: Node, is: Node): Change[] {
  const tables = NPM_TABLES.flatMap((table) =>
    nodesAt(was, [table]).flatMap((found) =>
      found.kind === 'mapping' ? found.entries.map(({ key }) => [table, key] as const) : [],
    ),
  )
  return [['version'] as const, ...tables].flatMap((path) => {
    const [from, to] = [scalarAt(was, path), scalarAt(is, path)]
    return from === undefined || to === undefined || from.value === to.value
      ? []
      : [{ path, from: from.value, to: to.value }]
  })
}

/** In the version 2 of locks the requirements stand there again, for npm 6. */
function placesOf(path: readonly string[], { folder, name }: { readonly folder: string; readonly name: string }) {
  const [, key] = path
  const again = key === undefined ? [] : [['dependencies', name, 'requires', key]]
  return [['packages', folder, ...path], ...again]
}

/** The text under these keys, where there is exactly one. */
function scalarAt(tree: Node, path: readonly string[]): Scalar | undefined {
  const [node, ...more] = nodesAt(tree, path)
  return node?.kind === 'scalar' && more.length === 0 ? node : undefined
}
