import { readSettings, type Run } from './effects/read.ts'
import { notServed } from './errors/inputs.ts'
import { CheckpointError } from './errors/problem.ts'
import type { Result } from './plan/result.ts'
import type { Ports } from './ports.ts'

/** Holds every version to its record. @throws VC104: nothing serves it yet */
export async function verify(run: Run, ports: Ports): Promise<Result> {
  const { command } = await readSettings(run, ports)
  throw new CheckpointError(notServed({ place: 'input command' }, command))
}
