import { badTagPrefix } from '../errors/inputs.ts'
import { alsoTagTwice, tagsCollide } from '../errors/packages.ts'
import type { Problem } from '../errors/problem.ts'
import type { FloatingTags } from '../versions/floating.ts'
import { KINDS } from '../versions/prefix.ts'
import { isTagPrefix } from '../versions/tags.ts'
import { tagInTheWay } from './package-checks.ts'

/** What stands before the version in a further tag of it. */
export interface AlsoTag {
  readonly prefix: string
  /** Where it was said. */
  readonly place: string
}

/** The configuration's `also-tag`, its prefixes checked (VC106). */
export function alsoTagsOf(
  said: readonly string[],
  placeOf: (index: number) => string,
): { readonly alsoTag: readonly AlsoTag[]; readonly problems: readonly Problem[] } {
  const alsoTag = said.map((prefix, index) => ({ prefix, place: placeOf(index) }))
  const bad = alsoTag.filter(({ prefix }) => !isTagPrefix(prefix))
  return { alsoTag, problems: bad.map(({ prefix, place }) => badTagPrefix({ place }, prefix)) }
}

/** The tags of one line of versions: those that count, and those that stand beside them. */
export interface TagsOfLine {
  /** The package; absent in a repository without any. */
  readonly name?: string
  /** Undefined: chosen by the tags that there are, with `v` or without. */
  readonly tagPrefix?: string | undefined
  readonly floatingTags: FloatingTags
  readonly alsoTag?: readonly AlsoTag[]
}

/**
 * A further tag whose name would be a version of another line, another tag of its own, or a folder where one of them is a
 * file (VC807, VC816). Of several packages: those of others too.
 */
export function alsoTagProblems(lines: readonly TagsOfLine[]): Problem[] {
  const names = lines.flatMap((line) => namesOf(line))
  return names.flatMap((one, at) =>
    one.place === undefined
      ? []
      : names.flatMap((other, index) => {
          const isLater = other.place !== undefined && index >= at
          return isLater || one.place === undefined ? [] : problemsBeside(one, one.place, other)
        }),
  )
}

interface NamedTags {
  readonly prefix: string
  readonly owner: string | undefined
  readonly floatingTags: FloatingTags
  /** Absent of those that count. */
  readonly place?: string
}

function namesOf({ name: owner, tagPrefix, floatingTags, alsoTag = [] }: TagsOfLine): NamedTags[] {
  const own = tagPrefix === undefined ? KINDS : [tagPrefix]
  return [
    ...own.map((prefix) => ({ prefix, owner, floatingTags })),
    ...alsoTag.map(({ prefix, place }) => ({ prefix, owner, floatingTags: 'none' as const, place })),
  ]
}

function problemsBeside(one: NamedTags, place: string, other: NamedTags): Problem[] {
  if (one.prefix === other.prefix) return [alsoTagTwice(place, one.prefix, other.owner)]
  const tag = tagInTheWay(one, other) ?? tagInTheWay(other, one)
  return tag === undefined ? [] : [tagsCollide(place, one.prefix, { name: other.owner, tag })]
}
