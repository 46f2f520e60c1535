import { CheckpointError } from '../errors/problem.ts'
import { namedByRecords, namedByTrailers } from '../next-version/merged.ts'
import type { PreparedVersion, Snapshot } from '../next-version/snapshot.ts'
import { isProposalBranch, proposalBranch, proposedIn, pullsOf } from './proposal.ts'
import { mayBeSettled } from '../next-version/settled.ts'
import { shortSha, type Sha } from '../commits/commit.ts'
import type { Ports } from '../ports/ports.ts'
import type { SeenProposal } from '../ports/pulls.ts'
import { printable } from '../text/printable.ts'
import type { Settings } from '../settings/settings.ts'
import { editVersionFiles, filesToRead } from '../version-files/edit.ts'
import { candidateOf } from '../versions/candidates.ts'
import { compareSemVer, formatSemVer, type SemVer } from '../versions/semver.ts'
import { tagNamed, withPrefix } from '../versions/tags.ts'
import { matchPattern } from '../version-files/bounded-pattern.ts'
import { readSnapshot, type Run } from '../next-version/read.ts'

export interface Read {
  readonly run: Run
  readonly settings: Settings
  readonly snapshot: Snapshot
}

export interface Line extends Pick<Read, 'settings' | 'snapshot'> {
  /** The pull requests that propose a release of this branch, where they were asked for. */
  readonly seen?: SeenProposal
}

/**
 * The version that this history is settled on: one whose preparation was merged, else one that a person asked for in an
 * open pull request. It may be of another channel than the run, and is read on that one. @throws VC401–VC417, VC720
 */
export async function readPrepared(read: Read, ports: Ports): Promise<Line> {
  const { run, settings, snapshot } = read
  if (settings.preparation === undefined || !mayBeSettled(settings)) return { settings, snapshot }
  const { seen, warnings: unasked } = await seenProposal(read, ports)
  const { prepared, proposed, warnings } = await findSettled(read, seen, ports)
  const told = { ...settings, warnings: [...settings.warnings, ...unasked, ...warnings] }
  const version = prepared?.version ?? proposed?.version
  if (version === undefined || snapshot.current !== undefined)
    return { settings: told, snapshot, ...(seen && { seen }) }
  const { isSame, line } = onChannelOf(version, told)
  const own = isSame ? snapshot : await readSnapshot(run, line, ports)
  const known = { ...own, ...(prepared && { prepared }), ...(proposed && { proposed }) }
  return { settings: line, snapshot: known, ...(seen && { seen }) }
}

/** What one line of versions is settled on; `seen`: the pull requests that propose a release, where they were asked for. */
export async function findSettled(
  read: Read,
  seen: SeenProposal | undefined,
  ports: Pick<Ports, 'history'>,
): Promise<Held & Pick<Snapshot, 'proposed'>> {
  const { snapshot } = read
  const named = seen === undefined ? [] : namedByRecords(seen, snapshot)
  const held = await findPrepared([...named, ...namedByTrailers(snapshot)], read, ports)
  const proposed = held.prepared === undefined ? versionAsked(seen, snapshot) : undefined
  return { ...held, ...(proposed && { proposed }) }
}

export interface Seen {
  readonly seen?: SeenProposal
  readonly warnings: readonly string[]
}

/** A dry run goes on where nobody answers: it plans with what it has, and says what it did not ask. */
export async function seenProposal(
  { run, settings }: Pick<Read, 'run' | 'settings'>,
  { forge }: Pick<Ports, 'forge'>,
): Promise<Seen> {
  const branch = settings.preparation?.via === 'pull-request' ? await run.branch?.() : undefined
  if (branch === undefined || isProposalBranch(branch) || forge.proposals === undefined) return { warnings: [] }
  try {
    return { seen: await forge.proposals.look(proposalBranch(branch), branch), warnings: [] }
  } catch (error) {
    if (!settings.dryRun || !(error instanceof CheckpointError)) throw error
    const [problem] = error.problems
    return { warnings: [`Could not check whether a pull request proposes a release: ${problem?.what ?? ''}`] }
  }
}

interface Held {
  readonly prepared?: PreparedVersion
  readonly warnings: readonly string[]
}

/** The first version that the files of the head hold and those of the version before did not; any, where there are none. */
async function findPrepared(
  named: readonly PreparedVersion[],
  read: Read,
  ports: Pick<Ports, 'history'>,
): Promise<Held> {
  const warnings: string[] = []
  for (const one of named) {
    if (await isInFiles(one.version, read, ports)) return { prepared: one, warnings }
    if (one.namedBy === 'trailer')
      warnings.push(
        `${printable(one.name)} is named as prepared in ${shortSha(one.commit)}, but the version files do not hold it, so it is not released for that.`,
      )
  }
  return { warnings }
}

async function isInFiles(
  version: SemVer,
  { run, settings, snapshot }: Read,
  { history }: Pick<Ports, 'history'>,
): Promise<boolean> {
  const { files = [], pep440 = {} } = settings.preparation ?? {}
  if (files.length === 0) return true
  const next = { version: formatSemVer(version), previous: [], pep440, matchPattern }
  const holdsAt = async (commit: Sha) => {
    const found = await history.filesAt(commit, filesToRead(files))
    const texts = new Map(found.map(({ path, text }) => [path, text]))
    return (await editVersionFiles(files, texts, next)).isHeld
  }
  if (!(await holdsAt(snapshot.head))) return false
  // A shallow clone lacks what the version before held.
  return snapshot.base === undefined || run.shallow || !(await holdsAt(snapshot.base.commit))
}

function versionAsked(seen: SeenProposal | undefined, { prefix, base, tags }: Snapshot): Snapshot['proposed'] {
  const { pull } = seen === undefined ? { pull: undefined } : pullsOf(seen)
  const [named] = proposedIn(pull).flatMap(({ tag, isAsked }) => (isAsked ? (withPrefix(tag, prefix) ?? []) : []))
  if (pull === undefined || named === undefined || tagNamed(tags, named.name) !== undefined) return undefined
  const isAbove = base === undefined || compareSemVer(named.version, base.version) > 0
  return isAbove ? { ...named, url: pull.url } : undefined
}

/** A candidate that was prepared is released on its own channel, a stable version on none. */
export function onChannelOf(
  version: SemVer,
  settings: Settings,
): { readonly isSame: boolean; readonly line: Settings } {
  const channel = candidateOf(version)?.channel
  const { prerelease, ...stable } = settings
  if (channel === prerelease) return { isSame: true, line: settings }
  return { isSame: false, line: channel === undefined ? stable : { ...stable, prerelease: channel } }
}
