import type { Change } from '../change.ts'
import { higherBump, type BumpLevel, type Sha } from '../commit.ts'
import type { Contribution } from '../contribution.ts'

/** How a commit concerns one of several packages: packages/attribute.ts says which. */
export interface Share {
  /** The package. */
  readonly name: string
  /** Scopes, in small letters, that name a package which the commit touched, and that package. */
  readonly named: ReadonlyMap<string, string>
  /** Whether a commit that is scoped to another package counts with its whole level all the same. */
  readonly isWhole: boolean
  /** Whether the commit changed no file at all: then only what is scoped to the package is its own. */
  readonly isEmpty: boolean
  /** A file elsewhere that counts for the package. */
  readonly included?: string
  /** A file of the package that does not count for it, where no other was touched. */
  readonly excluded?: string
}

export type Shares = ReadonlyMap<Sha, Share>

/** What a commit adds to the release of one package; undefined where it has no part in it. */
export function takeShare(contribution: Contribution, share: Share | undefined): Contribution | undefined {
  if (share === undefined) return undefined
  const { changes, verdict } = contribution
  if (share.excluded !== undefined) {
    const reason = { kind: 'excluded', path: share.excluded } as const
    return { changes: [], verdict: { ...verdict, counts: 'none', skipped: true, reason }, warnings: [] }
  }
  const own = changes.filter((change) => !share.isEmpty || ownerOf(change, share) === share.name)
  if (share.isEmpty && own.length === 0) return undefined
  const shared = own.map((change) => capTo(change, share))
  const counts = shared.reduce<BumpLevel>((level, { bump }) => higherBump(level, bump), 'none')
  const isLower = shared.some((change, at) => change.bump !== own[at]?.bump)
  const reason = {
    ...verdict.reason,
    ...(isLower && { capped: { package: share.name, owners: othersOf(own, share) } }),
    ...(share.included !== undefined && { included: share.included }),
  }
  return { ...contribution, changes: shared, verdict: { ...verdict, counts, reason } }
}

/** The touched package that the scope names; the package itself where the scope names it among others. */
function ownerOf({ scope = '' }: Change, { name, named }: Share): string | undefined {
  const owners = scope.split(',').flatMap((word) => named.get(word.trim().toLowerCase()) ?? [])
  return owners.includes(name) ? name : owners[0]
}

/** A break of another package is none of this one. */
function capTo(change: Change, share: Share): Change {
  const owner = ownerOf(change, share)
  if (owner === undefined || owner === share.name || share.isWhole || change.bump === 'none') return change
  return { ...change, bump: 'patch', breaking: [] }
}

/** The other packages that scopes name, each once. */
function othersOf(changes: readonly Change[], share: Share): string[] {
  const owners = changes.flatMap((change) => ownerOf(change, share) ?? []).filter((owner) => owner !== share.name)
  return [...new Set(owners)]
}
