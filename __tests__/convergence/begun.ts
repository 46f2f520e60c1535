// A state that many tests begin with is made once: a run that leads there takes twenty processes of git.
import { git } from '../e2e/repository.ts'
import type { World } from './world.ts'

interface Kept {
  readonly world: World
  readonly restore: () => void
}

/** `open` puts back refs, releases, pull requests and the checkout; objects stay, as git keeps them too. */
export function beginOnce(make: () => Promise<World>) {
  let kept: Kept | undefined
  return {
    async open(): Promise<World> {
      kept ??= keep(await make())
      const { world, restore } = kept
      restore()
      git(world.directory, 'reset', '--quiet', '--hard')
      return world
    },
    holds: (world: World) => world === kept?.world,
    async end(): Promise<void> {
      await kept?.world.end()
    },
  }
}

function keep(world: World): Kept {
  return { world, restore: world.keep() }
}
