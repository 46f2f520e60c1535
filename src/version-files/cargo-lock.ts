import type { Problem } from '../errors/problem.ts'
import { doubledVersion, notInLock } from '../errors/preparation.ts'
import { readToml } from './toml.ts'
import { nodesAt, textAt, textsIn, type Node, type Scalar } from './tree.ts'
import { besideOf, type VersionFile } from './version-file.ts'

/**
 * The own package's version in a Cargo.lock: the one entry of that name that comes from no registry. Where another
 * version of the same name is locked too, dependencies tell them apart by the version, in as many places: refused.
 */
export async function lockedPackage(
  wanted: VersionFile,
  lock: Node,
  texts: ReadonlyMap<string, string | undefined>,
): Promise<Scalar | Problem> {
  const { file } = wanted
  const name = wanted.package ?? (await packageBeside(file, texts))
  if (name === undefined) return notInLock(file, undefined)
  const packages = nodesAt(lock, ['package']).flatMap((node) => (node.kind === 'list' ? node.items : []))
  const own = packages.filter((entry) => textAt(entry, ['name']) === name && nodesAt(entry, ['source']).length === 0)
  const named = packages.filter((entry) =>
    textsIn(entry, ['dependencies']).some((dependency) => dependency.startsWith(`${name} `)),
  )
  if (own.length > 1 || named.length > 0) return doubledVersion(file, [...own, ...named].map(entryOf))
  const [version] = own.flatMap((entry) => nodesAt(entry, ['version']))
  return version?.kind === 'scalar' ? version : notInLock(file, name)
}

async function packageBeside(
  file: string,
  texts: ReadonlyMap<string, string | undefined>,
): Promise<string | undefined> {
  const text = texts.get(besideOf(file, 'Cargo.toml'))
  const manifest = text === undefined ? undefined : await readToml(text)
  return manifest === undefined || manifest.kind === 'unparsable' ? undefined : textAt(manifest, ['package', 'name'])
}

function entryOf(entry: Node): string {
  return `the package ${textAt(entry, ['name']) ?? ''}`
}
