import { isOwnTag } from '../notes/tag-message.ts'
import type { Tag, TagRef } from '../history.ts'
import type { Release } from '../ports.ts'
import type { Settings } from '../settings/settings.ts'
import type { SemVer } from '../versions/semver.ts'
import { markerOf } from '../versions/rolled-back.ts'
import { canonicalRelease } from './result.ts'

/** By the record in its message; a tag of somebody else's is theirs to release. */
export function isOurs(tag: Tag): boolean {
  return tag.annotated && isOwnTag(tag.message, tag.commit)
}

/** Whether it was taken back, or is just about to be: no run makes its release again, unless `version` asks for it. */
export function isRolledBack(tag: string, tags: readonly TagRef[]): boolean {
  return tags.some(({ name }) => name === markerOf(tag))
}

/** A version of ours without any release: its run died in between, and the next one finishes it. */
export function isUnfinished(tag: Tag, releases: readonly Release[]): boolean {
  return isOurs(tag) && canonicalRelease(releases, tag.name) === undefined
}

/**
 * The files here are built from another commit, so they are none of an earlier version's; and a draft without its
 * assets is not published. Its gate was open before its tag was made.
 */
export function settingsFor(version: SemVer, settings: Settings): Settings {
  const again = { ...settings, version, requireChecks: 'none' as const }
  return asksForAssets(settings) ? { ...again, draft: true, assets: { include: [], exclude: [] } } : again
}

/** What a person should know of an earlier version that was finished so. */
export function unattachedIn(tag: string, settings: Settings): readonly string[] {
  if (!asksForAssets(settings)) return []
  return [
    `The draft of ${tag} is without its assets: the files here belong to another commit. Run the workflow of that commit again, or attach them by hand.`,
  ]
}

function asksForAssets({ assets }: Settings): boolean {
  return assets.include.length > 0
}
