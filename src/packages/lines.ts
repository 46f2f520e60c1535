import type { Commit, Sha } from '../commits/commit.ts'
import type { Changes } from '../commits/history/git-log.ts'
import type { Attributed } from './attribute.ts'
import { above, rangeOf, type RangeChoice } from '../next-version/range.ts'
import type { SharedHistory, TagRef } from '../ports/history.ts'
import type { PackageSettings } from '../settings/settle-packages.ts'
import type { VersionTag } from '../versions/tags.ts'

/** A package and the tags that may be its base. */
export interface Line {
  readonly one: PackageSettings
  readonly choice: RangeChoice
}

/** A package with its range. */
export interface Ranged extends Line {
  readonly base?: VersionTag
  /** All commits after the base, whichever package they touch. */
  readonly commits: readonly Commit[]
}

/** The range of each package, and all of them together. */
export interface RangesRead {
  /** What not every base reaches, in no order. */
  readonly commits: readonly Commit[]
  readonly lines: readonly Ranged[]
  /** What no base reaches. */
  readonly common: ReadonlySet<Sha>
  /** What was told along with the commits of the paths that they changed. */
  readonly told?: Told
}

/** All that is read once for all packages. */
export interface LinesRead extends RangesRead {
  readonly head: Sha
  readonly refs: readonly TagRef[]
  readonly shared: SharedHistory
  readonly shares: Attributed
}

/** Paths that were told along with the commits: all of the newer ones, and of the older ones what laggards have a say in. */
export interface Told {
  readonly newer: Changes
  readonly older?: ToldOlder
}

export interface ToldOlder extends Changes {
  /** The packages whose folders were asked for. */
  readonly laggards: readonly string[]
}

/** The tags of each package that may be the base of its range. */
export function linesOf(each: readonly PackageSettings[], tags: readonly TagRef[], head: Sha): Line[] {
  return each.map((one) => {
    const { prefix, settings } = one
    const { version: wanted, prerelease: channel, maintenance } = settings
    return { one, choice: rangeOf({ tags, head, prefix, wanted, channel, inside: maintenance?.range }) }
  })
}

/** The base of a line: the highest of its tags that stands in the history. */
export function baseOf({ choice }: Line, reached: ReadonlySet<string>): VersionTag | undefined {
  return choice.candidates.find(({ name }) => reached.has(name))
}

/** Versions above the base of a line, which may stand on later commits. */
export function aboveBase({ choice, base }: Ranged): VersionTag[] {
  return [...above(base, choice.candidates), ...above(base, choice.ofChannel)]
}
