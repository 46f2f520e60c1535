import { noSuchVersion } from '../errors/history.ts'
import { noVersionHere, tagOnlyHere } from '../errors/publication.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Tag, TagRef } from '../history.ts'
import type { Ports } from '../ports.ts'
import type { Settings } from '../settings/settings.ts'
import { versionTags } from '../versions/tags.ts'
import { headOf, tagsOf } from './read-history.ts'
import type { Run } from './read.ts'

/** A version that is there already. */
export interface FoundVersion {
  /** As the forge has it. */
  readonly tag: Tag
  readonly version: string
  /** Every tag that the history knows. */
  readonly tags: readonly TagRef[]
}

/**
 * The version that the input `tag` names; else that of the event's tag; else the highest on the commit. Undefined where
 * the event releases nothing, and its tag is no version or gone. @throws VC203, VC205–VC207, VC209, VC213, VC621, VC626
 */
export async function readVersion(run: Run, settings: Settings, ports: Ports): Promise<FoundVersion | undefined> {
  const { refs, prefix } = await tagsOf(ports, { shallow: run.shallow, tagPrefix: settings.tagPrefix })
  const isVersion = (name: string) => versionTags([name], prefix).length > 0
  const ofEvent = [run.tag ?? ''].find(isVersion)
  if (settings.tag === undefined && ofEvent === undefined && run.afterOnly !== undefined) return undefined
  const said = settings.tag ?? ofEvent
  const name =
    said === undefined ? await highestOn(run, { refs, prefix }, ports) : [said, `${prefix}${said}`].find(isVersion)
  if (name === undefined) throw new CheckpointError(noSuchVersion(said ?? ''))
  const tag = await ports.forge.findTag(name)
  if (tag !== undefined) return { tag, version: name.slice(prefix.length), tags: refs }
  if (run.afterOnly !== undefined) return undefined
  const isHere = refs.some((ref) => ref.name === name)
  throw new CheckpointError(isHere ? tagOnlyHere(name) : noSuchVersion(name))
}

interface Known {
  readonly refs: readonly TagRef[]
  readonly prefix: string
}

async function highestOn(run: Run, { refs, prefix }: Known, ports: Ports): Promise<string> {
  const head = await headOf(ports, run)
  const [highest] = versionTags(
    refs.filter(({ commit }) => commit === head).map(({ name }) => name),
    prefix,
  )
  if (highest === undefined) throw new CheckpointError(noVersionHere(head))
  return highest.name
}
