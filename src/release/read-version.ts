import { noSuchVersion } from '../errors/history.ts'
import { noVersionHere, tagOnlyHere } from '../errors/publication.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { TagRef } from '../ports/history.ts'
import { nameMeant } from '../next-version/meant.ts'
import { prefixOf } from '../next-version/prefix.ts'
import type { WholeVersionTag } from '../next-version/snapshot.ts'
import type { Ports } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'
import { tagNamed, versionNameOf, versionTags, withPrefix } from '../versions/tags.ts'
import { headOf, tagsOf } from '../next-version/read-history.ts'
import { reachOf, type Run } from '../next-version/read.ts'

/** A version that is there already. */
export interface FoundVersion {
  /** As the forge has it. */
  readonly tag: WholeVersionTag
  /** Every tag that the history knows. */
  readonly tags: readonly TagRef[]
}

interface Known {
  readonly refs: readonly TagRef[]
  /** The prefix of this repository's versions. */
  readonly prefix: () => Promise<string>
}

/**
 * The version that the input `tag` names; else that of the event's tag; else the highest on the commit. Undefined where
 * the event releases nothing, and its tag is no version or gone. @throws VC203, VC205–VC207, VC209, VC213, VC621, VC626
 */
export async function readVersion(run: Run, settings: Settings, ports: Ports): Promise<FoundVersion | undefined> {
  const { refs } = await tagsOf(ports, { shallow: run.shallow, tagPrefix: settings.tagPrefix })
  const known = { refs, prefix: () => prefixOf({ tagPrefix: settings.tagPrefix, refs }, reachOf(run, ports)) }
  const name = settings.tag === undefined ? await nameOf(run, known, ports) : await tagMeant(settings, known, ports)
  if (name === undefined) return undefined
  const named = versionNameOf(name, settings.tagPrefix)
  if (named === undefined) throw new CheckpointError(noSuchVersion(name))
  const tag = await ports.forge.findTag(name)
  if (tag !== undefined) return { tag: { ...tag, ...named }, tags: refs }
  if (run.afterOnly !== undefined) return undefined
  const isHere = tagNamed(refs, name) !== undefined
  throw new CheckpointError(isHere ? tagOnlyHere(name) : noSuchVersion(name))
}

/** The tag that the input `tag` means; whether there is one is to be seen. */
export function tagMeant({ tag = '' }: Settings, { prefix }: Pick<Known, 'prefix'>, { forge }: Ports): Promise<string> {
  return nameMeant(tag, { exists: async (name) => (await forge.findTag(name)) !== undefined, prefix })
}

/** Without being told: the event's, else the highest on the commit. */
async function nameOf(run: Run, { refs, prefix }: Known, ports: Ports): Promise<string | undefined> {
  const own = await prefix()
  const ofEvent = [run.tag ?? ''].find((name) => withPrefix(name, own) !== undefined)
  if (ofEvent !== undefined || run.afterOnly !== undefined) return ofEvent
  const head = await headOf(ports, run)
  const carried = refs.filter(({ commit }) => commit === head)
  const [highest] = versionTags(carried, own)
  if (highest === undefined) throw new CheckpointError(noVersionHere(head))
  return highest.name
}
