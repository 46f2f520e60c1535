import { assetDiffers } from '../errors/assets.ts'
import { releaseGone } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import { assetWork, checkAttached } from './asset-work.ts'
import { namesOf } from './release-assets.ts'
import type { Asset, Bytes } from '../ports/assets.ts'
import { progressOf } from './progress.ts'
import type { AssetsStep } from '../writes/step.ts'
import type { Release } from '../ports/ports.ts'
import { bytesOf } from './bytes.ts'
import { settle } from '../writes/settle.ts'
import { note, type Where, type SteadyWriter, type Writing } from '../writes/writing.ts'

const UPLOADS_AT_ONCE = 3

/**
 * Attaches what the draft lacks of these assets; those with the same bytes stay. What this run has not just made is read
 * right before: one that was published is left as it is, and one that another run has just begun is that run's. @throws VC606, VC607, VC401–VC417
 */
export const writeAssets: SteadyWriter<AssetsStep> = async (step, writing, where) => {
  const { forge } = where
  const isNew = isJustMade(writing)
  const release = isNew || writing.release === undefined ? writing.release : await forge.release(writing.release.id)
  if (release === undefined) throw new CheckpointError(releaseGone(step.tag))
  const work = assetWork(step.assets, isNew ? [] : await forge.assets(release), release)
  if (writing.isLate === true) return { ...writing, release, isUnattached: work.attach.length > 0 }
  for (const old of work.remove) await forge.detach(release, old)
  await attachInTurns(work.attach, (asset) => attach(asset, release, where))
  const isDone = work.attach.length === 0
  const place = namesOf(isDone ? step.assets : work.attach)
  return note(writing, { kind: 'assets', outcome: isDone ? 'kept' : 'made', place }, { release, isFresh: false })
}

/** A draft that this run has made and then looked at: it has no files, and need not be asked for them. */
function isJustMade({ steps, release, isFresh }: Writing): boolean {
  const isMade = steps.some(({ kind, outcome }) => kind === 'draft' && outcome === 'made')
  return isMade && isFresh && release?.draft === true && release.assetCount === 0
}

/** All that are under way end before a failure is told: no upload goes on behind the run's back. */
async function attachInTurns(assets: readonly Asset[], attachOne: (asset: Asset) => Promise<void>): Promise<void> {
  const queue = [...assets]
  const take = async () => {
    for (let asset = queue.shift(); asset !== undefined; asset = queue.shift())
      await attachOne(asset).catch((error: unknown) => {
        queue.length = 0
        throw error
      })
  }
  const ends = await Promise.allSettled(Array.from({ length: UPLOADS_AT_ONCE }, take))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/** After the first turn it may be there: by our own request with a lost answer, or by another run's. */
async function attach(asset: Asset, release: Release, where: Where): Promise<void> {
  const { forge, clock, tell } = where
  let hasAsked = false
  await settle(clock, `asset ${asset.name}`, async () => {
    if (hasAsked && (await isThere(asset, release, where))) return true
    hasAsked = true
    const made = await forge.attach(release, asset, watch(asset, where))
    if (made === undefined) return undefined
    checkAttached(made, asset)
    return true
  })
  tell(`attached ${asset.label}`)
}

/** The broken half of an upload makes room; other bytes are another run's. @throws VC606 */
async function isThere(asset: Asset, release: Release, { forge }: Where): Promise<boolean> {
  const work = assetWork([asset], await forge.assets(release), release)
  const [found] = work.remove
  if (found?.whole === true) throw new CheckpointError(assetDiffers(asset.label, asset.digest, found.digest ?? ''))
  if (found !== undefined) await forge.detach(release, found)
  return work.attach.length === 0
}

const SECONDS_BETWEEN_LINES = 10

/** The bytes of an asset; while they are read, a line now and then says how far. */
function watch({ label, size, from }: Asset, { files, clock, tell }: Where): Bytes {
  const bytes = 'text' in from ? bytesOf(from.text) : files.bytes(from.path)
  return {
    async *[Symbol.asyncIterator]() {
      let [done, told] = [0, clock.now().getTime()]
      for await (const piece of bytes) {
        yield piece
        done += piece.byteLength
        if (clock.now().getTime() - told < SECONDS_BETWEEN_LINES * 1000) continue
        told = clock.now().getTime()
        tell(progressOf(label, done, size))
      }
    },
  }
}
