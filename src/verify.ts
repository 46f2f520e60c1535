import { reachOf, readSettings, type Run } from './effects/read.ts'
import { prefixOf } from './inspect/prefix.ts'
import type { Result } from './plan/result.ts'
import { verificationOf } from './plan/verification.ts'
import type { Ports } from './ports.ts'

/** Holds every version to the record in its release. Writes nothing, and needs no more than to read. @throws VC207 */
export async function verify(run: Run, ports: Ports): Promise<Result> {
  const { tagPrefix } = await readSettings(run, ports) //        read: tags, releases, digests, the prefix
  const inventory = await ports.forge.inventory()
  const prefix = await prefixOf({ tagPrefix, refs: inventory.tags }, reachOf(run, ports))
  return { kind: 'verified', verification: verificationOf(inventory, prefix) } // decide; the doors report
}
