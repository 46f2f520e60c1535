import { tagsNamedIn } from '../../commits/version-trailer.ts'
import type { Sha } from '../../commits/commit.ts'
import { unexpected } from '../../errors/forge.ts'
import { CheckpointError, type Problem } from '../../errors/problem.ts'
import type { SeenCommit } from '../../ports/history.ts'
import type { Ports } from '../../ports/ports.ts'
import { writePreparation } from '../../prepare/prepare.ts'
import { writeProposal } from '../../prepare/propose.ts'
import { preparedTogether } from '../../prepare/together.ts'
import { withPrefix } from '../../versions/tags.ts'
import type { PrepareStep, ProposeStep } from '../../writes/step.ts'
import { beginWriting, type Outcome } from '../../writes/writing.ts'
import type { Ready } from '../ready.ts'
import { decideAll, type Asked } from './decide-all.ts'
import type { ReadyPackage } from './job.ts'
import { isProposed, proposalOf } from './propose-together.ts'
import { readyAll } from './ready-all.ts'

/** What became of the commit or the pull request that prepares all packages; undefined where none is to be made. */
export type PreparedAll = Outcome | { readonly kind: 'failed'; readonly problems: readonly Problem[] } | undefined

export interface Together extends Asked {
  readonly ports: Ports
}

/**
 * One commit for all packages that are still to be prepared, and for those whose tags stand on it already: an earlier
 * run made it and died.
 */
export function prepareTogether(ready: readonly ReadyPackage[], together: Together): Promise<PreparedAll> {
  return write(ready, commitOf(ready), together)
}

/** One pull request for all packages that are still to be proposed. */
export function proposeTogether(ready: readonly ReadyPackage[], together: Together): Promise<PreparedAll> {
  return write(ready, proposalOf(ready), together)
}

async function write(
  ready: readonly ReadyPackage[],
  step: PrepareStep | ProposeStep | undefined,
  together: Together,
): Promise<PreparedAll> {
  const [first] = ready.flatMap(({ ready: one }) =>
    one.kind === 'ready' && one.steps[0]?.kind === step?.kind ? [one] : [],
  )
  if (first === undefined || step === undefined) return undefined
  const { plan, next } = first
  const { ports } = together
  const { forge, files, clock, tell } = ports
  const preparedAt = (head: Sha, seen: SeenCommit) => prepareAgain({ step, head, seen }, together)
  const where = { plan, next, forge, files, clock, tell, preparedAt }
  const begun = beginWriting(step.parent)
  try {
    return await (step.kind === 'prepare' ? writePreparation(step, begun, where) : writeProposal(step, begun, where))
  } catch (error) {
    return { kind: 'failed', problems: error instanceof CheckpointError ? error.problems : [unexpected(error)] }
  }
}

/** Whether a step of it waits for the commit of all, or for the pull request. */
export function isUnprepared({ steps }: Pick<Ready, 'steps'>): boolean {
  return steps[0]?.kind === 'prepare' || isProposed({ steps })
}

function commitOf(ready: readonly ReadyPackage[]): PrepareStep | undefined {
  const each = ready.flatMap(({ ready: one }) =>
    one.kind === 'ready' && !isProposed(one) && one.preparation !== undefined
      ? [{ tag: one.plan.tag, commit: one.preparation }]
      : [],
  )
  const commit = preparedTogether(each)
  return commit && { kind: 'prepare', ...commit }
}

/** The same with the message of that one commit, or of that one pull request, in each package's own step: what a dry run shows. */
export function namedTogether(ready: readonly ReadyPackage[]): readonly ReadyPackage[] {
  const message = (proposalOf(ready) ?? commitOf(ready))?.message
  return ready.map((one) => {
    const [step, ...rest] = one.ready.kind === 'ready' ? one.ready.steps : []
    if (message === undefined || one.ready.kind !== 'ready' || step === undefined || !isUnprepared(one.ready))
      return one
    return { ...one, ready: { ...one.ready, steps: [{ ...step, message }, ...rest] } }
  })
}

interface Seen {
  readonly step: PrepareStep | ProposeStep
  readonly head: Sha
  readonly seen: SeenCommit
}

/** What a run would have prepared on that commit, that day, of the versions that this one names: by which it is known as ours. */
async function prepareAgain(
  { step, head, seen }: Seen,
  { run, packages, settings, ports }: Together,
): Promise<PrepareStep | ProposeStep | undefined> {
  const named = tagsNamedIn(seen.message)
  // On the branch itself a commit that lacks one is not to be built upon; a proposal may be of other versions by now.
  if (step.kind === 'prepare' && !tagsNamedIn(step.message).every((tag) => named.includes(tag))) return undefined
  const each = packages.each.map((one) => {
    const version = named.flatMap((tag) => withPrefix(tag, one.prefix) ?? [])[0]?.version
    return version === undefined ? one : { ...one, settings: { ...one.settings, version } }
  })
  const clock = { ...ports.clock, now: () => new Date(seen.date) }
  const { jobs } = await decideAll(
    { run: { ...run, revision: head }, packages: { ...packages, each }, settings, isPast: true },
    { ...ports, clock },
  )
  const own = jobs.filter(
    ({ decided: { decision } }) => decision.kind === 'release' && named.includes(decision.plan.tag),
  )
  const again = await readyAll(own.map((one) => ({ ...one, job: { ...one.job, isUntagged: true } })))
  return step.kind === 'prepare' ? commitOf(again) : proposalOf(again)
}
