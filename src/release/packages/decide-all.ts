import type { Run } from '../../next-version/read.ts'
import { pathsToRead } from '../../prepare/preparation.ts'
import { once } from '../../ports/asked-once.ts'
import { guidePaths } from '../../notes/migration.ts'
import { readTemplates } from '../../notes/read-texts.ts'
import { decidePackages } from '../../packages/decide.ts'
import type { Decided } from '../../packages/groups.ts'
import { readPackages, type PackageRead, type PackagesRead } from '../../packages/read.ts'
import { readPackagesMerging, type PackagesMerging } from '../../preview/read-packages-merging.ts'
import type { Ports } from '../../ports/ports.ts'
import type { SeenProposal } from '../../ports/pulls.ts'
import { readPreparedPackages, type PackagesLines } from '../../prepare/read-prepared-packages.ts'
import type { Settings } from '../../settings/settings.ts'
import type { Packages, PackageSettings } from '../../settings/settle-packages.ts'
import { bindTo, packageRecord, settingsRecord } from '../binding.ts'
import type { ReleaseJob } from '../ready.ts'
import { askOnce } from './ask-once.ts'
import type { PackageJob } from './job.ts'

export interface Asked {
  readonly run: Run
  readonly packages: Packages
  readonly settings: Settings
  /** Whether the versions of an earlier run are decided again, whatever was merged since. */
  readonly isPast?: boolean
}

interface AllDecided {
  readonly read: PackagesRead
  /** The pull requests that propose a release of this branch, where they were asked for. */
  readonly seen?: SeenProposal
  /** Of a pull request: what each way of merging makes. */
  readonly merging: PackagesMerging | undefined
  readonly decided: readonly Decided[]
  /** In dependency order. */
  readonly jobs: readonly PackageJob[]
  readonly warnings: readonly string[]
}

/** Reads the history once, and decides every package, with groups and dependents. */
export async function decideAll(asked: Asked, ports: Ports): Promise<AllDecided> {
  const { run, packages } = asked
  const { read, seen, warnings: unasked } = await readLines(asked, ports)
  const merging = await readPackagesMerging(read, asked, ports)
  const { packages: decided, warnings } = decidePackages(merging?.first ?? read.packages, packages)
  const branch = run.branch && once(run.branch)
  const asking = { run: { ...run, ...(branch && { branch }) }, packages, read, ports: askOnce(ports, decided) }
  const jobs = decided.map((one) => jobOf(one, asking))
  lookAhead(decided, asking)
  return {
    read,
    merging,
    decided,
    jobs: await Promise.all(jobs),
    warnings: [...unasked, ...warnings],
    ...(seen && { seen }),
  }
}

/**
 * What the packages ask for one after the other is looked for at once: guides, of which hardly any is there, and the files
 * that are prepared. Whoever takes an answer hears of a failure.
 */
function lookAhead(decided: readonly Decided[], { run, read, ports: { files } }: Reading): void {
  const released = decided.flatMap(({ decision, one }) => (decision.kind === 'nothing' ? [] : [{ decision, one }]))
  const guides = released.flatMap(({ decision, one }) => guidePaths(decision.plan.version, one.name))
  if (run.workTree) for (const path of guides) files.read(path).catch(() => undefined)
  const preparations = released.flatMap(({ one }) => one.settings.preparation ?? [])
  const prepared = preparations.flatMap((preparation) => pathsToRead(preparation))
  if (prepared.length > 0) read.source.filesAt(read.head, prepared).catch(() => undefined)
}

/** The history of each package, and what it is settled on. */
async function readLines({ run, packages, isPast }: Asked, ports: Ports): Promise<PackagesLines> {
  const read = await readPackages(run, packages, ports)
  return isPast === true ? { read, warnings: [] } : readPreparedPackages(read, { run, packages }, ports)
}

interface Reading {
  readonly run: Run
  readonly packages: Packages
  readonly read: PackagesRead
  readonly ports: Ports
}

async function jobOf(decided: Decided, { run, packages, read, ports }: Reading): Promise<PackageJob> {
  const { one, snapshot } = decided
  const { history = ports.history, names = new Map() } = packageIn(read, one.name) ?? {}
  const { settings } = one
  const templates = await readTemplates(run, settings, { ...ports, history })
  const readAt: ReleaseJob['readAt'] = async (at, changed) => {
    const each = packages.each.map((other) => (other.name === one.name ? { ...other, settings: changed } : other))
    const again = await readPackages(at, { ...packages, each }, ports)
    const found = packageIn(again, one.name)
    if (found === undefined) throw new Error(`no package ${one.name}`)
    return found.snapshot
  }
  const record = { ...settingsRecord(settings, templates), ...packageRecord(one, packages) }
  return {
    decided: { ...decided, decision: bindTo(decided.decision, record) },
    record,
    names,
    sharesChangelog: sharesChangelog(one, packages),
    job: { run, settings, templates, snapshot, readAt },
    ports: { ...ports, history },
  }
}

function sharesChangelog({ name, settings }: PackageSettings, { each }: Packages): boolean {
  const path = settings.preparation?.changelog
  return path !== undefined && each.some((one) => one.name !== name && one.settings.preparation?.changelog === path)
}

function packageIn({ packages }: PackagesRead, name: string): PackageRead | undefined {
  return packages.find(({ one }) => one.name === name)
}
