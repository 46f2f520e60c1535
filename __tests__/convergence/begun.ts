// A state that many tests begin with is made once: a run that leads there takes twenty processes of git.
import { git } from '../e2e/repository.ts'
import type { World } from './world.ts'

interface Kept {
  readonly world: World
  readonly restore: () => void
  readonly pulls: World['github']['pulls']
}

/** `open` puts back refs, releases, pull requests and the checkout; objects stay, as git keeps them too. */
export function beginOnce(make: () => Promise<World>) {
  let kept: Kept | undefined
  return {
    async open(): Promise<World> {
      kept ??= keep(await make())
      const { world, restore, pulls } = kept
      restore()
      world.github.pulls.splice(0, Infinity, ...structuredClone(pulls))
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
  return { world, restore: world.keep(), pulls: structuredClone(world.github.pulls) }
}
