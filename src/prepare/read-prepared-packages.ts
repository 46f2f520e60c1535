import { tagsNamedIn } from '../commits/version-trailer.ts'
import type { Snapshot } from '../next-version/snapshot.ts'
import { mayBeSettled } from '../next-version/settled.ts'
import type { Run } from '../next-version/read.ts'
import { choiceOf } from '../packages/decide.ts'
import { readPackages, type PackageRead, type PackagesRead } from '../packages/read.ts'
import type { Ports } from '../ports/ports.ts'
import type { SeenProposal } from '../ports/pulls.ts'
import { proposedBy } from '../record/proposed.ts'
import { readPullBody } from '../record/region.ts'
import type { Settings } from '../settings/settings.ts'
import type { Packages } from '../settings/settle-packages.ts'
import { findSettled, onChannelOf, seenProposal, type Seen } from './read-prepared.ts'

export interface PackagesLines extends Seen {
  readonly read: PackagesRead
}

interface Reading {
  readonly run: Run
  readonly packages: Packages
}

/**
 * What each package is settled on, as `readPrepared` finds it for a repository without packages. One look at the pull
 * request tells of all of them. @throws VC401–VC417, VC720
 */
export async function readPreparedPackages(
  read: PackagesRead,
  { run, packages }: Reading,
  ports: Ports,
): Promise<PackagesLines> {
  const isChosen = choiceOf(packages)
  const asked = read.packages.filter(({ one }) => isChosen(one.name) && isPrepared(one.settings))
  const [first] = asked
  if (first === undefined) return { read, warnings: [] }
  const { seen, warnings } = await seenProposal({ run, settings: first.one.settings }, ports)
  const settled = await Promise.all(asked.map(async (one): Promise<PackageRead> => settleOne(one, { run, seen })))
  const known = new Map(settled.map((one) => [one.one.name, one]))
  const each = read.packages.map((one) => known.get(one.one.name) ?? one)
  const onChannels = await readOnChannels({ ...read, packages: each }, { run, packages }, ports)
  return { read: onChannels, warnings, ...(seen && { seen }) }
}

function isPrepared(settings: Settings): boolean {
  return settings.preparation !== undefined && mayBeSettled(settings)
}

interface Settling {
  readonly run: Run
  readonly seen: SeenProposal | undefined
}

async function settleOne({ one, snapshot, ...rest }: PackageRead, { run, seen }: Settling): Promise<PackageRead> {
  const { settings } = one
  const { current } = snapshot
  if (current !== undefined)
    return {
      ...rest,
      one,
      snapshot: isNamed(current.name, snapshot, seen) ? { ...snapshot, isMerged: true } : snapshot,
    }
  const found = await findSettled({ run, settings, snapshot }, seen, { history: rest.history })
  const { prepared, proposed, warnings } = found
  const told = { ...settings, warnings: [...settings.warnings, ...warnings] }
  const known = { ...snapshot, ...(prepared && { prepared }), ...(proposed && { proposed }) }
  return { ...rest, one: { ...one, settings: told }, snapshot: known }
}

/** Whether a proposal of this version was merged. */
function isNamed(tag: string, { commits }: Snapshot, seen: SeenProposal | undefined): boolean {
  const merged = (seen?.pulls ?? []).filter(({ state }) => state === 'merged')
  const recorded = merged.some((pull) => {
    const body = readPullBody(pull)
    return body.kind === 'managed' && proposedBy(body.record).some((one) => one.tag === tag)
  })
  return recorded || commits.some(({ message }) => tagsNamedIn(message).includes(tag))
}

/** Those that are settled on a version of another channel are read on that one, all at once. */
async function readOnChannels(read: PackagesRead, { run, packages }: Reading, ports: Ports): Promise<PackagesRead> {
  const lines = new Map(
    read.packages.flatMap(({ one, snapshot: { prepared, proposed } }) => {
      const version = (prepared ?? proposed)?.version
      const found = version === undefined ? undefined : onChannelOf(version, one.settings)
      return found === undefined || found.isSame ? [] : [[one.name, found.line] as const]
    }),
  )
  if (lines.size === 0) return read
  const each = packages.each.map((one) => ({ ...one, settings: lines.get(one.name) ?? one.settings }))
  const again = await readPackages(run, { ...packages, each }, ports)
  return {
    ...again,
    packages: again.packages.map((fresh, at) => {
      const { one, snapshot } = read.packages[at] ?? fresh
      const { prepared, proposed, isMerged } = snapshot
      return {
        ...fresh,
        one: { ...fresh.one, settings: lines.get(one.name) ?? one.settings },
        snapshot: {
          ...fresh.snapshot,
          ...(prepared && { prepared }),
          ...(proposed && { proposed }),
          ...(isMerged && { isMerged }),
        },
      }
    }),
  }
}
