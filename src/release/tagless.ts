import { shortSha } from '../commits/commit.ts'
import { CheckpointError } from '../errors/problem.ts'
import { publicVersionGone } from '../errors/taken.ts'
import type { Release } from '../ports/ports.ts'
import type { Plan } from '../next-version/plan.ts'
import { readBody } from '../record/region.ts'
import { canonicalRelease } from '../record/canonical-release.ts'

/**
 * What a release means whose tag is nowhere: somebody deleted it. What people may have is not made a second time from
 * another commit, unless a person names that version. Answers warnings. @throws VC253
 */
export function judgeTagless(plan: Plan, releases: readonly Release[], isExact: boolean): readonly string[] {
  const release = canonicalRelease(releases, plan.tag)
  if (release === undefined) return []
  const body = readBody(release.body)
  const from = body.kind === 'managed' ? body.record.commit : undefined
  if (from === plan.head) return []
  const wasPublic = !release.draft || release.wasPublic === true
  const { tag, version, head } = plan
  if (wasPublic && !isExact)
    throw new CheckpointError(publicVersionGone({ tag, version, head, from, url: release.url }))
  return from === undefined ? [] : [movesOn(release, from, head)]
}

const movesOn = ({ tag, url }: Release, from: string, head: string): string =>
  `The release of ${tag} was created from ${shortSha(from)}, but its tag is gone. This run creates the tag on ${shortSha(head)}: ${url}.`
