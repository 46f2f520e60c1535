import type { Commit } from '../commits/commit.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Run } from '../next-version/read.ts'
import type { Snapshot } from '../next-version/snapshot.ts'
import type { Ports } from '../ports/ports.ts'
import type { PullRequest } from '../ports/pull-request.ts'
import { branchBeside, branchIn, pastCurrent, type Meeting } from './branch.ts'

/**
 * A pull request's commits beside those of its target; undefined where the run is about no open pull request, or about a
 * commit that is a version itself. A run of `pull_request_target` stands on the target, so there the commits are read
 * apart, as far as the clone or its remote has them: without them a squash is told by its title.
 */
export async function readBranch(
  read: Snapshot,
  { pull, shallow }: Pick<Run, 'pull' | 'shallow'>,
  ports: Ports,
): Promise<Meeting | undefined> {
  if (pull === undefined) return undefined
  const branch = branchIn(read, pull)
  if (branch !== undefined) return read.current === undefined ? { pull, snapshot: read, branch } : undefined
  const snapshot = pastCurrent(read)
  return { pull, snapshot, branch: branchBeside(snapshot, await commitsOf(pull, { snapshot, shallow }, ports)) }
}

async function commitsOf(
  { head }: PullRequest,
  { snapshot: { base }, shallow }: { readonly snapshot: Snapshot; readonly shallow: boolean },
  { history, remote }: Ports,
): Promise<readonly Commit[] | undefined> {
  try {
    const isHere = !shallow && (await history.commitOf(head)) !== undefined
    const { commits } = (await (isHere ? history : remote)?.since(base === undefined ? [] : [base], head)) ?? {}
    return commits
  } catch (error) {
    if (error instanceof CheckpointError) return undefined
    throw error
  }
}
