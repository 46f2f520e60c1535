import { unsettled } from '../errors/forge.ts'
import { CheckpointError } from '../errors/problem.ts'
import {
  floatingNamesOf,
  judgeRollback,
  type Found,
  type RollbackQuestion,
  type RollbackStep,
  type RollbackVerdict,
} from './steps.ts'
import { furtherTags } from './further-tags.ts'
import { withdrawnText } from '../record/withdrawn.ts'
import { tagsInstead } from '../floating/rivals.ts'
import type { Tag } from '../ports/history.ts'
import type { Clock, Forge } from '../ports/ports.ts'
import { markerOf } from '../versions/rolled-back.ts'
import { settle } from '../writes/settle.ts'

/** All that there is of a version, as the forge has it now. */
export async function findVersion(question: RollbackQuestion, forge: Forge): Promise<Found> {
  const { tag, version, tags } = question
  const names = floatingNamesOf(question, 'minor')
  const instead = version === undefined ? [] : tagsInstead(version, names, tags)
  const found = { tag: await forge.findTag(tag), marker: await forge.findTag(markerOf(tag)) }
  const { releases } = await forge.releasesOf([tag, ...names.map(({ name }) => name), ...instead])
  const isPublished = releases.some((release) => release.tag === tag && !release.draft)
  if (!isPublished) return { ...found, releases, alsoTags: await findAll(furtherTags(question, releases), forge) }
  const floating = await findAll(
    names.map(({ name }) => name),
    forge,
  )
  return { ...found, releases, floating, latest: await forge.latest?.() }
}

/** Those of these tags that there are. */
async function findAll(names: readonly string[], forge: Forge): Promise<Tag[]> {
  const found: Tag[] = []
  for (const name of names) {
    const there = await forge.findTag(name)
    if (there !== undefined) found.push(there)
  }
  return found
}

/** More than any version needs: whoever keeps making drafts while they are deleted is to be told. */
const MOST_LOOKS = 20

/** How a rollback ended, and all that it wrote. */
export interface RollbackEnd {
  readonly verdict: RollbackVerdict
  readonly done: readonly RollbackStep[]
}

/**
 * Looks at everything, takes steps, and looks again, until nothing is left to do: after an answer that was lost the look
 * tells whether it took effect. @throws VC213, VC642–VC645, VC401–VC417
 */
export async function rollBack(
  question: RollbackQuestion,
  { forge, clock }: { readonly forge: Forge; readonly clock: Clock },
): Promise<RollbackEnd> {
  const what = `version ${question.tag}`
  const gone = new Set<string>()
  const tried = new Map<string, RollbackStep>()
  let seen: string | undefined
  for (let count = 0; count < MOST_LOOKS; count += 1) {
    const verdict = await settle(clock, what, async () => {
      const found = withoutGone(await findVersion(question, forge), gone)
      const verdict = judgeRollback(found, { ...question, seen })
      const steps = stepsOfALook('steps' in verdict ? verdict.steps : [])
      if (steps.length === 0) return verdict
      seen = found.tag?.object ?? seen
      for (const step of steps) {
        tried.set(nameOf(step), step)
        if (await perform(step, forge, gone)) continue
        tried.delete(nameOf(step))
        return undefined
      }
      return 'more'
    })
    if (verdict !== 'more') return { verdict, done: [...tried.values()] }
  }
  throw new CheckpointError(unsettled(what, MOST_LOOKS))
}

/** A tag goes only right after a look that shows no release of it: nobody may have published one meanwhile. */
function stepsOfALook(steps: readonly RollbackStep[]): readonly RollbackStep[] {
  const first = steps.findIndex(({ kind }) => kind === 'tag')
  return first > 0 ? steps.slice(0, first) : steps
}

function nameOf(step: RollbackStep): string {
  if (step.kind === 'float') return `${step.kind} ${step.from.name}`
  if (step.kind === 'tag') return `${step.kind} ${step.tag.name}`
  return 'release' in step ? `${step.kind} ${step.release.id}` : step.kind
}

/** Lists lag behind: a draft that is known to be gone may still stand in one. */
function withoutGone(found: Found, gone: ReadonlySet<string>): Found {
  return { ...found, releases: found.releases.filter(({ id }) => !gone.has(id)) }
}

/** False where somebody changed what is to be written: then all is looked at again. */
async function perform(step: RollbackStep, forge: Forge, gone: Set<string>): Promise<boolean> {
  switch (step.kind) {
    case 'marker':
      await forge.createMarker(step.tag)
      return true
    case 'draft':
      return deleteDraft(step.release.id, forge, gone)
    case 'tag':
      await forge.deleteTag(step.tag)
      return true
    case 'withdraw':
      return withdraw(step, forge)
    case 'float':
      return moveBack(step, forge)
    case 'latest':
      await forge.giveLatest?.(step.release)
      return true
  }
}

/** The draft itself is read right before: somebody may have published it. */
async function deleteDraft(id: string, forge: Forge, gone: Set<string>): Promise<boolean> {
  const now = await forge.release(id)
  if (now !== undefined && !now.draft) return false
  if (now !== undefined) await forge.deleteDraft(now)
  gone.add(id)
  return true
}

/** So is a published release: what a person writes there meanwhile stays. */
async function withdraw(
  { release, withdrawal }: Extract<RollbackStep, { kind: 'withdraw' }>,
  forge: Forge,
): Promise<boolean> {
  const now = await forge.release(release.id)
  if (now === undefined || now.draft || now.immutable === true) return false
  const text = withdrawnText(now, withdrawal)
  return text === undefined || forge.mark(now, text)
}

async function moveBack({ from, to }: Extract<RollbackStep, { kind: 'float' }>, forge: Forge): Promise<boolean> {
  const target = await forge.findTag(to)
  return target !== undefined && forge.moveTag({ name: from.name, commit: target.commit, from })
}
