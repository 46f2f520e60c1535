import type { Tag, TagRef } from '../ports/history.ts'
import type { Forge } from '../ports/ports.ts'
import { settle } from '../writes/settle.ts'
import type { AlsoTagStep, Step } from '../writes/step.ts'
import { note, type SteadyWriter, type Writing } from '../writes/writing.ts'
import { judgeAlsoTag, refuseElsewhere } from './judge.ts'
import { tagNamed } from '../versions/tags.ts'

/**
 * Right after the tag that counts, so a version with a release has all of its tags, and a run that died in between is
 * completed like any other. @throws VC815, VC401–VC417
 */
export const writeAlsoTag: SteadyWriter<AlsoTagStep> = (planned, writing, where) => {
  const step = { ...planned, ...writing.tagged, commit: writing.commit }
  let known = where.seen?.alsoTags?.has(step.name) === true
  return settle(where.clock, `tag ${step.name}`, async (unclearAnswers) => {
    const found = known ? where.seen?.alsoTags?.get(step.name) : await where.forge.findTag(step.name)
    known = false
    const verdict = judgeAlsoTag(found, step)
    if (verdict.kind === 'keep') return noteTag(verdict.tag, writing, unclearAnswers > 0 ? 'made' : 'kept')
    const object = await where.forge.createTag(step)
    return object === undefined ? undefined : noteTag({ name: step.name, object }, writing, 'made')
  })
}

function noteTag({ name, object }: Pick<Tag, 'name' | 'object'>, writing: Writing, outcome: 'made' | 'kept'): Writing {
  const alsoTags = { ...writing.alsoTags, [name]: object }
  return note(writing, { kind: 'also-tag', outcome, place: name }, { alsoTags, isFresh: false })
}

interface Sight {
  /** Tags whose commits are known without asking. */
  readonly tags: readonly TagRef[]
  /** Absent in a dry run, which asks nobody. */
  readonly forge?: Forge
}

/** What is there of the further tags before anything is written; one that stands elsewhere ends the run. @throws VC815 */
export async function checkAlsoTags(
  steps: readonly Step[],
  { tags, forge }: Sight,
): Promise<ReadonlyMap<string, Tag | undefined>> {
  const seen = new Map<string, Tag | undefined>()
  const isPrepared = steps.some(({ kind }) => kind === 'prepare')
  for (const step of steps) {
    if (step.kind !== 'also-tag') continue
    const commit = isPrepared ? undefined : step.commit
    const here = tagNamed(tags, step.name)
    if (here !== undefined) refuseElsewhere(here, step, commit)
    if (forge === undefined) continue
    const found = await forge.findTag(step.name)
    if (found !== undefined) refuseElsewhere(found, step, commit)
    seen.set(step.name, found)
  }
  return seen
}
