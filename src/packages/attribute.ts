import type { Commit, Sha } from '../commits/commit.ts'
import type { Share } from '../commits/packages/share.ts'
import type { PackageRule } from '../settings/package-rule.ts'

/** A package with its globs made ready. */
export interface Territory extends Pick<PackageRule, 'name' | 'paths' | 'formerly' | 'touched'> {
  readonly includes: (path: string) => boolean
  /** Folders that hold whatever is included. */
  readonly roots: readonly string[]
  /** Of a path from the package's folder. */
  readonly excludes: (path: string) => boolean
}

/** What a commit touched of a package. */
export interface Touch {
  /** A file elsewhere that counts for it. */
  readonly included?: string
  /** A file that does not count, where no other does. */
  readonly excluded?: string
}

/** Written by tools for all packages at once, so at the root they are nobody's: a person can include them. */
const LOCK_FILES: ReadonlySet<string> = new Set([
  ...['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock'],
  ...['Cargo.lock', 'uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', 'Gemfile.lock', 'composer.lock'],
  ...['go.sum', 'go.work.sum', 'mix.lock', 'pubspec.lock', 'Package.resolved', 'flake.lock', 'MODULE.bazel.lock'],
])

/** Answers for the paths that a commit changed which packages it touched. */
export function attribution(
  territories: readonly Territory[],
): (paths: readonly string[]) => ReadonlyMap<string, Touch> {
  const owners = new Map(
    [
      ...territories.flatMap((one) => one.formerly.map((folder) => [folder, one] as const)),
      ...territories.flatMap((one) => one.paths.map((folder) => [folder, one] as const)),
    ].map(([folder, territory]) => [folder, { folder, territory }]),
  )
  const including = territories.filter(({ includes }) => includes !== NO_PATH)
  return (paths) => {
    const touched = new Map<string, Touch>()
    const add = (name: string, touch: Touch) => {
      const before = touched.get(name)
      if (before === undefined || rankOf(touch) > rankOf(before)) touched.set(name, touch)
    }
    for (const path of paths) {
      const owner = LOCK_FILES.has(path) ? undefined : ownerOf(path, owners)
      if (owner !== undefined) {
        const own = owner.folder === '' ? path : path.slice(owner.folder.length + 1)
        add(owner.territory.name, owner.territory.excludes(own) ? { excluded: path } : {})
      }
      for (const { name, includes } of including)
        if (name !== owner?.territory.name && includes(path)) add(name, { included: path })
    }
    return touched
  }
}

/** Of a package without globs. */
export const NO_PATH = (): boolean => false

/** A file of its own says more than one that is included, and that more than one that does not count. */
function rankOf({ included, excluded }: Touch): number {
  return excluded !== undefined ? 0 : included !== undefined ? 1 : 2
}

/** The longest folder that holds the file, in whole segments. */
function ownerOf<T>(path: string, owners: ReadonlyMap<string, T>): T | undefined {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const owner = owners.get(path.slice(0, end))
    if (owner !== undefined) return owner
  }
  // A submodule, or a file that became a folder, may stand at the path itself.
  return owners.get(path) ?? owners.get('')
}

/** What the scopes of commits may call a package: its name, and `core` for `@acme/core` if it is the only one. */
export function scopesOf(names: readonly string[]): ReadonlyMap<string, string> {
  const scopes = new Map<string, string>()
  const lastOf = (name: string) => name.slice(name.lastIndexOf('/') + 1).toLowerCase()
  for (const name of names)
    if (names.filter((other) => lastOf(other) === lastOf(name)).length === 1) scopes.set(lastOf(name), name)
  for (const name of names) scopes.set(name.toLowerCase(), name)
  return scopes
}

/** For each package the commits that concern it. */
export type Attributed = ReadonlyMap<string, ReadonlyMap<Sha, Share>>

/** `changed`: the paths of each commit; one that is missing changed none. */
export function attribute(
  commits: readonly Pick<Commit, 'sha'>[],
  changed: ReadonlyMap<Sha, readonly string[]>,
  territories: readonly Territory[],
): Attributed {
  const touchedBy = attribution(territories)
  const everyScope = scopesOf(territories.map(({ name }) => name))
  const scopes = new Map(territories.map(({ name }) => [name, [...everyScope].filter(([, of]) => of === name)]))
  const shares = new Map(territories.map(({ name }) => [name, new Map<Sha, Share>()]))
  const rules = new Map(territories.map(({ name, touched }) => [name, touched]))
  const everybody = new Map<string, Touch>(territories.map(({ name }) => [name, {}]))
  for (const { sha } of commits) {
    const paths = changed.get(sha) ?? []
    const isEmpty = paths.length === 0
    const touched = isEmpty ? everybody : touchedBy(paths)
    if (touched.size === 0) continue
    const counting = [...touched].flatMap(([name, { excluded }]) => (excluded === undefined ? [name] : []))
    const named = isEmpty ? everyScope : new Map(counting.flatMap((name) => scopes.get(name) ?? []))
    for (const [name, touch] of touched)
      shares.get(name)?.set(sha, { name, named, isWhole: rules.get(name) === 'same', isEmpty, ...touch })
  }
  return shares
}
