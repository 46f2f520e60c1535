import { broughtBy } from '../history/ancestry.ts'
import type { Commit, Home, Sha } from '../commit.ts'
import { orderHistory, type OrderedHistory } from '../history/order.ts'
import type { Reason } from '../reasons/reason.ts'
import { readRevertClaim, type RevertClaim } from './claim.ts'
import { type RevertTarget, findTargets, namesInDoubt, placesOf } from './targets.ts'

/** For each commit that is gone why: it was reverted, or it is a revert of commits that all are in the range. */
export type Gone = ReadonlyMap<Sha, Reason>

/**
 * Finds the reverts of a range and what they take back: in the whole range, not along the first parent.
 *
 * A revert and what it reverts both vanish. Newest first: a revert that was itself reverted takes nothing back, so a
 * reapplied commit is there again. One that names a commit outside the range stays, for it takes back something
 * released; so does a change of its own that takes back another one on the way.
 */
export function resolveReverts(history: OrderedHistory, home: Home = {}): Gone {
  const claims = claimsIn(history, home)
  const gone = new Map<Sha, Reason>()
  if (claims.length === 0) return gone
  const places = placesOf(history)
  for (const { at, revert, claim } of claims.reverse()) {
    if (gone.has(revert.sha)) continue
    const search = { history, places, before: at, isGone: (sha: Sha) => gone.has(sha), isReleased: home.isReleased }
    const { found, complete } = findTargets(claim, search)
    for (const { sha } of found.flatMap((target) => commitsOfTarget(target, history))) {
      if (!gone.has(sha)) gone.set(sha, { kind: 'reverted', by: revert.sha })
    }
    if (complete && !claim.stays) gone.set(revert.sha, { kind: 'revert', of: found.map(({ commit }) => commit.sha) })
  }
  return gone
}

/**
 * Names that reverts of these commits give, where it matters whether they stand in the history before: a released
 * commit and a new one of the same title.
 */
export function namesToAsk(commits: readonly Commit[]): readonly Sha[] {
  const names = (message: string) => readRevertClaim(message)?.commits ?? []
  if (!commits.some(({ message }) => /revert|reapply/i.test(message) && names(message).length > 0)) return []
  const history = orderHistory(commits)
  const places = placesOf(history)
  const asked = claimsIn(history, {}).flatMap(({ at, claim }) =>
    namesInDoubt(claim, { history, places, before: at, isGone: () => false }),
  )
  return [...new Set(asked)].sort()
}

interface Claimed {
  readonly at: number
  readonly revert: Commit
  readonly claim: RevertClaim
}

function claimsIn({ oldestFirst }: OrderedHistory, { web }: Home): Claimed[] {
  return oldestFirst.flatMap((revert, at) => {
    const claim = readRevertClaim(revert.message, web)
    return claim === undefined ? [] : [{ at, revert, claim }]
  })
}

/** The commit, and with a merge what it brought, https://git-scm.com/docs/git-revert `-m`. */
function commitsOfTarget({ commit, mainline }: RevertTarget, history: OrderedHistory): readonly Commit[] {
  if (commit.parents.length < 2) return [commit]
  const kept = commit.parents.find((parent) => mainline !== undefined && parent.startsWith(mainline))
  return [commit, ...broughtBy(commit, history, kept)]
}
