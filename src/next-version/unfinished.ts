import { isOwnTag } from '../record/tag-record.ts'
import type { Tag, TagRef } from '../ports/history.ts'
import type { Decision } from './plan.ts'
import type { Snapshot } from './snapshot.ts'
import type { Release } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'
import type { SemVer } from '../versions/semver.ts'
import { markerOf } from '../versions/rolled-back.ts'
import { tagNamed } from '../versions/tags.ts'
import { canonicalRelease } from '../record/canonical-release.ts'

/** By the record in its message; a tag of somebody else's is theirs to release. */
export function isOurs(tag: Tag): boolean {
  return tag.annotated && isOwnTag(tag.message, tag.commit)
}

/** Whether it was taken back, or is just about to be: no run makes its release again, unless `version` asks for it. */
export function isRolledBack(tag: string, tags: readonly TagRef[]): boolean {
  return tagNamed(tags, markerOf(tag)) !== undefined
}

/** A version of ours without any release: its run died in between, and the next one finishes it. */
export function isUnfinished(tag: Tag, releases: readonly Release[]): boolean {
  return isOurs(tag) && canonicalRelease(releases, tag.name) === undefined
}

/**
 * The files here are built from another commit, so they are none of an earlier version's. And whether its run died or its
 * owner deleted the release, nobody can tell: so it is a draft, which a person may publish. Its gate was open before its
 * tag was made.
 */
export function settingsFor(version: SemVer, settings: Settings): Settings {
  return { ...settings, version, requireChecks: 'none', draft: true, assets: { include: [], exclude: [] } }
}

/** What a person should know of an earlier version that was finished so. */
export function finishedBecause(tag: string, { assets }: Settings): readonly string[] {
  const lacks =
    assets.include.length > 0
      ? ' It has no assets, because the files here belong to another commit: attach them by hand.'
      : ''
  return [
    `${tag} had a tag but no release: its run stopped halfway, or the release was deleted. So this run created its draft and left it as a draft.${lacks} To publish it, set command: publish and tag: ${tag}. To drop that version, delete both its tag and the draft.`,
  ]
}

/**
 * The tags whose releases a run asks for before it writes anything: that of its own version, and that of the one before,
 * which an earlier run may have left without.
 */
export function tagsLookedAt(decision: Decision, { base, lastCandidate: last = base }: Snapshot): string[] {
  const own = decision.kind === 'nothing' ? decision.current : decision.next
  return [own, last].flatMap((tag) => (tag ? [tag.name] : []))
}
