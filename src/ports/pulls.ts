import type { Sha } from '../commits/commit.ts'
import type { SeenCommit } from './history.ts'
import type { PreparedFile } from './committed-file.ts'

/** A pull request, as a forge holds it. */
export interface Pull {
  readonly id: string
  readonly number: number
  /** Where people see it. */
  readonly url: string
  readonly state: 'open' | 'closed' | 'merged'
  readonly title: string
  readonly body: string
  /** The last commit of its branch that it has seen. */
  readonly head: Sha
  /** The commit by which it came into its base; absent where it did not. */
  readonly mergeCommit?: Sha
  /** Whether we said in it that it is closed. */
  readonly isExplained?: boolean
}

export type PullText = Pick<Pull, 'title' | 'body'>

/** What there is of a release that is proposed: the two branches, and the pull requests from one to the other. */
export interface SeenProposal {
  /** What the forge calls the repository where a branch is moved. */
  readonly repository: string
  /** The commit of the branch that would take the release; undefined where there is no such branch. */
  readonly base?: Sha
  readonly branch?: SeenCommit
  /** In the order in which they were opened; none from a fork. */
  readonly pulls: readonly Pull[]
}

/** A move of a branch that is right only from where it was seen: `from` undefined makes it. */
export interface BranchMove {
  readonly repository: string
  readonly branch: string
  readonly from: Sha | undefined
  readonly to: Sha
}

/** A branch beside, with one commit, and the pull request for it. Each call does one thing; one that writes is sent once. */
export interface Proposals {
  look(branch: string, base: string): Promise<SeenProposal>
  /** A commit on no branch yet. */
  commit(parent: Sha, message: string, files: readonly PreparedFile[]): Promise<Sha>
  /** False where the branch is somewhere else by now: nothing was changed then. */
  move(move: BranchMove): Promise<boolean>
  /** Undefined where there is an open one already. */
  open(seen: Pick<SeenProposal, 'repository'>, branches: Branches, text: PullText): Promise<Pull | undefined>
  edit(pull: Pull, text: PullText): Promise<void>
  comment(pull: Pull, body: string): Promise<void>
  /** One that is closed already is no failure. */
  close(pull: Pull): Promise<void>
  /** Deletes a branch that still is at this commit; false where it is somewhere else by now. */
  remove(branch: Omit<BranchMove, 'to' | 'from'> & { readonly from: Sha }): Promise<boolean>
}

export interface Branches {
  readonly branch: string
  readonly base: string
}
