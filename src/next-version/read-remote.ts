import { CheckpointError } from '../errors/problem.ts'
import type { History } from '../ports/history.ts'
import { lackingVersions, type RemoteSight } from './remote-sight.ts'
import type { Snapshot } from './snapshot.ts'
import type { Ports } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'

interface Asked {
  readonly snapshot: Snapshot
  readonly settings: Settings
}

/**
 * Before a tag is made the remote is asked once for its tags, by git: a version that the clone lacks would be passed over,
 * or made a second time. A dry run that nobody answers goes on with what it has, and says so. On the local forge nobody
 * is asked. @throws VC209, VC214
 */
export async function readRemote(asked: Asked, { remote, forge }: Ports): Promise<RemoteSight> {
  const { snapshot, settings } = asked
  const known = { tags: snapshot.tags, later: [], warnings: [] }
  if (remote === undefined || forge.kind === 'local') return known
  const there = await remote.tagRefs().catch((error: unknown) => {
    if (settings.dryRun && error instanceof CheckpointError) return error
    throw error
  })
  if (there instanceof CheckpointError) return { ...known, warnings: there.problems.map(({ what }) => notAsked(what)) }
  const names = new Set(snapshot.tags.map(({ name }) => name))
  const lacking = there.filter(({ name }) => !names.has(name))
  return lacking.length === 0 ? known : lookAt(remote, lacking, asked)
}

function notAsked(what: string): string {
  return `The remote could not be checked for versions that are missing here, so the real run may decide otherwise. ${what}`
}

async function lookAt(remote: History, lacking: RemoteSight['tags'], asked: Asked): Promise<RemoteSight> {
  const { snapshot } = asked
  const tags = [...snapshot.tags, ...lacking]
  const higher = lackingVersions(lacking, asked)
  if (higher.length === 0) return { tags, later: [], warnings: [] }
  const { base } = await remote.since(higher.toReversed(), snapshot.head)
  const later = await remote.containing(higher, snapshot.head)
  return { tags, ...(base && { before: base }), later, warnings: [] }
}
