import { isOwnTag } from '../notes/tag-message.ts'
import type { Release, Tag } from '../ports.ts'
import { canonicalRelease } from './result.ts'

/** By the record in its message; a tag of somebody else's is theirs to release. */
export function isOurs(tag: Tag): boolean {
  return tag.annotated && isOwnTag(tag.message, tag.commit)
}

/** A version of ours without any release: its run died in between, and the next one finishes it. */
export function isUnfinished(tag: Tag, releases: readonly Release[]): boolean {
  return isOurs(tag) && canonicalRelease(releases, tag.name) === undefined
}
