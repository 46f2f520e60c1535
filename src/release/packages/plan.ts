import { planUnreadable } from '../../errors/files.ts'
import { planMoved } from '../../errors/history.ts'
import { CheckpointError } from '../../errors/problem.ts'
import type { Sha } from '../../commits/commit.ts'
import { applyPlan, parsePlan } from '../../next-version/apply.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Settings } from '../../settings/settings.ts'
import { bindTo } from '../binding.ts'
import type { PackageJob } from './job.ts'
import { planOfPackages } from './plan-of-packages.ts'
import { isDone } from '../result.ts'
import type { PackageEnd } from './result.ts'

/** What `plan` was asked to write, if there is something to carry out. */
export async function writePlans(
  ends: readonly PackageEnd[],
  head: Sha,
  { command, planFile }: Settings,
  { files }: Ports,
): Promise<void> {
  if (command !== 'plan' || planFile === undefined) return
  if (ends.every(({ end }) => !('plan' in end) || isDone(end))) return
  const plan = planOfPackages(ends, head)
  await files.writeGiven(planFile, `${JSON.stringify(plan, undefined, 2)}\n`, 'replace')
}

/** Where a plan was handed over: exactly its packages, each as it was planned, or a refusal. @throws VC121, VC222 */
export async function appliedPlans(
  jobs: readonly PackageJob[],
  { command, planFile }: Settings,
  { files }: Ports,
): Promise<readonly PackageJob[]> {
  if (planFile === undefined || command === 'plan') return jobs
  const { head, packages: planned } = packagesIn(planFile, await files.readGiven(planFile))
  const here = jobs[0]?.job.snapshot.head ?? ''
  if (head !== here) throw new CheckpointError(planMoved([`head: ${String(head)} in the plan, ${here} here`]))
  const unknown = [...planned.keys()].filter((name) => jobs.every(({ decided }) => decided.one.name !== name))
  if (unknown.length > 0)
    throw new CheckpointError(planMoved(unknown.map((name) => `packages: there is no ${name} here`)))
  return jobs.map((job) => {
    const { decided } = job
    const { decision, snapshot, one } = decided
    const { path, text } = planned.get(one.name) ?? {}
    if (text === undefined) {
      if (decision.kind === 'nothing') return job
      throw new CheckpointError(planMoved([`packages: ${one.name} is not in the plan, and would be released here`]))
    }
    const folder = one.paths[0] ?? ''
    if (path !== folder) throw new CheckpointError(planMoved([`the path of ${one.name} differs`]))
    const applied = applyPlan(parsePlan(planFile, text), snapshot, one.settings, job.record)
    return { ...job, decided: { ...decided, decision: bindTo(applied, job.record) } }
  })
}

interface PlansRead {
  readonly head: unknown
  /** By name, each as the text of a plan by itself. */
  readonly packages: ReadonlyMap<string, { readonly path: unknown; readonly text: string }>
}

function packagesIn(path: string, text: string | undefined): PlansRead {
  if (text === undefined) throw new CheckpointError(planUnreadable(path, 'there is no such file'))
  try {
    const plan = JSON.parse(text) as { schema?: unknown; head?: unknown; packages?: unknown } | null
    if (plan?.schema === 2 && Array.isArray(plan.packages)) {
      const each = plan.packages as readonly ({ name?: unknown; path?: unknown } | null)[]
      const packages = new Map(
        each.map((one) => {
          const { name, path: folder } = { ...one }
          const own = JSON.stringify({ ...one, name: undefined, path: undefined })
          return [String(name), { path: folder, text: own }] as const
        }),
      )
      if (packages.size === each.length) return { head: plan.head, packages }
    }
  } catch {
    // Told below: what it is instead does not matter.
  }
  throw new CheckpointError(planUnreadable(path, 'it holds no plan of packages'))
}
