// Both forges that a run may release to.
import type { Forge } from '../../src/ports/ports.ts'
import type { Git } from '../../src/ports/history.ts'
import type { Ended, World } from './world.ts'

/** A forge to release to, and where its tags are. */
export interface Place {
  readonly directory: string
  readonly forge: Forge
  /** A run whose checkout knows nothing of what the forge has. */
  readonly run: (inputs?: Readonly<Record<string, string>>) => Promise<Ended>
}

/** `opened`: the world, and its history as runs have read it before anything was written. */
export function placesOf(
  opened: () => { readonly world: World; readonly past: Git },
): readonly (readonly [string, () => Place])[] {
  const placeOn = (directory: string, forge: Forge): Place => {
    const { world, past } = opened()
    return { directory, forge, run: (inputs = {}) => world.release({ inputs, forge, git: past }) }
  }
  return [
    ['GitHub', () => placeOn(opened().world.remote, opened().world.forge())],
    ['the local forge', () => placeOn(opened().world.directory, opened().world.localForge())],
  ]
}

/** What became of the steps, the codes of a failure, or the word for the end. */
export function stepsOf(ended: Ended): string {
  if (ended.kind === 'failed') return ended.codes.join(', ')
  if (ended.kind !== 'released') return ended.kind
  return ended.written.steps.map(({ kind, outcome }) => `${kind} ${outcome}`).join(', ')
}

export async function deleteAll(forge: Forge): Promise<void> {
  for (const release of await forge.releases()) await forge.deleteDraft(release)
}
