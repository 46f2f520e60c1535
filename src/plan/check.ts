import { tagTaken } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { TagRef } from '../ports.ts'
import { nextVersion } from '../versions/next.ts'
import { formatSemVer } from '../versions/semver.ts'
import { stableTags, versionTags } from '../versions/tags.ts'
import type { Plan } from './plan.ts'

/** Refuses a plan whose tag stands on another commit: a tag is never moved. @throws VC204 */
export function checkTag(plan: Plan, found: TagRef | undefined, tags: readonly TagRef[]): void {
  if (found === undefined || found.commit === plan.head) return
  throw new CheckpointError(
    tagTaken({ tag: plan.tag, commit: found.commit, head: plan.head, higher: freeVersion(plan, tags) }),
  )
}

/** The step of this plan above every stable version there is, on whatever branch. */
function freeVersion(plan: Plan, tags: readonly TagRef[]): string {
  const names = [...tags.map(({ name }) => name), plan.tag]
  const [highest] = stableTags(versionTags(names, plan.tag.slice(0, -plan.version.length)))
  return formatSemVer(nextVersion(highest?.version, plan.bump === 'none' ? 'patch' : plan.bump))
}
