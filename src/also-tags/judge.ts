import type { Sha } from '../commits/commit.ts'
import { CheckpointError } from '../errors/problem.ts'
import { alsoTagTaken } from '../errors/taken.ts'
import type { Tag, TagRef } from '../ports/history.ts'
import type { AlsoTagStep } from '../writes/step.ts'

/** What is to be done about a further tag of a version. */
export type AlsoTagVerdict = { readonly kind: 'make' } | { readonly kind: 'keep'; readonly tag: Tag }

/** Whoever made it: on the commit of its version it says what it should, and on another one it is never moved. @throws VC815 */
export function judgeAlsoTag(found: Tag | undefined, step: AlsoTagStep): AlsoTagVerdict {
  if (found === undefined) return { kind: 'make' }
  refuseElsewhere(found, step, step.commit)
  return { kind: 'keep', tag: found }
}

/** `commit`: undefined where it is still to be made, as that of a preparation: then the tag is elsewhere. @throws VC815 */
export function refuseElsewhere(
  { name, commit: there }: TagRef,
  { of }: Pick<AlsoTagStep, 'of'>,
  commit: Sha | undefined,
): void {
  if (there !== commit) throw new CheckpointError(alsoTagTaken({ name, of, commit: there, head: commit }))
}
