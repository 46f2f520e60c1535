import { shortSha } from '../commits/commit.ts'
import { tagOnAncestor, tagTaken } from '../errors/history.ts'
import { migrationMissing } from '../errors/notes.ts'
import { CheckpointError } from '../errors/problem.ts'
import { breaksWithoutGuide, guidePaths } from '../notes/migration.ts'
import type { Tag, TagRef } from '../ports.ts'
import { nextVersion } from '../versions/next.ts'
import { formatSemVer } from '../versions/semver.ts'
import { stableTags, versionTags } from '../versions/tags.ts'
import type { Plan } from './plan.ts'
import type { TagState } from './tag-state.ts'

/** What a tag means for a plan. `held`: a later commit has it, so all that the plan would release is in that version. */
export type TagVerdict =
  | { readonly kind: 'make' }
  | { readonly kind: 'keep'; readonly tag: Tag; readonly warnings: readonly string[] }
  | { readonly kind: 'held'; readonly tag: TagRef }

export interface TagQuestion {
  readonly plan: Plan
  /** The tags there are, for the version to advise. */
  readonly tags: readonly TagRef[]
  /** Whether this very version was asked for: then another commit's is no answer. */
  readonly isExact: boolean
}

/** A tag is never moved or made again: what cannot be made or kept is refused. @throws VC204, VC221 */
export function judgeTag(state: TagState, { plan, tags, isExact }: TagQuestion): TagVerdict {
  switch (state.kind) {
    case 'absent':
      return { kind: 'make' }
    case 'ours':
    case 'foreign':
      return { kind: 'keep', tag: state.tag, warnings: [] }
    case 'lightweight':
      return { kind: 'keep', tag: state.tag, warnings: [lightweight(state.tag)] }
    case 'descendant':
      if (!isExact) return { kind: 'held', tag: state.tag }
      throw taken(state.tag, plan, tags)
    case 'ancestor':
      throw new CheckpointError(tagOnAncestor({ tag: plan.tag, commit: state.tag.commit, head: plan.head }))
    case 'elsewhere':
      throw taken(state.tag, plan, tags)
  }
}

/** A sentence without a full stop: why there is nothing to release at a commit that a later version holds. */
export function heldReason(tag: TagRef): string {
  return `${tag.name} on ${shortSha(tag.commit)}, a later commit, holds this one already`
}

function lightweight({ name, commit }: Tag): string {
  return `The tag ${name} on ${shortSha(commit)} is lightweight: it has no message, and verify cannot vouch for it. It was kept, as a tag is never made again.`
}

function taken({ commit }: TagRef, plan: Plan, tags: readonly TagRef[]): CheckpointError {
  return new CheckpointError(tagTaken({ tag: plan.tag, commit, head: plan.head, higher: freeVersion(plan, tags) }))
}

/** The step of this plan above every stable version there is, on whatever branch. */
function freeVersion(plan: Plan, tags: readonly TagRef[]): string {
  const names = [...tags.map(({ name }) => name), plan.tag]
  const [highest] = stableTags(versionTags(names, plan.tag.slice(0, -plan.version.length)))
  return formatSemVer(nextVersion(highest?.version, plan.bump === 'none' ? 'patch' : plan.bump))
}

/** Refuses a release that breaks something and tells nowhere how to migrate, where that was asked for. @throws VC306 */
export function checkMigration(plan: Plan, guide: string | undefined, isRequired: boolean): void {
  const untold = isRequired ? breaksWithoutGuide(plan.changes, guide) : []
  if (untold.length === 0) return
  const shas = new Set(untold.map(({ sha }) => sha))
  const commits = plan.rows.filter(({ sha }) => shas.has(sha)).map(({ sha, subject }) => `${shortSha(sha)} ${subject}`)
  throw new CheckpointError(migrationMissing(commits, guidePaths(plan.version)))
}
