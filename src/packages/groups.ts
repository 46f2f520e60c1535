import { higherBump, type BumpLevel } from '../commits/commit.ts'
import type { Decision } from '../next-version/plan.ts'
import type { Led, Snapshot } from '../next-version/snapshot.ts'
import type { GroupRule } from '../settings/package-rule.ts'
import type { PackageSettings } from '../settings/settle-packages.ts'
import { nextCandidate } from '../versions/candidates.ts'
import { levelForBase, nextVersion } from '../versions/next.ts'
import { compareSemVer, formatSemVer, isStable, type SemVer } from '../versions/semver.ts'

/** A package with what is decided of it so far. */
export interface Decided {
  readonly one: PackageSettings
  readonly snapshot: Snapshot
  readonly decision: Decision
  /** The same without the number of its group: whether the package changed itself, or by what it depends on. */
  readonly own: Decision
  /** Whether a pull request proposed this very version and was merged: no group and no dependency changes it any more. */
  readonly isSettled?: boolean
}

export function isReleased({ decision }: Decided): boolean {
  return decision.kind !== 'nothing'
}

/**
 * What the members of a group take together, by package; those that are not led stay as they are. A fixed group is
 * released whole, a linked one as far as it changed. The number is never lower than any member's last.
 */
export function leadGroup({ name, versions, packages }: GroupRule, all: readonly Decided[]): Map<string, Led> {
  const members = all.filter(({ one }) => packages.includes(one.name))
  const changed = members.filter(({ own }) => own.kind !== 'nothing')
  const open = changed.filter(({ isSettled }) => isSettled !== true)
  const version = numberOf(members, { changed, open })
  if (version === undefined) return new Map()
  const joining = versions === 'fixed' ? members : changed
  const because = (member: Decided) => {
    const [leader] = changed.filter((one) => one !== member)
    if (member.own.kind !== 'nothing') return `${member.own.plan.reason}; the group ${name} shares its number`
    return leader === undefined ? '' : `released together with ${leader.one.name} ${formatSemVer(version)}`
  }
  return new Map(
    joining
      .filter(({ snapshot, isSettled }) => snapshot.current === undefined && isSettled !== true)
      .map((member) => [member.one.name, { version, because: because(member) }]),
  )
}

interface Changed {
  readonly changed: readonly Decided[]
  /** Those among them whose number is not settled yet; where there is none, nobody needs another one. */
  readonly open: readonly Decided[]
}

/**
 * The number of the whole group: that of a member which the head carries already, so that a rerun completes the others;
 * else the next one, which is never lower than what was proposed and merged, or asked for in a pull request.
 */
function numberOf(members: readonly Decided[], { changed, open }: Changed): SemVer | undefined {
  if (open.length === 0) return undefined
  const carried = highest(open.flatMap(({ snapshot }) => snapshot.current?.version ?? []))
  if (carried !== undefined) return carried
  const asked = open.flatMap(({ one }) => one.settings.version ?? [])
  if (asked.length > 0) return highest(asked)
  return highest([...changed.flatMap(keptIn), ...nextOf(members, open)])
}

/** What the commits of the members ask for, above the highest version of any. */
function nextOf(members: readonly Decided[], open: readonly Decided[]): SemVer[] {
  const last = highest(members.flatMap(({ snapshot }) => snapshot.base?.version ?? []))
  if (last === undefined) return open.flatMap(({ own }) => (own.kind === 'nothing' ? [] : [own.next.version]))
  const [{ settings }] = open.map(({ one }) => one) as [PackageSettings]
  const level = levelForBase(open.map(levelOf).reduce(higherBump, 'patch'), last, settings.majorOnZero)
  const target = nextVersion(last, level === 'none' ? 'patch' : level)
  const { prerelease } = settings
  if (prerelease === undefined) return [target]
  const before = highest(members.flatMap(({ snapshot }) => snapshot.lastCandidate?.version ?? []))
  return [nextCandidate(target, prerelease, before)]
}

/** A version that was settled before this run. */
function keptIn({ snapshot: { prepared, proposed, current }, own, isSettled }: Decided): SemVer[] {
  if (isSettled === true && current !== undefined) return [current.version]
  const isKept = own.kind !== 'nothing' && [prepared?.name, proposed?.name].includes(own.next.name)
  return isKept ? [own.next.version] : []
}

/** What a member's own commits, or whoever asked for it, want. */
function levelOf({ one, own }: Decided): BumpLevel {
  const { bump } = one.settings
  if (bump === 'patch' || bump === 'minor' || bump === 'major') return bump
  return own.kind === 'nothing' ? 'none' : higherBump(own.plan.asked, 'patch')
}

function highest(versions: readonly SemVer[]): SemVer | undefined {
  return [...versions].sort(compareSemVer).at(-1)
}

/** A stable release of what depends on a candidate would offer that candidate to everybody. */
export function isUnripe(version: SemVer, { settings }: PackageSettings): boolean {
  return !isStable(version) && settings.prerelease === undefined
}
