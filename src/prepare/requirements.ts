import { listNames } from '../errors/problem.ts'
import type { CommittedFile } from '../ports/committed-file.ts'
import { followRequirement } from '../version-files/manifests/follow.ts'
import { readManifest, type ManifestName } from '../version-files/manifests/manifest.ts'
import { nameOf } from '../version-files/version-file.ts'
import { toPep440, type Pep440Channels } from '../versions/pep440.ts'
import { printable } from '../text/printable.ts'

/** A package that is released with this one, which may require it. */
export interface ReleasedWith {
  readonly tag: string
  readonly version: string
  /** What it is called, by the kind of its manifest. */
  readonly names: ReadonlyMap<ManifestName, string>
  /** Whether a range that admitted the version before may not admit this one. */
  readonly mayBreak: boolean
}

/** What a package may require, and where. */
export interface Follows {
  /** What the package is called in a changelog that others write, too. */
  readonly nameInChangelog?: string
  readonly released: readonly ReleasedWith[]
  /** Paths of its manifests. */
  readonly manifests: readonly string[]
}

const PLAIN = '100644'

interface Followed {
  /** All of the files, those that follow with their new text. */
  readonly files: readonly CommittedFile[]
  readonly changed: readonly string[]
  readonly warnings: readonly string[]
}

/**
 * What the manifests require of packages that are released with this one follows byte by byte, and keeps its operator.
 */
export async function followReleases(
  files: readonly CommittedFile[],
  { released, manifests }: Follows,
  pep440: Pep440Channels,
): Promise<Followed> {
  const all: CommittedFile[] = []
  const changed: string[] = []
  const left: string[] = []
  for (const file of files) {
    if (!manifests.includes(file.path) || file.mode !== PLAIN) {
      all.push(file)
      continue
    }
    const followed = await followIn(file, released, pep440)
    left.push(...followed.left.map((what) => `${what} in ${file.path}`))
    if (followed.text !== file.text) changed.push(file.path)
    all.push({ ...file, text: followed.text })
  }
  return { files: all, changed, warnings: left.length === 0 ? [] : [leftAsTheyAre(left)] }
}

async function followIn(
  { path, text }: CommittedFile,
  released: readonly ReleasedWith[],
  pep440: Pep440Channels,
): Promise<{ readonly text: string; readonly left: readonly string[] }> {
  const manifest = nameOf(path) as ManifestName
  const { requirements } = await readManifest(path, text)
  const left: string[] = []
  let after = text
  // From the end, so that what is still to be replaced stays where it is.
  for (const { name, place } of requirements.toSorted((a, b) => (b.place?.start ?? 0) - (a.place?.start ?? 0))) {
    const one = released.find(({ names }) => names.get(manifest) === name)
    if (one === undefined || place === undefined) continue
    if (text.slice(place.start, place.end) !== place.value) continue
    const version = manifest === 'pyproject.toml' ? toPep440(one.version, pep440) : one.version
    const followed =
      version === undefined
        ? ({ kind: 'left' } as const)
        : followRequirement(manifest, { name, asked: place.value }, version)
    if (followed.kind === 'left' && one.mayBreak) left.push(`${printable(name)} ${printable(place.value)}`)
    if (followed.kind === 'follows') after = after.slice(0, place.start) + followed.text + after.slice(place.end)
  }
  return { text: after, left }
}

function leftAsTheyAre(left: readonly string[]): string {
  return `These requirements were left as they are, because they are not an operator with one version: ${listNames(left)}. Check that they admit the new version.`
}
