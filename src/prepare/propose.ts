import { judgeProposal, needsProof, proposalRecord, pullText, type ProposalVerdict } from './proposal.ts'
import type { ProposeStep } from '../writes/step.ts'
import type { Proposals, Pull, SeenProposal } from '../ports/pulls.ts'
import { isOwnCommit } from './own-commit.ts'
import { settle } from '../writes/settle.ts'
import { note, type Where, type Writer, type Writing } from '../writes/writing.ts'

/**
 * One pull request, kept up to date. Its words come before its branch moves, since they tell the next run which commits
 * are ours; the branch moves in one stroke from where it was seen. @throws VC401–VC417, VC720, VC721, VC722
 */
export const writeProposal: Writer<ProposeStep> = (step, writing, where) => {
  const { proposals } = where.forge
  if (proposals === undefined) throw new Error('a proposal on a forge without pull requests')
  return settle(where.clock, `pull request from ${step.branch}`, async (unclearAnswers) => {
    const seen = await proposals.look(step.branch, step.base)
    const verdict = judgeProposal(seen, step, await isOwn(seen, step, where))
    switch (verdict.kind) {
      case 'moved':
        return { ...writing, moved: { head: verdict.head } }
      case 'declined':
        return { ...writing, declined: { pull: verdict.pull, branch: step.branch } }
      case 'keep':
        return proposed(writing, verdict.pull, unclearAnswers === 0 ? 'kept' : 'updated')
      case 'word':
        await proposals.edit(verdict.pull, verdict.text)
        return proposed(writing, { ...verdict.pull, ...verdict.text }, 'updated')
      case 'renew':
        return renewed(verdict, { step, writing, where, seen, proposals })
    }
  })
}

interface Renewal {
  readonly step: ProposeStep
  readonly writing: Writing
  readonly where: Where
  readonly seen: SeenProposal
  readonly proposals: Proposals
}

/** Undefined where somebody else changed what was seen. */
async function renewed(
  { pull, from }: Extract<ProposalVerdict, { kind: 'renew' }>,
  { step, writing, seen, proposals }: Renewal,
): Promise<Writing | undefined> {
  const commit = await proposals.commit(step.parent, step.message, step.files)
  const text = pullText(pull, step, proposalRecord(step, { commit, before: from }))
  if (pull !== undefined) await proposals.edit(pull, text)
  const hasMoved = await proposals.move({ repository: seen.repository, branch: step.branch, from, to: commit })
  if (!hasMoved) return undefined
  if (pull !== undefined) return proposed(writing, { ...pull, ...text }, 'updated')
  const opened = await proposals.open(seen, step, text)
  return opened && proposed(writing, opened, 'made')
}

async function isOwn(seen: SeenProposal, step: ProposeStep, where: Where): Promise<boolean> {
  const { branch } = seen
  return branch !== undefined && seen.base === step.parent && needsProof(seen) && isOwnCommit(branch, step, where)
}

function proposed(writing: Writing, pull: Pull, outcome: 'made' | 'updated' | 'kept'): Writing {
  return note(writing, { kind: 'propose', outcome, place: pull.url }, { pull })
}
