import { doubledVersion, notInLock } from '../errors/version-files.ts'
import type { Problem } from '../errors/problem.ts'
import { readToml } from './toml.ts'
import { itemsAt, nodesAt, textAt, type Node, type Scalar } from './tree.ts'
import { besideOf, type Place, type VersionFile } from './version-file.ts'

/** A lock in TOML whose `[[package]]` entries hold the project's own packages among those of others. */
export interface Lock {
  /** The file beside it that says which package is the project's own. */
  readonly manifest: string
  readonly name: readonly string[]
  readonly versions: readonly (readonly string[])[]
  readonly normalize: (name: string) => string
  /** Whether an entry is of this project and of no registry. */
  readonly isOwn: (entry: Node) => boolean
  /** `name version` in the dependencies of others: there alone Cargo tells two versions of one name apart. */
  readonly namesVersions: boolean
}

/** https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html: a package of the workspace has no source. */
export const CARGO_LOCK: Lock = {
  manifest: 'Cargo.toml',
  name: ['package', 'name'],
  versions: [
    ['workspace', 'package', 'version'],
    ['package', 'version'],
  ],
  normalize: (name) => name,
  isOwn: (entry) => nodesAt(entry, ['source']).length === 0,
  namesVersions: true,
}

/** https://docs.astral.sh/uv/concepts/projects/sync/; names are compared as PEP 503 says. */
export const UV_LOCK: Lock = {
  manifest: 'pyproject.toml',
  name: ['project', 'name'],
  versions: [['project', 'version']],
  normalize: (name) => name.toLowerCase().replace(/[-_.]+/g, '-'),
  isOwn: (entry) => ['editable', 'virtual', 'directory'].some((kind) => nodesAt(entry, ['source', kind]).length > 0),
  namesVersions: false,
}

interface LockSearch {
  readonly lock: Lock
  readonly wanted: VersionFile
  readonly tree: Node
  readonly texts: ReadonlyMap<string, string | undefined>
  /** What is about to stand there. */
  readonly next: string
}

/**
 * Where the versions of the project's own packages stand in a lock: of those that are named, of all that share the
 * version of the workspace, else of the package of the manifest beside it. (VC707, VC712)
 */
export async function placesInLock(search: LockSearch): Promise<readonly Place[] | Problem> {
  const { lock, wanted, tree } = search
  const own = itemsAt(tree, ['package']).filter((entry) => lock.isOwn(entry))
  const names = await namesOf(search, own)
  if (names === undefined) return notInLock(wanted.file, undefined)
  const places: Place[] = []
  for (const name of names) {
    const [entry, ...more] = own.filter((one) => lock.normalize(textAt(one, ['name']) ?? '') === lock.normalize(name))
    if (more.length > 0)
      return doubledVersion(
        wanted.file,
        [name, ...more.map(() => name)].map((one) => `the package ${one}`),
      )
    const [version] = entry === undefined ? [] : nodesAt(entry, ['version'])
    if (version?.kind !== 'scalar') return notInLock(wanted.file, name)
    places.push(version, ...(lock.namesVersions ? namedIn(tree, name, version) : []))
  }
  return places
}

async function namesOf(
  { lock, wanted, texts, next }: LockSearch,
  own: readonly Node[],
): Promise<readonly string[] | undefined> {
  if (wanted.packages !== undefined) return wanted.packages
  const text = texts.get(besideOf(wanted.file, lock.manifest))
  const manifest = text === undefined ? undefined : await readToml(text)
  if (manifest === undefined || manifest.kind === 'unparsable') return undefined
  if (wanted.all !== true) {
    const name = textAt(manifest, lock.name)
    return name === undefined ? undefined : [name]
  }
  const shared = lock.versions.map((path) => textAt(manifest, path)).find((version) => version !== undefined)
  const names = own.flatMap((entry) => {
    const version = textAt(entry, ['version'])
    return version !== undefined && [shared, next].includes(version) ? [textAt(entry, ['name']) ?? ''] : []
  })
  return names.length === 0 ? undefined : names
}

/** `"widget 1.4.2"` among dependencies; behind one of a registry its source follows. */
function namedIn(tree: Node, name: string, { value }: Scalar): Place[] {
  return itemsAt(tree, ['package'])
    .flatMap((entry) => itemsAt(entry, ['dependencies']))
    .flatMap((node) => (node.kind === 'scalar' && node.value === `${name} ${value}` ? [node] : []))
    .map(({ start, end }) => ({ start: start + name.length + 1, end, value }))
}
