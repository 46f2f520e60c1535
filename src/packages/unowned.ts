import { contributionOf } from '../commits/contribution.ts'
import { subjectOf } from '../commits/message.ts'
import { lookForTickets } from '../commits/tickets/tickets.ts'
import { excerpt } from '../markdown/excerpt.ts'
import { shortSha, type Sha } from '../commits/commit.ts'
import type { CommitRules } from '../commits/rules.ts'
import { scopesOf } from './attribute.ts'
import type { PackagesRead } from './read.ts'

interface NobodysCommit {
  readonly sha: Sha
  readonly subject: string
  readonly why: string
}

/** Commits that no package has a part in, and a warning of each empty one that asks for a release of nobody. */
export function unownedCommits(
  { recent, packages }: Pick<PackagesRead, 'recent' | 'packages'>,
  configured: CommitRules,
): { readonly commits: readonly NobodysCommit[]; readonly warnings: readonly string[] } {
  const scopes = scopesOf(packages.map(({ one }) => one.name))
  const named = (scope = '') => scope.split(',').some((word) => scopes.has(word.trim().toLowerCase()))
  const rows = recent.filter(({ touches }) => touches.length === 0)
  const rules = lookForTickets(
    rows.map(({ commit }) => commit),
    configured,
  )
  const told = rows.flatMap(({ commit, isEmpty }) => {
    const { changes, verdict } = contributionOf(commit, rules)
    if (isEmpty && changes.some(({ scope }) => named(scope))) return []
    const asks = isEmpty && commit.parents.length < 2 && verdict.counts !== 'none'
    return [{ sha: commit.sha, subject: subjectOf(commit.message), why: isEmpty ? EMPTY : 'touches no package', asks }]
  })
  return {
    commits: told.map(({ sha, subject, why }) => ({ sha, subject, why })),
    warnings: told.filter(({ asks }) => asks).map(({ sha, subject }) => releasesNobody(sha, subject)),
  }
}

const EMPTY = 'changes no file, and its scope names no package'
const SUBJECT_LENGTH = 100

function releasesNobody(sha: Sha, subject: string): string {
  return `${shortSha(sha)} "${excerpt(subject, SUBJECT_LENGTH)}" changes no file, and its scope names no package, so it releases none. Name the package as its scope, as in fix(core): …`
}
