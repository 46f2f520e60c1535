import { checkTag } from '../plan/check.ts'
import { makeLatestOf } from '../plan/latest.ts'
import type { Plan } from '../plan/plan.ts'
import { canonicalRelease, type Written, type WrittenStep } from '../plan/result.ts'
import type { Step } from '../plan/steps.ts'
import type { Forge, NewDraft, NewTag, Release } from '../ports.ts'

/** What is written so far, and what was seen on the way. */
interface Writing {
  readonly steps: readonly WrittenStep[]
  readonly release?: Release
  readonly releases: readonly Release[]
}

/** Performs the steps in order; each looks first and leaves alone what is already so. @throws VC204, VC401–VC409 */
export async function writeSteps(steps: readonly Step[], plan: Plan, forge: Forge): Promise<Written> {
  let writing: Writing = { steps: [], releases: [] }
  for (const step of steps) writing = await writeStep(step, writing, { plan, forge })
  const { release } = writing
  if (release === undefined) throw new Error('the steps made no release')
  return { steps: writing.steps, release }
}

interface Where {
  readonly plan: Plan
  readonly forge: Forge
}

async function writeStep(step: Step, writing: Writing, where: Where): Promise<Writing> {
  switch (step.kind) {
    case 'tag': {
      const outcome = (await ensureTag(step, where)) ? 'made' : 'kept'
      return { ...writing, steps: [...writing.steps, { kind: 'tag', outcome, place: step.name }] }
    }
    case 'draft': {
      const releases = await where.forge.releases()
      const { release, outcome } = await ensureRelease(step, releases, where.forge)
      const kind = release.draft ? 'draft' : 'publish'
      return { release, releases, steps: [...writing.steps, { kind, outcome, place: release.url }] }
    }
    case 'publish': {
      const found = writing.release === undefined ? undefined : await where.forge.release(writing.release.id)
      if (found?.draft !== true) return writing
      const release = await where.forge.publish(found, makeLatestOf(step, writing.releases))
      return {
        ...writing,
        release,
        steps: [...writing.steps, { kind: 'publish', outcome: 'made', place: release.url }],
      }
    }
  }
}

/** True where this run made the tag. Another run may be as fast as this one: then the two must agree on the commit. */
async function ensureTag(step: NewTag, { plan, forge }: Where): Promise<boolean> {
  const found = await forge.findTag(step.name)
  checkTag(plan, found, [])
  if (found !== undefined) return false
  if (await forge.createTag(step)) return true
  checkTag(plan, await forge.findTag(step.name), [])
  return false
}

async function ensureRelease(
  draft: NewDraft,
  releases: readonly Release[],
  forge: Forge,
): Promise<{ release: Release; outcome: 'made' | 'kept' }> {
  const found = canonicalRelease(releases, draft.tag)
  return found === undefined
    ? { release: await forge.createDraft(draft), outcome: 'made' }
    : { release: found, outcome: 'kept' }
}
