import { readSettings, type Run } from './effects/read.ts'
import type { Result } from './plan/result.ts'
import { verificationOf } from './plan/verification.ts'
import type { Ports } from './ports.ts'
import { choosePrefix } from './versions/tags.ts'

/** Holds every version to the record in its release. Writes nothing, and needs no more than to read. */
export async function verify(run: Run, ports: Ports): Promise<Result> {
  const { tagPrefix } = await readSettings(run, ports) //        read: the prefix, tags, releases, digests
  const inventory = await ports.forge.inventory()
  const prefix = tagPrefix ?? choosePrefix(inventory.tags.map(({ name }) => name)).prefix
  return { kind: 'verified', verification: verificationOf(inventory, prefix) } // decide; the doors report
}
