import type { Sha } from '../../commits/commit.ts'
import type { Run } from '../../next-version/read.ts'
import type { PackagesRead } from '../../packages/read.ts'
import { unownedCommits } from '../../packages/unowned.ts'
import type { Ports } from '../../ports/ports.ts'
import type { AllSettings } from '../../settings/settle-packages.ts'
import { endDryRun } from '../dry-run/end.ts'
import { keepPackagesPreview } from '../keep-preview.ts'
import { decideAll } from './decide-all.ts'
import { appliedPlans, writePlans } from './plan.ts'
import { closeOutdatedOfPackages } from './close-outdated.ts'
import type { ReadyPackage } from './job.ts'
import { namedTogether, prepareTogether, proposeTogether, type Together } from './prepare-together.ts'
import { isProposed } from './propose-together.ts'
import { readyAll } from './ready-all.ts'
import type { CheckpointsResult } from './result.ts'
import { endOf, writeAll, type AllWritten } from './write-all.ts'

/**
 * The whole job for several packages: the history is read once, each package is decided by the same rules as a repository
 * without any, and all of them are rendered and checked before the first write. Then one commit prepares all, and each is
 * released by itself: one that fails stops those that depend on it, and no other.
 */
export async function checkpoints(run: Run, said: AllSettings, ports: Ports): Promise<CheckpointsResult> {
  if (said.packages === undefined) throw new Error('no packages are configured')
  // A pushed tag is about its own package alone.
  const packages = run.pushedTag === undefined ? said.packages : { ...said.packages, groups: [] }
  const asked = { run, packages, settings: said }
  const { read, seen, merging, decided, jobs, warnings } = await decideAll(asked, ports) // read: tags, bases, commits; decide
  const ready = await readyAll(await appliedPlans(jobs, said, ports)) //     render, check
  const unowned = unownedCommits(withoutCommit(read, merging?.temporary), said.rules)
  const whole = { kind: 'packages', head: read.head, unowned: unowned.commits } as const
  const told = { ...whole, warnings: [...said.warnings, ...warnings, ...unowned.warnings] }
  if (said.dryRun) {
    const ends = []
    for (const one of namedTogether(ready))
      ends.push(
        endOf(one, await endDryRun(one.ready, one.decided.decision.kind === 'resume', one.job, one.ports), merging),
      )
    await writePlans(ends, read.head, said, ports)
    const preview = merging?.preview(decided)
    return keepPackagesPreview(
      { ...told, packages: ends, failed: [], ...(preview && { preview }) },
      { run, settings: said },
      ports,
    )
  }
  const written = await writeTogether(ready, { ...asked, ports }) // write
  return closeOutdatedOfPackages({ ...told, ...written }, { run, packages, seen }, ports)
}

/** What is released, then the pull request of what is proposed: until then what was merged stands alone in the files. */
async function writeTogether(ready: readonly ReadyPackage[], together: Together): Promise<AllWritten> {
  const { ports } = together
  const isToPropose = ({ ready: one }: ReadyPackage) => one.kind === 'ready' && isProposed(one)
  const now = ready.filter((one) => !isToPropose(one))
  const released = await writeAll(now, await prepareTogether(ready, together), ports)
  const waiting = ready.filter(isToPropose)
  const proposed = await writeAll(waiting, await proposeTogether(waiting, together), ports)
  const ends = [...released.packages, ...proposed.packages]
  return {
    packages: ready.flatMap(({ decided }) => ends.filter(({ name }) => name === decided.one.name)),
    failed: [...released.failed, ...proposed.failed],
  }
}

/** The commit that GitHub made to try a pull request out is nobody's. */
function withoutCommit(read: PackagesRead, sha: Sha | undefined): PackagesRead {
  return sha === undefined ? read : { ...read, recent: read.recent.filter(({ commit }) => commit.sha !== sha) }
}
