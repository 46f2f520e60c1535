// https://docs.github.com/rest/releases/assets
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal, created, noContent, notFound, ok, unprocessable, validationFailed } from './answer.ts'
import { pageAnswer } from './paging.ts'
import { withRelease, type AssetRecord, type ReleaseRecord } from './release-store.ts'
import { presentAsset } from './release-view.ts'
import { releaseOf } from './releases.ts'
import { parameter, timestamp, type Call, type Handler, type Upload, type World } from './world.ts'

const LARGEST_BYTES = 2 ** 31 - 1
const MOST_ASSETS = 1_000

/** Where an asset's bytes lie. */
export const assetFile = (world: World, id: number): string => join(world.git.dir, 'stand-in', `asset-${id}`)

/**
 * GitHub renames what is no letter, digit, `-`, `_`, `+`, `@` or `.`, and joins dots. The rules are not documented;
 * these were seen in https://github.com/travis-ci/dpl/issues/821 and https://github.com/electron/forge/pull/1761.
 */
export function assetName(asked: string): string {
  const plain = asked
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.+@-]+/g, '.')
  const joined = plain.replace(/\.{2,}/g, '.').replace(/\.$/, '')
  return joined.startsWith('.') ? `default${joined}` : joined
}

/** GET /repos/{owner}/{repo}/releases/{release_id}/assets */
export const listAssets: Handler = (world, call) => {
  const release = releaseOf(world, call)
  return pageAnswer(
    call,
    release.assets.map((asset) => presentAsset(world, release, asset)),
  )
}

function assetOf(world: World, call: Call): { release: ReleaseRecord; asset: AssetRecord } {
  const id = Number(parameter(call, 'asset_id'))
  for (const release of world.releases.state.releases) {
    const asset = release.assets.find((candidate) => candidate.id === id)
    if (asset !== undefined && (!release.draft || call.grants.contents === 'write')) return { release, asset }
  }
  throw notFound()
}

/** GET /repos/{owner}/{repo}/releases/assets/{asset_id}; the bytes lie at another address. */
export const getAsset: Handler = (world, call) => {
  const { release, asset } = assetOf(world, call)
  if (!call.accept.includes('application/octet-stream')) return ok(presentAsset(world, release, asset))
  if (asset.state === 'starter') throw notFound()
  return { status: 302, headers: { location: `${world.uploadsUrl}/storage/${asset.id}` } }
}

/** GET /storage/{asset_id} of the upload host: stands for the signed address of GitHub's storage. */
export const getStored: Handler = (world, call) => {
  const { asset } = assetOf(world, { ...call, grants: { contents: 'write' } })
  const { size, content_type: contentType } = asset
  return { status: 200, file: { path: assetFile(world, asset.id), size, contentType } }
}

function assertUploadable(release: ReleaseRecord, name: string, upload: Upload): void {
  // https://github.com/softprops/action-gh-release/issues/653
  if (release.immutable) throw unprocessable('Cannot upload assets to an immutable release.')
  if (release.assets.some((asset) => asset.name === name)) {
    throw validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })
  }
  if (upload.size > LARGEST_BYTES) throw refused('size', `size must be less than ${LARGEST_BYTES + 1}`)
  if (release.assets.length >= MOST_ASSETS) {
    throw refused('file_count', `file_count limited to ${MOST_ASSETS} assets per release`)
  }
}

const refused = (field: string, message: string): Refusal =>
  validationFailed({ resource: 'ReleaseAsset', code: 'custom', field, message })

/** POST /repos/{owner}/{repo}/releases/{release_id}/assets of the upload host */
export const uploadAsset: Handler = async (world, call) => addAsset(world, call, 'uploaded')

/** What a 502 in the middle of an upload leaves behind; the client is never told of it. */
export const leaveStarter: Handler = async (world, call) => addAsset(world, call, 'starter')

async function addAsset(world: World, call: Call, state: AssetRecord['state']) {
  const { upload } = call
  const asked = call.url.searchParams.get('name') ?? ''
  // The answer to a stream of unknown length: https://github.com/denoland/deno/issues/24197
  if (upload === undefined || upload.size < 0) throw new Refusal(400, 'Bad Content-Length: ')
  if (asked === '') throw validationFailed({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' })
  const [release, asset] = await world.releases.write<[ReleaseRecord, AssetRecord]>(async (held) => {
    const before = releaseOf(world, call)
    assertUploadable(before, assetName(asked), upload)
    const made = assetRecord(world, call, { upload, state, id: held.lastId + 1 })
    await rename(upload.path, assetFile(world, made.id))
    const after = { ...before, assets: [...before.assets, made] }
    return [{ ...withRelease(held, after), lastId: made.id }, [after, made]]
  })
  const answer = presentAsset(world, release, asset)
  return created(answer, answer.url)
}

interface NewAsset {
  readonly upload: Upload
  readonly state: AssetRecord['state']
  readonly id: number
}

function assetRecord(world: World, call: Call, { upload, state, id }: NewAsset): AssetRecord {
  const now = timestamp(world.now())
  return {
    id,
    name: assetName(call.url.searchParams.get('name') ?? ''),
    label: call.url.searchParams.get('label') ?? '',
    state,
    content_type: upload.contentType,
    size: upload.size,
    digest: state === 'uploaded' ? `sha256:${upload.sha256}` : null,
    created_at: now,
    updated_at: now,
  }
}

/** PATCH /repos/{owner}/{repo}/releases/assets/{asset_id} */
export const patchAsset: Handler = async (world, call) => {
  const body = call.body as { name?: string; label?: string }
  const [release, asset] = await world.releases.write<[ReleaseRecord, AssetRecord]>((held) => {
    const { release: before, asset: was } = assetOf(world, call)
    assertChangeable(before, 'update')
    const name = body.name === undefined ? was.name : assetName(body.name)
    if (before.assets.some((other) => other.id !== was.id && other.name === name)) {
      throw validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })
    }
    const now = { ...was, name, label: body.label ?? was.label, updated_at: timestamp(world.now()) }
    const after = { ...before, assets: before.assets.map((other) => (other.id === was.id ? now : other)) }
    return [withRelease(held, after), [after, now]]
  })
  return ok(presentAsset(world, release, asset))
}

/** The sentence of https://github.com/uutils/coreutils/issues/13839; that of an update goes by its pattern. */
function assertChangeable(release: ReleaseRecord, change: 'update' | 'delete'): void {
  if (!release.immutable) return
  const message = `Cannot ${change} asset from an immutable release`
  throw validationFailed({ resource: 'ReleaseAsset', code: 'custom', message })
}

/** DELETE /repos/{owner}/{repo}/releases/assets/{asset_id} */
export const deleteAsset: Handler = async (world, call) => {
  const gone = await world.releases.write<AssetRecord>((held) => {
    const { release, asset } = assetOf(world, call)
    assertChangeable(release, 'delete')
    return [withRelease(held, { ...release, assets: release.assets.filter((other) => other !== asset) }), asset]
  })
  await rm(assetFile(world, gone.id), { force: true })
  return noContent()
}
