import { messageOnPreparation } from '../record/tag-record.ts'
import { judgeTag, type TagVerdict } from '../next-version/check.ts'
import type { Step } from '../writes/step.ts'
import { isOurs } from '../next-version/unfinished.ts'
import { tagState } from '../next-version/tag-state.ts'
import { dateOf, type Tag } from '../ports/history.ts'
import { settle } from '../writes/settle.ts'
import { note, type Outcome, type Where, type Writer, type Writing } from '../writes/writing.ts'

type TagStep = Extract<Step, { kind: 'tag' }>

/**
 * The ref is made in one stroke, so of runs that race one makes it and the others see it on their next look.
 * @throws VC204, VC221, VC251, VC401–VC417
 */
export const writeTag: Writer<TagStep> = (planned, writing, where) => {
  const step = onPreparation(planned, writing)
  let { seen } = where
  let { isLate = false } = where
  return settle(where.clock, `tag ${step.name}`, async (unclearAnswers): Promise<Outcome | undefined> => {
    const found = seen === undefined ? await where.forge.findTag(step.name) : seen.tag
    seen = undefined
    const verdict = await judgeAsItStands(step, found, where)
    if (verdict.kind === 'held') return verdict
    if (verdict.kind === 'keep') {
      const isTwin = isLate && isWhatIsMade(step, verdict.tag)
      return keep(verdict, { ...writing, isLate, isTwin }, where, unclearAnswers > 0)
    }
    const object = await where.forge.createTag(step)
    isLate = object === undefined
    if (object === undefined) return undefined
    const { message, date } = step
    const done = { object, commit: step.commit, tagged: { message, date }, isFresh: false }
    return note(writing, { kind: 'tag', outcome: 'made', place: step.name }, done)
  })
}

/** The preparation's commit was not known when the steps were made. */
function onPreparation(step: TagStep, { commit }: Writing): TagStep {
  if (commit === step.commit) return step
  return { ...step, commit, message: messageOnPreparation(step.message, step.commit, commit) }
}

async function judgeAsItStands({ commit }: TagStep, found: Tag | undefined, where: Where): Promise<TagVerdict> {
  const { plan, next, forge, asked } = where
  const isElsewhere = found !== undefined && found.commit !== commit
  const standing = isElsewhere ? await forge.standing(found.commit, commit) : undefined
  return judgeTag(tagState(found, commit, standing), { plan, next, tags: [], asked })
}

/** The name of an object follows from what it holds: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function isWhatIsMade({ commit, message, date }: TagStep, tag: Tag): boolean {
  const isSameTime = tag.taggedAt === Math.floor(date / 1000)
  return tag.annotated && tag.commit === commit && isSameTime && tag.message.trimEnd() === message.trimEnd()
}

/** A tag that is there after an unclear answer is the one that was asked for. */
function keep(
  { tag, warnings }: Extract<TagVerdict, { kind: 'keep' }>,
  writing: Writing,
  { isKnown = false }: Where,
  wasAskedFor: boolean,
): Writing {
  const outcome = wasAskedFor ? 'made' : 'kept'
  const maker = wasAskedFor || isKnown ? {} : { maker: makerOf(tag) }
  const tagged = isOurs(tag) ? { tagged: { message: tag.message, date: tag.taggedAt * 1000 } } : {}
  return note(
    writing,
    { kind: 'tag', outcome, place: tag.name, ...maker },
    { object: tag.object, commit: tag.commit, ...tagged, warnings: [...writing.warnings, ...warnings] },
  )
}

/** `github-actions[bot], 2026-03-04 05:06:07 UTC` */
function makerOf(tag: Tag): string {
  const { tagger = 'somebody' } = tag
  const date = dateOf(tag)
  return date === '' ? tagger : `${tagger}, ${date.slice(0, 19).replace('T', ' ')} UTC`
}
