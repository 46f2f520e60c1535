import type { Run } from '../../next-version/read.ts'
import type { Ports } from '../../ports/ports.ts'
import type { SeenProposal } from '../../ports/pulls.ts'
import type { Packages } from '../../settings/settle-packages.ts'
import { closeBecause } from '../close-outdated.ts'
import { outdatedBecauseOf } from '../outdated.ts'
import type { CheckpointsResult } from './result.ts'

interface Proposing {
  readonly run: Run
  readonly packages: Packages
  readonly seen: SeenProposal | undefined
}

/** Closes a pull request that proposes what no package will release, after all else. Where one failed, nobody can tell. */
export async function closeOutdatedOfPackages(
  result: CheckpointsResult,
  { run, packages: { each }, seen }: Proposing,
  ports: Ports,
): Promise<CheckpointsResult> {
  const [via] = each.flatMap(({ settings }) => settings.preparation?.via ?? [])
  if (via === undefined || result.failed.length > 0) return result
  const prefixes = new Map(each.map(({ name, prefix }) => [name, prefix]))
  const ends = result.packages.map(({ name, end }) => ({ name, prefix: prefixes.get(name) ?? '', end }))
  const why = outdatedBecauseOf(ends, { via, seen })
  const warnings = why === undefined ? [] : await closeBecause(why, run, ports)
  return { ...result, warnings: [...result.warnings, ...warnings] }
}
