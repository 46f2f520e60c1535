import { noSuchVersion } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { canonicalRelease } from '../plan/result.ts'
import type { Git, Ports, Release, Tag } from '../ports.ts'
import { choosePrefix } from '../versions/tags.ts'

export interface ShownVersion {
  readonly tag: Tag
  readonly release: Release | null
}

/** One version whole: its tag and its release. @throws VC213 */
export async function showVersion({ git, forge }: Ports, name: string): Promise<ShownVersion> {
  const tag = await findVersionTag(git, name)
  return { tag, release: canonicalRelease(await forge.releases(), tag.name) ?? null }
}

/** The tag that a person means by `v1.2.3` or by `1.2.3`. @throws VC213 */
export async function findVersionTag(git: Git, name: string): Promise<Tag> {
  const names = await git.tagNames()
  const { prefix } = choosePrefix(names)
  const found = [name, `${prefix}${name}`].find((candidate) => names.includes(candidate))
  const tag = found === undefined ? undefined : await git.tag(found)
  if (tag === undefined) throw new CheckpointError(noSuchVersion(name))
  return tag
}
