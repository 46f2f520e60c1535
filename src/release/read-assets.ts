import { CheckpointError, type Problem } from '../errors/problem.ts'
import { digestOf, bytesOf } from './bytes.ts'
import type { Asset, AssetGlobs } from '../ports/assets.ts'
import { nameAssets, CHECKSUMS_NAME, checksumsOf } from './release-assets.ts'
import type { Files } from '../ports/ports.ts'
import { assetNameTaken } from '../errors/assets.ts'
import type { FullNotes } from '../notes/limit.ts'

/** What was found to attach, and each glob without a file. */
export interface AssetsRead {
  readonly assets: readonly Asset[]
  readonly missing: readonly Problem[]
}

/**
 * The files that these globs name, each with its digest, and SHA256SUMS over them, unless one of them is called so.
 * @throws VC602–VC605 before any byte is read
 */
export async function readAssets(globs: AssetGlobs, files: Files): Promise<AssetsRead> {
  if (globs.include.length === 0) return { assets: [], missing: [] }
  const { named, missing } = nameAssets(await files.match(globs))
  const assets: Asset[] = []
  // One after the other: a disk is not read faster by three at a time.
  for (const { path, ...file } of named)
    assets.push({ ...file, digest: await digestOf(files.bytes(path)), from: { path } })
  const isWhole = assets.length === 0 || assets.some(({ name }) => name === CHECKSUMS_NAME)
  const sums = isWhole ? [] : [await textAsset(CHECKSUMS_NAME, checksumsOf(assets))]
  return { assets: [...assets, ...sums], missing }
}

/** Where the notes were cut, all of them are attached too. @throws VC604 where a file is called so already */
export async function withFullNotes(assets: readonly Asset[], full: FullNotes | undefined): Promise<readonly Asset[]> {
  if (full === undefined) return assets
  const taken = assets.find(({ name }) => name === full.name)
  if (taken === undefined) return [...assets, await textAsset(full.name, full.text)]
  throw new CheckpointError(
    assetNameTaken(full.name, [taken.label, 'the full notes, which are too long for the release']),
  )
}

/** A text that the run made, as an asset. */
async function textAsset(name: string, text: string): Promise<Asset> {
  const bytes = bytesOf(text)
  return { name, label: name, size: Buffer.byteLength(text), digest: await digestOf(bytes), from: { text } }
}
