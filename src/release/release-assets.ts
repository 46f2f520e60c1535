import { assetNameTaken, assetOutside, assetSize, globUnmatched, tooManyAssets } from '../errors/assets.ts'
import { CheckpointError, type Problem } from '../errors/problem.ts'
import type { Asset, GlobMatch, MatchedFile, NewAsset } from '../ports/assets.ts'
import { assetNameOf } from './asset-names.ts'

/** A file that will be an asset: named and checked, its bytes not read yet. */
export type NamedFile = Pick<NewAsset, 'name' | 'label' | 'size'> & { readonly path: string }

/** https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas */
const LIMIT_BYTES = 2 ** 31
const MOST_ASSETS = 1_000

/** SHA256SUMS, and the whole notes where they were cut. */
const OWN_ASSETS = 2

/** Each file once, with its name on GitHub, by that name; and each glob without a file (VC601). @throws VC602–VC605 */
export function nameAssets(matches: readonly GlobMatch[]): { named: NamedFile[]; missing: Problem[] } {
  const files = [...new Map(matches.flatMap((match) => match.files).map((file) => [file.path, file])).values()]
  const named = files.map(nameFile).sort((a, b) => (a.name < b.name ? -1 : 1))
  const missing = matches.filter(({ files: found }) => found.length === 0).map(unmatchedProblem)
  const problems = [
    ...files.filter((file) => file.outside).map(({ path }) => assetOutside(path)),
    ...named.filter(({ size }) => size < 1 || size >= LIMIT_BYTES).map(({ path, size }) => assetSize(path, size)),
    ...doublesIn(named),
    ...(files.length > MOST_ASSETS - OWN_ASSETS ? [tooManyAssets(files.length, MOST_ASSETS - OWN_ASSETS)] : []),
  ]
  if (problems.length > 0) throw new CheckpointError([...missing, ...problems])
  return { named, missing }
}

function nameFile({ path, size }: MatchedFile): NamedFile {
  const label = path.slice(path.lastIndexOf('/') + 1)
  return { path, label, name: assetNameOf(label), size }
}

function unmatchedProblem({ glob, nearest }: GlobMatch): Problem {
  return globUnmatched(glob, nearest.folder, nearest.entries)
}

function doublesIn(named: readonly NamedFile[]): Problem[] {
  const paths = new Map<string, string[]>()
  for (const { name, path } of named) paths.set(name, [...(paths.get(name) ?? []), path])
  return [...paths].filter(([, of]) => of.length > 1).map(([name, of]) => assetNameTaken(name, of))
}

export const CHECKSUMS_NAME = 'SHA256SUMS'

/** As `sha256sum --check` reads it, by the names that downloads have: https://www.gnu.org/software/coreutils/sha256sum */
export function checksumsOf(assets: readonly NewAsset[]): string {
  return assets.map(({ name, digest }) => `${digest.replace('sha256:', '')}  ${name}\n`).join('')
}

const MOST_NAMES = 5

/** `a.tgz, b.tgz and 3 more`, by the names that their authors gave. */
export function namesOf(assets: readonly NewAsset[]): string {
  const names = assets
    .slice(0, MOST_NAMES)
    .map(({ label }) => label)
    .join(', ')
  return assets.length > MOST_NAMES ? `${names} and ${assets.length - MOST_NAMES} more` : names
}

/** By the names on the release. */
export function digestsOf(assets: readonly NewAsset[]): Record<string, string> {
  return Object.fromEntries(assets.map(({ name, digest }) => [name, digest]))
}

/** Those that were built, without what the run itself adds. */
export function builtOf(assets: readonly Asset[]): readonly Asset[] {
  return assets.filter(({ from }) => 'path' in from)
}
