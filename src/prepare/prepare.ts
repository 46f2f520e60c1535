import { judgeBranch } from './preparation.ts'
import type { PrepareStep } from '../writes/step.ts'
import type { SeenCommit } from '../ports/history.ts'
import { isOwnCommit } from './own-commit.ts'
import { settle } from '../writes/settle.ts'
import { note, type Outcome, type Where, type Writer } from '../writes/writing.ts'

/**
 * The branch moves in one stroke, and only from the very commit that was planned for: of runs that race one makes the
 * commit and the others find it on their next look. Somebody else's commit is never built upon. @throws VC401–VC417, VC718
 */
export const writePreparation: Writer<PrepareStep> = (step, writing, where) =>
  settle(where.clock, `preparation on ${step.branch}`, async (unclearAnswers): Promise<Outcome | undefined> => {
    const branch = await where.forge.branchAfter(step.branch, step.parent)
    const verdict = judgeBranch(branch, step.parent, await ownAmong(branch?.children ?? [], step, where))
    if (verdict.kind === 'moved') return verdict
    const isThere = verdict.kind === 'keep'
    const commit = isThere ? verdict.commit : await where.forge.createCommit(step)
    if (commit === undefined) return undefined
    const outcome = isThere && unclearAnswers === 0 ? 'kept' : 'made'
    return note(writing, { kind: 'prepare', outcome, place: commit }, { commit, isFresh: false })
  })

async function ownAmong(
  children: readonly SeenCommit[],
  step: PrepareStep,
  where: Where,
): Promise<SeenCommit | undefined> {
  for (const child of children) if (await isOwnCommit(child, step, where)) return child
  return undefined
}
