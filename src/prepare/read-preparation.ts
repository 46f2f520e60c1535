import { noBranch } from '../errors/preparation.ts'
import { CheckpointError } from '../errors/problem.ts'
import { noPullRequests } from '../errors/proposal.ts'
import type { ReleaseTexts } from '../notes/render.ts'
import type { Plan } from '../next-version/plan.ts'
import { pathsToRead, preparedFiles } from './preparation.ts'
import type { Snapshot } from '../next-version/snapshot.ts'
import { warnOfUnprepared } from './unprepared.ts'
import type { CommittedFile, PreparedFile } from '../ports/committed-file.ts'
import type { NewCommit, Ports } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'
import { formatSemVer } from '../versions/semver.ts'
import { followReleases, type Follows } from './requirements.ts'
import { filesToRead } from '../version-files/edit.ts'
import { matchPattern } from '../version-files/bounded-pattern.ts'
import { followInLocks, locksAbove } from './workspace-locks.ts'
import type { Run } from '../next-version/read.ts'

interface ReadPreparation {
  /** Undefined where nothing is to be prepared, or all of it is there. */
  readonly commit?: NewCommit
  readonly warnings: readonly string[]
}

interface Preparing {
  readonly run: Run
  readonly settings: Settings
  readonly snapshot: Snapshot
  readonly follows?: Follows
}

/** Of a tag that a person made: what to say where its commit is not prepared for it. */
export async function readUnprepared(
  plan: Plan,
  { preparation }: Settings,
  { history }: Ports,
): Promise<readonly string[]> {
  if (preparation === undefined) return []
  const committed = await history.filesAt(plan.head, filesToRead(preparation.files))
  return warnOfUnprepared(plan, preparation, { committed, matchPattern })
}

/**
 * The commit that prepares a release, from what the commit to release holds. A dry run needs no branch.
 * @throws VC701–VC717, VC722–VC730
 */
export async function readPreparation(
  { plan, texts, date }: { readonly plan: Plan; readonly texts: ReleaseTexts; readonly date: number },
  { run, settings, snapshot, follows }: Preparing,
  { history, forge }: Ports,
): Promise<ReadPreparation> {
  const { preparation } = settings
  if (preparation === undefined || texts.preparation === undefined) return { warnings: [] }
  const { released = [], manifests = [] } = follows ?? {}
  const followed = released.length === 0 ? [] : manifests
  const paths = [...new Set([...pathsToRead(preparation, texts.preparation), ...followed])]
  const found = await history.filesAt(plan.head, paths)
  const { files: committed, ...requirements } = await followReleases(
    found,
    { released, manifests: followed },
    preparation.pep440,
  )
  const before = [...snapshot.candidates, snapshot.base].filter((checkpoint) => checkpoint !== undefined)
  const { entry } = texts.preparation
  const name = follows?.nameInChangelog
  const { files: own, ...made } = await preparedFiles({
    ...{ plan, preparation, committed, forge: forge.kind },
    texts: { ...texts.preparation, entry: name === undefined ? entry : { ...entry, name } },
    previous: before.map(({ version }) => formatSemVer(version)),
    matchPattern,
    isExact: settings.version !== undefined,
  })
  const warnings = [...made.warnings, ...requirements.warnings]
  const beside = committed.filter(({ path }) => requirements.changed.includes(path) && !own.some(isAt(path)))
  const changed = [...own, ...beside.map(({ path, text }) => ({ path, text, isProgram: false }))]
  const files = [...changed, ...(follows === undefined ? [] : await readLocks({ plan, found, changed }, history))]
  if (files.length === 0) return { warnings }
  if (preparation.via === 'pull-request' && !settings.dryRun && forge.proposals === undefined)
    throw new CheckpointError(noPullRequests())
  const branch = await run.branch?.()
  if (branch === undefined && !settings.dryRun) throw new CheckpointError(noBranch())
  const { message } = texts.preparation
  return { commit: { branch: branch ?? '', parent: plan.head, message, files, date }, warnings }
}

interface Changed {
  readonly plan: Pick<Plan, 'head'>
  readonly found: readonly CommittedFile[]
  readonly changed: readonly PreparedFile[]
}

/** Locks of a workspace say again what its members say of themselves. One that is prepared as a version file is told of already. */
async function readLocks({ plan, found, changed }: Changed, history: Ports['history']): Promise<PreparedFile[]> {
  const prepared = { before: found, after: changed }
  const locks = locksAbove(prepared).filter((path) => !changed.some(isAt(path)))
  return locks.length === 0 ? [] : followInLocks(await history.filesAt(plan.head, locks), prepared)
}

function isAt(path: string): (file: { readonly path: string }) => boolean {
  return (file) => file.path === path
}
