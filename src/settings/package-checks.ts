import { inTwoGroups, noSuchPackage, samePath, samePrefix, tagsCollide } from '../errors/packages.ts'
import type { Problem } from '../errors/problem.ts'
import type { FloatingTags } from '../versions/floating.ts'
import { ROOT, type GroupRule, type PackageRule, type PlaceOf } from './package-rule.ts'

/** What all packages and groups together must keep to. */
export interface Together {
  readonly packages: readonly PackageRule[]
  readonly groups: readonly GroupRule[]
  readonly latest: string | undefined
  readonly placeOf: PlaceOf
}

/** What no package can have beside the others (VC803–VC809). */
export function packageProblems(together: Together): Problem[] {
  return [
    ...samePaths(together.packages),
    ...samePrefixes(together),
    ...unknownNames(together),
    ...doubleMembers(together.groups),
  ]
}

function samePaths(packages: readonly PackageRule[]): Problem[] {
  const owners = new Map<string, string>()
  return packages.flatMap(({ name, pathPlace, paths }) =>
    paths.flatMap((path) => {
      const owner = owners.get(path)
      owners.set(path, owner ?? name)
      return owner === undefined ? [] : [samePath(pathPlace, path === ROOT ? '.' : path, owner)]
    }),
  )
}

/** Also two prefixes of which one would be a folder where the other's version or floating tag is a file. */
function samePrefixes({ packages, placeOf }: Together): Problem[] {
  return packages.flatMap(({ name, place, prefix }, at) => {
    const where = () => placeOf('packages', name, 'tag-prefix')
    const twin = packages.slice(0, at).find((other) => other.prefix === prefix)
    if (twin !== undefined) return [samePrefix(where() || place, prefix, twin.name)]
    return packages.flatMap((other) => {
      const tag = tagInTheWay({ prefix }, other)
      return tag === undefined ? [] : [tagsCollide(where(), prefix, { name: other.name, tag })]
    })
  })
}

/** A tag of this prefix that would have to be a folder for tags of the longer one. */
export function tagInTheWay(
  { prefix }: Pick<PackageRule, 'prefix'>,
  other: Pick<PackageRule, 'prefix' | 'floatingTags'>,
): string | undefined {
  const rest = prefix.startsWith(other.prefix) ? prefix.slice(other.prefix.length) : ''
  const [, tag] = TAG_NAMES[other.floatingTags].exec(rest) ?? []
  return tag === undefined ? undefined : other.prefix + tag
}

/** Versions, and the floating tags that follow them, at the beginning of a longer name. */
const TAG_NAMES: Readonly<Record<FloatingTags, RegExp>> = {
  none: /^(\d+\.\d+\.\d+)\//,
  major: /^(\d+(?:\.\d+\.\d+)?)\//,
  minor: /^(\d+(?:\.\d+){0,2})\//,
}

function unknownNames({ packages, groups, latest, placeOf }: Together): Problem[] {
  const names = packages.map(({ name }) => name)
  const unknown = (said: readonly string[], ...keys: readonly PropertyKey[]) =>
    said.flatMap((name, at) => (names.includes(name) ? [] : [noSuchPackage(placeOf(...keys, at), name, names)]))
  return [
    ...groups.flatMap((group) => unknown(group.packages, 'groups', group.name, 'packages')),
    ...packages.flatMap(({ name, dependsOn }) => unknown(dependsOn, 'packages', name, 'depends-on')),
    ...(latest === undefined || names.includes(latest) ? [] : [noSuchPackage(placeOf('latest'), latest, names)]),
  ]
}

function doubleMembers(groups: readonly GroupRule[]): Problem[] {
  const first = new Map<string, string>()
  return groups.flatMap(({ name: group, place, packages }) =>
    packages.flatMap((name) => {
      const other = first.get(name)
      first.set(name, other ?? group)
      return other === undefined ? [] : [inTwoGroups(place, name, other)]
    }),
  )
}
