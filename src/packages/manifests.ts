import type { Sha } from '../commits/commit.ts'
import type { History } from '../ports/history.ts'
import { MANIFESTS, readManifest, type ManifestName } from '../version-files/manifests/manifest.ts'
import type { Manifest, Requirement } from '../version-files/manifests/requirement.ts'
import { nameOf } from '../version-files/version-file.ts'
import type { PackageSettings } from '../settings/settle-packages.ts'
import { ROOT } from '../settings/package-rule.ts'

/** What the manifests of a package are called. */
export type Names = ReadonlyMap<ManifestName, string>

export interface PackageManifests {
  readonly names: Names
  /** By the configuration, or by its manifests where it leaves that to them. */
  readonly dependsOn: readonly string[]
}

/** The manifest of a workspace of Cargo, which may say where its members are. */
const WORKSPACE = 'Cargo.toml'

/** Reads the manifests of all packages at once, where any of them has a say; in the order of the packages. */
export async function readManifests(
  each: readonly PackageSettings[],
  head: Sha,
  history: Pick<History, 'filesAt'>,
): Promise<readonly PackageManifests[]> {
  const isAsked = each.some(
    ({ readsDependencies, settings }) => readsDependencies === true || settings.preparation !== undefined,
  )
  const paths = isAsked ? [...new Set([...each.flatMap(({ paths }) => manifestsIn(paths)), WORKSPACE])] : []
  const files = paths.length === 0 ? [] : await history.filesAt(head, paths)
  const read = await Promise.all(files.map(async ({ path, text }) => [path, await readManifest(path, text)] as const))
  const manifests = new Map(read)
  const owned = each.map(({ name, paths: folders }): Owned => ({
    name,
    folders,
    manifests: manifestsIn(folders).flatMap((path) => {
      const manifest = manifests.get(path)
      return manifest === undefined ? [] : [{ path, manifest }]
    }),
  }))
  const workspace = manifests.get(WORKSPACE)
  return owned.map((own, at) => {
    const { dependsOn = [], readsDependencies = false } = each[at] ?? {}
    return { names: namesOf(own), dependsOn: readsDependencies ? dependenciesOf(own, owned, workspace) : dependsOn }
  })
}

/** The manifests that may stand in these folders. */
export function manifestsIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => MANIFESTS.map((name) => (folder === ROOT ? name : `${folder}/${name}`)))
}

interface Owned {
  readonly name: string
  readonly folders: readonly string[]
  readonly manifests: readonly { readonly path: string; readonly manifest: Manifest }[]
}

function namesOf({ manifests }: Owned): Names {
  const named = manifests.flatMap(({ path, manifest }) =>
    manifest.name === undefined ? [] : [[nameOf(path) as ManifestName, manifest.name] as const],
  )
  return new Map(named.toReversed())
}

/** The other packages that its manifests take from this repository; not what only helps to work on it. */
function dependenciesOf(own: Owned, all: readonly Owned[], workspace: Manifest | undefined): string[] {
  const needed = own.manifests.flatMap(({ path, manifest }) =>
    manifest.requirements
      .filter(({ isForDevelopment }) => !isForDevelopment)
      .flatMap((requirement) => all.filter((other) => isMeant(requirement, path, { other, workspace }))),
  )
  return [...new Set(needed.map(({ name }) => name))].filter((name) => name !== own.name)
}

interface Candidate {
  readonly other: Owned
  readonly workspace: Manifest | undefined
}

/** npm links by name what is in the workspace; the others say from where they take it. */
function isMeant({ name, from }: Requirement, path: string, { other, workspace }: Candidate): boolean {
  const manifest = nameOf(path) as ManifestName
  if (from === undefined) return manifest === 'package.json' && isNamed(other, manifest, name)
  if (from !== 'workspace') return other.folders.includes(resolved(path, from.folder))
  const told = manifest === WORKSPACE ? workspace?.requirements.find((one) => one.name === name)?.from : undefined
  if (told === undefined || told === 'workspace') return isNamed(other, manifest, name)
  return other.folders.includes(resolved(WORKSPACE, told.folder))
}

function isNamed(other: Owned, manifest: ManifestName, name: string): boolean {
  return namesOf(other).get(manifest) === name
}

/** `crates/a/Cargo.toml` and `../b` → `crates/b` */
function resolved(path: string, folder: string): string {
  const parts: string[] = []
  for (const part of [...path.split('/').slice(0, -1), ...folder.split('/')])
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  return parts.join('/')
}
