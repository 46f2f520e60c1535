import { notReachedBy } from '../commits/history/ancestry.ts'
import type { Commit } from '../commits/commit.ts'
import { tagsNamedIn } from '../commits/version-trailer.ts'
import type { SeenProposal } from '../ports/pulls.ts'
import { compareSemVer } from '../versions/semver.ts'
import { tagNamed, withPrefix } from '../versions/tags.ts'
import { proposedBy } from '../record/proposed.ts'
import { readPullBody } from '../record/region.ts'
import type { PreparedVersion, Snapshot } from './snapshot.ts'
import { isRolledBack } from './unfinished.ts'

type Known = Pick<Snapshot, 'commits' | 'tags' | 'prefix' | 'base'>

/** The versions that commits of the range name as prepared, that no tag holds yet and nobody took back, the highest first. */
export function namedByTrailers(snapshot: Known): PreparedVersion[] {
  const found = snapshot.commits.flatMap((commit) =>
    tagsNamedIn(commit.message).flatMap((tag) => preparedVersions(tag, commit, snapshot)),
  )
  return found.sort((a, b) => compareSemVer(b.version, a.version))
}

/** The same by our record in the text of a merged pull request: a squash may carry neither its title nor its trailer. */
export function namedByRecords({ pulls }: Pick<SeenProposal, 'pulls'>, snapshot: Known): PreparedVersion[] {
  const byName = new Map(snapshot.commits.map((commit) => [commit.sha, commit]))
  const found = pulls.flatMap((pull) => {
    const { state, mergeCommit } = pull
    const commit = state === 'merged' && mergeCommit !== undefined ? byName.get(mergeCommit) : undefined
    const read = readPullBody(pull)
    if (commit === undefined || read.kind !== 'managed') return []
    const { record } = read
    return proposedBy(record)
      .flatMap(({ tag }) => preparedVersions(tag, commit, snapshot))
      .map((one) => ({
        ...{ ...one, namedBy: 'record' as const },
        plannedFor: record.proposal?.parent ?? one.plannedFor,
      }))
  })
  return found.sort((a, b) => compareSemVer(b.version, a.version))
}

function preparedVersions(tag: string, { sha }: Commit, { tags, prefix, base }: Known): PreparedVersion[] {
  const named = withPrefix(tag, prefix)
  if (named === undefined || tagNamed(tags, tag) !== undefined || isRolledBack(tag, tags)) return []
  if (base !== undefined && compareSemVer(named.version, base.version) <= 0) return []
  return [{ ...named, commit: sha, plannedFor: sha, namedBy: 'trailer' }]
}

/** The commits that came after what a version was prepared for. */
export function cameAfter({ plannedFor, commit }: PreparedVersion, commits: readonly Commit[]): Commit[] {
  return notReachedBy(commits, plannedFor).filter(({ sha }) => sha !== commit)
}
