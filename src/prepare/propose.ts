import { judgeProposal, needsProof, proposalRecord, pullText, type ProposalVerdict } from './proposal.ts'
import type { ProposeStep } from '../writes/step.ts'
import type { Proposals, SeenProposal } from '../ports/pulls.ts'
import { isOwnCommit } from './own-commit.ts'
import { settle } from '../writes/settle.ts'
import type { Stop, Where, Writer } from '../writes/writing.ts'

/**
 * One pull request, kept up to date. Its words come before its branch moves, since they tell the next run which commits
 * are ours; the branch moves in one stroke from where it was seen. @throws VC401–VC417, VC720, VC721, VC722
 */
export const writeProposal: Writer<ProposeStep, Where, Stop> = (step, _, where) => {
  const { proposals } = where.forge
  if (proposals === undefined) throw new Error('a proposal on a forge without pull requests')
  return settle(where.clock, `pull request from ${step.branch}`, async (unclearAnswers): Promise<Stop | undefined> => {
    const seen = await proposals.look(step.branch, step.base)
    const verdict = judgeProposal(seen, step, await isOwn(seen, step, where))
    switch (verdict.kind) {
      case 'moved':
        return verdict
      case 'declined':
        return { ...verdict, branch: step.branch }
      case 'keep':
        return { kind: 'proposed', pull: verdict.pull, outcome: unclearAnswers === 0 ? 'kept' : 'updated' }
      case 'word':
        await proposals.edit(verdict.pull, verdict.text)
        return { kind: 'proposed', pull: { ...verdict.pull, ...verdict.text }, outcome: 'updated' }
      case 'renew':
        return renew(verdict, { step, seen, proposals })
    }
  })
}

interface Renewal {
  readonly step: ProposeStep
  readonly seen: SeenProposal
  readonly proposals: Proposals
}

/** Undefined where somebody else changed what was seen. */
async function renew(
  { pull, from }: Extract<ProposalVerdict, { kind: 'renew' }>,
  { step, seen, proposals }: Renewal,
): Promise<Stop | undefined> {
  const commit = await proposals.commit(step.parent, step.message, step.files)
  const text = pullText(pull, step, proposalRecord(step, { commit, before: from }))
  if (pull !== undefined) await proposals.edit(pull, text)
  const hasMoved = await proposals.move({ repository: seen.repository, branch: step.branch, from, to: commit })
  if (!hasMoved) return undefined
  if (pull !== undefined) return { kind: 'proposed', pull: { ...pull, ...text }, outcome: 'updated' }
  const opened = await proposals.open(seen, step, text)
  return opened && { kind: 'proposed', pull: opened, outcome: 'made' }
}

async function isOwn(seen: SeenProposal, step: ProposeStep, where: Where): Promise<boolean> {
  const { branch } = seen
  return branch !== undefined && seen.base === step.parent && needsProof(seen) && isOwnCommit(branch, step, where)
}
