import type { Decided } from '../../packages/groups.ts'
import type { Ports } from '../../ports/ports.ts'
import type { ReleaseJob } from '../ready.ts'

/** A package on its way to its release. */
export interface PackageJob {
  readonly decided: Decided
  readonly job: ReleaseJob
  /** Each read is asked once for all packages. */
  readonly ports: Ports
}
