import type { Release } from '../ports.ts'
import { anything, flag, list, maybe, object, text, whole, type Read } from '../shape.ts'

/** A release as GitHub answers it, reduced to what is read: https://docs.github.com/en/rest/releases/releases */
export const RELEASE = object({
  id: whole,
  tag_name: text,
  name: maybe(text),
  body: maybe(text),
  draft: flag,
  prerelease: flag,
  immutable: maybe(flag),
  assets: maybe(list(anything)),
  html_url: text,
  upload_url: text,
})

/** The same where nothing else of it is read. */
export const RELEASE_ID = object({ id: whole })

export function releaseOf(answer: Read<typeof RELEASE>): Release {
  return {
    id: String(answer.id),
    tag: answer.tag_name,
    name: answer.name ?? '',
    body: answer.body ?? '',
    draft: answer.draft,
    prerelease: answer.prerelease,
    url: answer.html_url,
    uploadUrl: answer.upload_url,
    immutable: answer.immutable ?? false,
    assetCount: answer.assets?.length ?? 0,
  }
}
