import type { Commit } from '../commits/commit.ts'
import { unmatched } from '../commits/corrections/corrections.ts'
import type { CommitRules } from '../commits/rules.ts'
import { listNames } from '../errors/problem.ts'
import type { Finding } from './finding.ts'

/** Entries under `corrections` that no commit of the whole history has: a typo, or a commit that was rewritten. */
export function correctionFindings(
  corrections: CommitRules['corrections'],
  commits: readonly Commit[],
  place: string,
): Finding[] {
  const names = unmatched(corrections, commits)
  if (names.length === 0) return []
  return [
    {
      code: 'D204',
      level: 'problem',
      what: `${names.length === 1 ? 'A correction matches' : `${names.length} corrections match`} no commit of this history: ${listNames(names)}.`,
      place,
      cure: 'Look the commit up again by git log, or remove the entry: it does nothing.',
    },
  ]
}
