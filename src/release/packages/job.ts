import type { Nothing } from '../../next-version/plan.ts'
import type { Names } from '../../packages/manifests.ts'
import type { Decided } from '../../packages/groups.ts'
import type { Ports } from '../../ports/ports.ts'
import type { ReleaseJob, Ready } from '../ready.ts'
import type { Blocked } from '../result.ts'

/** A package on its way to its release. */
export interface PackageJob {
  readonly decided: Decided
  readonly job: ReleaseJob
  /** Of its settings and templates: what a plan of it is bound to. */
  readonly record: Readonly<Record<string, string>>
  /** What its manifests are called. */
  readonly names: Names
  /** Whether others write to its changelog, too. */
  readonly sharesChangelog: boolean
  /** Each read is asked once for all packages. */
  readonly ports: Ports
}

/** One that is rendered and checked. */
export interface ReadyPackage extends PackageJob {
  readonly ready: Ready | Nothing | Blocked
}
