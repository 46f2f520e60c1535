import type { Commit, Sha } from '../commits/commit.ts'
import { packagesNeedTrees } from '../errors/packages.ts'
import { shallowClone } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { namesFor, type Run } from '../next-version/read.ts'
import { headOf, readHistory, type Sources } from '../next-version/read-history.ts'
import type { Snapshot } from '../next-version/snapshot.ts'
import type { History, SharedHistory, TagRef } from '../ports/history.ts'
import type { Ports } from '../ports/ports.ts'
import type { Packages, PackageSettings } from '../settings/settle-packages.ts'
import { versionTags } from '../versions/tags.ts'
import { attribute, type Territory } from './attribute.ts'
import { readChanged } from './changed.ts'
import { readManifests, type Names, type PackageManifests } from './manifests.ts'
import { lineHistories } from './line-history.ts'
import { linesOf, type LinesRead, type Ranged } from './lines.ts'
import { refuseMissing } from './missing.ts'
import { readRanges } from './read-ranges.ts'
import { filesTogether } from './shared-files.ts'
import { territoriesOf } from './territories.ts'

/** A package with the snapshot that its version is decided from. */
export interface PackageRead {
  readonly one: PackageSettings
  readonly snapshot: Snapshot
  /** Its history, answered from what was read for all. */
  readonly history: History
  /** What its manifests are called. */
  readonly names: Names
}

export interface PackagesRead {
  readonly head: Sha
  readonly packages: readonly PackageRead[]
  /** Commits after the last version of every package, with the packages that they touch. */
  readonly recent: readonly {
    readonly commit: Commit
    readonly touches: readonly string[]
    readonly isEmpty: boolean
  }[]
  /** The paths that each commit changed, beside its first parent. */
  readonly changed: ReadonlyMap<Sha, readonly string[]>
  readonly territories: readonly Territory[]
  /** Where other commits than those of the head can be asked for. */
  readonly source: History
}

/** Reads the history once for all packages. @throws VC202–VC214, VC801, VC811, VC812 */
export async function readPackages(run: Run, packages: Packages, ports: Ports): Promise<PackagesRead> {
  const head = await headOf(ports, run)
  const [{ source: asked, refs }] = await Promise.all([readTags(run, packages, ports), ports.history.holdsFiles?.()])
  const source = { ...asked, filesAt: filesTogether(asked) }
  const lines = linesOf(packages.each, refs, head)
  const candidates = lines.map(({ choice }) => choice.candidates)
  const shared = await sharedOf({ history: asked, remote: ports.remote }, head, candidates)
  const territories = await territoriesOf(packages.each)
  const ranged = await readRanges(lines, { head, territories, shared })
  const known = { head, refs, shared, ...ranged }
  const changing = readChanged(ranged, territories, shared)
  const [changed, histories] = await Promise.all([
    changing,
    lineHistories(source, known),
    refuseMissing({ ...ranged, head, changed: changing }, shared),
  ])
  const manifests = await readManifests(packages.each, head, source)
  const shares = attribute(ranged.commits, changed, territories)
  const read: LinesRead = { ...known, shares }
  return {
    head,
    packages: await Promise.all(
      ranged.lines.map((line, at) =>
        readOne(line, histories[at] ?? source, { run, read, ports, manifests: manifests[at] }),
      ),
    ),
    recent: recentOf(read, changed),
    ...{ changed, territories, source },
  }
}

/** From wherever the files of commits can be compared. @throws VC812 */
export async function sharedOf(
  { history, remote }: { readonly history: History; readonly remote: History | undefined },
  head: Sha,
  candidates: readonly (readonly TagRef[])[] = [],
): Promise<SharedHistory> {
  const shared = (await history.shared?.(head, candidates)) ?? (await remote?.shared?.(head, candidates))
  if (shared === undefined) throw new CheckpointError(packagesNeedTrees())
  return shared
}

interface Reading {
  readonly run: Run
  readonly read: LinesRead
  readonly ports: Ports
  readonly manifests: PackageManifests | undefined
}

async function readOne({ one: said }: Ranged, history: History, reading: Reading): Promise<PackageRead> {
  const { run, read, ports, manifests: { names, dependsOn } = { ...said, names: new Map() } } = reading
  const one = { ...said, dependsOn }
  const { version: wanted, prerelease: channel, maintenance } = one.settings
  const question = {
    shallow: false,
    revision: read.head,
    tagPrefix: one.prefix,
    wanted,
    channel,
    inside: maintenance?.range,
  }
  const found = await readHistory({ history: { ...history, commitOf: () => Promise.resolve(read.head) } }, question)
  const shares = read.shares.get(one.name) ?? new Map()
  return { one, names, history, snapshot: { ...found, ...namesFor(run, one.settings, ports), shares } }
}

/** Where a package has no version here the remote is asked for its tags, once for all: it may have been cloned without them. */
async function readTags(
  { shallow }: Run,
  { each }: Packages,
  { history, remote }: Sources,
): Promise<{ readonly source: History; readonly refs: readonly TagRef[] }> {
  if (shallow && remote === undefined) throw new CheckpointError(shallowClone())
  if (shallow && remote !== undefined) return { source: remote, refs: await remote.tagRefs() }
  const refs = await history.tagRefs()
  const lacking = each.filter(({ prefix }) => !hasVersion(refs, prefix))
  if (lacking.length === 0 || remote === undefined) return { source: history, refs }
  const there = await remote.tagRefs()
  if (lacking.some(({ prefix }) => hasVersion(there, prefix))) return { source: remote, refs: there }
  return { source: history, refs: [...new Map([...there, ...refs].map((ref) => [ref.name, ref])).values()] }
}

function hasVersion(refs: readonly TagRef[], prefix: string): boolean {
  return versionTags(refs, prefix).length > 0
}

/** What came after the last version of every package: of the rest nobody wants to be told with each run. */
function recentOf(
  { lines, shares, common }: LinesRead,
  changed: ReadonlyMap<Sha, readonly string[]>,
): PackagesRead['recent'] {
  const recent = (lines[0]?.commits ?? []).filter(({ sha }) => common.has(sha))
  return recent.map((commit) => {
    const isEmpty = (changed.get(commit.sha)?.length ?? 0) === 0
    const touches = lines.filter(({ one }) => shares.get(one.name)?.has(commit.sha)).map(({ one }) => one.name)
    return { commit, touches: isEmpty ? [] : touches, isEmpty }
  })
}
