import { tagOnNoCommit } from '../errors/clone.ts'
import { noSuchVersion } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import { canonicalRelease } from '../record/canonical-release.ts'
import type { Git, Tag } from '../ports/history.ts'
import type { Inspected, Release } from '../ports/ports.ts'
import { nameMeant } from '../next-version/meant.ts'
import { prefixOf, type Reach } from '../next-version/prefix.ts'

export interface ShownVersion {
  readonly tag: Tag
  readonly release: Release | null
}

/** Which version is looked for, and how the prefix is known. */
export interface Wanted {
  readonly name: string
  readonly tagPrefix?: string | undefined
  readonly reach: Reach
}

/** One version whole: its tag and its release. @throws VC207, VC213 */
export async function showVersion({ git, forge }: Inspected, wanted: Wanted): Promise<ShownVersion> {
  const tag = await findVersionTag(git, wanted)
  const { releases } = await forge.releasesOf([tag.name])
  return { tag, release: canonicalRelease(releases, tag.name) ?? null }
}

/** As `tagMeant`. @throws VC207, VC213 where there is none */
export async function findVersionTag(git: Git, wanted: Wanted): Promise<Tag> {
  const tag = await tagMeant(git, wanted)
  if (tag === undefined) throw new CheckpointError(noSuchVersion(wanted.name))
  return tag
}

/** The tag of this clone that a person means by `v1.2.3` or by `1.2.3`. @throws VC207 */
export async function tagMeant(git: Git, { name: written, tagPrefix, reach }: Wanted): Promise<Tag | undefined> {
  const refs = await git.tagRefs()
  const names = new Set(refs.map(({ name }) => name))
  const name = await nameMeant(written, {
    exists: (candidate) => Promise.resolve(names.has(candidate)),
    prefix: () => prefixOf({ tagPrefix, refs }, reach),
  })
  return names.has(name) ? git.tag(name) : undefined
}

/** Between two versions there are commits, but not before a tree or a blob. @throws VC246 */
export function onCommit(tag: Tag): Tag {
  if (tag.leadsTo !== undefined) throw new CheckpointError(tagOnNoCommit(tag.name, tag.leadsTo))
  return tag
}
