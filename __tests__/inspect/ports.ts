import type { Commit, Sha } from '../../src/commits/commit.ts'
import type { Node } from '../../src/commits/history/graph.ts'
import type { Git, Tag } from '../../src/ports/history.ts'
import type { Reach } from '../../src/next-version/prefix.ts'
import type { Forge, Inspected, Release } from '../../src/ports/ports.ts'

/** A repository to look at, as plain data. Whatever else is asked of it fails: looking reads little. */
export interface Repository {
  readonly tags?: readonly Tag[]
  readonly releases?: readonly Release[]
  /** What revisions name, beside the tags. */
  readonly revisions?: Readonly<Record<string, Sha>>
  /** The tags in the history of each tag. */
  readonly merged?: Readonly<Record<string, readonly string[]>>
  /** What HEAD and the tags reach, each commit before its parents. */
  readonly graph?: readonly Node[]
  /** The commits between two, by `from..to`. */
  readonly ranges?: Readonly<Record<string, readonly Commit[]>>
  readonly diffStat?: string
}

export function portsOf({ tags = [], releases = [], revisions = {}, ranges = {}, ...more }: Repository): Inspected {
  const { merged = {}, diffStat = '', graph = [] } = more
  const nameIn = (revision: string) => revision.replace(/^refs\/tags\//, '')
  const git: Partial<Git> = {
    tagRefs: () => Promise.resolve([...tags]),
    tags: () => Promise.resolve([...tags]),
    tag: (name) => Promise.resolve(tags.find((tag) => tag.name === name)),
    tagNamesMergedInto: (revision) => Promise.resolve([...(merged[nameIn(revision)] ?? [])]),
    commitOf: (revision) =>
      Promise.resolve(revisions[revision] ?? tags.find(({ name }) => `refs/tags/${name}` === revision)?.commit),
    commits: (head, base = '') => Promise.resolve([...(ranges[`${base}..${head}`] ?? [])]),
    graph: () => Promise.resolve([...graph]),
    commitsNamed: (shas) =>
      Promise.resolve(Object.values(ranges).flatMap((range) => range.filter(({ sha }) => shas.includes(sha)))),
    diffStat: () => Promise.resolve(diffStat),
  }
  const forge: Partial<Forge> = {
    kind: 'local',
    releases: () => Promise.resolve([...releases]),
    releasesOf: () => Promise.resolve({ releases: [...releases] }),
  }
  return { git: only(git), forge: only(forge) }
}

/** The history is asked for the prefix only if there are tags with and without `v`. */
export const UNASKED: Reach = () => Promise.reject(new Error('the history was asked for the prefix'))

/** A history in which these tags stand. */
export const reaching =
  (...names: readonly string[]): Reach =>
  (tags) => {
    const base = tags.find(({ name }) => names.includes(name))
    return Promise.resolve({ ...(base && { base }), commits: [] })
  }

/** A port with these calls alone: any other is an error that names it. */
function only<T extends object>(calls: Partial<T>): T {
  return new Proxy(calls, {
    get(target, name) {
      if (name === 'then' || Reflect.has(target, name)) return Reflect.get(target, name) as unknown
      throw new Error(`${String(name)} was called`)
    },
  }) as T
}
