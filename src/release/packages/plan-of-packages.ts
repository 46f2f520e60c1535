import type { Sha } from '../../commits/commit.ts'
import { planJson, type PlanJson } from '../../next-version/plan-json.ts'
import type { PackageEnd } from './result.ts'

/** The plans of several packages, as plain JSON, in dependency order. */
export interface PlanOfPackages {
  readonly schema: 2
  readonly head: Sha
  readonly packages: readonly ({ readonly name: string; readonly path: string } & PlanJson)[]
}

export function planOfPackages(ends: readonly PackageEnd[], head: Sha): PlanOfPackages {
  const packages = ends.flatMap(({ name, path, end }) => ('plan' in end ? [{ name, path, ...planJson(end.plan) }] : []))
  return { schema: 2, head, packages }
}
