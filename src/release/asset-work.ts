import { assetDiffers, publishedWithoutAssets } from '../errors/assets.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { NewAsset, ReleaseAsset } from '../ports/assets.ts'
import type { Release } from '../ports/ports.ts'

/** What a release lacks of the assets that it should have, and what stands in their way. */
export interface AssetWork<A extends NewAsset> {
  readonly attach: readonly A[]
  readonly remove: readonly ReleaseAsset[]
  readonly kept: readonly A[]
}

/**
 * In a draft, the broken half of an upload makes room, and so does an asset of the same name with other bytes: a build
 * that is run again seldom makes the same ones. A published release is left as it is.
 * @throws VC607 where a published release lacks one
 */
export function assetWork<A extends NewAsset>(
  wanted: readonly A[],
  present: readonly ReleaseAsset[],
  release: Pick<Release, 'draft' | 'tag'>,
): AssetWork<A> {
  const pairs = wanted.map((asset) => ({ asset, found: present.find((each) => isNamed(each, asset)) }))
  if (!release.draft) {
    const missing = pairs.filter(({ found }) => found?.whole !== true).map(({ asset }) => asset.label)
    if (missing.length > 0) throw new CheckpointError(publishedWithoutAssets(release.tag, missing))
    return { attach: [], remove: [], kept: wanted }
  }
  const isKept = ({ asset, found }: (typeof pairs)[number]) => found !== undefined && isSame(found, asset)
  const toDo = pairs.filter((pair) => !isKept(pair))
  return {
    attach: toDo.map(({ asset }) => asset),
    remove: toDo.flatMap(({ found }) => found ?? []),
    kept: pairs.filter(isKept).map(({ asset }) => asset),
  }
}

/** By its name; or by its label, where GitHub wrote the name in another way than we foresaw and the bytes are ours. */
function isNamed(found: ReleaseAsset, asset: NewAsset): boolean {
  return found.name === asset.name || (found.label === asset.label && isSame(found, asset))
}

/** A server that tells no digest, as older ones of GitHub Enterprise, is believed its size. */
function isSame(found: ReleaseAsset, asset: NewAsset): boolean {
  return found.whole && found.size === asset.size && (found.digest === null || found.digest === asset.digest)
}

/** @throws VC606 where other bytes lie on the release than were sent */
export function checkAttached(found: ReleaseAsset, asset: NewAsset): void {
  if (isSame(found, asset)) return
  const shown = found.digest ?? `${found.size} bytes`
  throw new CheckpointError(assetDiffers(asset.label, asset.digest, shown))
}
