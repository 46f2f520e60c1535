import type { VersionName } from '../versions/tags.ts'
import { higherPublished, isOffered, judgeFloat, type FloatVerdict } from './judge.ts'
import type { FloatStep, Step } from '../writes/step.ts'
import type { Release } from '../ports/ports.ts'
import { tagsOfFloat } from './rivals.ts'
import { settle } from '../writes/settle.ts'
import { note, type Surroundings, type SteadyWriter, type Writing } from '../writes/writing.ts'

/**
 * Last of all, and only where the version is published. After a write it is looked at again: of runs that race with
 * different versions, one may have moved the tag back, and moves it on to the highest then. @throws VC631–VC633, VC401–VC417
 */
export const writeFloat: SteadyWriter<FloatStep, Surroundings> = (planned, writing, where) => {
  const { commit } = writing // a preparation's was not known when the steps were made
  const step = { ...planned, to: { ...planned.to, commit } }
  if (!isOffered(step, writing.release)) return Promise.resolve(writing)
  let outcome: 'made' | 'updated' | 'kept' = 'kept'
  const { tags = [] } = where
  return settle(where.clock, `tag ${step.name}`, async () => {
    const { releases } = await where.forge.releasesOf([step.to.name, ...tagsOfFloat(step, tags)])
    const higher = higherPublished(step, releases)
    if (higher !== undefined && outcome === 'kept') return noteFloat(step, writing, { outcome, on: higher.name })
    const target = higher === undefined ? step : await stepTo(higher, step, where)
    const verdict = await judgeFloatNow(target, releases, { ...where, tags: [...tags, step.to] })
    if (verdict.kind === 'keep') return noteFloat(target, writing, { outcome, on: target.to.name })
    const before = outcome
    if (before === 'kept') outcome = verdict.kind === 'make' ? 'made' : 'updated'
    const { name, to } = target
    if (!(await where.forge.moveTag({ name, commit: to.commit, from: verdict.from }))) outcome = before
    return undefined
  })
}

/** What would keep a floating tag from moving is met here, before anything is written. @throws VC631–VC633 */
export async function checkFloats(
  steps: readonly Step[],
  where: Pick<Surroundings, 'forge' | 'tags'> & { readonly releases?: readonly Release[] },
): Promise<void> {
  const floats = steps.filter((step) => step.kind === 'float')
  if (floats.length === 0) return
  const asked = floats.flatMap((step) => tagsOfFloat(step, where.tags ?? []))
  const releases = where.releases ?? (await where.forge.releasesOf(asked)).releases
  for (const step of floats)
    if (higherPublished(step, releases) === undefined) await judgeFloatNow(step, releases, where)
}

/** How a floating tag stands now. @throws VC631–VC633 */
async function judgeFloatNow(
  step: FloatStep,
  releases: readonly Release[],
  { forge, tags = [] }: Pick<Surroundings, 'forge' | 'tags'>,
): Promise<Exclude<FloatVerdict, { kind: 'unknown' }>> {
  const sight = { found: await forge.findTag(step.name), releases, tags }
  const verdict = judgeFloat(step, sight)
  if (verdict.kind !== 'unknown') return verdict
  const standing = await forge.standing(verdict.from.commit, step.to.commit)
  const judged = judgeFloat(step, { ...sight, standing })
  if (judged.kind === 'unknown') throw new Error(`${step.name} was judged without its standing`)
  return judged
}

async function stepTo(higher: VersionName, step: FloatStep, { forge }: Surroundings): Promise<FloatStep> {
  const tag = await forge.findTag(higher.name)
  return tag === undefined ? step : { ...step, to: { ...higher, commit: tag.commit } }
}

function noteFloat(
  { name }: FloatStep,
  writing: Writing,
  { outcome, on }: { readonly outcome: 'made' | 'updated' | 'kept'; readonly on: string },
): Writing {
  return note(writing, { kind: 'float', outcome, place: name, on })
}
