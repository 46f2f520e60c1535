import type { FloatStep } from '../writes/step.ts'
import { isSameLine, type FloatingName } from '../versions/floating.ts'
import { compareSemVer } from '../versions/semver.ts'
import { stableTags, versionTags, type VersionName } from '../versions/tags.ts'

/**
 * How many of the highest versions are looked up by their tags. Whether a higher one is published shows nearly always in
 * the first; more are for tags that have no release, or a draft.
 */
const MOST = 30

type Named = readonly { readonly name: string }[]

/** The tags whose releases say whether this version is the highest that people are offered. */
export function tagsAbove({ prefix, version }: Omit<VersionName, 'name'>, tags: Named): string[] {
  return highest(tags, prefix, (other) => compareSemVer(other.version, version) > 0)
}

/** The tags whose releases say where a floating tag belongs: its own, and those of higher versions in its line. */
export function tagsOfFloat({ name, follows, to }: FloatStep, tags: Named): string[] {
  const isAbove = (other: VersionName) => compareSemVer(other.version, to.version) > 0 && inLine(other, to, follows)
  return [name, ...highest(tags, to.prefix, isAbove)]
}

/** The tags of the versions that may stand in for one that is withdrawn: in its lines, and of all. */
export function tagsInstead(own: VersionName, lines: readonly FloatingName[], tags: Named): string[] {
  const isOther = (other: VersionName) => other.name !== own.name
  const inLines = lines.flatMap(({ follows }) =>
    highest(tags, own.prefix, (other) => isOther(other) && inLine(other, own, follows)),
  )
  return [...highest(tags, own.prefix, isOther), ...inLines]
}

function inLine(one: VersionName, other: Omit<VersionName, 'name'>, follows: FloatingName['follows']): boolean {
  return isSameLine(one.version, other.version, follows)
}

function highest(tags: Named, prefix: string, isMeant: (version: VersionName) => boolean): string[] {
  return stableTags(versionTags(tags, prefix))
    .filter(isMeant)
    .slice(0, MOST)
    .map(({ name }) => name)
}
