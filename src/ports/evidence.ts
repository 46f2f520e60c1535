import type { Sha } from '../commits/commit.ts'

/** A check of a commit as an app reports it: https://docs.github.com/en/rest/checks/runs */
export interface CheckRun {
  readonly id: string
  readonly name: string
  /** The app's own name, and its number, which a rule may ask for. */
  readonly app: string
  readonly appId: number | undefined
  /** One start of a workflow on this commit; a job that is run again stays in its suite. */
  readonly suite: string
  /** `queued`, `in_progress`, `completed`, `waiting`, `requested`, `pending`; others may come. */
  readonly status: string
  /** Null while it is not completed. */
  readonly conclusion: string | null
  readonly url: string
}

/** A commit status, the latest of its context: https://docs.github.com/en/rest/commits/statuses */
export interface CommitStatus {
  readonly context: string
  /** `success`, `pending`, `failure`, `error`. */
  readonly state: string
  readonly url: string
}

/** What a ruleset or a branch protection asks for. */
export interface RequiredCheck {
  readonly context: string
  /** The app that must report it; undefined: any, or a status. */
  readonly appId?: number | undefined
}

/** All that was seen of a commit at one moment. */
export interface Evidence {
  readonly commit: Sha
  readonly checkRuns: readonly CheckRun[]
  readonly statuses: readonly CommitStatus[]
  /** Check runs of the release itself, ignored so that it does not wait for itself. */
  readonly own: ReadonlySet<string>
  /** Where only required ones count; `branch` is whose rules were read. */
  readonly required?: { readonly branch: string; readonly checks: readonly RequiredCheck[] }
}
