import type { Commit, Sha } from '../commit.ts'
import { readHeader } from '../header.ts'
import { subjectOf } from '../message.ts'
import type { OrderedHistory } from '../history/order.ts'
import type { NamedCommit, RevertClaim } from './claim.ts'
import { peelReverts } from './subject.ts'
import { splitEnd, withoutNumbers } from '../subject-end.ts'

/** A commit that a revert takes back. */
export interface RevertTarget {
  readonly commit: Commit
  readonly mainline?: Sha
}

export interface RevertTargets {
  readonly found: readonly RevertTarget[]
  /** Whether all that the revert names is in the range. */
  readonly complete: boolean
}

/** Where in a history the commits stand, ascending, by each thing that a revert may call them. */
export type Places = ReadonlyMap<string, readonly number[]>

/** As git abbreviates by default, https://git-scm.com/docs/git-config core.abbrev. */
const ABBREVIATION = 7

const MERGED = /^Merge pull request #([1-9]\d{0,14}) from /

/** Indexes a history for `findTargets`. */
export function placesOf({ oldestFirst }: OrderedHistory): Places {
  const places = new Map<string, number[]>()
  oldestFirst.forEach((commit, at) => {
    for (const name of namesOf(commit)) {
      const known = places.get(name)
      if (known === undefined) places.set(name, [at])
      else known.push(at)
    }
  })
  return places
}

function namesOf({ sha, message }: Commit): string[] {
  const subject = subjectOf(message)
  const { reverts, core } = peelReverts(subject)
  const names = [bySha(sha), bySubject(reverts, core)]
  const number = numberOf({ message })
  if (number !== undefined) names.push(byPullRequest(number))
  const heading = reverts === 0 ? readHeader(subject) : undefined
  if (heading?.kind === 'conventional') names.push(byDescription(withoutNumbers(heading.header.description)))
  return names
}

/** The pull request that this commit is the merge or the squash of. */
function numberOf(commit: Pick<Commit, 'message'> | undefined): number | undefined {
  const subject = subjectOf(commit?.message ?? '')
  const merged = MERGED.exec(subject)?.[1]
  return merged === undefined ? splitEnd(subject).pullRequest : Number(merged)
}

const bySha = (sha: Sha) => `sha ${sha.slice(0, ABBREVIATION)}`
const byPullRequest = (number: number) => `pull ${number}`
const bySubject = (reverts: number, core: string) => `subject ${reverts} ${core}`
const byDescription = (description: string) => `description ${description}`

interface Search {
  readonly history: OrderedHistory
  readonly places: Places
  /** Where the revert stands: it takes back nothing later. */
  readonly before: number
  readonly isGone: (sha: Sha) => boolean
  /** Whether a commit of this name stands before the range. */
  readonly isReleased?: ((name: string) => boolean) | undefined
}

/**
 * What a revert takes back: by object name; else by pull request; else, where its subject says that it is a revert, by
 * the subject it quotes. A branch that was rebased after the revert names commits that no longer exist, so a name that
 * leads nowhere falls through to the next. One that leads to a released commit does not, nor does a subject stand for
 * another pull request than the one that is named: a new fix may have the title of an old one.
 */
export function findTargets(claim: RevertClaim, search: Search): RevertTargets {
  const named = claim.commits.map((name) => placeOfSha(name, search))
  if (named.some((place) => place !== undefined)) {
    return targets(named, search, claim.commits)
  }
  if (claim.commits.some(({ sha }) => search.isReleased?.(sha) === true)) return NOTHING
  const pulled = claim.pullRequests.map((number) => nearest(byPullRequest(number), search))
  if (pulled.some((place) => place !== undefined)) return targets(pulled, search)
  return targets([placeOfSubject(claim, search)], search)
}

/** The names that lead nowhere in this range though the subject does: only the history before it can tell. */
export function namesInDoubt(claim: RevertClaim, search: Search): readonly Sha[] {
  const inRange = claim.commits.some((name) => placeOfSha(name, search) !== undefined)
  if (inRange || claim.commits.length === 0 || placeOfSubject(claim, search) === undefined) return []
  return claim.commits.map(({ sha }) => sha)
}

const NOTHING: RevertTargets = { found: [], complete: false }

function placeOfSubject({ bySubject: peeled, pullRequests }: RevertClaim, search: Search): number | undefined {
  if (peeled === undefined) return undefined
  const { reverts, core, typed, pullRequest } = peeled
  const named = new Set(pullRequest === undefined ? pullRequests : [...pullRequests, pullRequest])
  const quoted = nearest(bySubject(reverts - 1, core), search, named)
  // `revert: add paging` may leave out the type of what it reverts.
  return quoted ?? (typed ? nearest(byDescription(core), search, named) : undefined)
}

function targets(
  places: readonly (number | undefined)[],
  { history }: Search,
  names: readonly NamedCommit[] = [],
): RevertTargets {
  const found = places.flatMap((place, index): RevertTarget[] => {
    const commit = place === undefined ? undefined : history.oldestFirst[place]
    const mainline = names[index]?.mainline
    return commit === undefined ? [] : [{ commit, ...(mainline !== undefined && { mainline }) }]
  })
  return { found, complete: found.length === places.length }
}

/** The one earlier commit whose name begins so; an abbreviation of two names neither. */
function placeOfSha({ sha }: NamedCommit, { history, places, before }: Search): number | undefined {
  const matches = (places.get(bySha(sha)) ?? []).filter((place) => history.oldestFirst[place]?.sha.startsWith(sha))
  const [place] = matches
  return matches.length === 1 && place !== undefined && place < before ? place : undefined
}

/** The nearest earlier commit of this name that is still there, else the nearest that is gone already. */
function nearest(
  name: string,
  { history, places, before, isGone }: Search,
  pullRequests: ReadonlySet<number> = new Set(),
): number | undefined {
  const isMeant = (place: number) => {
    const number = numberOf(history.oldestFirst[place])
    return number === undefined || pullRequests.has(number)
  }
  const all = places.get(name) ?? []
  const known = pullRequests.size === 0 ? all : all.filter(isMeant)
  const isThere = (place: number) => !isGone(history.oldestFirst[place]?.sha ?? '')
  return known.findLast((place) => place < before && isThere(place)) ?? known.findLast((place) => place < before)
}
