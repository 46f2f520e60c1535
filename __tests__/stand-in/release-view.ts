import type { ReleaseRecord, AssetRecord } from './release-store.ts'
import { BOT, simpleUser } from './people.ts'
import { nodeId, pageUrl, repositoryUrl, type Call, type World } from './world.ts'

/** A release as GitHub answers it: https://docs.github.com/rest/releases/releases */
export function presentRelease(world: World, release: ReleaseRecord) {
  const { untagged, discussion, assets, author, ...fields } = release
  const url = `${repositoryUrl(world)}/releases/${release.id}`
  const uploads = `${world.uploadsUrl}/repos/${world.owner}/${world.repo}/releases/${release.id}/assets`
  const archive = release.draft ? null : repositoryUrl(world)
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${uploads}{?name,label}`,
    html_url: `${pageUrl(world)}/releases/tag/${release.draft ? untagged : encodeURIComponent(release.tag_name)}`,
    node_id: nodeId('Release', release.id),
    author: simpleUser(world.apiUrl, world.serverUrl, author),
    ...fields,
    assets: assets.map((asset) => presentAsset(world, release, asset)),
    tarball_url: archive && `${archive}/tarball/${release.tag_name}`,
    zipball_url: archive && `${archive}/zipball/${release.tag_name}`,
    ...(discussion !== null && { discussion_url: `${pageUrl(world)}/discussions/${release.id}` }),
  }
}

/** https://docs.github.com/rest/releases/assets */
export function presentAsset(world: World, release: ReleaseRecord, asset: AssetRecord) {
  const tag = release.draft ? release.untagged : release.tag_name
  return {
    url: `${repositoryUrl(world)}/releases/assets/${asset.id}`,
    node_id: nodeId('ReleaseAsset', asset.id),
    ...asset,
    uploader: simpleUser(world.apiUrl, world.serverUrl, BOT.login),
    download_count: 0,
    browser_download_url: `${pageUrl(world)}/releases/download/${encodeURIComponent(tag)}/${asset.name}`,
  }
}

/** What lists and look-ups by tag still answer about a release that was just written. */
interface Stale {
  readonly id: number
  readonly before: ReleaseRecord | undefined
  /** The last request that still sees it so. */
  readonly until: number
}

/** The lists of GitHub lag behind its writes; how far, a test says by `settings.lag` or a fault of kind `late`. */
export class LateView {
  #stale: Stale[] = []

  /** Notes a write: for the next `call.lag` requests the release stays as it was `before`. */
  note(call: Call, id: number, before: ReleaseRecord | undefined): void {
    if (call.lag > 0) this.#stale.push({ id, before, until: call.at + call.lag })
  }

  forget(): void {
    this.#stale = []
  }

  /** The releases as lists show them at this request. */
  releases(call: Call, now: readonly ReleaseRecord[]): readonly ReleaseRecord[] {
    this.#stale = this.#stale.filter(({ until }) => until >= call.at)
    const seen = new Map(now.map((release) => [release.id, release]))
    // The oldest note wins: it is the state that the list last showed.
    for (const { id, before } of this.#stale.toReversed()) {
      if (before === undefined) seen.delete(id)
      else seen.set(id, before)
    }
    return [...seen.values()]
  }
}
