import { foreignPrefix } from '../errors/first-release.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Range, TagRef } from '../ports/history.ts'
import { choosePrefix, DEFAULT_PREFIX, KINDS } from '../versions/prefix.ts'
import { stableTags, versionTags, type VersionTag } from '../versions/tags.ts'

/** The commits of the head after the first of these tags that stands in its history, as `History.since` tells them. */
export type Reach = (tags: readonly TagRef[]) => Promise<Range>

export interface PrefixQuestion {
  readonly tagPrefix?: string | undefined
  readonly refs: readonly TagRef[]
}

/**
 * The prefix of this repository's versions, the same for every command: the one that was set, else that of the highest
 * version in the history. The history is asked only if there are tags with and without `v`. @throws VC207
 */
export async function prefixOf({ tagPrefix, refs }: PrefixQuestion, reach: Reach): Promise<string> {
  if (tagPrefix !== undefined) return tagPrefix
  const choice = choosePrefix(refs)
  if (choice.kind === 'foreign') throw new CheckpointError(foreignPrefix(choice.prefix, choice.example))
  if (choice.kind === 'prefix') return choice.prefix
  return (await highestReached(versionTags(refs, ...KINDS), reach))?.prefix ?? DEFAULT_PREFIX
}

/** A stable version is what a base is, so a candidate decides only where there is none. */
async function highestReached(tags: readonly VersionTag[], reach: Reach): Promise<VersionTag | undefined> {
  const { base, commits } = await reach(stableTags(tags))
  if (base !== undefined) return tags.find(({ name }) => name === base.name)
  const shas = new Set(commits.map(({ sha }) => sha))
  return tags.find(({ commit }) => shas.has(commit))
}
