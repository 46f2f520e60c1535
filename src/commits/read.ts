import { bounded } from './bounded.ts'
import type { Reading, Verdict } from './change.ts'
import type { Commit } from './commit.ts'
import { shortSha } from './commit.ts'
import type { Contribution } from './contribution.ts'
import { contributionOf } from './contribution.ts'
import { withoutDuplicates } from './duplicates.ts'
import { isSaidByBranch } from './merges.ts'
import type { History } from './order.ts'
import { orderHistory } from './order.ts'
import { resolveReverts } from './reverts.ts'
import type { CommitRules } from './rules.ts'

/**
 * Reads a range of commits: what the release contains, how each commit counted and why, and what a person should know.
 *
 * The commits may come in any order: the reading depends on them and on the graph alone. Nothing is ever thrown: any
 * text is a message, and one that says nothing has a verdict that says so.
 */
export function readCommits(commits: readonly Commit[], rules: CommitRules): Reading {
  const history = orderHistory(commits)
  const contributions = judge(history, rules)
  const { changes, listedBy } = withoutDuplicates(contributions.flatMap(({ changes }) => changes))
  const newestFirst = contributions.toReversed()
  return bounded({
    changes,
    verdicts: newestFirst.map(({ verdict }) => {
      const lister = listedBy.get(verdict.sha)
      return lister === undefined ? verdict : skipped(verdict, `same header as ${shortSha(lister)}: listed once`)
    }),
    warnings: newestFirst.flatMap(({ warnings }) => warnings),
  })
}

/** Judges each commit by its text, oldest first, then takes away what others of the range undo or already say. */
function judge(history: History, rules: CommitRules): Contribution[] {
  const gone = rules.reverts ? resolveReverts(history) : new Map<string, string>()
  const alone = history.oldestFirst.map((commit) => contributionOf(commit, rules))
  const said = (sha: string) => alone[history.position.get(sha) ?? -1]?.changes ?? []
  return alone.map((contribution, at) => {
    const commit = history.oldestFirst[at]
    const reason = gone.get(contribution.verdict.sha)
    if (reason !== undefined) return emptied(contribution, reason)
    if (commit === undefined || !isSaidByBranch(commit, contribution.changes, history, said)) return contribution
    return emptied(contribution, 'merge: its commits are counted')
  })
}

function emptied({ verdict }: Contribution, why: string): Contribution {
  return { changes: [], verdict: skipped(verdict, why), warnings: [] }
}

function skipped(verdict: Verdict, why: string): Verdict {
  return { ...verdict, counts: 'none', skipped: true, why }
}
