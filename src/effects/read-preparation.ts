import { noBranch } from '../errors/preparation.ts'
import { CheckpointError } from '../errors/problem.ts'
import { noPullRequests } from '../errors/proposal.ts'
import type { ReleaseTexts } from '../notes/render.ts'
import type { Plan } from '../plan/plan.ts'
import { pathsToRead, preparedFiles } from '../plan/preparation.ts'
import type { NewCommit, Ports } from '../ports.ts'
import type { Settings } from '../settings/settings.ts'
import type { Run } from './read.ts'

/**
 * The commit that prepares a release, from what the commit to release holds; undefined where nothing is to be prepared,
 * or all of it is there. A dry run needs no branch. @throws VC701–VC717, VC722
 */
export async function readPreparation(
  { plan, texts, date }: { readonly plan: Plan; readonly texts: ReleaseTexts; readonly date: number },
  { run, settings }: { readonly run: Run; readonly settings: Settings },
  { history, forge }: Ports,
): Promise<NewCommit | undefined> {
  const { preparation } = settings
  if (preparation === undefined || texts.preparation === undefined) return undefined
  const committed = await history.filesAt(plan.head, pathsToRead(preparation, texts.preparation))
  const facts = { plan, preparation, texts: texts.preparation, committed, forge: forge.kind }
  const files = await preparedFiles(facts)
  if (files.length === 0) return undefined
  if (preparation.via === 'pull-request' && !settings.dryRun && forge.proposals === undefined)
    throw new CheckpointError(noPullRequests())
  const branch = await run.branch?.()
  if (branch === undefined && !settings.dryRun) throw new CheckpointError(noBranch())
  return { branch: branch ?? '', parent: plan.head, message: texts.preparation.message, files, date }
}
