import { reachOf, type Run } from '../next-version/read.ts'
import { readSettings } from '../next-version/read-settings.ts'
import { prefixOf } from '../next-version/prefix.ts'
import { allOf, verificationOf, type Verified } from './verification.ts'
import type { Ports } from '../ports/ports.ts'

/** Holds every version to the record in its release. Writes nothing, and needs no more than to read. @throws VC207 */
export async function verify(run: Run, ports: Ports): Promise<Verified> {
  const { tagPrefix, packages } = await readSettings(run, ports) //        read: tags, releases, digests, the prefix
  const inventory = await ports.forge.inventory()
  if (packages !== undefined) {
    const each = packages.each.map(({ prefix }) => verificationOf(inventory, prefix))
    return { kind: 'verified', verification: allOf(each) }
  }
  const prefix = await prefixOf({ tagPrefix, refs: inventory.tags }, reachOf(run, ports))
  return { kind: 'verified', verification: verificationOf(inventory, prefix) } // decide; the doors report
}
