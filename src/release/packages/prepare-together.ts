import { tagsNamedIn } from '../../commits/version-trailer.ts'
import type { Sha } from '../../commits/commit.ts'
import { unexpected } from '../../errors/forge.ts'
import { CheckpointError, type Problem } from '../../errors/problem.ts'
import type { SeenCommit } from '../../ports/history.ts'
import type { Ports } from '../../ports/ports.ts'
import { writePreparation } from '../../prepare/prepare.ts'
import { preparedTogether } from '../../prepare/together.ts'
import { withPrefix } from '../../versions/tags.ts'
import type { PrepareStep } from '../../writes/step.ts'
import { beginWriting, type Outcome } from '../../writes/writing.ts'
import type { Ready } from '../ready.ts'
import { decideAll, type Asked } from './decide-all.ts'
import type { ReadyPackage } from './job.ts'
import { readyAll } from './ready-all.ts'

/** What became of the commit that prepares all packages; undefined where none is to be made. */
export type PreparedAll = Outcome | { readonly kind: 'failed'; readonly problems: readonly Problem[] } | undefined

interface Together extends Asked {
  readonly ports: Ports
}

/**
 * One commit for all packages that are still to be prepared, and for those whose tags stand on it already: an earlier
 * run made it and died.
 */
export async function prepareTogether(ready: readonly ReadyPackage[], together: Together): Promise<PreparedAll> {
  const [first] = ready.filter(({ ready: one }) => one.kind === 'ready' && isUnprepared(one))
  const step = stepOf(ready)
  if (first?.ready.kind !== 'ready' || step === undefined) return undefined
  const { plan, next } = first.ready
  const { ports } = together
  const { forge, files, clock, tell } = ports
  const preparedAt = (head: Sha, seen: SeenCommit) => prepareAgain({ step, head, seen }, together)
  const where = { plan, next, forge, files, clock, tell, preparedAt }
  try {
    return await writePreparation(step, beginWriting(step.parent), where)
  } catch (error) {
    return { kind: 'failed', problems: error instanceof CheckpointError ? error.problems : [unexpected(error)] }
  }
}

/** Whether a step of it waits for the commit of all. */
export function isUnprepared({ steps }: Ready): boolean {
  return steps[0]?.kind === 'prepare'
}

function stepOf(ready: readonly ReadyPackage[]): PrepareStep | undefined {
  const each = ready.flatMap(({ ready: one }) =>
    one.kind === 'ready' && one.preparation !== undefined ? [{ tag: one.plan.tag, commit: one.preparation }] : [],
  )
  const commit = preparedTogether(each)
  return commit && { kind: 'prepare', ...commit }
}

/** The same with the message of that one commit in each package's own step: what a dry run shows. */
export function namedTogether(ready: readonly ReadyPackage[]): readonly ReadyPackage[] {
  const message = stepOf(ready)?.message
  return ready.map((one) => {
    const [step, ...rest] = one.ready.kind === 'ready' ? one.ready.steps : []
    if (message === undefined || one.ready.kind !== 'ready' || step?.kind !== 'prepare') return one
    return { ...one, ready: { ...one.ready, steps: [{ ...step, message }, ...rest] } }
  })
}

interface Seen {
  readonly step: PrepareStep
  readonly head: Sha
  readonly seen: SeenCommit
}

/** What a run would have prepared on that commit, that day, of the versions that this one names: by which it is known as ours. */
async function prepareAgain(
  { step, head, seen }: Seen,
  { run, packages, settings, ports }: Together,
): Promise<PrepareStep | undefined> {
  const named = tagsNamedIn(seen.message)
  if (!tagsNamedIn(step.message).every((tag) => named.includes(tag))) return undefined
  const each = packages.each.map((one) => {
    const version = named.flatMap((tag) => withPrefix(tag, one.prefix) ?? [])[0]?.version
    return version === undefined ? one : { ...one, settings: { ...one.settings, version } }
  })
  const clock = { ...ports.clock, now: () => new Date(seen.date) }
  const { jobs } = await decideAll(
    { run: { ...run, revision: head }, packages: { ...packages, each }, settings },
    { ...ports, clock },
  )
  const own = jobs.filter(
    ({ decided: { decision } }) => decision.kind === 'release' && named.includes(decision.plan.tag),
  )
  return stepOf(await readyAll(own.map((one) => ({ ...one, job: { ...one.job, isUntagged: true } }))))
}
