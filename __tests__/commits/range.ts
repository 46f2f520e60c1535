// Commits for the tests of this room: a sha from a number, a line of history from messages.
import type { Reading } from '../../src/commits/change.ts'
import { type BumpLevel, type Commit, type Sha, higherBump } from '../../src/commits/commit.ts'
import type { Reason } from '../../src/commits/reasons/reason.ts'
import { readCommits } from '../../src/commits/read.ts'
import { type CommitRules, DEFAULT_RULES } from '../../src/commits/rules.ts'

export const ANN = { name: 'Ann', email: 'ann@example.invalid' }
export const BOB = { name: 'Bob', email: 'bob@example.invalid' }

/** The name of the nth commit: no two share an abbreviation. */
export function sha(n: number): Sha {
  return n.toString(16).padStart(7, '0') + 'a'.repeat(33)
}

export function commit(n: number, message: string, parents: readonly number[] = [], author = ANN): Commit {
  return { sha: sha(n), parents: parents.map(sha), author, committedAt: 1_700_000_000 + n, message }
}

/** A straight line, oldest first: commit 1, 2, … on commit 0, which is outside the range. */
export function line(...messages: readonly string[]): Commit[] {
  return messages.map((message, index) => commit(index + 1, message, [index]))
}

export function read(commits: readonly Commit[], rules: Partial<CommitRules> = {}): Reading {
  return readCommits(commits, { ...DEFAULT_RULES, ...rules })
}

/** What a reading asks for. */
export function bumpOf({ changes }: Reading): BumpLevel {
  return changes.map(({ bump }) => bump).reduce(higherBump, 'none')
}

/** The changes as people would write them: `feat(api): a`. */
export function headersOf({ changes }: Reading): string[] {
  const scoped = (scope: string | undefined) => (scope === undefined ? '' : `(${scope})`)
  return changes.map(({ type, scope, description }) => `${type}${scoped(scope)}: ${description}`)
}

/** The reason given for the nth commit. */
export function whyOf({ verdicts }: Reading, n: number): Reason | undefined {
  return verdicts.find((verdict) => verdict.sha === sha(n))?.reason
}
