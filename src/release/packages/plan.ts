import { planUnreadable } from '../../errors/files.ts'
import { planMoved } from '../../errors/history.ts'
import { CheckpointError } from '../../errors/problem.ts'
import type { Sha } from '../../commits/commit.ts'
import { applyPlan, parsePlan } from '../../next-version/apply.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Settings } from '../../settings/settings.ts'
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
  const planned = packagesIn(planFile, await files.readGiven(planFile))
  const unknown = [...planned.keys()].filter((name) => jobs.every(({ decided }) => decided.one.name !== name))
  if (unknown.length > 0)
    throw new CheckpointError(planMoved(unknown.map((name) => `packages: there is no ${name} here`)))
  return jobs.map((job) => {
    const { decided } = job
    const text = planned.get(decided.one.name)
    const { decision, snapshot, one } = decided
    if (text === undefined) {
      if (decision.kind === 'nothing') return job
      throw new CheckpointError(planMoved([`packages: ${one.name} is not in the plan, and would be released here`]))
    }
    const record = decision.kind === 'nothing' ? undefined : decision.plan.settings
    const applied = applyPlan(parsePlan(planFile, text), snapshot, one.settings, record)
    const bound =
      applied.kind === 'nothing'
        ? applied
        : { ...applied, plan: { ...applied.plan, ...(record && { settings: record }) } }
    return { ...job, decided: { ...decided, decision: bound } }
  })
}

function packagesIn(path: string, text: string | undefined): ReadonlyMap<string, string> {
  if (text === undefined) throw new CheckpointError(planUnreadable(path, 'there is no such file'))
  try {
    const plan = JSON.parse(text) as { schema?: unknown; packages?: unknown } | null
    if (plan?.schema === 2 && Array.isArray(plan.packages))
      return new Map(
        (plan.packages as readonly ({ name?: unknown } | null)[]).map((one) => {
          const { name } = { ...one }
          return [String(name), JSON.stringify({ ...one, name: undefined, path: undefined })] as const
        }),
      )
  } catch {
    // Told below: what it is instead does not matter.
  }
  throw new CheckpointError(planUnreadable(path, 'it holds no plan of packages'))
}
