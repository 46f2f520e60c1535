import { unexpected } from '../../errors/forge.ts'
import type { FailedPackage } from '../../errors/packages.ts'
import { CheckpointError } from '../../errors/problem.ts'
import { buildsOf } from '../../next-version/builds.ts'
import { tagsLookedAt } from '../../next-version/unfinished.ts'
import type { PackagesMerging } from '../../preview/read-packages-merging.ts'
import { isReleased } from '../../packages/groups.ts'
import type { Ports } from '../../ports/ports.ts'
import { carryOut, endWith, finishEarlier } from '../carry-out.ts'
import { endWithNothing } from '../dry-run/end.ts'
import type { Ready } from '../ready.ts'
import { makesTag, type CheckpointResult } from '../result.ts'
import type { PackageJob, ReadyPackage } from './job.ts'
import { isUnprepared, type PreparedAll } from './prepare-together.ts'
import { isProposed } from './propose-together.ts'
import { progressLines } from './progress.ts'
import type { CheckpointsResult, PackageEnd } from './result.ts'

export type AllWritten = Pick<CheckpointsResult, 'packages' | 'failed'>

/** One after another, in dependency order. `prepared`: what became of the commit or the pull request that they wait for. */
export async function writeAll(
  ready: readonly ReadyPackage[],
  prepared: PreparedAll,
  ports: Ports,
): Promise<AllWritten> {
  const packages: PackageEnd[] = []
  const failed: FailedPackage[] = []
  const releases = ready.flatMap((one) => (one.ready.kind === 'ready' && makesTag(one.ready.steps) ? [one.ready] : []))
  const lines = progressLines(
    releases.map(({ plan: { tag }, steps }) => ({ tag, steps: steps.filter(({ kind }) => kind !== 'prepare') })),
  )
  for (const one of ready) {
    const { name, dependsOn } = one.decided.one
    const waitsFor = dependsOn.find((other) => failed.some((before) => before.name === other))
    if (waitsFor !== undefined && isReleased(one.decided) && !(one.ready.kind === 'ready' && isProposed(one.ready))) {
      failed.push({ name, problems: [], waitsFor })
      continue
    }
    try {
      packages.push(endOf(one, await writeOne(one, prepared, ports)))
      const line = one.ready.kind === 'ready' ? lines.get(one.ready.plan.tag) : undefined
      if (line !== undefined && releases.length > 1) ports.tell(line)
    } catch (error) {
      failed.push({ name, problems: error instanceof CheckpointError ? error.problems : [unexpected(error)] })
    }
  }
  return { packages, failed }
}

/** What was asked once holds until the first write; each write looks for itself. */
async function writeOne(
  { ready, decided: { decision }, job, ports: once }: ReadyPackage,
  prepared: PreparedAll,
  ports: Ports,
): Promise<CheckpointResult> {
  if (ready.kind === 'blocked') return ready
  const fresh = { ...once, forge: ports.forge }
  const known = ready.kind === 'ready' ? ready.releases : undefined
  const looked = tagsLookedAt(decision, job.snapshot)
  const finished = await finishEarlier(job, fresh, known ?? (await once.forge.releasesOf(looked)).releases)
  if (ready.kind === 'nothing') return finished ?? endWithNothing(ready, once)
  const waits = isUnprepared(ready) ? prepared : undefined
  if (waits?.kind === 'failed') throw new CheckpointError(waits.problems)
  if (waits !== undefined && waits.kind !== 'next') return endWith(waits, withOwnWarnings(ready), job)
  const rest = waits === undefined ? ready : { ...ready, steps: ready.steps.slice(1), begun: waits }
  const result = await carryOut(rest, job, fresh)
  const isMade = result.kind === 'released' || result.kind === 'proposed'
  return isMade && finished ? { ...result, finished } : result
}

/** What was found while it was prepared is told where its release is not made, too. */
function withOwnWarnings({ plan, texts, warnings }: Ready): Pick<Ready, 'plan' | 'texts'> {
  return { plan: { ...plan, warnings: [...plan.warnings, ...warnings] }, texts }
}

export function endOf(
  { decided: { one, decision, snapshot } }: PackageJob,
  end: CheckpointResult,
  merging?: PackagesMerging,
): PackageEnd {
  const builds = buildsOf({ decision, snapshot, settings: one.settings, ...merging?.built(one.name) })
  return { name: one.name, path: one.paths[0] ?? '', end: { ...end, builds } }
}
