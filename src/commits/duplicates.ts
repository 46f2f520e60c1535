import type { Change } from './change.ts'
import { type Person, type Sha, BUMP_LEVELS } from './commit.ts'
import { withoutNumbers } from './subject-end.ts'

/**
 * What people see of a change, without the numbers of the pull requests that brought it. No type and no scope holds a
 * closing parenthesis, so no two headers look alike.
 */
export function headerKey({ type, scope = '', description }: Pick<Change, 'type' | 'scope' | 'description'>): string {
  return `${type}(${scope}): ${withoutNumbers(description)}`
}

export interface Unique {
  readonly changes: readonly Change[]
  /** For each commit whose changes all stand elsewhere, the commit that lists the first of them. */
  readonly listedBy: ReadonlyMap<Sha, Sha>
}

/**
 * Lists each header once. A cherry-pick, a back-port and a rebased branch bring the same commit under another name,
 * often with another body, and no description stands twice in one release's notes: an equal header is an equal change.
 * The strongest stays, the oldest of equals, and takes over what the others break, close and thank for.
 */
export function withoutDuplicates(changes: readonly Change[]): Unique {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = headerKey(change)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [change])
    else group.push(change)
  }
  if (groups.size === changes.length) return { changes, listedBy: new Map() }
  const kept = new Map([...groups.values()].map((group) => [strongest(group), group]))
  const listing = new Set([...kept.keys()].map(({ sha }) => sha))
  const listedBy = new Map<Sha, Sha>()
  for (const [keeper, group] of kept) {
    for (const { sha } of group) if (!listing.has(sha) && !listedBy.has(sha)) listedBy.set(sha, keeper.sha)
  }
  return { changes: changes.flatMap((change) => fold(change, kept.get(change))), listedBy }
}

function strongest(group: readonly Change[]): Change {
  return group.reduce((a, b) => (BUMP_LEVELS.indexOf(b.bump) > BUMP_LEVELS.indexOf(a.bump) ? b : a))
}

function fold(keeper: Change, group: readonly Change[] | undefined): Change[] {
  if (group === undefined) return []
  if (group.length === 1) return [keeper]
  const others = [keeper, ...group.filter((change) => change !== keeper)]
  const [pullRequest, ...further] = new Set(others.flatMap((change) => change.pullRequest ?? []))
  const elsewhere = [...new Set(others.flatMap(({ closesElsewhere = [] }) => closesElsewhere))].sort()
  const footers = new Map(others.flatMap((change) => change.footers).map((footer) => [JSON.stringify(footer), footer]))
  return [
    {
      ...keeper,
      body: others.find(({ body }) => body !== '')?.body ?? '',
      footers: [...footers.values()],
      breaking: [...new Set(others.flatMap(({ breaking }) => breaking))],
      closes: [...new Set(others.flatMap(({ closes }) => closes))].sort((a, b) => a - b),
      coAuthors: peopleBut(keeper.author, others),
      ...(elsewhere.length > 0 && { closesElsewhere: elsewhere }),
      ...(pullRequest !== undefined && { pullRequest }),
      ...(further.length > 0 && { otherPullRequests: further }),
    },
  ]
}

function peopleBut(author: Person, changes: readonly Change[]): readonly Person[] {
  const people = changes.flatMap((change) => [change.author, ...change.coAuthors])
  const byAddress = new Map(people.toReversed().map((person) => [person.email.toLowerCase(), person]))
  byAddress.delete(author.email.toLowerCase())
  return [...byAddress.values()].toReversed()
}
