import type { Commit, Sha } from '../commits/commit.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { BuildQuestion } from '../next-version/builds.ts'
import type { Run } from '../next-version/read.ts'
import { attribute } from '../packages/attribute.ts'
import { pairOf } from '../packages/changed.ts'
import { decidePackages } from '../packages/decide.ts'
import type { Decided } from '../packages/groups.ts'
import { sharedOf, type PackageRead, type PackagesRead } from '../packages/read.ts'
import type { Ports } from '../ports/ports.ts'
import type { MergeMethod, PullRequest } from '../ports/pull-request.ts'
import type { AllSettings, Packages } from '../settings/settle-packages.ts'
import { branchBeside, branchIn, commitsTogether, pastCurrent, together, UNBORN, type Meeting } from './branch.ts'
import { decideOrFail, methodsOf, mergesOf } from './foretell.ts'
import { packagesPreviewOf, type PackagesForetold, type PackagesPreview } from './packages-preview.ts'

/** A pull request to a repository with packages, as each way of merging would leave the history: all from one read. */
export interface PackagesMerging {
  /** The packages after the first way that is allowed, which the run decides by. */
  readonly first: readonly PackageRead[]
  /** The commit that GitHub made to try the pull request out, where the run stands on it. */
  readonly temporary: Sha | undefined
  /** What a build of this pull request is made of, for each package. */
  readonly built: (name: string) => Pick<BuildQuestion, 'snapshot' | 'pull' | 'commits'> | undefined
  readonly preview: (first: readonly Decided[]) => PackagesPreview
}

interface Reading {
  readonly run: Pick<Run, 'pull'>
  readonly packages: Packages
  readonly settings: AllSettings
}

/** Undefined where the run is about no open pull request. */
export async function readPackagesMerging(
  read: PackagesRead,
  { run: { pull }, packages, settings }: Reading,
  ports: Pick<Ports, 'remote'>,
): Promise<PackagesMerging | undefined> {
  if (pull === undefined) return undefined
  const aside = isOnBranch(read, pull) ? undefined : await readAside(read, pull, ports)
  const meetings = new Map(read.packages.map(({ one, snapshot }) => [one.name, meet(pull, { snapshot, aside })]))
  const methods = methodsOf(pull, settings.mergeMethod)
  const after = methods.map((method) => packagesAfter(method, { read, meetings, aside }))
  return {
    first: after[0] ?? read.packages.map((one) => beforeOnly(one, meetings)),
    temporary: read.head === pull.head || aside !== undefined ? undefined : read.head,
    built: (name) => {
      const meeting = meetings.get(name)
      return meeting && { snapshot: together(meeting), pull, commits: commitsTogether(meeting) }
    },
    preview: (first) => {
      const foretold = after.map((each, at) => (at === 0 && each !== undefined ? first : foretell(each, packages)))
      return packagesPreviewOf({ meetings, methods, foretold, first, settings })
    },
  }
}

/** The commits of a pull request that the run does not stand on, with what they changed. */
interface Aside {
  readonly commits: readonly Commit[] | undefined
  readonly changed: ReadonlyMap<Sha, readonly string[]>
}

function isOnBranch({ packages }: PackagesRead, pull: PullRequest): boolean {
  return packages.some(({ snapshot }) => branchIn(snapshot, pull) !== undefined)
}

/** As far as the clone or its remote has them. */
async function readAside(
  { head, source }: PackagesRead,
  pull: PullRequest,
  { remote }: Pick<Ports, 'remote'>,
): Promise<Aside> {
  try {
    const isHere = (await source.commitOf(pull.head)) !== undefined
    const shared = await sharedOf({ history: isHere ? source : (remote ?? source), remote }, pull.head)
    const commits = await shared.commitsSince([head])
    return { commits, changed: await shared.changedPaths(commits.map(pairOf)) }
  } catch (error) {
    if (error instanceof CheckpointError) return { commits: undefined, changed: new Map() }
    throw error
  }
}

function meet(
  pull: PullRequest,
  { snapshot, aside }: Pick<PackageRead, 'snapshot'> & { readonly aside: Aside | undefined },
): Meeting {
  const branch = aside === undefined ? branchIn(snapshot, pull) : undefined
  if (branch !== undefined) return { pull, snapshot, branch }
  const past = pastCurrent(snapshot)
  return { pull, snapshot: past, branch: branchBeside(past, aside?.commits) }
}

interface Met {
  readonly read: PackagesRead
  readonly meetings: ReadonlyMap<string, Meeting>
  readonly aside: Aside | undefined
}

/** Undefined where too little of the branch is known. */
function packagesAfter(method: MergeMethod, { read, meetings, aside }: Met): readonly PackageRead[] | undefined {
  const changed = changedBy(method, { read, meetings, aside })
  const shares = attribute(
    [...changed.keys()].map((sha) => ({ sha })),
    changed,
    read.territories,
  )
  const after = read.packages.map((one): PackageRead | undefined => {
    const meeting = meetings.get(one.one.name)
    const [merge] = meeting === undefined ? [] : mergesOf(meeting, { mergeMethod: method })
    if (merge?.snapshot === undefined) return undefined
    // A squash has the name of the branch's last commit, and changes other files than that.
    const kept = [...(one.snapshot.shares ?? [])].filter(([sha]) => !changed.has(sha))
    const own = new Map([...kept, ...(shares.get(one.one.name) ?? [])])
    return { ...one, snapshot: { ...merge.snapshot, shares: own } }
  })
  return after.includes(undefined) ? undefined : (after as readonly PackageRead[])
}

/** What the commits change that are not there yet: the merge that GitHub tried tells it, else all commits of the branch do. */
function changedBy(method: MergeMethod, { read, meetings, aside }: Met): ReadonlyMap<Sha, readonly string[]> {
  const [meeting] = meetings.values()
  const own = meeting?.branch.own ?? []
  const known = aside?.changed ?? read.changed
  const whole =
    aside === undefined && read.head !== meeting?.pull.head
      ? (read.changed.get(read.head) ?? [])
      : [...new Set(own.flatMap(({ sha }) => known.get(sha) ?? []))]
  const added = aside?.changed ?? new Map<Sha, readonly string[]>()
  if (method === 'rebase' || meeting === undefined) return added
  return new Map([...added, [method === 'squash' ? meeting.pull.head : UNBORN, whole]])
}

function beforeOnly(one: PackageRead, meetings: ReadonlyMap<string, Meeting>): PackageRead {
  const meeting = meetings.get(one.one.name)
  return meeting === undefined ? one : { ...one, snapshot: { ...meeting.snapshot, commits: meeting.branch.before } }
}

function foretell(after: readonly PackageRead[] | undefined, packages: Packages): PackagesForetold {
  return after === undefined ? { kind: 'unknown' } : decideOrFail(() => decidePackages(after, packages).packages)
}
