import { CheckpointError } from '../../errors/problem.ts'
import type { Nothing } from '../../next-version/plan.ts'
import { planJson } from '../../next-version/plan-json.ts'
import type { Ports } from '../../ports/ports.ts'
import { canonicalRelease } from '../../record/canonical-release.ts'
import { carryOut } from '../carry-out.ts'
import type { ReleaseJob, Ready } from '../ready.ts'
import { isDone, type Blocked, type CheckpointResult } from '../result.ts'
import { rehearseOn, withoutWaiting } from './rehearsal.ts'

/**
 * The end of a dry run: what would be done. Of the forge only the release of a version is asked that is there already. The
 * plan is kept if there is something to carry out, a proposal too, so that nobody is asked to approve nothing.
 */
export async function endDryRun(
  ready: Ready | Nothing | Blocked,
  resumed: boolean,
  job: ReleaseJob,
  ports: Ports,
): Promise<CheckpointResult> {
  const { settings } = job
  if (ready.kind === 'blocked') return ready
  if (ready.kind === 'nothing') {
    const { found = { kind: 'nothing', nothing: ready }, unasked } = await askIfReachable(
      () => endWithNothing(ready, ports),
      ready.current?.name,
    )
    return unasked === undefined || found.kind !== 'nothing'
      ? found
      : { ...found, nothing: addWarning(found.nothing, unasked) }
  }
  const { plan, next, texts, steps } = ready
  const { found: end, unasked } = resumed ? await askIfReachable(() => rehearse(ready, job, ports), plan.tag) : {}
  if (end?.kind === 'nothing') return end
  const warnings = [...plan.warnings, ...ready.warnings, ...(unasked === undefined ? [] : [unasked])]
  const would = end?.kind === 'released' && { would: end.written }
  const told = { ...plan, warnings }
  const planned = {
    kind: 'planned',
    plan: told,
    next,
    texts,
    steps,
    resumed,
    tags: job.snapshot.tags,
    ...would,
  } as const
  if (settings.command === 'plan' && settings.planFile !== undefined && !isDone(planned))
    await ports.files.writeGiven(settings.planFile, `${JSON.stringify(planJson(plan), undefined, 2)}\n`, 'replace')
  return planned
}

/** Carries the steps out on a copy of what the forge has. */
function rehearse(ready: Ready, job: ReleaseJob, ports: Ports) {
  return carryOut(ready, job, { ...ports, forge: rehearseOn(ports.forge), clock: withoutWaiting(ports.clock) })
}

/** A dry run needs no token and no network, so without an answer it says what it did not ask. */
async function askIfReachable<T>(
  ask: () => Promise<T>,
  tag = '',
): Promise<{ readonly found?: T; readonly unasked?: string }> {
  try {
    return { found: await ask() }
  } catch (error) {
    if (!(error instanceof CheckpointError) || !error.problems.every(({ code }) => code.startsWith('VC4'))) throw error
    const [why] = error.problems
    return {
      unasked: `The release of ${tag} could not be checked (${why?.code ?? ''}: ${why?.what ?? ''}), so what a run would make of it is not known.`,
    }
  }
}

function addWarning(nothing: Nothing, warning: string): Nothing {
  const { account } = nothing
  return { ...nothing, account: { ...account, warnings: [...account.warnings, warning] } }
}

/** Nothing to release; what the head carries already is named with its release. */
export async function endWithNothing(nothing: Nothing, { forge }: Ports): Promise<CheckpointResult> {
  if (nothing.current === null) return { kind: 'nothing', nothing }
  const { releases } = await forge.releasesOf([nothing.current.name])
  const release = canonicalRelease(releases, nothing.current.name)
  return release === undefined ? { kind: 'nothing', nothing } : { kind: 'nothing', nothing, release }
}
