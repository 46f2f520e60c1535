import { closeProposal } from './close-proposal.ts'
import { CheckpointError } from '../errors/problem.ts'
import { closedSentence, outdatedBecause } from './outdated.ts'
import { isProposalBranch, proposalBranch } from '../prepare/proposal.ts'
import type { CheckpointResult } from './result.ts'
import type { Run } from '../next-version/read.ts'
import type { Ports } from '../ports/ports.ts'
import type { SeenProposal } from '../ports/pulls.ts'
import type { ReleaseJob } from './ready.ts'

/**
 * Closes a pull request that proposes what will not be released, after all else: what cannot be closed is a warning, for
 * the release itself is made.
 */
export async function closeOutdated<R extends CheckpointResult>(
  result: R,
  { run, settings, seen }: Pick<ReleaseJob, 'run' | 'settings'> & { readonly seen: SeenProposal | undefined },
  { forge, clock }: Ports,
): Promise<R> {
  const { preparation } = settings
  const why = preparation === undefined ? undefined : outdatedBecause(result, { via: preparation.via, seen })
  const [warning] = why === undefined ? [] : await closeBecause(why, run, { forge, clock })
  return warning === undefined ? result : withWarning(result, warning)
}

/** What is said of a pull request that was closed, or could not be; nothing where none was open. */
export async function closeBecause(
  why: string,
  run: Pick<Run, 'branch'>,
  { forge: { proposals }, clock }: Pick<Ports, 'forge' | 'clock'>,
): Promise<readonly string[]> {
  const base = await run.branch?.()
  if (base === undefined || proposals === undefined || isProposalBranch(base)) return []
  const branch = proposalBranch(base)
  try {
    const pull = await closeProposal({ proposals, clock, why, branch, base })
    return pull === undefined ? [] : [closedSentence(pull, why)]
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error
    return [`The pull request from ${branch} is out of date and could not be closed: ${error.problems[0]?.what ?? ''}`]
  }
}

function withWarning<R extends CheckpointResult>(result: R, warning: string): R {
  if (result.kind === 'nothing') {
    const { nothing } = result
    const account = { ...nothing.account, warnings: [...nothing.account.warnings, warning] }
    return { ...result, nothing: { ...nothing, account } }
  }
  if (result.kind === 'released')
    return { ...result, written: { ...result.written, warnings: [...result.written.warnings, warning] } }
  return result.kind === 'prepared'
    ? { ...result, plan: { ...result.plan, warnings: [...result.plan.warnings, warning] } }
    : result
}
