import { CheckpointError, type Problem } from '../../errors/problem.ts'
import { unexpected } from '../../errors/forge.ts'
import type { FailedPackage } from '../../errors/packages.ts'
import { buildsOf } from '../../next-version/builds.ts'
import type { Run } from '../../next-version/read.ts'
import { readPackagesMerging, type PackagesMerging } from '../../preview/read-packages-merging.ts'
import type { Sha } from '../../commits/commit.ts'
import { keepPackagesPreview } from '../keep-preview.ts'
import { readTemplates } from '../../notes/read-texts.ts'
import { decidePackages } from '../../packages/decide.ts'
import { isReleased, type Decided } from '../../packages/groups.ts'
import { readPackages, type PackagesRead } from '../../packages/read.ts'
import { unownedCommits } from '../../packages/unowned.ts'
import type { Ports } from '../../ports/ports.ts'
import type { AllSettings, Packages } from '../../settings/settle-packages.ts'
import { settingsRecord } from '../binding.ts'
import { carryOut, finishEarlier } from '../carry-out.ts'
import { endDryRun, endWithNothing } from '../dry-run/end.ts'
import { askOnce } from './ask-once.ts'
import { appliedPlans, writePlans } from './plan.ts'
import type { CheckpointsResult, PackageEnd } from './result.ts'
import { makeReady, type ReleaseJob, type Ready } from '../ready.ts'
import type { Blocked, CheckpointResult } from '../result.ts'
import type { PackageJob } from './job.ts'
import { progressLines } from './progress.ts'
import { tagsLookedAt } from '../../next-version/unfinished.ts'
import type { Nothing } from '../../next-version/plan.ts'

/**
 * The whole job for several packages: the history is read once, each package is decided by the same rules as a repository
 * without any, and all of them are rendered and checked before the first write. Then each is released by itself: one that
 * fails stops those that depend on it, and no other.
 */
export async function checkpoints(run: Run, said: AllSettings, ports: Ports): Promise<CheckpointsResult> {
  if (said.packages === undefined) throw new Error('no packages are configured')
  // A pushed tag is about its own package alone.
  const packages = run.pushedTag === undefined ? said.packages : { ...said.packages, groups: [] }
  const read = await readPackages(run, packages, ports) //            read: tags, bases, commits, their files
  const merging = await readPackagesMerging(read, { run, packages, settings: said }, ports) // of a pull request
  const { packages: decided, warnings } = decidePackages(merging?.first ?? read.packages, packages) // decide, with groups and dependents
  const once = askOnce(ports, decided)
  const jobs = await Promise.all(decided.map((one) => jobOf(one, { run, packages, read, ports: once })))
  const ready = await readyAll(await appliedPlans(jobs, said, ports)) //     render, check
  const unowned = unownedCommits(withoutCommit(read, merging?.temporary), said.rules)
  const whole = { kind: 'packages', head: read.head, unowned: unowned.commits } as const
  const told = { ...whole, warnings: [...said.warnings, ...warnings, ...unowned.warnings] }
  if (said.dryRun) {
    const ends = []
    for (const one of ready)
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
  return { ...told, ...(await writeAll(ready, ports)) } //            write
}

/** The commit that GitHub made to try a pull request out is nobody's. */
function withoutCommit(read: PackagesRead, sha: Sha | undefined): PackagesRead {
  return sha === undefined ? read : { ...read, recent: read.recent.filter(({ commit }) => commit.sha !== sha) }
}

interface Reading {
  readonly run: Run
  readonly packages: Packages
  readonly read: PackagesRead
  readonly ports: Ports
}

async function jobOf(decided: Decided, { run, packages, read, ports }: Reading): Promise<PackageJob> {
  const { one, snapshot } = decided
  const history = read.packages.find((other) => other.one.name === one.name)?.history ?? ports.history
  const { settings } = one
  const templates = await readTemplates(run, settings, { ...ports, history })
  const readAt: ReleaseJob['readAt'] = async (at, changed) => {
    const each = packages.each.map((other) => (other.name === one.name ? { ...other, settings: changed } : other))
    const again = await readPackages(at, { ...packages, each }, ports)
    const found = again.packages.find((other) => other.one.name === one.name)
    if (found === undefined) throw new Error(`no package ${one.name}`)
    return found.snapshot
  }
  const record = settingsRecord(settings, templates)
  const { decision } = decided
  const bound = decision.kind === 'nothing' ? decision : { ...decision, plan: { ...decision.plan, settings: record } }
  return {
    decided: { ...decided, decision: bound },
    job: { run, settings, templates, snapshot, readAt },
    ports: { ...ports, history },
  }
}

type ReadyPackage = PackageJob & { readonly ready: Ready | Nothing | Blocked }

/** Every package, and all that is wrong with any of them at once. */
async function readyAll(jobs: readonly PackageJob[]): Promise<readonly ReadyPackage[]> {
  const ready: ReadyPackage[] = []
  const problems: Problem[] = []
  for (const one of jobs) {
    const { decision } = one.decided
    try {
      ready.push({
        ...one,
        ready: decision.kind === 'nothing' ? decision : await makeReady(decision, one.job, one.ports),
      })
    } catch (error) {
      if (!(error instanceof CheckpointError)) throw error
      problems.push(
        ...error.problems.map((problem) => ({ ...problem, what: `${one.decided.one.name}: ${problem.what}` })),
      )
    }
  }
  if (problems.length > 0) throw new CheckpointError(problems)
  return ready
}

/** One after another, in dependency order. */
async function writeAll(
  ready: readonly ReadyPackage[],
  ports: Ports,
): Promise<Pick<CheckpointsResult, 'packages' | 'failed'>> {
  const packages: PackageEnd[] = []
  const failed: FailedPackage[] = []
  const releases = ready.flatMap((one) => (one.ready.kind === 'ready' ? [one.ready] : []))
  const lines = progressLines(releases.map(({ plan: { tag }, steps }) => ({ tag, steps })))
  for (const one of ready) {
    const { name, dependsOn } = one.decided.one
    const waitsFor = dependsOn.find((other) => failed.some((before) => before.name === other))
    if (waitsFor !== undefined && isReleased(one.decided)) {
      failed.push({ name, problems: [], waitsFor })
      continue
    }
    try {
      packages.push(endOf(one, await writeOne(one, ports)))
      const line = one.ready.kind === 'ready' ? lines.get(one.ready.plan.tag) : undefined
      if (line !== undefined && releases.length > 1) ports.tell(line)
    } catch (error) {
      failed.push({ name, problems: error instanceof CheckpointError ? error.problems : [unexpected(error)] })
    }
  }
  return { packages, failed }
}

/** What was asked once holds until the first write; each write looks for itself. */
async function writeOne(
  { ready, decided: { decision }, job, ports: once }: ReadyPackage,
  ports: Ports,
): Promise<CheckpointResult> {
  if (ready.kind === 'blocked') return ready
  const fresh = { ...once, forge: ports.forge }
  const known = ready.kind === 'ready' ? ready.releases : undefined
  const looked = tagsLookedAt(decision, job.snapshot)
  const finished = await finishEarlier(job, fresh, known ?? (await once.forge.releasesOf(looked)).releases)
  if (ready.kind === 'nothing') return finished ?? endWithNothing(ready, once)
  const result = await carryOut(ready, job, fresh)
  const isMade = result.kind === 'released' || result.kind === 'proposed'
  return isMade && finished ? { ...result, finished } : result
}

function endOf(
  { decided: { one, decision, snapshot } }: PackageJob,
  end: CheckpointResult,
  merging?: PackagesMerging,
): PackageEnd {
  const builds = buildsOf({ decision, snapshot, settings: one.settings, ...merging?.built(one.name) })
  return { name: one.name, path: one.paths[0] ?? '', end: { ...end, builds } }
}
