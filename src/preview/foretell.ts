import { CheckpointError } from '../errors/problem.ts'
import { decide } from '../next-version/decide.ts'
import type { Decision } from '../next-version/plan.ts'
import type { Snapshot } from '../next-version/snapshot.ts'
import type { MergeMethod, PullRequest } from '../ports/pull-request.ts'
import type { Settings } from '../settings/settings.ts'
import { commitsAfter, type Meeting } from './branch.ts'

/** The history after one way of merging; undefined where too little of the branch is known. */
export interface Merge {
  readonly method: MergeMethod
  readonly snapshot: Snapshot | undefined
}

/** What would be decided after a merge. `fails`: the run after it would, with this code. */
export type Foretold = Decision | { readonly kind: 'unknown' } | Fails

interface Fails {
  readonly kind: 'fails'
  readonly code: string
}

/** The ways of merging that are allowed, in the order squash, merge, rebase; the first decides the outputs. */
export function mergesOf({ pull, snapshot, branch }: Meeting, { mergeMethod }: Pick<Settings, 'mergeMethod'>): Merge[] {
  return methodsOf(pull, mergeMethod).map((method) => {
    const commits = commitsAfter(method, branch, pull)
    return { method, snapshot: commits && { ...snapshot, commits } }
  })
}

/** What a configuration says outweighs the event. */
export function methodsOf({ merging }: PullRequest, said: Settings['mergeMethod']): readonly MergeMethod[] {
  return said === 'auto' ? merging.allowed : [said]
}

export function foretell({ snapshot }: Merge, settings: Settings): Foretold {
  return snapshot === undefined ? { kind: 'unknown' } : decideOrFail(() => decide(snapshot, settings))
}

/** A refusal is told by its code. */
export function decideOrFail<T>(decideAfter: () => T): T | Fails {
  try {
    return decideAfter()
  } catch (error) {
    const [problem] = error instanceof CheckpointError ? error.problems : []
    if (problem === undefined) throw error
    return { kind: 'fails', code: problem.code }
  }
}
