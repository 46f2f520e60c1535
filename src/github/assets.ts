import type { Bytes, NewAsset, ReleaseAsset } from '../ports/assets.ts'
import type { Release } from '../ports/ports.ts'
import { list, maybe, nothing, object, text, whole, type Read } from './shape.ts'
import { ignoreMissing, statusOf } from './errors.ts'
import type { Connection } from './octokit.ts'

/** An asset as GitHub answers it, reduced to what is read: https://docs.github.com/en/rest/releases/assets */
export const ASSET = object({
  id: whole,
  name: text,
  label: maybe(text),
  state: text,
  size: whole,
  digest: maybe(text),
})

/** https://docs.github.com/en/rest/releases/assets#list-release-assets: the broken halves of uploads stand here too. */
export async function listAssets({ list: pages, repository }: Connection, { id }: Release): Promise<ReleaseAsset[]> {
  const page = { ...repository, release_id: Number(id), per_page: 100 }
  return (await pages('GET /repos/{owner}/{repo}/releases/{release_id}/assets', page, list(ASSET))).map(assetOf)
}

/**
 * Sent once, to the address that GitHub named for this release and nowhere else. The length is announced, since a
 * stream of unknown length is refused; the stream is begun anew where a limit of requests makes us wait and send again.
 * No redirect is followed: the token would go elsewhere, and undici would keep every byte in memory to send it again
 * (`httpNetworkOrCacheFetch` in its lib/web/fetch/index.js).
 * https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
 */
export async function attachAsset(
  { upload, uploadPatience }: Connection,
  { uploadUrl }: Release,
  { asset, bytes }: Upload,
): Promise<ReleaseAsset | undefined> {
  const { name, label, size } = asset
  const watched = new Body(bytes, uploadPatience)
  const asked = {
    name,
    label,
    headers: { 'content-type': 'application/octet-stream', 'content-length': size },
    data: watched,
    request: { retries: 0, signal: watched.signal, redirect: 'error' as const },
  }
  const made = await upload(uploadUrl, asked, ASSET) // ends in {?name,label}, which Octokit fills in
    .catch(ignoreExisting)
    .finally(() => {
      watched.end()
    })
  return made === undefined ? undefined : assetOf(made)
}

interface Upload {
  readonly asset: NewAsset
  readonly bytes: Bytes
}

/**
 * Octokit sends a plain object as JSON; an instance of a class goes to `fetch` as it is, which reads it as a stream. A
 * large file may take hours: what ends its upload is that no byte was taken for so many milliseconds.
 */
class Body {
  private readonly bytes: Bytes
  private readonly stalled = new AbortController()
  private readonly timer: NodeJS.Timeout

  constructor(bytes: Bytes, patience: number) {
    this.bytes = bytes
    const error = new Error(`no byte was taken for ${patience / 1000} seconds`)
    this.timer = setTimeout(() => {
      this.stalled.abort(error)
    }, patience)
  }

  get signal(): AbortSignal {
    return this.stalled.signal
  }

  async *[Symbol.asyncIterator]() {
    for await (const piece of this.bytes) {
      this.timer.refresh()
      yield piece
    }
    this.timer.refresh()
  }

  end(): void {
    clearTimeout(this.timer)
  }
}

/** https://docs.github.com/en/rest/releases/assets#delete-a-release-asset; 404: it is gone, as was wanted. */
export async function detachAsset({ rest, repository }: Connection, { id }: ReleaseAsset): Promise<void> {
  const asset = { ...repository, asset_id: Number(id), request: { retries: 0 } }
  await rest('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', asset, nothing).catch(ignoreMissing)
}

export function assetOf({ id, name, label, state, size, digest }: Read<typeof ASSET>): ReleaseAsset {
  return { id: String(id), name, label: label ?? '', size, digest: digest ?? null, whole: state === 'uploaded' }
}

/** 422 with the code `already_exists`: an asset of this name lies there, whole or as the half of an upload. */
function ignoreExisting(error: unknown): undefined {
  const response = error instanceof Error && 'response' in error ? JSON.stringify(error.response) : ''
  if (statusOf(error) === 422 && response.includes('"already_exists"')) return undefined
  throw error
}
