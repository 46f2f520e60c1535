import { releaseGone } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import { makeLatestOf } from '../floating/latest.ts'
import type { PublishStep } from '../writes/step.ts'
import type { Release } from '../ports/ports.ts'
import { settle } from '../writes/settle.ts'
import { note, type Surroundings, type SteadyWriter, type Writing } from '../writes/writing.ts'

/**
 * The draft is read right before, since whoever published it first is not to be written over. A release that was
 * published before this run is no step of it, nor is one whose assets another run attaches. @throws VC416, VC401–VC417
 */
export const writePublish: SteadyWriter<PublishStep, Surroundings> = (step, writing, where) => {
  if (writing.release?.draft !== true || writing.isUnattached === true) return Promise.resolve(writing)
  const { id } = writing.release
  return settle(where.clock, `release of ${step.tag.name}`, async (unclearAnswers) => {
    const isKnown = writing.isFresh && unclearAnswers === 0
    const found = isKnown ? writing.release : await where.forge.release(id)
    if (found === undefined) throw new CheckpointError(releaseGone(step.tag.name))
    if (!found.draft) return notePublished(found, writing, unclearAnswers > 0)
    const release = await where.forge.publish(found, makeLatestOf(step, writing.releases))
    if (release === undefined) throw new CheckpointError(releaseGone(step.tag.name))
    return notePublished(release, writing, true)
  })
}

/** Where somebody else was faster, nothing was written here. */
function notePublished(release: Release, writing: Writing, isOurs: boolean): Writing {
  const outcome = isOurs ? 'made' : 'kept'
  return note(writing, { kind: 'publish', outcome, place: release.url }, { release, isFresh: false })
}
