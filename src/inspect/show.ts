import { noSuchVersion } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { canonicalRelease } from '../plan/result.ts'
import type { Git, Tag } from '../history.ts'
import type { Inspected, Release } from '../ports.ts'
import { choosePrefix } from '../versions/tags.ts'

export interface ShownVersion {
  readonly tag: Tag
  readonly release: Release | null
}

/** One version whole: its tag and its release. @throws VC213 */
export async function showVersion({ git, forge }: Inspected, name: string, tagPrefix?: string): Promise<ShownVersion> {
  const tag = await findVersionTag(git, name, tagPrefix)
  return { tag, release: canonicalRelease(await forge.releases(), tag.name) ?? null }
}

/** As `tagMeant`. @throws VC213 where there is none */
export async function findVersionTag(git: Git, name: string, tagPrefix?: string): Promise<Tag> {
  const tag = await tagMeant(git, name, tagPrefix)
  if (tag === undefined) throw new CheckpointError(noSuchVersion(name))
  return tag
}

/** The tag that a person means by `v1.2.3` or by `1.2.3`. Without a prefix it is the one that the tags have. */
export async function tagMeant(git: Git, name: string, tagPrefix?: string): Promise<Tag | undefined> {
  const names = (await git.tagRefs()).map((tag) => tag.name)
  const prefix = tagPrefix ?? choosePrefix(names).prefix
  const found = [name, `${prefix}${name}`].find((candidate) => names.includes(candidate))
  return found === undefined ? undefined : git.tag(found)
}
