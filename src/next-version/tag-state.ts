import type { Sha } from '../commits/commit.ts'
import { isOwnTag, isOwnTagOnPreparation } from '../record/tag-record.ts'
import type { Tag, TagRef } from '../ports/history.ts'
import type { Standing } from '../ports/ports.ts'

/** How the tag of a plan stands in a repository. docs/convergence.md says what becomes of each. */
export type TagState =
  | { readonly kind: 'absent' }
  /** On the commit to release: by a run like this one, by a person, or without an object of its own. */
  | { readonly kind: 'ours' | 'foreign' | 'lightweight'; readonly tag: Tag }
  /** On a commit of ours that does nothing but prepare this very release. */
  | { readonly kind: 'prepared'; readonly tag: Tag }
  /** On another commit, and how that one stands to the commit to release. */
  | { readonly kind: Standing; readonly tag: TagRef }

/** `standing`: of the tag's commit to `head`; needed where the two differ. */
export function tagState(tag: Tag | undefined, head: Sha, standing: Standing = 'elsewhere'): TagState {
  if (tag === undefined) return { kind: 'absent' }
  if (tag.commit !== head) return { kind: isPrepared(tag, head, standing) ? 'prepared' : standing, tag }
  if (!tag.annotated) return { kind: 'lightweight', tag }
  return { kind: isOwnTag(tag.message, tag.commit) ? 'ours' : 'foreign', tag }
}

/** Anybody can write a tag's message: one on a commit that does not come after `head` prepares nothing of it. */
export function isPrepared({ annotated, message, commit }: Tag, head: Sha, standing: Standing): boolean {
  return annotated && standing === 'descendant' && isOwnTagOnPreparation(message, commit, head)
}
