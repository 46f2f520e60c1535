import type { Commit, Sha } from '../commits/commit.ts'
import type { Shares } from '../commits/packages/share.ts'
import type { Ports } from '../ports/ports.ts'
import type { Packages, PackageSettings } from '../settings/settle-packages.ts'
import { attribute, attribution, type Attributed } from './attribute.ts'
import { pairOf } from './changed.ts'
import { sharedOf } from './read.ts'
import { territoriesOf } from './territories.ts'

/** How commits of the past concern each package, by the paths that the packages have now. @throws VC210, VC214, VC812 */
export async function attributePast(
  commits: readonly Commit[],
  { each }: Packages,
  { history, remote }: Pick<Ports, 'history' | 'remote'>,
): Promise<Attributed> {
  const [newest] = commits
  const changed =
    newest === undefined
      ? new Map<Sha, readonly string[]>()
      : await (await sharedOf({ history, remote }, newest.sha)).changedPaths(commits.map(pairOf))
  return attribute(commits, changed, await territoriesOf(each))
}

type OneOf = Pick<PackageSettings, 'name'>

/** How past commits concern one package. */
export function sharesOf(
  { name }: OneOf,
  packages: Packages,
  ports: Pick<Ports, 'history' | 'remote'>,
): (commits: readonly Commit[]) => Promise<Shares> {
  return async (commits) => (await attributePast(commits, packages, ports)).get(name) ?? new Map()
}

/** Whether a file counts for one package. */
export async function filesOf({ name }: OneOf, { each }: Packages): Promise<(path: string) => boolean> {
  const touchedBy = attribution(await territoriesOf(each))
  return (path) => {
    const touch = touchedBy([path]).get(name)
    return touch !== undefined && touch.excluded === undefined
  }
}
