import { outdatedIn } from './outdated.ts'
import type { Clock } from '../ports/ports.ts'
import type { Branches, Proposals, Pull } from '../ports/pulls.ts'
import { settle } from '../writes/settle.ts'

interface Closing extends Branches {
  readonly proposals: Proposals
  readonly clock: Clock
  readonly why: string
}

/**
 * Closes a pull request whose release will not come: a comment, then its branch if it is as we left it (with which GitHub
 * closes it), then itself. Each is looked for first, so whatever dies here is gone on with. Answers the one that was closed.
 */
export function closeProposal({ proposals, clock, why, branch, base }: Closing): Promise<Pull | undefined> {
  let closed: Pull | undefined
  return settle(clock, `pull request from ${branch}`, async () => {
    const seen = await proposals.look(branch, base)
    const outdated = outdatedIn(seen, why)
    if (outdated === undefined) return { closed }
    const { pull, comment, branch: from } = outdated
    closed = pull
    if (pull.isExplained !== true) await proposals.comment(pull, comment)
    if (from !== undefined) await proposals.remove({ repository: seen.repository, branch, from })
    await proposals.close(pull)
    return { closed }
  }).then((end) => end.closed)
}
